/// The body of a written plan, item by item: each has its number in front (N3).
struct PlanText: Equatable {
  /// The items in their order, without their numbers.
  private(set) var items: [String]

  init(_ text: String) { items = Self.lines(text).map(\.text).filter { !$0.isEmpty } }

  /// The items, numbered anew.
  var text: String { items.enumerated().map { "\($0 + 1). " + $1 }.joined(separator: "\n") }

  /// Adds what is not in it yet.
  mutating func add(_ more: [String]) {
    for item in more where !items.contains(where: { $0.contains(item) }) { items.append(item) }
  }

  /// The plan as somebody corrected it: a line with the number of an item stands in its place, one without words takes
  /// it away, one without a number comes last; the other items stay.
  func corrected(_ text: String) -> PlanText {
    var lines: [String?] = items
    for (number, words) in Self.lines(text) {
      if let number, lines.indices.contains(number - 1) {
        lines[number - 1] = words.isEmpty ? nil : words
      } else if !words.isEmpty, !lines.contains(words) {
        lines.append(words)
      }
    }
    var plan = self
    plan.items = lines.compactMap { $0 }
    return plan
  }

  private static func lines(_ text: String) -> [(number: Int?, text: String)] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let line = String(line).trimmed
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      let behind = line[digits.endIndex...]
      guard let number = Int(digits), digits.count < 4, let sign = behind.first, ".、．)）".contains(sign),
        !(behind.dropFirst().first?.isNumber ?? false)
      else { return line.isEmpty ? nil : (nil, line) }
      return (number, String(behind.dropFirst()).trimmed)
    }
  }
}
