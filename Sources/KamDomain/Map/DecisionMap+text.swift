extension DecisionMap {
  /// The map as plain text: the grid, the way to the decision maker, ties, how stances came about, who went or
  /// came, what is missing.
  public func text(_ language: Language, _ vocabulary: Vocabulary, today: Day) -> String {
    parts(language, vocabulary, today: today).map { part in
      let lines = part.heading.isEmpty ? part.lines : [part.heading] + part.lines.map { "  " + $0 }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// The parts of that text that have something to say, each with its heading; the grid has none.
  public func parts(
    _ language: Language, _ vocabulary: Vocabulary, today: Day
  ) -> [(heading: String, lines: [String])] {
    let all: [(heading: String, lines: [String])] = [
      ("", TextTable.aligned(table(language, vocabulary))),
      (language.pick("到决策者", "to the decision maker"), TextTable.aligned(path?.table(language) ?? [])),
      (language.pick("关系", "ties"), relations.map { $0.text(language) }),
      (language.pick("立场", "stances"), stances(language, vocabulary, today)),
      (language.pick("调动", "moved"), transfers.map { $0.text(language, today: today) }),
      (language.pick("缺什么", "what is missing"), holes.map { $0.text(language, vocabulary) }),
    ]
    return all.filter { !$0.lines.isEmpty }
  }

  /// Each stance with its proof, and how it came about.
  private func stances(_ language: Language, _ vocabulary: Vocabulary, _ today: Day) -> [String] {
    let rows = people.compactMap { person -> [String]? in
      let proof = person.proof?.text(language, vocabulary, today: today)
      let history = person.history(language, vocabulary, today: today)
      guard proof != nil || history != nil else { return nil }
      let origin = [proof, history.map { "(\($0))" }].compactMap { $0 }.joined(separator: "  ")
      return [person.shortName, person.sign, origin]
    }
    return TextTable.aligned(rows)
  }
}
