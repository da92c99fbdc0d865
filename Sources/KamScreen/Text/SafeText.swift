import CUnicode

/// Text from data made harmless: the glyphs that a terminal may be given for it. Everything drawn or printed
/// for people goes through it.
///
/// - Controls become signs: `^[`, `^?`, `<9b>`; a line break `\`; a tab a blank.
/// - Bidi controls, zero-width characters, byte order marks, tags, and code points that the width table does
///   not know become signs of their number: `<202e>`, `<feff>`.
/// - A cell gets at most five code points; further marks are left out. Marks without a base stand on a blank.
/// - Of an emoji sequence (ZWJ, skin tone, tags) the first emoji stays, a flag becomes its two letters, and
///   variation selectors go: terminals disagree about the width of all these.
public struct SafeText: Sequence {
  /// The text as it came.
  public let raw: String

  public init(_ raw: String) { self.raw = raw }

  public func makeIterator() -> Iterator { Iterator(raw) }

  /// The columns of the whole text.
  public var width: Int {
    var columns = 0
    for glyph in self { columns += glyph.width }
    return columns
  }

  /// The safe text as one string.
  public var string: String {
    var out = ""
    out.reserveCapacity(raw.utf8.count)
    for glyph in self { out += glyph.text }
    return out
  }

  /// The glyphs of a text one by one. The glyphs of two texts are those of the two put together, except that
  /// marks at the start of the second one stand alone.
  public struct Iterator: IteratorProtocol {
    private var characters: String.Iterator
    /// Glyphs of the last character that are still to be given, the next one last.
    private var waiting: [Glyph] = []

    init(_ raw: String) { characters = raw.makeIterator() }

    public mutating func next() -> Glyph? {
      if let glyph = waiting.popLast() { return glyph }
      while let character = characters.next() {
        if let glyph = Glyph(simple: character) { return glyph }
        waiting = GlyphBuilder.glyphs(of: character).reversed()
        if let glyph = waiting.popLast() { return glyph }
      }
      return nil
    }
  }
}

/// The columns that a text takes when it is drawn.
public func displayWidth(_ text: String) -> Int { SafeText(text).width }

extension Glyph {
  /// The glyph of a character of one visible code point, which nearly all are; nil for others.
  init?(simple character: Character) {
    let text = String(character)
    var scalars = text.unicodeScalars.makeIterator()
    guard let scalar = scalars.next(), scalars.next() == nil else { return nil }
    if scalar.value >= 0x20 && scalar.value < 0x7F {
      self.init(text, width: 1)
      return
    }
    switch kam_class(scalar.value) {
    case .narrow: self.init(text, width: 1)
    case .wide: self.init(text, width: 2)
    case .ambiguous: self.init(text, width: Int(kam_ambiguous()))
    default: return nil
    }
  }
}
