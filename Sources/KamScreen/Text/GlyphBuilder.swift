import CUnicode

/// Makes the glyphs of one character that is more than one plain code point.
struct GlyphBuilder {
  /// The most code points that a cell of ncurses holds.
  static let codePoints = 5
  /// The sign of a line break inside a text that is shown on one row.
  static let lineBreak = "\\"

  private var glyphs: [Glyph] = []
  /// How many code points the last glyph has; no mark joins a sign.
  private var count = codePoints
  /// Whether the last glyph is an emoji, which swallows what modifies it.
  private var isEmoji = false
  /// Whether a joiner came: what follows is part of the emoji before it.
  private var isJoined = false

  static func glyphs(of character: Character) -> [Glyph] {
    var builder = GlyphBuilder()
    if character == "\r\n" {
      builder.addSign(lineBreak)
    } else {
      for scalar in character.unicodeScalars { builder.add(scalar) }
    }
    return builder.glyphs
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if isEmoji, modifiesEmoji(scalar) { return }
    isJoined = false
    switch kam_class(scalar.value) {
    case .narrow where Self.isRegionalIndicator(scalar): start(Self.letter(scalar), width: 1)
    case .narrow: start(scalar, width: 1)
    case .wide: start(scalar, width: 2)
    case .ambiguous: start(scalar, width: Int(kam_ambiguous()))
    case .blank: start(" ", width: 1)
    case .mark: join(scalar)
    case .control: addControl(scalar)
    default: addNumber(scalar)
    }
  }

  private mutating func start(_ scalar: Unicode.Scalar, width: Int) {
    glyphs.append(Glyph(String(scalar), width: width))
    count = 1
    isEmoji = scalar.value > 0xFF && scalar.properties.isEmoji
  }

  private mutating func join(_ mark: Unicode.Scalar) {
    if mark.value == 0x20E3 || Self.isVariationSelector(mark), !glyphs.isEmpty { return }
    if glyphs.isEmpty || glyphs[glyphs.count - 1].isSign {
      // A Hangul vowel or final would not join the blank but stand alone again.
      if Self.isHangul(mark) { return addNumber(mark) }
      start(" ", width: 1)
    }
    guard count < Self.codePoints else { return }
    glyphs[glyphs.count - 1].text.unicodeScalars.append(mark)
    count += 1
  }

  /// Takes in what only modifies the emoji before it: joiner, the joined, skin tone, tag, keycap.
  private mutating func modifiesEmoji(_ scalar: Unicode.Scalar) -> Bool {
    if isJoined, kam_width(scalar.value) > 0 {
      isJoined = false
      return true
    }
    switch scalar.value {
    case 0x200D: isJoined = true
    case 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: break
    default: return Self.isVariationSelector(scalar)
    }
    return true
  }

  private mutating func addControl(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A: addSign(Self.lineBreak)
    case 0x09: start(" ", width: 1)
    case 0x00...0x1F, 0x7F: addSign("^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40))))
    default: addNumber(scalar)
    }
  }

  private mutating func addNumber(_ scalar: Unicode.Scalar) {
    addSign("<" + String(scalar.value, radix: 16) + ">")
  }

  private mutating func addSign(_ text: String) {
    for character in text { glyphs.append(Glyph(String(character), width: 1, isSign: true)) }
    isEmoji = false
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func isHangul(_ mark: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(mark.value) || (0xD7B0...0xD7FF).contains(mark.value)
  }

  private static func letter(_ regionalIndicator: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(regionalIndicator.value - 0x1F1E6) + UInt8(ascii: "A"))
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
  }
}
