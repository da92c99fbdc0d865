import KamRecord

/// Words that are looked for in all that an account's file holds: each must stand somewhere in it.
public struct FullText: Sendable, Equatable {
  let words: [Word]

  /// A word, folded, and the bytes by which texts are sifted for it.
  struct Word: Sendable, Equatable {
    var scalars: [Unicode.Scalar]
    /// The longest run of it that stands in texts as it was folded; nil if there is none.
    var needle: Needle?
    /// Whether that is all of it.
    var isExact: Bool

    init?(_ text: Substring) {
      let folded = Folded(String(text))
      guard !folded.scalars.isEmpty else { return nil }
      scalars = folded.scalars
      let run = scalars.split { !$0.isUnchanging }.max { $0.count < $1.count } ?? []
      needle = run.isEmpty ? nil : Needle(run.utf8, inAnyCase: run.contains(where: \.isASCIILetter))
      isExact = run.count == scalars.count
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
  public init?(_ text: String) { self.init(text.split(whereSeparator: \.isWhitespace)) }

  /// Words that may have blanks inside; nil if there are none.
  init?(_ words: [Substring]) {
    self.words = words.compactMap { Word($0) }
    if self.words.isEmpty { return nil }
  }

  /// Whether what holds these words holds the other ones, too.
  public func narrows(_ other: FullText) -> Bool {
    other.words.allSatisfy { word in words.contains { Self.contains($0.scalars, word.scalars) } }
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
  static let passedOver: Set<String> = ["Id", "By", "At"]

  /// Sifts the bytes of files: what lacks the bytes of a word does not hold it. Where something breaks words up, files
  /// pass.
  ///
  /// - Parameter isBroken: whether the text has such a thing (`breaksWords`), where that is known.
  public func mayStand(in text: UnsafeBufferPointer<UInt8>, isBroken: Bool? = nil) -> Bool {
    isBroken == true || words.allSatisfy { $0.mayStand(in: text) }
      || isBroken == nil && Self.breaksWords(text)
  }

  /// Sifts the bytes of records, of which each may hold only some of the words.
  private func mayHold(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    words.contains { $0.mayStand(in: text) } || Self.breaksWords(text)
  }

  static func contains(_ text: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
    guard text.count >= word.count else { return false }
    return (0...text.count - word.count).contains { at in
      text[at] == word[0] && text[at..<at + word.count].elementsEqual(word)
    }
  }
}
