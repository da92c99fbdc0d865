import KamRecord

/// The first bytes of a kept file, sixteen numbers of eight bytes: what it is, what it was made from, eight numbers of
/// its own, and a checksum of all these.
struct KeptHead {
  static let byteCount = 128

  private let words: [UInt64]

  /// What tells files of one kind and layout from all others.
  struct Kind {
    var magic: UInt64
    var layout: UInt64
  }

  /// Nil unless the bytes are a head of this kind and origin, in this byte order.
  init?(_ bytes: [UInt8], _ kind: Kind, _ origin: SnapshotOrigin) {
    guard Self.isWhole(bytes) else { return nil }
    words = Self.words(bytes)
    guard words[0] == kind.magic, words[1] == kind.layout, Array(words[2...6]) == origin.numbers else {
      return nil
    }
  }

  /// Takes at most eight numbers.
  init(_ kind: Kind, _ origin: SnapshotOrigin, _ numbers: [UInt64]) {
    var words = [kind.magic, kind.layout] + origin.numbers + numbers
    words += [UInt64](repeating: 0, count: 16 - words.count)
    words[15] = Self.checksum(words)
    self.words = words
  }

  /// Whether these bytes are the head of any kept file, of whatever kind and origin.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == byteCount else { return false }
    let words = words(bytes)
    return words[15] == checksum(words)
  }

  /// Whether a whole head is of this origin.
  static func isOf(_ origin: SnapshotOrigin, _ bytes: [UInt8]) -> Bool {
    Array(words(bytes)[2...6]) == origin.numbers
  }

  private static func words(_ bytes: [UInt8]) -> [UInt64] {
    bytes.withUnsafeBytes { bytes in
      (0..<16).map { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
    }
  }

  private static func checksum(_ words: [UInt64]) -> UInt64 {
    words[..<15].withUnsafeBytes { Checksum($0).value }
  }

  var bytes: [UInt8] { words.withUnsafeBytes { Array($0) } }
  /// The checksum: it tells the file from every other.
  var mark: UInt64 { words[15] }

  /// One of the file's own numbers, from 0.
  subscript(place: Int) -> UInt64 { words[7 + place] }

  /// Such a number as a size or count; nil if no file is so large.
  func size(_ place: Int) -> Int? { self[place] < 1 << 40 ? Int(self[place]) : nil }
}
