import CUnicode

/// The place of a name in the order of pinyin: by syllable, tone and hanzi, character by character.
struct Collation: Sendable, Hashable, Comparable {
  /// The first eight characters, two bytes each; what is not there sorts first.
  let high: UInt64
  let low: UInt64

  /// How many bytes a collation takes in a search key.
  static let byteCount = 16

  /// Takes the name's characters and one reading for each, as `Pinyin.syllables` gives them.
  init(_ scalars: [Unicode.Scalar], syllables: [String]) {
    var units: [UInt64] = zip(scalars, syllables).prefix(8).map { UInt64(Self.unit($0, $1)) }
    units += Array(repeating: 0, count: 8 - units.count)
    high = units[..<4].reduce(0) { $0 << 16 | $1 }
    low = units[4...].reduce(0) { $0 << 16 | $1 }
  }

  /// The place of a name in its usual reading.
  init(_ name: String) {
    let folded = Folded(name)
    self.init(folded.scalars, syllables: Pinyin.syllables(of: folded.text))
  }

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// ASCII as it is, then hanzi by reading, then the rest.
  private static func unit(_ scalar: Unicode.Scalar, _ syllable: String) -> UInt16 {
    let rank = kam_pinyin_rank(scalar.value)
    guard rank > 0 else { return scalar.isASCII ? UInt16(scalar.value) : .max }
    let usual = kam_pinyin_member(kam_pinyin_list(scalar.value), 0)
    guard let number = Pinyin.number(of: syllable), number != usual else { return 0x100 + rank }
    return 0x100 + kam_pinyin_first_rank(number)
  }

  static func < (a: Collation, b: Collation) -> Bool {
    a.high == b.high ? a.low < b.low : a.high < b.high
  }
}
