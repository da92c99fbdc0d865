extension DecisionMap {
  /// The map as plain text: the grid, the way to the decision maker, what is missing, who has no place.
  public func text(_ language: Language, _ vocabulary: Vocabulary) -> String {
    var lines = TextTable.aligned(table(language, vocabulary))
    if let path {
      lines += ["", language.pick("到决策者: ", "to the decision maker: ") + path.explanation(language)]
    }
    if !holes.isEmpty {
      lines += ["", language.pick("缺什么", "what is missing")]
      lines += TextTable.aligned(holes.map { [" ", $0.code, $0.text(language, vocabulary)] })
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
