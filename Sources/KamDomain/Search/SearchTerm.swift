/// One word of a search: hanzi, pinyin in full, by initials or mixed with hanzi, digits. It is found in the keys of
/// accounts (`SearchKey`).
public struct SearchTerm: Sendable, Hashable {
  /// The word as it was folded for searching.
  public let text: String
  /// How the word has to be looked for.
  private let method: Method

  private enum Method: Sendable {
    /// The bytes stand in the text: nothing in the word can be pinyin.
    case bytes(Needle)
    /// The word holds letters only: the initials sift, the readings decide.
    case letters(InitialSieve, PinyinPattern)
    /// The word mixes letters with other characters; the longest run of those sifts, the readings decide.
    case mixed(Needle, PinyinPattern)
  }

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
    method = Self.method(folded)
  }

  private static func method(_ folded: Folded) -> Method {
    let scalars = folded.scalars
    guard scalars.contains(where: \.isASCIILetter), scalars.count <= PinyinPattern.limit else {
      return .bytes(Needle(Self.isNumber(scalars) ? scalars.filter(\.isASCIIDigit).utf8 : folded.utf8))
    }
    let pattern = PinyinPattern(scalars)
    let others = scalars.split(whereSeparator: \.isASCIILetter).max { $0.count < $1.count }
    guard let others else { return .letters(InitialSieve(scalars), pattern) }
    return .mixed(Needle(Array(others).utf8), pattern)
  }

  /// Digits, perhaps written with hyphens, blanks or brackets as phone numbers are.
  private static func isNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.filter(\.isASCIIDigit).count >= 3
      && scalars.allSatisfy { $0.isASCIIDigit || "+-() ".unicodeScalars.contains($0) }
  }

  /// Whether the word is found in an account's search key.
  public func matches(_ key: [UInt8]) -> Bool { key.withUnsafeBufferPointer(matches) }

  /// Whether the word is found in the bytes of a search key.
  public func matches(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let header = SearchKey.Header(key) else { return false }
    switch method {
    case .bytes(let needle):
      return needle.first(in: key, header.names.lowerBound..<header.numbers.upperBound) != nil
    case .letters(let sieve, let pattern):
      return sieve.passes(key, header.classes)
        && pattern.first(in: key, header.names.lowerBound..<header.words.upperBound) != nil
    case .mixed(let needle, let pattern):
      let text = header.names.lowerBound..<header.words.upperBound
      return needle.first(in: key, text) != nil && pattern.first(in: key, text) != nil
    }
  }

  /// The best place at which the word is found.
  public func place(in key: [UInt8]) -> Place? { key.withUnsafeBufferPointer(place) }

  /// The best place at which the word is found in the bytes of a search key.
  public func place(in key: UnsafeBufferPointer<UInt8>) -> Place? {
    guard matches(key), let header = SearchKey.Header(key) else { return nil }
    var from = header.names.lowerBound
    var isInName = false
    while let found = first(in: key, from..<header.names.upperBound) {
      if found == header.names.lowerBound || key[found - 1] == SearchText.newline { return .startOfName }
      isInName = true
      from = found + 1
    }
    return isInName ? .name : .elsewhere
  }

  /// The first place in folded text at which the word is found.
  private func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    switch method {
    case .bytes(let needle): needle.first(in: text, range)
    case .letters(_, let pattern), .mixed(_, let pattern): pattern.first(in: text, range)
    }
  }

  public static func == (a: SearchTerm, b: SearchTerm) -> Bool { a.text == b.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
