import CUnicode

/// The bytes of an account in which search looks, made once and kept in its headline (`Headline.withSearch`).
///
/// A header; then for each character of names and words one byte that tells with which letters it begins in pinyin;
/// then the folded text in lines: names; words (people with titles, tags); phone numbers.
public struct SearchKey: Sendable {
  /// What a headline and the snapshot hold.
  public private(set) var bytes: [UInt8]

  /// The key of an account.
  public init(_ account: Account) {
    let record = account.record
    let name = record.withBytes("Name") { Folded($0) }
    var text = SearchText(name: name ?? Folded(""), pinyin: account.pinyinName)
    record.forEachValue(of: "ShortName") { text.add(name: Folded($0)) }
    record.forEachValue(of: "FormerName") { text.add(name: Folded($0)) }
    record.forEachValue(of: "Tag") { text.add(word: Folded($0)) }
    text.add(numbersOf: record)
    account.document.forEachRecord(of: RecordType.contact.rawValue) { text.add(contact: $0) }
    account.document.forEachRecord(of: RecordType.department.rawValue) { text.add(numbersOf: $0) }
    self.init(text)
  }

  /// The key of names, words and numbers alone, as a row without an account file has them.
  public init(name: String, pinyin: String? = nil, words: [String] = [], numbers: [String] = []) {
    var text = SearchText(name: Folded(name), pinyin: pinyin)
    for word in words { text.add(word: Folded(word)) }
    for number in numbers { text.add(number: Folded(number)) }
    self.init(text)
  }

  private init(_ text: SearchText) {
    let header = Header(text)
    bytes = []
    bytes.reserveCapacity(header.count)
    header.append(to: &bytes)
    bytes += text.names.classes
    bytes += text.words.classes
    bytes += text.names.bytes
    bytes += text.words.bytes
    bytes += text.numbers.bytes
  }

  /// Whether bytes stand in the names of a key.
  static func hasName(_ needle: Needle, in key: UnsafeBufferPointer<UInt8>) -> Bool {
    Header(key).map { needle.first(in: key, $0.names) != nil } ?? false
  }

  /// The phone numbers of a key, digits only, if any of them holds the needle.
  static func numbers(containing needle: Needle, in key: UnsafeBufferPointer<UInt8>) -> [[UInt8]] {
    guard let numbers = Header(key)?.numbers, needle.first(in: key, numbers) != nil else { return [] }
    return key[numbers].split(separator: SearchText.newline).map(Array.init)
  }

  /// Where the parts of a key lie, read from the bytes that stand before them.
  struct Header {
    var collation: Collation
    /// The initial classes of names and words.
    var classes: Range<Int>
    /// The text: names, then words, then numbers.
    var names: Range<Int>
    var words: Range<Int>
    var numbers: Range<Int>

    private static let byteCount = Collation.byteCount + 16

    init(_ text: SearchText) {
      collation = text.collation
      let start = Self.byteCount
      classes = start..<start + text.names.classes.count + text.words.classes.count
      names = classes.upperBound..<classes.upperBound + text.names.bytes.count
      words = names.upperBound..<names.upperBound + text.words.bytes.count
      numbers = words.upperBound..<words.upperBound + text.numbers.bytes.count
    }

    /// Nil if the bytes are no key.
    @inline(__always)
    init?(_ key: UnsafeBufferPointer<UInt8>) {
      guard key.count >= Self.byteCount, let base = UnsafeRawPointer(key.baseAddress) else { return nil }
      collation = Collation(
        high: base.loadUnaligned(as: UInt64.self).bigEndian,
        low: base.loadUnaligned(fromByteOffset: 8, as: UInt64.self).bigEndian)
      let (first, second) = (Self.end(base, 0), Self.end(base, 1))
      let (third, fourth) = (Self.end(base, 2), Self.end(base, 3))
      guard Self.byteCount <= first, first <= second, second <= third, third <= fourth, fourth == key.count
      else { return nil }
      classes = Self.byteCount..<first
      names = first..<second
      words = second..<third
      numbers = third..<fourth
    }

    @inline(__always)
    private static func end(_ base: UnsafeRawPointer, _ part: Int) -> Int {
      Int(base.loadUnaligned(fromByteOffset: Collation.byteCount + part * 4, as: UInt32.self).littleEndian)
    }

    var namesAndWords: Range<Int> { names.lowerBound..<words.upperBound }

    /// The length of the whole key.
    var count: Int { numbers.upperBound }

    func append(to bytes: inout [UInt8]) {
      for half in [collation.high, collation.low] {
        withUnsafeBytes(of: half.bigEndian) { bytes += $0 }
      }
      for end in [classes.upperBound, names.upperBound, words.upperBound, numbers.upperBound] {
        withUnsafeBytes(of: UInt32(end).littleEndian) { bytes += $0 }
      }
    }
  }
}
