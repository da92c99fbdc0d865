extension VisitPlanner {
  /// Every item that is not known, with its question and whom to ask (N1). The cheapest first: what somebody can
  /// be asked whom we know well, then by what it is worth; items that nobody we know can tell come last.
  public func unknowns() -> [Ask] {
    let asks = Item.byWorth(hasProject: project != nil)
      .filter { coverage[$0] == .unknown || coverage[$0] == .partly }
      .map { ask($0, []) ?? Ask(item: $0, question: $0.word(language), person: nil) }
    return asks.enumerated().sorted { a, b in (cost(a.element), a.offset) < (cost(b.element), b.offset) }
      .map(\.element)
  }

  /// What it takes to ask: 0 for somebody well known, 3 for somebody never met, 4 if nobody can be asked.
  private func cost(_ ask: Ask) -> Int { ask.person.map { 3 - $0.strength } ?? 4 }
}
