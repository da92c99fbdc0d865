import KamDomain
import KamScreen

extension Card {
  /// What is not known, as questions with whom to ask, the cheapest first; what does not apply, with its reason.
  var unknowns: [Line] {
    let asks = state.unknowns
    let isWhole = state.unfolded.contains(Self.unknowns)
    let shown = isWhole ? asks[...] : asks.prefix(Self.few)
    guard !asks.isEmpty || !account.waivers.isEmpty else { return [] }
    return [head(asks.count, rest: asks.count - shown.count)] + shown.map(line)
      + (isWhole ? account.waivers.flatMap { lines(of: $0, waived($0)) } : [])
  }

  /// The name under which the section is unfolded.
  static let unknowns = "unknowns"
  /// How many stand there while there are more: questions, customers, promises that are no longer open.
  static let few = 3

  private func head(_ count: Int, rest: Int) -> Line {
    let more = rest > 0 ? say("  还有\(rest)项 Enter", "  \(rest) more: Enter") : ""
    let waived = account.waivers.count
    let aside = waived > 0 ? say("  不适用\(waived)项", "  \(waived) not applicable") : ""
    return Line(
      [Span(say("要问 \(count)项", "To ask: \(count)"), .heading), Span(more + aside, .muted)], spot: .unknowns)
  }

  private func line(_ ask: Ask) -> Line {
    let whom = ask.person.map { say("（\($0.shortName)）", " (\($0.shortName))") } ?? ""
    let isPartly = state.headline?.coverage[ask.item] == .partly
    return Line(
      [
        Span(" \(ask.item.code) ", .key), Span(isPartly ? say("确认 ", "confirm: ") : "", .muted),
        Span(ask.question), Span(whom, .muted),
      ], spot: .item(ask.item))
  }

  private func waived(_ waiver: Waiver) -> [Span] {
    [Span(waiver.code + say(" 不适用 ", " not applicable: "), .muted), Span(waiver.reason, .muted)]
  }
}

extension State {
  /// The questions of the open account, for its project.
  var unknowns: [Ask] {
    guard let account, let coverage = headline?.coverage else { return [] }
    return VisitPlanner(
      account, project, coverage: coverage, setting.playbook, setting.vocabulary, beside: beside,
      today: now.day, language
    ).unknowns()
  }

  /// Opens the line in which the item under the cursor is said not to apply, and why.
  mutating func waiveSpot() -> [Effect] {
    guard case .item(let item) = spot else {
      tell("先选「要问」里的一项", "Choose a question under To ask first", .muted)
      return []
    }
    return open(.waive(item))
  }

  /// Opens the line in which a question of the card is answered; what has to be there first is told.
  mutating func openQuestion(_ item: Item) -> [Effect] {
    switch account?.wanting(for: item, in: project) {
    case .project?:
      tell(
        "\(item.code) 要先有采购项目：a p 加一个", "\(item.code) needs a purchase project first: a p adds one", .caution)
    case .rival?:
      tell("\(item.code) 要先有竞争对手：a r 加一个", "\(item.code) needs a rival first: a r adds one", .caution)
    default: return open(.learn(item))
    }
    return []
  }

  /// Takes the answer to an item of information into the card.
  mutating func takeLearnt(_ item: Item, _ answer: String) -> [Effect] {
    let (project, ask) = (project, unknowns.first { $0.item == item })
    var isRead = true
    let effects = take { account, author, ids throws(Refusal) in
      let change = try account.learn(item, answer, of: ask, in: project, by: author, ids: &ids)
      isRead = change != nil
      return change
    }
    guard !isRead else { return effects }
    let again = open(.learn(item), with: answer)
    notice = Notice(text: hint(item), tone: .caution)
    return again
  }

  /// What an answer would fill, before Enter; before anything is typed, what one looks like.
  func learntPreview(_ item: Item, _ answer: String) -> [Line] {
    guard let account, !answer.trimmed.isEmpty else {
      return [Line(say(" 例如：", " e.g. ") + item.example(language), .muted)]
    }
    var copy = ids
    let ask = unknowns.first { $0.item == item }
    guard let change = try? account.learn(item, answer, of: ask, in: project, by: author, ids: &copy) else {
      return [Line(" " + hint(item), .caution)]
    }
    return [Line(" " + change.title, .key)]
  }

  /// What the answer to a question of the visit would fill, before Enter.
  func answerPreview(_ id: String, _ answer: String) -> [Line] {
    guard let account, !answer.trimmed.isEmpty, let item: VisitItem = account.find(ID(id)) else { return [] }
    var copy = ids
    guard let change = try? account.tick(item, answer: answer, by: author, ids: &copy) else { return [] }
    return [Line(" " + change.title, .key)]
  }

  /// That an answer fills nothing, with one that would, and the key that does without one.
  private func hint(_ item: Item) -> String {
    let key = item.key.map { say("；或按 ", "; or press ") + $0 } ?? ""
    return say("没看出能填什么，这样写能填：", "This fills nothing; what would: ") + item.example(language) + key
  }
}

extension Account {
  /// What the answer to a question of the card fills.
  fileprivate func learn(
    _ item: Item, _ answer: String, of ask: Ask?, in project: Project?, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change? {
    let asked = ask?.person?.contact
    return try learn(
      item, answer, to: ask?.question, asking: asked?.account == nil ? asked?.record : nil, in: project,
      by: author,
      ids: &ids)
  }
}

extension Item {
  /// The key that fills the item by a line of its own.
  fileprivate var key: String? {
    switch self {
    case .k1, .k3: "a d"
    case .k4: "a c"
    case .k5: "a v"
    case .j3: "m"
    case .r1: "a r"
    default: nil
    }
  }
}
