/// Reads an answer in the customer's own words as values of the card's fields (N0): the whole answer where a
/// text is kept, else the day, number or word of a list in it.
struct AnswerReader {
  private let reader: ValueReader
  /// The question was closed: its answer is no text to keep.
  private let isClosed: Bool
  private let question: String?

  init(_ reader: ValueReader, question: String? = nil) {
    self.reader = reader
    self.question = question
    isClosed = question.map(ClosedQuestion.isOne) ?? false
  }

  /// The value of a field, and of its companions that the answer tells of as well; none if the field's own
  /// value cannot be read.
  func values(_ answer: String, for field: Field, of type: RecordType) -> [(field: Field, value: String)] {
    let answer = answer.plain
    let companions = (Self.companions[field.name] ?? []).compactMap { type.field($0) }
    if field.name == "Budget" {
      return budget(BudgetAnswer(answer, question: question), answer, field, companions)
    }
    if field.kind == .day { return day(answer, field, companions) }
    let told = companions.compactMap { other in word(answer, other).map { (field: other, value: $0) } }
    if field.kind == .longText, ClosedQuestion.tellsNothing(answer) { return told }
    if isClosed, field.isText, !isValue(answer, of: field, told.map(\.field)) {
      let words = field.kind == .longText ? ClosedQuestion.substance(of: answer) : nil
      return (words.map { [(field, $0)] } ?? []) + told
    }
    guard let own = value(answer, field, type) else { return [] }
    return [(field, own)] + told
  }

  /// Whether the answer to a closed question is by its looks a value of a field of text, and not a mere yes or no.
  private func isValue(_ answer: String, of field: Field, _ told: [Field]) -> Bool {
    switch field.name {
    case "ProcessNote": !told.isEmpty
    default: field.isReach
    }
  }

  /// What an answer to one field may tell besides: `公开招标` in the account of a process, `12台` in a plan.
  private static let companions = [
    "Models": ["Units"], "Model": ["Count"], "Budget": ["BudgetState"], "ProcessNote": ["Process"],
    "PurchaseBy": ["PurchaseByKind"], "Due": ["DueKind"], "Business": ["Employees"],
  ]

  /// The amounts of a budget and its state. Words without an amount are kept where the question was an open one and
  /// they tell no state.
  private func budget(
    _ told: BudgetAnswer, _ answer: String, _ field: Field, _ companions: [Field]
  ) -> [(field: Field, value: String)] {
    let state = companions.flatMap { other in told.state.map { [(field: other, value: $0.rawValue)] } ?? [] }
    if let amounts = told.amounts { return [(field, amounts)] + state }
    return isClosed || !state.isEmpty || answer.isEmpty ? state : [(field, answer)]
  }

  private func value(_ answer: String, _ field: Field, _ type: RecordType) -> String? {
    if field.isReach { return Self.reach(in: answer) }
    if let whole = try? reader.stored(answer, for: field, of: type) { return whole.isEmpty ? nil : whole }
    switch field.kind {
    case .amount: return Quantity.amount(in: answer).flatMap { try? reader.stored($0, for: field, of: type) }
    case .count, .scale:
      let number = Self.number(before: "分", in: answer) ?? Self.firstNumber(in: answer)
      return number.flatMap { try? reader.stored($0, for: field, of: type) }
    default: return word(answer, field)
    }
  }

  /// The value that a field can take out of the middle of an answer.
  private func word(_ answer: String, _ field: Field) -> String? {
    switch field.kind {
    case .choice(let words):
      words.first { answer.contains($0.zh) || answer.contains($0.en) }?.code
    case .code(let list):
      reader.vocabulary.list(list).first { answer.contains($0.zh) || answer.contains($0.en) }?.code
    case .count where field.name == "Employees": Self.number(before: "人", in: answer)
    case .count, .scale: Self.number(before: "台辆", in: answer)
    default: nil
    }
  }

  /// The first day or span that is named, and how it is meant.
  private func day(_ answer: String, _ field: Field, _ companions: [Field]) -> [(field: Field, value: String)]
  {
    let glyphs = Glyphs(answer)
    for place in 0..<glyphs.count {
      var cursor = Cursor(glyphs, place..<glyphs.count)
      guard let phrase = cursor.takeDate()?.phrase else { continue }
      if phrase.isImpossible(on: reader.today) { return [] }
      guard let date = phrase.resolve(.forward, on: reader.today) else { continue }
      let kind = date.first < date.day && date.kind == .on ? DueKind.by : date.kind
      let meant = companions.filter { $0.kind == .choice(DueKind.words) }.map { ($0, kind.rawValue) }
      return [(field, date.day.description)] + meant
    }
    return []
  }

  /// The first run of ASCII digits.
  private static func firstNumber(in text: some StringProtocol) -> String? {
    let digits = text.drop { !isDigit($0) }.prefix(while: isDigit)
    return digits.isEmpty ? nil : String(digits)
  }

  /// The longest run of an address or number in Latin letters and digits that somebody can be reached by.
  private static func reach(in text: String) -> String? {
    let runs = text.split { !$0.isASCII || $0.isWhitespace || ",;".contains($0) }
    return runs.filter { $0.count >= 7 && $0.contains { isDigit($0) || $0 == "@" } }.max {
      $0.count < $1.count
    }
    .map(String.init)
  }

  /// The number before one of these units.
  private static func number(before units: String, in text: String) -> String? {
    guard let unit = text.firstIndex(where: { units.contains($0) }) else { return nil }
    let digits = text[..<unit].reversed().prefix(while: isDigit).reversed()
    return digits.isEmpty ? nil : String(digits)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}

extension Field {
  /// Whether any text is a value of it.
  fileprivate var isText: Bool { kind == .text || kind == .longText }
}
