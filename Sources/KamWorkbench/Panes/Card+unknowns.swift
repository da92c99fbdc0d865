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

  /// Takes the answer to an item of information into the card.
  mutating func takeLearnt(_ item: Item, _ answer: String) -> [Effect] {
    let (project, question) = (project, unknowns.first { $0.item == item }?.question)
    var isRead = true
    let effects = take { account, author, ids throws(Refusal) in
      let change = try account.learn(item, answer, to: question, in: project, by: author, ids: &ids)
      isRead = change != nil
      return change
    }
    guard !isRead else { return effects }
    let again = open(.learn(item), with: answer)
    tell(
      "\(item.code) 这句里没有能填的，请在卡片或决策群体图里填",
      "Nothing in this fills \(item.code): fill it in the card or the map",
      .caution)
    return again
  }
}
