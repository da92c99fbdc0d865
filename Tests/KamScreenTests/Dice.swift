/// A seeded source of chance (splitmix64), so that a failed case can be thrown again.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text of hanzi, ASCII, hostile strings and any code points.
  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &self) {
      switch Int.random(in: 0..<6, using: &self) {
      case 0: text += "客户王建国采购"
      case 1: text += "P1 H-12"
      case 2: text += HostileText.all.randomElement(using: &self) ?? ""
      case 3, 4: text += Self.joining.randomElement(using: &self) ?? ""
      default: text.unicodeScalars.append(scalar())
      }
    }
    return text
  }

  /// What joins its neighbours, in one way or another.
  private static let joining = [
    "\u{200D}", "👩", "💻", "❤", "🇨", "🏴", "\u{1F3FD}", "\u{E0061}", "\u{FE0F}", "\u{20E3}", "\u{301}",
    "\u{200C}",
    "\u{1112}", "\u{1161}", "\u{11AB}", "각", "가", "a", "1", "中", "か", "\u{3099}", "\u{0600}", "क", "ि", "्",
    "\r", "\n",
  ]

  private mutating func scalar() -> Unicode.Scalar {
    Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &self)) ?? "x"
  }
}
