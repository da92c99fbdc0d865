extension QueryProblem {
  /// What was not understood, as a sentence.
  public func words(_ language: Language) -> String {
    let (zh, en) = words
    return language.pick(zh, en)
  }

  private var words: (zh: String, en: String) {
    switch self {
    case .unknownField(let name, let nearest):
      ("没有「\(name)」这个筛选项" + hint(nearest, .zh), "no field \(name)" + hint(nearest, .en))
    case .unknownValue(let field, let value, let nearest, let known):
      (
        "\(field.zh)没有「\(value)」" + hint(nearest, .zh) + list(known.map(\.zh), .zh),
        "\(field.en) has no value \(value)" + hint(nearest, .en) + list(known.map(\.en), .en)
      )
    case .missingValue(let field): ("\(field.zh)后面要有值", "\(field.en) needs a value")
    case .notComparable(let field): ("\(field.zh)不能比大小", "\(field.en) cannot be compared")
    case .badNumber(let field, let text):
      ("\(field.zh)要数字，不是「\(text)」", "\(field.en) takes a number, not \(text)")
    case .badDay(let field, let text):
      ("\(field.zh)要日期或天数，不是「\(text)」", "\(field.en) takes a day or a number of days, not \(text)")
    case .openQuote(let text): ("引号没有结束：\(text)", "quotation mark never closed: \(text)")
    }
  }

  private func list(_ words: [String], _ language: Language) -> String {
    words.isEmpty
      ? "" : language.pick("，有：", "; there are: ") + words.joined(separator: language.pick(" ", ", "))
  }

  private func hint(_ nearest: String?, _ language: Language) -> String {
    nearest.map { language.pick("，是不是「\($0)」？", "; did you mean \($0)?") } ?? ""
  }
}
