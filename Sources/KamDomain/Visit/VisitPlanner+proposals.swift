/// What the planner proposes besides questions.
extension VisitPlanner {
  /// To whom to go: those of the next step, those whom we owe something, else the one we know best.
  var suggestedHosts: [ID<Contact>] {
    let here = Set(people.filter { $0.contact.account == nil }.map(\.contact.record))
    let step = openSteps.first { !$0.contacts.filter(here.contains).isEmpty }
    if let step { return step.contacts.filter(here.contains) }
    let owed = account.openPromises(.ours).compactMap(\.contact).first(where: here.contains)
    if let owed { return [owed] }
    let known = people.filter { $0.contact.account == nil }.enumerated().max {
      ($0.element.strength, -$0.offset) < ($1.element.strength, -$1.offset)
    }
    return known.map { [$0.element.contact.record] } ?? []
  }

  /// Steps that are not done, from today on, earliest first.
  private var openSteps: [Step] {
    account.steps.filter { step in
      step.done == nil && step.none == nil && step.due.map { $0 >= today } ?? false
    }
    .sorted { ($0.due ?? today) < ($1.due ?? today) }
  }

  /// The day of a step agreed with the hosts, else the working day after tomorrow.
  func suggestedTime(_ hosts: [ID<Contact>]) -> (Day?, ClockTime?) {
    if let step = openSteps.first(where: { !Set($0.contacts).isDisjoint(with: hosts) }) {
      return (step.due.map { $0.working(step.dueKind ?? .on, from: today) }, step.time)
    }
    return (WorkingDays.first(after: today + 1), nil)
  }

  /// First if they were never met, and cold if nobody of this customer was ever spoken to.
  func kind(_ hosts: [ID<Contact>]) -> VisitKind {
    let known = people.filter { hosts.contains($0.contact.record) }.map(\.acquaintance)
    if known.contains(where: \.isMet) { return .return }
    return account.acquaintances(vocabulary).values.contains { $0.talks > 0 } ? .first : .cold
  }

  /// `确认预算、时间表`.
  func purpose(_ asks: [Ask]) -> String? {
    var items: [Item] = []
    for ask in asks where !items.contains(ask.item) { items.append(ask.item) }
    guard !items.isEmpty else { return project.map { language.pick("推进", "move on ") + $0.name } }
    let words = items.prefix(2).map { $0.brief.word(language) }
    return language.pick("确认" + words.joined(separator: "、"), "confirm " + words.joined(separator: " and "))
  }

  /// The introduction that leads on to the decision maker, else the next visit (S9, S10).
  func commitment(_ hosts: [ID<Contact>], _ asks: [Ask]) -> String? {
    let way = map?.path?.steps.map(\.person) ?? []
    let last = way.lastIndex { hosts.contains($0.contact.record) }
    if let last, last + 1 < way.count, !way[last + 1].acquaintance.isMet {
      return language.pick("引见\(way[last + 1].shortName)", "an introduction to \(way[last + 1].shortName)")
    }
    return language.pick("约定下次拜访", "the next visit")
  }

  /// What the hosts care for by their seats, what was talked about last, then topics of the playbook, others each
  /// time (S4, S5). Personal facts never stand in a plan: it lies with the account.
  func topics(_ hosts: [ID<Contact>]) -> String? {
    let wants = account.seats.filter { hosts.contains($0.contact.record) && $0.project == project?.id }
      .compactMap(\.wants)
    let round = account.visits.count
    let chosen =
      turn(playbook.topics.filter(\.strategic), round, 2)
      + turn(playbook.topics.filter { !$0.strategic }, round, 1)
    return join(wants + lastTalk(hosts) + chosen.map { Playbook.say($0.text, language) })
  }

  /// What the last talk with the hosts was about, to go on from.
  private func lastTalk(_ hosts: [ID<Contact>]) -> [String] {
    let talks = account.log.filter { entry in
      entry.isTalk(vocabulary) && !Set(entry.contacts).isDisjoint(with: hosts)
    }
    let last = talks.enumerated().max { a, b in
      (a.element.date?.number ?? 0, a.offset) < (b.element.date?.number ?? 0, b.offset)
    }?.element
    guard let last, let day = last.date else { return [] }
    let said = String(last.text.prefix { !"，。；,;\n".contains($0) }.prefix(20))
    return [language.pick("接着\(day.short(today))说的: ", "go on from \(day.short(today)): ") + said]
  }

