import KamDomain

extension Failure {
  /// The failure of a command line that the parser refused, with the verb's usage below.
  ///
  /// - Parameter message: the parser's sentence, which is English.
  init(usage message: String, verb: String?, _ language: Language) {
    let manual = verb.flatMap { Manual.named($0) } ?? DeskVerb.manual
    let sentence = language == .en ? Self.english(message) : Self.chinese(message)
    let usage = manual.usage.map { "\n  kam " + $0 }.joined()
    self.init(.usage, sentence + language.pick("。用法：", "; usage:") + usage)
  }

  /// The sentences of the parser by their beginnings; what stands in quotation marks follows.
  private static let sentences = [
    ("Unknown option", "没有选项 "), ("Missing value for", "缺少值："), ("Missing expected argument", "缺少 "),
    ("Missing one of", "缺少其中之一："), ("Unexpected argument", "多出 "), ("The value", "值不对："),
    ("The option", "选项不带值："),
  ]

  private static func chinese(_ message: String) -> String {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { name($0.element) }
    guard let beginning = sentences.first(where: { message.hasPrefix($0.0) })?.1, let first = quoted.first
    else {
      return "命令写法不对"
    }
    let isValue = message.hasPrefix("The value") && quoted.count > 1
    return beginning + first + (isValue ? "（\(quoted[1])）" : "")
  }

  private static func english(_ message: String) -> String {
    let start = message.prefix(1).lowercased() + message.dropFirst()
    return start.hasSuffix(".") ? String(start.dropLast()) : start
  }

  /// `<account>` as the usage writes it, `ACCOUNT`; of an option that takes a value, its name.
  private static func name(_ quoted: Substring) -> String {
    guard quoted.hasPrefix("<") else { return String(quoted.prefix { $0 != " " }) }
    return quoted.filter { $0.isLetter }.uppercased()
  }
}
