/// A record typed as one line: `王建国 办公室主任 13900000001`, `2026公务车更新 12台 216万 公开招标`.
///
/// Words find their fields by their shape (telephone, count with its unit, amount, date), by the words of the
/// lists that the type's fields hold, or by name (`品牌=星驰`, `make=Xingchi`); what is left fills the type's
/// text fields in their order.
public struct RecordLine: Sendable {
  /// The fields that were understood, as stored, in the order of the line.
  public private(set) var values: [(field: Field, value: String)] = []
  /// Words that no field takes: there are no fields of free words.
  public private(set) var unread: [String] = []
  private let type: RecordType
  private let reader: ValueReader

  /// Reads a line for a record of a type.
  ///
  /// - Parameter free: the fields that free words fill, if not those that the type fills with them.
  public init(_ text: String, _ type: RecordType, _ reader: ValueReader, free: [String]? = nil) {
    self.type = type
    self.reader = reader
    var rest: [String] = []
    var words = text.split(whereSeparator: { $0.isWhitespace || $0 == "　" }).map(String.init)[...]
    while let word = words.popFirst() {
      if let next = words.first, let found = listed(word + " " + next) {
        values.append(found)
        words.removeFirst()
      } else if let found = named(word) ?? labelled(word) ?? end(word) ?? listed(word) ?? offered(word)
        ?? shaped(word)
      {
        values.append(found)
      } else {
        rest.append(word)
      }
    }
    place(rest, in: free ?? RecordLine.textFields[type, default: []])
  }

  /// The values by field name.
  public var pairs: Values { values.map { ($0.field.name, $0.value) } }

  /// `field=value`, the field by name, key or word in either language.
  private func named(_ word: String) -> (Field, String)? {
    guard let sign = word.firstIndex(where: { $0 == "=" || $0 == "＝" }) else { return nil }
    let name = String(word[..<sign])
    let field = type.field(name) ?? type.fields.first { $0.zh == name || $0.en == name }
    guard let field,
      let value = try? reader.stored(String(word[word.index(after: sign)...]), for: field, of: type)
    else { return nil }
    return (field, value)
  }

  /// An amount, count or day behind the word of its field, or behind the end of that word: `净价16.8万`, `优惠2万`.
  private func labelled(_ word: String) -> (Field, String)? {
    let label = word.prefix { !$0.isNumber }
    guard label.count > 1, label.endIndex < word.endIndex else { return nil }
    for field in type.fields where isOpen(field) && field.zh.hasSuffix(label) {
      switch field.kind {
      case .amount, .count, .scale, .day:
        if let value = try? reader.stored(String(word[label.endIndex...]), for: field, of: type) {
          return (field, value)
        }
      default: continue
      }
    }
    return nil
  }

  /// Of a tie, an end or the sign between the ends: `李处 -> 张副厅长`.
  private func end(_ word: String) -> (Field, String)? {
    guard type == .tie else { return nil }
    if let kind = TieKind.allCases.first(where: { $0.sign == word }) {
      return open("Kind").map { ($0, kind.rawValue) }
    }
    guard let person = reader.account?.contact(called: word) else { return nil }
    return (open("From") ?? open("To")).map { ($0, person.id.text) }
  }

  /// A word of one of the lists that the type's fields hold.
  private func listed(_ word: String) -> (Field, String)? {
    for field in type.fields where isOpen(field) {
      switch field.kind {
      case .choice(let words):
        if let found = words.first(where: { $0.zh == word || $0.en == word || $0.code == word }) {
          return (field, found.code)
        }
      case .code(let list):
        if let code = reader.vocabulary.code(list, word) { return (field, code) }
      default: continue
      }
    }
    return nil
  }

  /// Of a quotation's line, a colour, what is included and the days until delivery: `白色`, `含上牌`, `28天`.
  private func offered(_ word: String) -> (Field, String)? {
    guard type == .quoteLine else { return nil }
    if word.hasPrefix("含") { return listed(String(word.dropFirst())) }
    if Self.colours.contains(word) || (word.hasSuffix("色") && (2...4).contains(word.count)) {
      return (open("Exterior") ?? open("Interior")).map { ($0, word) }
    }
    guard let (days, unit) = Self.measure(word), unit == "天" || unit == "days" else { return nil }
    return open("DeliveryWeeks").map { ($0, String(Int((days / 7).rounded(.up)))) }
  }

