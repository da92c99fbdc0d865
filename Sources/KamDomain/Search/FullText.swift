import KamRecord

/// Words that are looked for in all that an account's file holds: each must stand somewhere in it.
public struct FullText: Sendable {
  private let words: [Word]

  /// A word, folded, and as bytes if it stands in files as it was folded.
  private struct Word: Sendable {
    var scalars: [Unicode.Scalar]
    var needle: Needle?

    init?(_ text: Substring) {
      let folded = Folded(String(text))
      guard !folded.scalars.isEmpty else { return nil }
      scalars = folded.scalars
      let isUnchanging = scalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
      needle = isUnchanging ? Needle(folded.utf8) : nil
    }

    func mayStand(in text: UnsafeBufferPointer<UInt8>) -> Bool {
      needle.map { $0.first(in: text, 0..<text.count) != nil } ?? true
    }
  }

  /// A field in which a word was found.
  public struct Hit: Sendable, Equatable {
    public var type: RecordType
    /// The record's id.
    public var record: String
    /// The field's name in files.
    public var field: String
    public var text: String
  }

  /// The words of a text; nil if there are none.
  public init?(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).compactMap { Word($0) }
    if words.isEmpty { return nil }
  }

  /// The fields in which the words stand, in file order; none unless every word stands somewhere.
  public func hits(in document: Document) -> [Hit] {
    guard document.bytes.withUnsafeBufferPointer({ mayStand(in: $0) }) else { return [] }
    var found: Set<Int> = []
    var hits: [Hit] = []
    for record in document.records where record.bytes.withUnsafeBufferPointer(mayHold) {
      guard let type = RecordType(rawValue: record.type) else { continue }
      for (name, value) in record.fields where !Self.passedOver.contains(name) {
        let here = words.indices.filter { Self.contains(Folded(value).scalars, words[$0].scalars) }
        guard !here.isEmpty else { continue }
        found.formUnion(here)
        hits.append(Hit(type: type, record: record.id, field: name, text: value))
      }
    }
    return found.count == words.count ? hits : []
  }

  /// Signatures, which nobody means.
  private static let passedOver: Set<String> = ["Id", "By", "At"]

  /// Sifts the bytes of files: what lacks the bytes of a word does not hold it. A folded value breaks words up, so
  /// files that have one pass.
  ///
  /// - Parameter isFolded: whether the text has such a value, where that is known.
  public func mayStand(in text: UnsafeBufferPointer<UInt8>, isFolded: Bool? = nil) -> Bool {
    isFolded == true || words.allSatisfy { $0.mayStand(in: text) }
      || isFolded == nil && Self.isFolded(text)
  }

  /// Sifts the bytes of records, of which each may hold only some of the words.
  private func mayHold(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    words.contains { $0.mayStand(in: text) } || Self.isFolded(text)
  }

  /// Whether a value is folded in such a way that it breaks words up.
  public static func isFolded(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    continuation.first(in: text, 0..<text.count) != nil
  }

  private static let continuation = Needle(Array("\\\n".utf8))

  private static func contains(_ text: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { at in
      text[at] == word[0] && text[at..<at + word.count].elementsEqual(word)
    }
  }
}
