import KamDomain

extension Failure {
  /// The failure of a command line that the parser refused, with the verb's usage below.
  ///
  /// - Parameter message: the parser's sentence, which is English.
  init(usage message: String, verb: String?, _ language: Language) {
    let manual = verb.flatMap { Manual.named($0) } ?? DeskVerb.manual
    let sentence = language == .en ? message.lowercasedStart : Self.chinese(message)
    let usage = manual.usage.map { "\n  kam " + $0 }.joined()
    self.init(.usage, sentence + language.pick("。用法：", "; usage:") + usage)
  }

  /// The sentences of the parser by their beginnings; the words in quotation marks stay.
  private static let sentences = [
    ("Unknown option", "没有选项"), ("Missing value for", "缺少值："), ("Missing expected argument", "缺少"),
    ("Missing one of", "缺少其中之一："), ("Unexpected argument", "多出"), ("The value", "值不对："),
    ("The option", "选项不带值："),
  ]

  /// `<account>` as the usage writes it: `ACCOUNT`.
  private static func name(_ quoted: Substring) -> String {
    quoted.hasPrefix("<") ? quoted.filter { !"<>.".contains($0) }.uppercased() : String(quoted)
  }

  private static func chinese(_ message: String) -> String {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
    let beginning = sentences.first { message.hasPrefix($0.0) }?.1
    guard let beginning, let first = quoted.first else { return "命令写法不对" }
    let place = message.hasPrefix("The value") && quoted.count > 1 ? " (\(quoted[1]))" : ""
    return "\(beginning) \(name(first))\(place)"
  }
}

extension String {
  fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
