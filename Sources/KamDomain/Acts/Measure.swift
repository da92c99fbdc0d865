/// A number with its unit as one word: `12台`, `216万`, `8万公里`, `20vans`, `¥1.9M`.
struct Measure {
  var number: Double
  var unit: String

  /// Nil unless the word begins with a number, or with 元's sign and a number.
  init?(_ word: String) {
    let isMoney = word.first.map { "¥￥".contains($0) } ?? false
    let word = word.dropFirst(isMoney ? 1 : 0)
    let digits = word.prefix { ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "," }
    guard digits.count < 12, let number = Double(digits.filter { $0 != "," }) else { return nil }
    unit = String(word.dropFirst(digits.count))
    if isMoney, unit.isEmpty { unit = "元" }
    guard !unit.isEmpty else { return nil }
    self.number = number
  }

  /// The measures that a word is made of, if it is of several: `4台72万`.
  static func sequence(_ word: String) -> [String]? {
    var (texts, rest): ([String], Substring) = ([], word[...])
    while let first = rest.first, first.isASCII, first.isNumber {
      let number = rest.prefix { ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "," }
      let unit = rest.dropFirst(number.count).prefix { !($0.isASCII && $0.isNumber) }
      let text = String(number + unit)
      guard let measure = Measure(text), !measure.fields.isEmpty else { return nil }
      texts.append(text)
      rest = rest.dropFirst(text.count)
    }
    return rest.isEmpty && texts.count > 1 ? texts : nil
  }

  /// The number in the unit in which it is stored.
  var amount: Double { number * (Self.units[unit]?.factor ?? 1) }

  /// The fields that may be meant, the likeliest first.
  var fields: [String] { Self.units[unit]?.fields ?? [] }

  private static let units: [String: (fields: [String], factor: Double)] = {
    let vehicles = ["Units", "Count", "InUse", "Quantity"]
    let amounts = ["Amount", "NetPrice", "RebatePerUnit"]
    let table: [(units: String, fields: [String], factor: Double)] = [
      ("台 辆 unit units car cars vehicle vehicles van vans truck trucks bus buses", vehicles, 1),
      ("人 people", ["Employees"], 1), ("公里 km", ["Mileage"], 1), ("万公里", ["Mileage"], 10_000),
      ("万 万元", amounts, 10_000), ("元 yuan", amounts, 1), ("k K", amounts, 1_000), ("M m", amounts, 1_000_000),
      ("kkm", ["Mileage"], 1_000),
      ("周 weeks", ["DeliveryWeeks"], 1), ("分", ["Satisfaction"], 1),
    ]
    let pairs = table.flatMap { row in
      row.units.split(separator: " ").map { (String($0), (row.fields, row.factor)) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
