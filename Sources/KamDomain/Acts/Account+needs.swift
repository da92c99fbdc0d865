import KamRecord

/// Needs on paper: drafted, sent, corrected, confirmed; and what the customer handed in (N3, N4).
extension Account {
  /// The next version of the two-way plan: what the customer corrected, if the last one was sent, else a draft that
  /// keeps what they corrected or confirmed and adds the needs that are new.
  ///
  /// - Parameter text: the items that change, by their numbers, and those that are new; nil changes none.
  /// - Throws: `missingField` if there is nothing to write.
  public func nextPlan(
    _ paper: NeedsPaper, text: String? = nil, from contact: ID<Contact>? = nil, by author: Author,
    ids: inout IDSource
  ) throws(Refusal) -> Change {
    let last = paper.versions(.twoWay).last
    let isAnswer = last?.state == .sent
    let state: NeedsPlanState = isAnswer ? .corrected : .draft
    let body = paper.next(text)
    guard !body.isEmpty else { throw .missingField(.needsPlan, field: "Text") }
    let version = (last?.version ?? 0) + 1
    let values: Values = [
      ("Project", paper.project.id.text), ("Kind", NeedsPlanKind.twoWay.rawValue),
      ("Version", String(version)), ("State", state.rawValue), ("Date", author.today.description),
      ("Contact", (contact ?? last?.contact)?.text), ("Text", body),
    ]
    let edit = try Edit.add(.needsPlan, ids.id(NeedsPlan.self).text, values, in: file, by: author)
    return Change(title(version, state, author), [edit])
  }

  /// Moves a plan on: a draft is sent, what was sent or corrected is confirmed. Nil if that is not its next step.
  public func move(
    _ plan: NeedsPlan, to state: NeedsPlanState, by author: Author
  ) throws(Refusal) -> Change? {
    guard (plan.state ?? .draft).next.contains(state) else { return nil }
    let edits = [
      try Edit.set("State", of: plan.record, to: state.rawValue, in: file),
      try Edit.set("Date", of: plan.record, to: author.today.description, in: file),
    ]
    return Change(title(plan.version ?? 1, state, author), edits.compactMap { $0 })
  }

  /// Moves a plan on to what comes next if all goes well: sent, then confirmed. Nil for a confirmed one.
  public func advance(_ plan: NeedsPlan, by author: Author) throws(Refusal) -> Change? {
    guard let next = (plan.state ?? .draft).next.first else { return nil }
    return try move(plan, to: next, by: author)
  }

  /// Takes in the customer's own requirements: the text as it came behind what they handed in before, and a need for
  /// each item that is new.
  ///
  /// - Throws: `missingField` if there is no item in it.
  public func takeStatement(
    _ text: String, _ paper: NeedsPaper, from contact: ID<Contact>? = nil, by author: Author,
    ids: inout IDSource
  ) throws(Refusal) -> Change {
    let items = Statement(text).items
    guard !items.isEmpty else { throw .missingField(.needsPlan, field: "Text") }
    let plan = ids.id(NeedsPlan.self).text
    let last = paper.versions(.statement).last
    let former = last?.text.map { $0 + "\n" } ?? ""
    let fresh = items.filter { !Statement(former).items.contains($0) }
    let version = (last?.version ?? 0) + 1
    let values: Values = [
      ("Project", paper.project.id.text), ("Kind", NeedsPlanKind.statement.rawValue),
      ("Version", String(version)), ("State", NeedsPlanState.confirmed.rawValue),
      ("Date", author.today.description), ("Contact", contact?.text),
      ("Text", former.isEmpty ? text : former + fresh.joined(separator: "\n")),
    ]
    var edits = [try Edit.add(.needsPlan, plan, values, in: file, by: author)]
    let known = Set(paper.needs.map(\.text))
    for item in items where !known.contains(item) {
      let need: Values = [
        ("Project", paper.project.id.text), ("Text", item), ("Contact", contact?.text), ("Source", plan),
      ]
      edits.append(try Edit.add(.need, ids.id(Need.self).text, need, in: file, by: author))
    }
    let count = edits.count - 1
    return Change(
      author.say("客户书面需求 第\(version)版，新增\(count)条", "statement \(version), \(count) needs added"), edits)
  }

  private func title(_ version: Int, _ state: NeedsPlanState, _ author: Author) -> String {
    author.say("书面需求 第\(version)版 ", "needs plan \(version) ") + state.word(author.language)
  }
}

extension NeedsPlanState {
  /// What a version can become; what was confirmed stays.
  public var next: [NeedsPlanState] {
    switch self {
    case .draft: [.sent]
    case .sent, .corrected: [.confirmed]
    case .confirmed: []
    }
  }
}
