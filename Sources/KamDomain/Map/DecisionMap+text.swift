extension DecisionMap {
  /// The map as plain text: the grid, the way to the decision maker, ties, what is missing.
  public func text(_ language: Language, _ vocabulary: Vocabulary) -> String {
    var lines = TextTable.aligned(table(language, vocabulary))
    if let path {
      lines += ["", language.pick("到决策者: ", "to the decision maker: ") + path.explanation(language)]
    }
    let ties = relations(language)
    if !ties.isEmpty { lines += ["", language.pick("关系", "ties")] + ties.map { "  " + $0 } }
    if !holes.isEmpty {
      lines += ["", language.pick("缺什么", "what is missing")]
      lines += TextTable.aligned(holes.map { [" ", $0.code, $0.text(language, vocabulary)] })
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Who reports to whom and who influences whom: `李处 汇报给 张副厅长`.
  public func relations(_ language: Language) -> [String] {
    people.flatMap { person in
      let ties =
        person.reportsTo.map { (TieKind.reportsTo, $0) } + person.influences.map { (.influences, $0) }
      return ties.compactMap { kind, target in
        people.first { $0.contact == target }.map { other in
          person.shortName + " " + kind.word(language) + " " + other.shortName
        }
      }
    }
  }
}