  private static let colours: Set<String> = ["白", "黑", "银", "灰", "红", "蓝", "绿", "黄", "棕", "金"]

  /// A word whose shape tells what it is.
  private func shaped(_ word: String) -> (Field, String)? {
    if word.contains("@") { return open("Email").map { ($0, word) } }
    let digits = word.filter { $0.isASCII && $0.isNumber }.count
    if digits >= 7, word.allSatisfy({ ($0.isASCII && $0.isNumber) || "-+() ".contains($0) }),
      Day(word) == nil,
      let phone = open("Phone")
    {
      return (phone, word)
    }
    if let (number, unit) = Self.measure(word), let found = measured(number, unit) { return found }
    let dated = [RecordLine.dateFields[type].flatMap(type.field)].compactMap { $0 } + type.fields
    for field in dated where isOpen(field) {
      switch field.kind {
      case .day, .yearOrMonth:
        if let value = try? reader.stored(word, for: field, of: type) {
          return (field, value)
        }
      default: continue
      }
    }
    return nil
  }

  /// A number with its unit: `12台`, `216万`, `8万公里`, `满意3`.
  private func measured(_ number: Double, _ unit: String) -> (Field, String)? {
    let names: [String]
    var factor = 1.0
    switch unit {
    case "台", "辆", "units", "cars": names = ["Units", "Count", "InUse", "Quantity"]
    case "人", "people": names = ["Employees"]
    case "公里", "km": names = ["Mileage"]
    case "万公里": (names, factor) = (["Mileage"], 10_000)
    case "万", "万元": (names, factor) = (Self.amounts, 10_000)
    case "元", "yuan": names = Self.amounts
    case "周", "weeks": names = ["DeliveryWeeks"]
    case "分": names = ["Satisfaction"]
    default: return nil
    }
    guard let field = names.lazy.compactMap(open).first else { return nil }
    let value = number * factor
    return (
      field,
      field.kind == .amount ? Money(fen: Int64((value * 100).rounded())).description : String(Int(value))
    )
  }

  /// The fields that an amount without a label means.
  private static let amounts = ["Amount", "NetPrice", "RebatePerUnit"]

  /// Splits `12.5万` into number and unit.
  private static func measure(_ word: String) -> (Double, String)? {
    let digits = word.prefix { ($0.isASCII && $0.isNumber) || $0 == "." }
    guard !digits.isEmpty, digits.count < word.count, digits.count < 12, let number = Double(digits) else {
      return nil
    }
    return (number, String(word.dropFirst(digits.count)))
  }

  /// What was not understood goes to the text fields that are still empty, the last one taking the rest.
  private mutating func place(_ words: [String], in names: [String]) {
    let fields = names.compactMap(open)
    guard !words.isEmpty, let first = fields.first else {
      unread = words
      return
    }
    // A vehicle or rival named by one word is named by its model or make: what it must have.
    let needed = fields.first(where: \.isMandatory) ?? first
    if words.count == 1 {
      values.append((needed, words[0]))
      return
    }
    for (index, field) in fields.prefix(words.count).enumerated() {
      let isLast = index == min(fields.count, words.count) - 1
      values.append((field, isLast ? words[index...].joined(separator: " ") : words[index]))
    }
  }

  private func isOpen(_ field: Field) -> Bool {
    field.isRepeated || !values.contains { $0.field == field }
  }

  private func open(_ name: String) -> Field? {
    type.field(name).flatMap { isOpen($0) ? $0 : nil }
  }

  /// The field that a bare date fills, where it is not the first one.
  private static let dateFields: [RecordType: String] = [
    .project: "PurchaseBy", .milestone: "Due", .promise: "Due", .signal: "Date", .deal: "Date",
    .vehicle: "Registered", .event: "Date",
  ]

  /// The fields that free words fill, in their order.
  private static let textFields: [RecordType: [String]] = [
    .account: ["Name"], .contact: ["Name", "Title"], .project: ["Name", "Models"],
    .vehicle: ["Make", "Model"],
    .rival: ["Make", "Model"], .department: ["Name", "Note"], .signal: ["Text"], .need: ["Text"],
    .milestone: ["Note"], .promise: ["Text"], .deal: ["Models"], .lead: ["Note"],
    .event: ["Name", "Place"], .guest: ["Feedback"], .tie: ["Note"],
    .quoteLine: ["Model", "Trim"], .registration: ["Number", "Policy"], .request: ["Text"],
  ]
}
