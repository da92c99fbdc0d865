import KamDomain

extension Failure {
  /// The failure of a command line that the parser refused, with the verb's usage below.
  ///
  /// - Parameter message: the parser's sentence, which is English.
  init(usage message: String, verb: String?, _ language: Language) {
    let manual = verb.flatMap { Manual.named($0) } ?? DeskVerb.manual
    let sentence = Self.sentence(message, language)
    let usage = manual.usage.map { "\n  kam " + $0 }.joined()
    self.init(.usage, sentence + language.pick("。用法：", "; usage:") + usage)
  }

  /// The sentences of the parser by their beginnings, in words of our own; what stands in quotation marks follows.
  private static let sentences = [
    ("Unknown option", "没有选项 ", "there is no option "), ("Missing value for", "缺少值：", "a value is missing: "),
    ("Missing expected argument", "缺少 ", "missing: "),
    ("Missing one of", "缺少其中之一：", "missing one of: "), ("Unexpected argument", "多出 ", "one too many: "),
    ("The value", "值不对：", "wrong value: "), ("The option", "选项不带值：", "an option without a value: "),
  ]

  private static func sentence(_ message: String, _ language: Language) -> String {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { name($0.element, language) }
    guard let (_, zh, en) = sentences.first(where: { message.hasPrefix($0.0) }), let first = quoted.first
    else {
      return language.pick("命令写法不对", "the command is not written like this")
    }
    let option = message.hasPrefix("The value") && quoted.count > 1 ? quoted[1] : ""
    let choices = option.isEmpty ? "" : choices(message, language)
    return language.pick(zh, en) + first
      + (option.isEmpty ? "" : language.pick("（\(option)）", " (\(option))")) + choices
  }

  /// What the value may be, if it is one of a few words: the parser's list of codes with their Chinese words.
  private static func choices(_ message: String, _ language: Language) -> String {
    let marks = ["Please provide one of the following:", "Please provide one of "]
    guard let start = marks.lazy.compactMap({ message.firstRange(of: $0)?.upperBound }).first else {
      return ""
    }
    let list = message[start...]
    let parts =
      list.contains("'")
      ? list.split(separator: "'", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map(\.element)
      : list.split(separator: "\n").map { $0.drop { " -".contains($0) } }
    let words = parts.compactMap { part in
      let words = part.split(separator: " ")
      return language == .zh ? words.last : words.first
    }
    return language.pick("，可以是 ", ", one of ") + words.joined(separator: language.pick("、", ", "))
  }

  /// What `<account>` or `<reason> ...` means, in words; of an option that takes a value, its name.
  private static func name(_ quoted: Substring, _ language: Language) -> String {
    guard quoted.hasPrefix("<") else { return String(quoted.prefix { $0 != " " }) }
    let name = quoted.filter { $0.isLetter }
    return arguments[name].map { language.pick($0.zh, $0.en) } ?? name.uppercased()
  }

  /// The arguments that a verb may ask for.
  private static let arguments: [String: (zh: String, en: String)] = [
    "account": ("客户", "customer"), "act": ("动作", "action"), "action": ("动作", "action"),
    "directory": ("目录", "directory"), "district": ("区县", "district"), "field": ("栏目", "field"),
    "gone": ("要并入的客户", "the customer that goes"), "id": ("记录编号", "the record's id"),
    "item": ("信息项", "item"), "keep": ("保留的客户", "the customer that stays"), "name": ("名称", "name"),
    "other": ("另一客户", "the other customer"), "person": ("联系人", "person"), "reason": ("原因", "reason"),
    "type": ("类别", "type"), "values": ("内容", "values"), "words": ("要找的词", "words"),
  ]
}
