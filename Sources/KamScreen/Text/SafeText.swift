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

  /// The safe form of a text.
  public init(_ raw: String) { self.raw = raw }

  /// Its glyphs from the start.
  public func makeIterator() -> Glyphs { Glyphs(raw) }

  /// The columns of the whole text.
  public var width: Int {
    if let plain = raw.utf8.withContiguousStorageIfAvailable(Self.isPlain), plain { return raw.utf8.count }
    var columns = 0
    for glyph in self { columns += glyph.width }
    return columns
  }

  /// Whether all is printable ASCII: a column a byte.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { 0x20..<0x7F ~= $0 }
  }

  /// The safe text as one string.
  public var string: String { Self.string(self) }

  /// What glyphs show, one after the other.
  static func string(_ glyphs: some Sequence<Glyph>) -> String {
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs { glyph.codePoints.visit { scalars.append($0) } }
    return String(scalars)
  }
}

/// The columns that a text takes when it is drawn.
public func displayWidth(_ text: String) -> Int { SafeText(text).width }
