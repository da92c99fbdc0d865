import KamDomain
import KamScreen

extension State {
  /// Takes the sentence: whoever is in doubt is asked for first, then the log, the next step and what was
  /// accepted with it are saved as one change.
  mutating func takeLog() -> [Effect] {
    if !coded.isEmpty { return takeCoded(coded) }
    guard let sentence else { return [] }
    if let fault = sentence.faults.first {
      if case .ambiguousPerson(let said, _) = fault { choosePerson(said) }
      tell(fault)
      return []
    }
    var taken = sentence
    taken.promises = sentence.promises.enumerated().filter { isTaken(.promise($0.offset)) }.map(\.element)
    if !isTaken(.rival) { taken.rival = nil }
    taken.facts = sentence.facts.enumerated().filter { isTaken(.fact($0.offset)) }.map(\.element)
    taken.fulfils = sentence.fulfils.filter { isTaken(.fulfilment($0)) }
    let (event, project, playbook) = (followedGuest, project, setting.playbook)
    let effects = take { [taken] account, author, ids throws(Refusal) in
      let change = try taken.change(
        in: account, project: project, accepting: .all, playbook, by: author, ids: &ids)
      guard let event else { return change }
      return try event.gathering.follow(event.guest, with: change)
    }
    if entry == nil, let visit = planned(by: saves.changes.last) { visitShown = visit }
    if entry == nil { aside = strangers(of: taken) }
    return effects
  }

  /// Who of those that a sentence names is no contact, in words; nil if all are.
  func strangers(of sentence: Sentence) -> String? {
    let strangers = sentence.doubts.compactMap { if case .unknownPerson(let said) = $0 { said } else { nil } }
    let names = strangers.joined(separator: say("、", ", "))
    return strangers.isEmpty
      ? nil : say("\(names)不在联系人里：a c 可添加", "\(names): no contact here, a c adds one")
  }

  /// The sentence, if it is answers behind their codes.
  private var coded: [CodedAnswer] {
    guard let entry, entry.purpose == .log, entry.refusal == nil else { return [] }
    return CodedAnswer.all(in: entry.editor.text, setting.playbook)
  }

  /// Which lines of the visit, or which items of the card, the answers behind their codes are for.
  var answerPreview: [Line]? {
    let coded = coded
    guard !coded.isEmpty, let account else { return nil }
    let list = visit.map { Checklist(account, $0, setting.playbook, language) }
    return coded.map { one in
      let lines = list?.lines.filter { $0.code == one.code } ?? []
      let line = lines.first { !$0.isDone } ?? lines.first
      let asked = line?.text ?? Item(code: one.code)?.word(language) ?? say("清单里没有这一步", "no such step")
      return Line([Span(say(" 答 ", " Answers "), .key), Span(one.code + " " + asked)])
    }
  }

  /// Takes answers that were typed behind their codes.
  private mutating func takeCoded(_ said: [CodedAnswer]) -> [Effect] {
    let (visit, project, playbook) = (visit, project, setting.playbook)
    return take { account, author, ids throws(Refusal) in
      try account.take(said, on: visit, in: project, playbook, by: author, ids: &ids)
    }
  }

  /// Takes the candidate for an address that several people may have.
  private mutating func choosePerson(_ said: String) {
    let all = candidates
    guard let entry, all.indices.contains(entry.choice), !all[entry.choice].value.isEmpty else { return }
    self.entry?.chosen[said] = ID(all[entry.choice].value)
    self.entry?.choice = 0
  }

  /// Tells what keeps a typed day from being taken; false if nothing does.
  private mutating func tellStepFault() -> Bool {
    guard let fault = stepFault else { return false }
    tell(fault)
    return true
  }

  mutating func takeStep() -> [Effect] {
    if tellStepFault() { return [] }
    guard let next = typedStep else {
      tell("写下一步做什么、哪天", "Say what comes next, and when", .caution)
      return []
    }
    return take { account, author, ids throws(Refusal) in try account.addStep(next, by: author, ids: &ids) }
  }

