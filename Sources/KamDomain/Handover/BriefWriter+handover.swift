/// What a successor has to know of a customer on one page: the hand-over sheet (M4).
extension BriefWriter {
  /// The sheet, in the order in which it is needed: what is to be done, what was promised, who decides and how they
  /// stand, against whom, when they buy, what lies on paper.
  public func handover() -> Brief {
    let parts = [
      tasks, remarks, steps, promises, stances, decisionGroup, rivals, windows, milestones, papers,
      otherProjects, lastTalks,
    ]
    let title = language.pick("移交单  ", "Hand-over sheet: ") + account.name
    return Brief(title: title, heading: particulars, sections: parts.filter { !$0.isEmpty })
  }

  /// Whose customer it was, where it is, what it buys.
  private var particulars: [String] {
    let owner = account.owner.map { language.pick("专员 ", "specialist ") + vocabulary.personName($0) }
    let known = language.pick("信息 ", "known ") + "\(planner.coverage.known)/\(planner.coverage.of)"
    let place = [account.district, account.address].compactMap { $0 } + account.phones
    let lines = [
      [owner, known, today.description].compactMap { $0 }, place, project.map(facts(of:)) ?? [],
    ]
    return lines.filter { !$0.isEmpty }.map { $0.joined(separator: "  ") }
  }

  /// What the manager handed back and is not done (M4).
  private var tasks: Brief.Section {
    let lines = account.openTasks.map { line($0.origin(today: today, vocabulary, language), $0.text) }
    return Brief.Section(language.pick("交办", "Tasks"), lines)
  }

  /// Who is for us and who is not, with the words that prove it, and where to reach them; without a project only whom
  /// we know.
  private var stances: Brief.Section {
    guard let map = planner.map else {
      let known = account.contacts.filter { $0.left == nil }.map {
        line($0.name, $0.title ?? "", $0.phones.first ?? "")
      }
      return Brief.Section(language.pick("联系人", "Contacts"), known)
    }
    let lines = map.people.map { person in
      let contact: Contact? = person.contact.account == nil ? account.find(person.contact.record) : nil
      let proof = person.proof?.text(language, vocabulary, today: today)
      let isKnown = person.stance != .unknown
      return line(
        person.name, person.title ?? "", person.roles.map { $0.word(language) }.joined(separator: " "),
        person.stance.word(language), person.isCoach ? language.pick("教练", "coach") : "",
        proof ?? (isKnown ? language.pick("没有依据", "nothing proves it") : ""), contact?.phones.first ?? "")
    }
    return Brief.Section(language.pick("态度与依据", "Stances and their proof"), lines)
  }

  /// The open projects that the sheet is not about.
  private var otherProjects: Brief.Section {
    let open = account.projects.filter { $0.closed == nil && $0.id != project?.id && $0.stage != Code.lost }
    let lines = open.map { facts(of: $0).joined(separator: "  ") }
    return Brief.Section(language.pick("其他项目", "Other projects"), lines)
  }

  /// When they are likely to buy next: the purchase itself, vehicles that come of age, contracts that end, signs.
  private var windows: Brief.Section {
    var lines: [String] = []
    if let project, project.closed == nil, let due = project.purchaseBy {
      lines.append(line(language.pick("采购", "purchase"), day(due, project.purchaseByKind), project.name))
    }
    lines += ageing
    for deal in account.deals {
      guard let until = deal.contractUntil, until >= today else { continue }
      lines.append(line(language.pick("合同到期", "contract ends"), day(until), deal.models ?? ""))
    }
    for signal in account.signals where signal.until.map({ $0 >= today }) ?? true {
      lines.append(line(signal.kind?.word(language) ?? "", signal.text ?? "", day(signal.until, .by)))
    }
    return Brief.Section(language.pick("下一个窗口", "Next window"), lines)
  }

  /// The vehicles that are of age, and those that come of age next.
  private var ageing: [String] {
    let all = Ageing.all(of: account, vocabulary)
    let old = all.filter { $0.day.map { $0 <= today } ?? true }.reduce(0) { $0 + $1.count }
    let coming = all.filter { $0.day.map { $0 > today } ?? false }
    let next = coming.compactMap(\.day).min()
    let count = coming.filter { $0.day == next }.reduce(0) { $0 + $1.count }
    return [
      old > 0 ? language.pick("已到龄 \(old)台", "of age: \(old)") : nil,
      next.map { language.pick("\($0.yearAndMonth) 到龄 \(count)台", "of age in \($0.yearAndMonth): \(count)") },
    ].compactMap { $0 }
  }

  /// Quotation, registration and requests that are open, and the needs on paper (X3–X5, N3, N4).
  private var papers: Brief.Section {
    let needs = project.map { project in
      let paper = NeedsPaper(account, project, planner.playbook, today: today, language)
      return NeedsPlanKind.allCases.compactMap { paper.versions($0).last.map(paper.line) }
    }
    return Brief.Section(language.pick("未结的单据", "Open papers"), deal.lines + (needs ?? []))
  }
}
