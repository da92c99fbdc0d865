import CUnicode

/// The glyphs of a text one by one (see `SafeText`). Where a text is cut between characters, the glyphs of the
/// parts are those of the whole.
public struct Glyphs: IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  /// The code point that comes next.
  private var ahead: Unicode.Scalar?
  /// The rest of a sign, last part first.
  private var sign: [Glyph] = []

  /// The sign of a line break inside a text that is shown on one row.
  private static let lineBreak = "\\"

  /// The glyphs of a text from its start.
  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    ahead = scalars.next()
  }

  /// The next glyph; nil at the end.
  public mutating func next() -> Glyph? {
    if let part = sign.popLast() { return part }
    while let scalar = ahead {
      ahead = scalars.next()
      if let width = Self.width(ofLone: scalar), ahead.map({ Self.width(ofLone: $0) != nil }) ?? true {
        return Glyph(scalar, width: width)
      }
      if let glyph = glyph(of: scalar) { return glyph }
    }
    return nil
  }

  /// Whether it is printable ASCII, which joins nothing.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool { 0x20..<0x7F ~= scalar.value }

  /// The columns of what joins nothing before it: printable ASCII and the common hanzi; nil for all else.
  private static func width(ofLone scalar: Unicode.Scalar) -> Int? {
    isPlain(scalar) ? 1 : 0x4E00...0x9FEF ~= scalar.value ? 2 : nil
  }

  private mutating func glyph(of scalar: Unicode.Scalar) -> Glyph? {
    switch kam_class(scalar.value) {
    case .narrow: return withMarks(Self.letter(ofFlag: scalar) ?? scalar, width: 1)
    case .wide: return withMarks(scalar, width: 2)
    case .ambiguous: return withMarks(scalar, width: Glyph.ambiguousWidth)
    case .blank: return withMarks(" ", width: 1)
    case .mark: return orphan(scalar)
    case .control: return control(scalar)
    case .hidden, .unassigned: return number(scalar)
    @unknown default: return number(scalar)
    }
  }

  /// A glyph with the marks behind its base; an emoji swallows what only modifies it.
  private mutating func withMarks(
    _ base: Unicode.Scalar, width: Int, first mark: Unicode.Scalar? = nil
  ) -> Glyph {
    var glyph = Glyph(base, width: width)
    if let mark { glyph.join(mark) }
    var last = mark ?? base
    while let scalar = ahead, !Self.isPlain(scalar) {
      if Self.isVariationSelector(scalar) || scalar == Self.keycap {
        // Leaves no trace: the base has its width without it.
      } else if Self.modifiesEmoji(scalar), Self.isEmoji(base) {
        if scalar == Self.joiner { skipJoined() }
      } else if Self.isJamo(scalar) ? Self.joinsHangul(scalar, after: last) : Self.isMark(scalar) {
        glyph.join(scalar)
      } else {
        break
      }
      last = scalar
      ahead = scalars.next()
    }
    return glyph
  }

  /// Leaves out the emoji that a joiner joins to the one before it.
  private mutating func skipJoined() {
    var further = scalars
    if let joined = further.next(), Self.isEmoji(joined) { scalars = further }
  }

  /// A mark without a base stands on a blank; one that nothing shows of, there, is shown by its number.
  private mutating func orphan(_ mark: Unicode.Scalar) -> Glyph? {
    if Self.isJamo(mark) || Self.isVariationSelector(mark) || mark == Self.keycap { return number(mark) }
    return withMarks(" ", width: 1, first: mark)
  }

  private mutating func control(_ scalar: Unicode.Scalar) -> Glyph? {
    switch scalar.value {
    case 0x09: return withMarks(" ", width: 1)
    case 0x0D where ahead == "\n": return nil  // The line break behind it is shown.
    case 0x0A: return show(sign: Self.lineBreak)
    case 0x00...0x1F, 0x7F: return show(sign: "^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40))))
    default: return number(scalar)
    }
  }

  private mutating func number(_ scalar: Unicode.Scalar) -> Glyph? {
    show(sign: "<" + String(scalar.value, radix: 16) + ">")
  }

  private mutating func show(sign text: String) -> Glyph? {
    sign = text.unicodeScalars.reversed().map { Glyph($0, width: 1, isSign: true) }
    return sign.popLast()
  }
}

extension Glyphs {
  private static let joiner: Unicode.Scalar = "\u{200D}"
  /// The frame that makes a keycap of a digit.
  private static let keycap: Unicode.Scalar = "\u{20E3}"

  /// A flag is two regional indicators, shown as letters.
  private static func letter(ofFlag scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard 0x1F1E6...0x1F1FF ~= scalar.value else { return nil }
    return Unicode.Scalar(UInt8(scalar.value - 0x1F1E6) + UInt8(ascii: "A"))
  }

  /// Joiner, skin tone, tag.
  private static func modifiesEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar == joiner || 0x1F3FB...0x1F3FF ~= scalar.value || 0xE0020...0xE007F ~= scalar.value
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && letter(ofFlag: scalar) == nil && scalar.properties.isEmoji
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { kam_class(scalar.value) == .mark }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    0xFE00...0xFE0F ~= scalar.value || 0xE0100...0xE01EF ~= scalar.value
  }

  /// A Hangul vowel or final.
  private static func isJamo(_ mark: Unicode.Scalar) -> Bool {
    0x1160...0x11FF ~= mark.value || 0xD7B0...0xD7FF ~= mark.value
  }

  /// Whether a Hangul vowel or final makes one syllable with what stands before it (UAX 29, GB6–GB8).
  private static func joinsHangul(_ jamo: Unicode.Scalar, after last: Unicode.Scalar) -> Bool {
    let isVowel = 0x1160...0x11A7 ~= jamo.value || 0xD7B0...0xD7C6 ~= jamo.value
    switch last.value {
    case 0x1100...0x115F, 0xA960...0xA97C: return isVowel
    case 0x1160...0x11A7, 0xD7B0...0xD7C6: return true
    case 0xAC00...0xD7A3: return !isVowel || (last.value - 0xAC00) % 28 == 0
    case 0x11A8...0x11FF, 0xD7CB...0xD7FB: return !isVowel
    default: return false
    }
  }
}
