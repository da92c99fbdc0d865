import KamDomain

/// What was said and what comes next.
extension Portrait {
  /// The last talk that was a visit.
  private var lastVisit: Talk? {
    talks.last { $0.line.medium == Array("visit".utf8) && $0.person != nil }
  }

  private var hasPlannedVisit: Bool {
    switch plot {
    case .silent, .noNextStep, .stalled, .lost: false
    default: index % 2 == 0
    }
  }

  mutating func drawVisits() {
    if hasPlannedVisit { drawPlannedVisit() }
    guard let visit = lastVisit, let person = visit.person else { return }
    draft.record(.visit, identity(Number.heldVisit))
    draft.field("Project", project)
    draft.field("Contact", people[person].identity)
    draft.field("Date", visit.day)
    draft.field("Kind", visit.identity == talks.first?.identity ? "first" : "return")
    draft.field("State", "held")
    draft.field("Purpose", isUntouched ? "认识人" : "推进项目")
    draft.field("Log", visit.identity)
    if hasPlannedVisit { drawItems() }
  }

  private mutating func drawPlannedVisit() {
    draft.record(.visit, identity(Number.plannedVisit))
    draft.field("Project", project)
    draft.field("Contact", people[0].identity)
    draft.field("Date", scene.workday(chance.within(1...9)))
    draft.field("Time", chance.pick(Self.times))
    draft.field("Place", chance.pick(words.places))
    draft.field("Kind", isUntouched ? "first" : "return")
    draft.field("State", "planned")
    draft.field("Purpose", chance.pick(Self.purposes[min(stage.phase, 4)]))
    draft.field("Topics", chance.pick(words.topics))
    draft.field("Bring", chance.pick(words.bring))
  }

  private static let times: [StaticString] = ["09:00", "09:30", "10:00", "14:00", "14:30", "15:30", "16:00"]
  private static let purposes: [[StaticString]] = [
    ["认识窗口人员", "了解用车情况", "打听有没有计划"], ["摸清需求", "认识用车部门", "看现用车"],
    ["确认预算与时间表", "核对书面需求"], ["送报价听反应", "引见领导"], ["谈付款和交期", "落实签约日"],
  ]

  private mutating func drawItems() {
    let questions: [(code: StaticString, text: StaticString)] = [
      ("J5", "今年更新预算大概多少？"), ("R3", "现在用的车还满意吗？"), ("J4", "什么时候要用上车？"),
      ("S9", "请引见下一位"), ("S10", "约定下次拜访"),
    ]
    let first = chance.below(3)
    for question in questions[first...(first + 1)] {
      record(.visitItem)
      draft.field("Visit", identity(Number.plannedVisit))
      draft.field("Code", question.code)
      draft.field("Question", question.text)
      draft.field("AskWhom", people[0].identity)
    }
  }

  mutating func drawTalk() {
    for talk in talks {
      draft.record(.log, talk.identity)
      draft.field("Date", talk.day)
      if chance.happens(25) { draft.field("Time", chance.pick(Self.times)) }
      draft.field("Medium", talk.line.medium)
      if let person = talk.person { draft.field("Contact", people[person].identity) }
      if talk.line.phase ?? 0 > 1 { draft.field("Project", project) }
      if talk.identity == lastVisit?.identity { draft.field("Visit", identity(Number.heldVisit)) }
      name(talk)
      draft.field("Text", talk.line.text, scene)
      draft.field("By", owner())
    }
  }

  /// Puts the people of a talk into the slots.
  private mutating func name(_ talk: Talk) {
    guard let person = talk.person else { return }
    scene[.person] = people[person].spoken
    let other = people.first { $0.post.level == .decision && $0.identity != people[person].identity }
    scene[.other] = other?.spoken ?? Array("领导".utf8)
  }

  mutating func drawSteps() {
    let agreed = talks.filter { $0.line.next != nil }
    for talk in agreed.dropLast().suffix(2) {
      drawStep(
        talk, due: TalkPlan.workday(talk.day + 7), done: TalkPlan.workday(talk.day + chance.within(2...6)))
    }
    guard hasNextStep else { return }
    let due =
      plot == .overdueStep ? today - chance.within(1...6) : scene.workday(chance.within(1...20))
    if let last = agreed.last {
      drawStep(last, due: due, done: nil)
    } else {
      drawOpening(due)
    }
  }

  private var hasNextStep: Bool {
    switch plot {
    case .noNextStep, .silent, .lost: false
    case .steady: index % 9 != 0
    default: true
    }
  }

  private mutating func drawStep(_ talk: Talk, due: Day, done: Day?) {
    guard let text = talk.line.next else { return }
    name(talk)
    record(.step)
    draft.field("Text", text, scene)
    draft.field("Due", due)
    if done == nil, chance.happens(30) { draft.field("DueKind", chance.pick(Self.dueKinds)) }
    if let person = talk.person { draft.field("Contact", people[person].identity) }
    draft.field("Log", talk.identity)
    draft.field("Owner", owner())
    if let done { draft.field("Done", min(done, today - 1)) }
  }

  private static let dueKinds: [StaticString] = ["by", "morning", "afternoon", "around"]

  /// The first step with a customer whom nobody has got through to.
  private mutating func drawOpening(_ due: Day) {
    scene[.person] = people[0].spoken
    record(.step)
    draft.start("Text")
    draft.append("找人引见")
    draft.append(scene[.person])
    draft.end()
    draft.field("Due", due)
    draft.field("Contact", people[0].identity)
    draft.field("Owner", owner())
  }

  mutating func drawPromises() {
    if plot == .overduePromise { drawOverdue() }
    for talk in talks.suffix(4) {
      name(talk)
      if let text = talk.line.theirs { drawPromise("theirs", text, talk) }
      if let text = talk.line.ours, plot != .overduePromise { drawPromise("ours", text, talk) }
    }
  }

  private mutating func drawPromise(_ side: StaticString, _ text: Phrase, _ talk: Talk) {
    record(.promise)
    draft.field("Side", side)
    draft.field("Text", text, scene)
    if let person = talk.person { draft.field("Contact", people[person].identity) }
    let isKept = talk.day < today - 20
    draft.field("Due", isKept ? talk.day + 7 : scene.workday(chance.within(2...11)))
    draft.field("DueKind", "by")
    if isKept { draft.field("Kept", talk.day + chance.within(2...7)) }
    draft.field("Log", talk.identity)
  }

  private mutating func drawOverdue() {
    record(.promise)
    draft.field("Side", "ours")
    draft.field("Text", chance.pick(Self.overdue))
    draft.field("Contact", people[0].identity)
    draft.field("Due", today - chance.within(1...6))
    draft.field("DueKind", "by")
    if let talk = talks.last(where: { $0.person == 0 }) { draft.field("Log", talk.identity) }
  }

  private static let overdue: [StaticString] = ["送配置表", "给分期方案", "补售后承诺函", "回话交车期", "送对比表"]

  mutating func drawRemarks() {
    guard plot == .remark else { return }
    record(.remark)
    draft.field("Text", chance.pick(words.remarks))
    draft.field("From", Array(demo.team.manager.login.utf8))
    draft.field("To", owner())
    draft.start("At")
    draft.append(today - chance.within(1...9))
    draft.append("T02:30:00Z")
    draft.end()
  }
}
