/// One word of a search: hanzi, pinyin in full, by initials or mixed with hanzi, digits. It is found in the keys of
/// accounts (`SearchKey`).
public struct SearchTerm: Sendable, Hashable {
  /// The word as it was folded for searching.
  public let text: String
  private let matcher: Matcher

  /// Where in an account a word was found; the better place comes first.
  public enum Place: Int, Sendable, Comparable, CaseIterable {
    case startOfName, name, elsewhere

    public static func < (a: Place, b: Place) -> Bool { a.rawValue < b.rawValue }
  }

  /// Nil if nothing is left of the word. Blanks inside are kept: the words of a search are split before.
  public init?(_ word: String) {
    let folded = Folded(word)
    guard !folded.scalars.isEmpty else { return nil }
    text = folded.text
    matcher = Matcher(folded.scalars)
  }

  /// Whether the word is found in an account's search key.
  public func matches(_ key: [UInt8]) -> Bool { key.withUnsafeBufferPointer { matcher.matches($0) } }

  /// Whether the word is found in the bytes of a search key.
  public func matches(_ key: UnsafeBufferPointer<UInt8>) -> Bool { matcher.matches(key) }

  /// The best place at which the word is found.
  public func place(in key: [UInt8]) -> Place? { key.withUnsafeBufferPointer { matcher.place(in: $0) } }

  /// The best place at which the word is found in the bytes of a search key.
  public func place(in key: UnsafeBufferPointer<UInt8>) -> Place? { matcher.place(in: key) }

  public static func == (a: SearchTerm, b: SearchTerm) -> Bool { a.text == b.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
