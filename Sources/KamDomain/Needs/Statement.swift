/// The customer's own written requirements, item by item (N4).
public struct Statement: Sendable, Equatable {
  /// Each item without its number or mark; none twice.
  public private(set) var items: [String] = []

  /// Reads a text whose items are lines, or clauses between semicolons.
  public init(_ text: String) {
    for part in text.split(whereSeparator: { $0.isNewline || $0 == "；" || $0 == ";" }) {
      let item = Self.bare(part)
      if !item.isEmpty, !items.contains(item) { items.append(item) }
    }
  }

  /// The item without what counts it: `1.` `2、` `(3)` `（四）` `-` `•`.
  private static func bare(_ part: Substring) -> String {
    var rest = part.drop { $0.isWhitespace || marks.contains($0) }
    let isBracketed = rest.first.map { $0 == "(" || $0 == "（" } ?? false
    let number = rest.dropFirst(isBracketed ? 1 : 0).prefix { $0.isNumber || numerals.contains($0) }
    let behind = rest[number.endIndex...]
    if !number.isEmpty, number.count <= 3, let sign = behind.first,
      isBracketed ? ")）".contains(sign) : isEnd(sign, behind.dropFirst().first)
    {
      rest = behind.dropFirst().drop { $0.isWhitespace || $0 == "、" }
    }
    while rest.last?.isWhitespace == true || rest.last == "。" { rest.removeLast() }
    return String(rest)
  }

  /// Whether a sign ends a number that counts: the point of `2.5` does not.
  private static func isEnd(_ sign: Character, _ next: Character?) -> Bool {
    "、)）．".contains(sign) || (sign == "." && !(next?.isNumber ?? false))
  }

  private static let marks: Set<Character> = ["-", "*", "•", "·", "●", "—"]
  private static let numerals: Set<Character> = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
}