  private func turn(_ topics: [Topic], _ round: Int, _ count: Int) -> [Topic] {
    guard !topics.isEmpty else { return [] }
    return (0..<min(count, topics.count)).map { topics[(round * count + $0) % topics.count] }
  }

  /// What we promised, the quotation under way, and comparisons with the rivals here; product material else.
  func bring() -> String? {
    var things = account.openPromises(.ours).map { Self.thing(promised: $0.text) }
    let quote = account.quotes.last { $0.project == project?.id && $0.state != .void }
    if let version = quote?.version {
      things.append(language.pick("报价单第\(version)版", "quotation, version \(version)"))
    }
    let rivals = account.rivals
    for comparison in playbook.comparisons where rivals.contains(where: { $0.isMeant(by: comparison.theirs) })
    {
      things.append(
        language.pick("对比表 ", "comparison ") + comparison.ours + language.pick(" 对 ", " with ")
          + comparison.theirs)
    }
    return join(things.isEmpty ? [language.pick("产品资料", "product material")] : things)
  }

  /// What is to be handed over by a promise: 配置表 of 送配置表; else the promise as it is.
  private static func thing(promised text: String) -> String {
    let glyphs = Glyphs(text)
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    guard cursor.take(handing) != nil else { return text }
    let rest = glyphs.trimmed(cursor.rest)
    let isThing = glyphs.folded[rest].first?.isLetter == true || papers.contains { text.hasSuffix($0) }
    return isThing && !rest.isEmpty ? glyphs.string(rest) : text
  }

  private static let handing = WordTable<Bool>(
    set:
      "送去 | 送上 | 送来 | 送 | 带上 | 带去 | 带来 | 带 | 发去 | 发 | 提供 | 准备 | 递交 | 交 | 给 | bring | send | deliver | hand over"
  )

  /// How the names of what one brings along end.
  private static let papers = [
    "表", "书", "单", "册", "函", "资料", "合同", "方案", "材料", "报告", "证明", "清单", "样品", "手册", "说明", "图纸",
  ]

  /// Whom to see if the hosts are not there.
  func fallback(_ hosts: [ID<Contact>]) -> String? {
    let other = people.filter { $0.strength > 0 && !hosts.contains($0.contact.record) }
      .max { $0.strength < $1.strength }
    return other.map {
      language.pick("不在就找\($0.shortName), 资料留下", "if away, see \($0.shortName) and leave the papers")
    }
  }

  private func join(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension Day {
  /// The working day on which to keep what is due: the day itself, of a deadline or a span the last one that is left,
  /// else the next.
  fileprivate func working(_ kind: DueKind, from today: Day) -> Day {
    if WorkingDays.isWorking(self) { return self }
    let isOneDay = kind == .on || kind == .morning || kind == .afternoon
    let last =
      isOneDay
      ? nil
      : stride(from: 1, to: self - today, by: 1).lazy.map { self - $0 }
        .first(where: WorkingDays.isWorking)
    return last ?? WorkingDays.first(after: self)
  }
}

extension Account {
  /// The promises of one side that are neither kept nor broken, the earliest due first, those without a day
  /// last.
  public func openPromises(_ side: Side) -> [Promise] {
    promises.filter { $0.side == side && $0.kept == nil && $0.broken == nil }.enumerated()
      .sorted { a, b in
        (a.element.due?.number ?? .max, a.offset) < (b.element.due?.number ?? .max, b.offset)
      }.map(\.element)
  }
}

extension Rival {
  /// Whether a comparison's `Theirs` names this rival: its model, or its make where the model is not known.
  func isMeant(by name: String) -> Bool {
    guard let model else { return !make.isEmpty && name.hasPrefix(make) }
    return name == model || name == make + " " + model
  }
}
