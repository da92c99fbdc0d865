/// What a line of a quotation says besides prices: model, colours, what is included, when it is delivered (X3).
extension RecordLine {
  /// A make and a model behind it are the model of a quotation's line: `云驰 V60`, or one that the account knows.
  func joiningModel(_ words: [TypedLine.Word]) -> [TypedLine.Word] {
    guard words.count > 1, TypedLine.isBlank(words[1].gap) else { return words }
    let (make, model) = (words[0].text, words[1].text)
    let name = make + " " + model
    let isCode = model.first.map { $0.isASCII && $0.isLetter } == true && model.contains(where: \.isNumber)
    let isMake = !make.contains(where: \.isNumber)
    guard (isMake && isCode) || reader.account?.knows(model: name) == true else { return words }
    return [TypedLine.Word(text: name, gap: words[0].gap, place: words[1].place)] + words.dropFirst(2)
  }

  /// Of a quotation's line, a colour, what is included and the days until delivery: `白色`, `含上牌`, `28天`.
  func offered(_ word: String) -> (Field, String)? {
    guard type == .quoteLine else { return nil }
    if word.hasPrefix("含") { return listed(String(word.dropFirst())) }
    if Self.colours.contains(word) || (word.hasSuffix("色") && (2...4).contains(word.count)) {
      return (open("Exterior") ?? open("Interior")).map { ($0, word) }
    }
    guard let measure = Measure(word), let days = Self.deliveryUnits[measure.unit] else { return nil }
    return open("DeliveryWeeks").map { ($0, String(Int((measure.number * days / 7).rounded(.up)))) }
  }

  /// The days of the units in which a delivery time is said.
  private static let deliveryUnits: [String: Double] = {
    let waits = ["", "交车", "内交车", "交付", "内交付", "到车"]
    let pairs =
      waits.flatMap { [("天" + $0, 1), ("周" + $0, 7), ("个月" + $0, 30)] } + [("days", 1), ("weeks", 7)]
    return Dictionary(pairs.map { ($0.0, Double($0.1)) }, uniquingKeysWith: { first, _ in first })
  }()

  private static let colours: Set<String> = ["白", "黑", "银", "灰", "红", "蓝", "绿", "黄", "棕", "金"]
}

extension Account {
  /// Whether a project, a quotation or the fleet of the account speaks of a model by this name.
  fileprivate func knows(model name: String) -> Bool {
    projects.contains { $0.models?.contains(name) == true } || quoteLines.contains { $0.model == name }
      || vehicles.contains { $0.model == name }
  }
}
