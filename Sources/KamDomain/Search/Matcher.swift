/// How a word is looked for in search keys: prepared once, shared by all copies of its term.
final class Matcher: Sendable {
  private let method: Method
  /// The bytes that must stand in the text: the word, or the longest run of it that is not letters.
  private let needle: Needle
  private let sieve: InitialSieve
  private let pattern: PinyinPattern

  private enum Method: Sendable {
    /// The needle is the word: nothing in it can be pinyin.
    case bytes
    /// The word holds letters only: the sieve sifts, the pattern decides.
    case letters
    /// The word mixes letters with other characters: the needle sifts, the pattern decides.
    case mixed
  }

  /// Takes a folded word.
  init(_ scalars: [Unicode.Scalar]) {
    let mayBePinyin = scalars.contains(where: \.isASCIILetter) && scalars.count <= PinyinPattern.limit
    let others = scalars.split(whereSeparator: \.isASCIILetter).max { $0.count < $1.count }
    method = mayBePinyin ? others == nil ? .letters : .mixed : .bytes
    let digits = Self.isNumber(scalars) ? scalars.filter(\.isASCIIDigit) : scalars
    needle = Needle((mayBePinyin ? Array(others ?? []) : digits).utf8)
    sieve = InitialSieve(method == .letters ? scalars : [])
    pattern = PinyinPattern(mayBePinyin ? scalars : [])
  }

  /// Digits, perhaps written with hyphens, blanks or brackets as phone numbers are.
  private static func isNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.filter(\.isASCIIDigit).count >= 3
      && scalars.allSatisfy { $0.isASCIIDigit || "+-() ".unicodeScalars.contains($0) }
  }

  /// Whether the word is found in a search key.
  func matches(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let header = SearchKey.Header(key) else { return false }
    return matches(key, header)
  }

  private func matches(_ key: UnsafeBufferPointer<UInt8>, _ header: SearchKey.Header) -> Bool {
    guard method != .bytes else {
      return needle.first(in: key, header.names.lowerBound..<header.numbers.upperBound) != nil
    }
    return mayMatch(key, header) && pattern.first(in: key, header.namesAndWords) != nil
  }

  /// The best place at which the word is found.
  func place(in key: UnsafeBufferPointer<UInt8>) -> SearchTerm.Place? {
    guard let header = SearchKey.Header(key), mayMatch(key, header) else { return nil }
    var from = header.names.lowerBound
    var isInName = false
    while let found = first(in: key, from..<header.names.upperBound) {
      if found == header.names.lowerBound || key[found - 1] == SearchText.newline { return .startOfName }
      isInName = true
      from = found + 1
    }
    if isInName { return .name }
    let rest = method == .bytes ? header.words.lowerBound..<header.numbers.upperBound : header.words
    return first(in: key, rest) == nil ? nil : .elsewhere
  }

  /// Sifts: what does not pass cannot match.
  private func mayMatch(_ key: UnsafeBufferPointer<UInt8>, _ header: SearchKey.Header) -> Bool {
    switch method {
    case .bytes: true
    case .letters: sieve.passes(key, header.classes)
    case .mixed: needle.first(in: key, header.namesAndWords) != nil
    }
  }

  /// The first place in folded text at which the word is found.
  private func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    method == .bytes ? needle.first(in: text, range) : pattern.first(in: text, range)
  }
}