  /// The customer was looked at and nothing is to be done for now: logged as that, not as a talk.
  mutating func takeLooked() -> [Effect] {
    if tellStepFault() { return [] }
    guard case .none(let reason, let until)? = typedStep else {
      tell("写为什么不用跟进、到哪天，例如：等预算批复 12-20", "Say why, and until when", .caution)
      return []
    }
    return take { account, author, ids throws(Refusal) in
      try account.look(reason, until: until, by: author, ids: &ids)
    }
  }

  /// The visit as it is typed.
  var visitLine: VisitLine? {
    guard let entry, entry.purpose == .visit, let account else { return nil }
    return VisitLine(
      entry.editor.text, in: account, setting.vocabulary, now: now, chosen: entry.chosen)
  }

  /// The visit as it would be planned: whom, when and what for from the line, the rest from what is missing.
  private func plan(_ line: VisitLine) -> VisitPlan? {
    guard let account else { return nil }
    let planner = VisitPlanner(
      account, project, coverage: headline?.coverage ?? Coverage(), setting.playbook, setting.vocabulary,
      beside: beside,
      today: now.day, language)
    return planner.plan(line)
  }

  /// What keeps the visit from being planned, in words.
  private func fault(of line: VisitLine) -> String? {
    line.fault?.words(language)
      ?? line.strangers.first.map {
        SentenceDoubt.unknownPerson(said: $0).words(language) + say("，先用 a c 加", ": a c adds one")
      }
  }

  mutating func takeVisit() -> [Effect] {
    guard let line = visitLine, let plan = plan(line) else { return [] }
    if let fault = fault(of: line) {
      if daysAsked != nil, let fault = line.fault {
        tell(fault)
        return []
      }
      if case .ambiguousPerson(let said, _)? = line.fault { choosePerson(said) }
      notice = Notice(text: fault, tone: .caution)
      return []
    }
    guard !plan.contacts.isEmpty else {
      tell("要写拜访谁（联系人先用 a c 加）", "Say whom to visit (a c adds a contact)", .caution)
      return []
    }
    focus = .visit
    companion = .visit
    let effects = take { account, author, ids throws(Refusal) in try account.plan(plan, by: author, ids: &ids)
    }
    visitShown = planned(by: saves.changes.last)
    goToOpenLine()
    return effects
  }

  /// What the visit would be, and what it would ask.
  var visitPreview: [Line] {
    guard let account, let line = visitLine, let plan = plan(line) else { return [] }
    let people = plan.contacts.compactMap { account.find($0)?.name }.joined(separator: " ")
    let same = account.visits.first {
      $0.state != .held && $0.state != .cancelled && $0.date == plan.date && $0.contacts == plan.contacts
    }
    let again = say(" 这天已经计划了拜访，[ ] 键翻到它", " A visit is planned for that day: [ ] turn to it")
    let fault =
      (fault(of: line).map { [Line(" " + $0, .caution)] } ?? [])
      + (same == nil ? [] : [Line(again, .caution)])
    // The people proposed instead of a stranger are not those who were meant.
    guard line.strangers.isEmpty else { return fault }
    let day = plan.date.map { day in
      return "\(short(day)) \(weekdayName(day)) \(plan.time?.description ?? plan.half?.word(language) ?? "")"
    }
    let head = [day ?? "", people, plan.kind.word(language), plan.purpose ?? ""].filter { !$0.isEmpty }
    return fault + [Line([Span(" "), Span(head.joined(separator: "  "))])]
      + plan.asks.prefix(4).map { ask in
        let whom = ask.person.map { say("（\($0.shortName)）", " (\($0.shortName))") } ?? ""
        return Line([
          Span(say("  问 ", "  ask ") + ask.item.code + " ", .key), Span(ask.question + whom, .muted),
        ])
      }
  }

  /// Shows the brief of the visit over the desk.
  mutating func showBrief() -> [Effect] {
    guard account != nil else { return [] }
    overlay = .brief
    cursors[.agenda] = nil
    return []
  }
}
