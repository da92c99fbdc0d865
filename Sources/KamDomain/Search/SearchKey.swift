import CUnicode

/// The bytes of an account in which search looks, made once and kept in its headline (`Headline.search`).
///
/// A header, then folded text in lines (names; people, titles and tags; numbers), then for each character of the
/// first two kinds of line one byte that tells with which letters it begins in pinyin.
public struct SearchKey: Sendable {
  /// What a headline and the snapshot hold.
  public private(set) var bytes: [UInt8]

  /// The key of an account.
  public init(_ account: Account) {
    var text = SearchText(name: account.name, pinyin: account.pinyinName)
    text.add(name: account.shortName)
    for name in account.formerNames { text.add(name: name) }
    account.document.forEachRecord(of: RecordType.contact.rawValue) { text.add(Contact($0)) }
    for tag in account.tags { text.add(word: tag) }
    for phone in account.phones + account.departments.flatMap(\.phones) { text.add(number: phone) }
    self.init(text)
  }

  /// The key of names, words and numbers alone, as a row without an account file has them.
  public init(name: String, pinyin: String? = nil, words: [String] = [], numbers: [String] = []) {
    var text = SearchText(name: name, pinyin: pinyin)
    for word in words { text.add(word: word) }
    for number in numbers { text.add(number: number) }
    self.init(text)
  }

  init(_ text: SearchText) {
    bytes = Header(text).bytes
    bytes.reserveCapacity(bytes.count + text.names.count + text.words.count * 2 + text.numbers.count)
    bytes += text.names
    bytes += text.words
    bytes += text.numbers
    bytes += text.classes
  }

  /// The place of a row's name in the order of pinyin, from its key if it has one.
  static func collation(of row: Headline) -> Collation {
    row.search.withUnsafeBufferPointer { Header($0)?.collation } ?? Collation(row.name)
  }

  /// Where the parts of a key lie, read from the bytes that stand before them.
  struct Header {
    var collation: Collation
    var names: Range<Int>
    var words: Range<Int>
    var numbers: Range<Int>

    static let byteCount = Collation.byteCount + 12

    init(_ text: SearchText) {
      collation = text.collation
      names = Self.byteCount..<Self.byteCount + text.names.count
      words = names.upperBound..<names.upperBound + text.words.count
      numbers = words.upperBound..<words.upperBound + text.numbers.count
    }

    /// Nil if the bytes are no key.
    @inline(__always)
    init?(_ key: UnsafeBufferPointer<UInt8>) {
      guard key.count >= Self.byteCount, let base = UnsafeRawPointer(key.baseAddress) else { return nil }
      collation = Collation(
        high: base.loadUnaligned(as: UInt64.self).bigEndian,
        low: base.loadUnaligned(fromByteOffset: 8, as: UInt64.self).bigEndian)
      let (first, second, third) = (Self.end(base, 0), Self.end(base, 1), Self.end(base, 2))
      guard Self.byteCount <= first, first <= second, second <= third, third <= key.count else { return nil }
      names = Self.byteCount..<first
      words = first..<second
      numbers = second..<third
    }

    @inline(__always)
    private static func end(_ base: UnsafeRawPointer, _ part: Int) -> Int {
      let offset = Collation.byteCount + part * 4
      return Int(base.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian)
    }

    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      for half in [collation.high, collation.low] {
        withUnsafeBytes(of: half.bigEndian) { bytes += $0 }
      }
      for end in [names.upperBound, words.upperBound, numbers.upperBound] {
        withUnsafeBytes(of: UInt32(end).littleEndian) { bytes += $0 }
      }
      return bytes
    }
  }
}
