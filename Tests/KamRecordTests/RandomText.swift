/// A repeatable source of record texts, from tame to odd (SplitMix64).
struct RandomText: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let pieces = [
    "A: x", "B:y", "C:", "Note: 张副厅长", "+ more", "+", "+more", "", "", "", " ", "# note", "Name: a\\",
    "x: \\\\",
    "%rec: X", "%rec: Y\n", "\n%rec: Z\n", "%doc: d", "  A: in", "\tB: in", "名", "A: 甲\n+ 乙\n+ 丙",
    "Tel: 0311",
  ]

  /// Any lines, well formed or not.
  mutating func lines() -> String {
    let count = Int.random(in: 0...9, using: &self)
    let text = (0..<count).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined(separator: "\n")
    return Bool.random(using: &self) ? text + "\n" : text
  }

  /// A value: some lines with signs that have a meaning in record text.
  mutating func value() -> String {
    let signs = ["王", "a", " ", "\n", "\\", "+", "#", ":", "%rec", "·", "\t", "é", "👍"]
    return (0..<Int.random(in: 1...8, using: &self)).map { _ in signs.randomElement(using: &self) ?? "" }
      .joined()
  }

  private static let lines = [
    "Name: n", "Phone:1", "Phone: 2\n", "# c", "Odd: x\n+ y", "Note: a\\\nb", "Text:  t", "Odd: a\\\\\n\n",
  ]

  /// A well-formed file of three types with comments, unknown fields, and folded values.
  mutating func document() -> String {
    var text = Bool.random(using: &self) ? "# head\n\n" : ""
    for type in ["Account", "Contact", "Step"] where Int.random(in: 0..<5, using: &self) > 0 {
      text += "%rec: \(type) schema.rec\n\n"
      for index in 0..<Int.random(in: 0...3, using: &self) {
        text += "Id: \(type.prefix(1))\(index)\n"
        for _ in 0..<Int.random(in: 0...3, using: &self) {
          text += Self.lines.randomElement(using: &self) ?? ""
          text += text.hasSuffix("\n") ? "" : "\n"
        }
        text += ["\n", "\n\n", " \n", "# after\n\n"].randomElement(using: &self) ?? "\n"
      }
    }
    let shorter = text.trimmingLastNewline
    return Bool.random(using: &self) && shorter.hasSuffix("\n") ? shorter : text
  }
}

extension String {
  var trimmingLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
