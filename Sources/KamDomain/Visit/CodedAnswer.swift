/// What was learnt, typed behind its code: `J5 大约216万`, `S3 窗口是王丽`.
public struct CodedAnswer: Sendable, Equatable {
  /// An item of information, or a step of the visit.
  public var code: String
  public var answer: String
  /// It stands beside what is known, and not in its place.
  var isBeside = false

  init(_ item: Item, _ answer: String, isBeside: Bool = false) {
    (code, self.answer, self.isBeside) = (item.code, answer, isBeside)
  }

  /// Nil if the text does not begin with a code of the method and a blank.
  public init?(_ text: String) {
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard words.count == 2, let code = words.first?.uppercased(), Self.isCode(code) else { return nil }
    self.code = code
    answer = String(words[1])
  }

  /// `K1`…`R5`, `V1`, `S10`, `I2`.
  private static func isCode(_ word: String) -> Bool {
    if Item(code: word) != nil { return true }
    return word.first.map { "VSI".contains($0) } ?? false && word.dropFirst().count <= 2
      && Int(word.dropFirst()) != nil
  }
}

extension CodedAnswer {
  /// `填 J5 采购预算：80万`.
  public func words(_ language: Language) -> String {
    let item = Item(code: code)?.word(language) ?? ""
    return language.pick("填 \(code) \(item)：", "fill \(code) \(item): ") + answer
  }
}

extension Account {
  /// What an answer fills: the open line of the visit's checklist with its code, else the card. Nil if neither
  /// takes it.
  public func take(
    _ said: CodedAnswer, on visit: Visit?, in project: Project?, _ playbook: Playbook, by author: Author,
    ids: inout IDSource
  ) throws(Refusal) -> Change? {
    let list = visit.map { Checklist(self, $0, playbook, author.language) }
    let lines = list?.lines.filter { $0.code == said.code } ?? []
    if let visit, let line = lines.first(where: { !$0.isDone }) ?? lines.first {
      let answer = said.answer.isEmpty ? nil : said.answer
      return line.isDone && answer == nil
        ? Change("", []) : try tick(line, of: visit, answer: answer, by: author, ids: &ids)
    }
    guard let item = Item(code: said.code) else { return nil }
    return try learn(item, said.answer, in: project, by: author, ids: &ids)
  }
}
