import CUnicode

/// The place of a name in the order of pinyin: by syllable, tone and hanzi, character by character.
struct Collation: Sendable, Hashable, Comparable {
  /// The first eight characters, two bytes each; what is not there sorts first.
  let high: UInt64
  let low: UInt64

  /// How many bytes a collation takes in a search key.
  static let byteCount = 16

  /// The place of a name. The first characters are read as `given` says, the others as usual.
  init(_ name: Folded, given: [String] = []) {
    var units: (UInt64, UInt64) = (0, 0)
    var at = 0
    while at < 8 {
      if at < name.scalars.count, at >= given.count,
        let phrase = PinyinPhrases.phrases.match(name.scalars, at: at)
      {
        for (scalar, syllable) in zip(phrase.scalars, phrase.syllables).prefix(8 - at) {
          Self.append(Self.unit(scalar, syllable), to: &units)
          at += 1
        }
      } else {
        let unit =
          at < name.scalars.count ? Self.unit(name.scalars[at], at < given.count ? given[at] : nil) : 0
        Self.append(unit, to: &units)
        at += 1
      }
    }
    (high, low) = units
  }

  private static func append(_ unit: UInt16, to units: inout (UInt64, UInt64)) {
    units.0 = units.0 << 16 | units.1 >> 48
    units.1 = units.1 << 16 | UInt64(unit)
  }

  /// The place of a name in its usual reading.
  init(_ name: String) { self.init(Folded(name)) }

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// ASCII as it is, then hanzi by reading, then the rest.
  private static func unit(_ scalar: Unicode.Scalar, _ syllable: String?) -> UInt16 {
    let rank = kam_pinyin_rank(scalar.value)
    guard rank > 0 else { return scalar.isASCII ? UInt16(scalar.value) : .max }
    guard let number = syllable.flatMap({ Pinyin.number(of: $0) }),
      number != kam_pinyin_member(kam_pinyin_list(scalar.value), 0)
    else { return 0x100 + rank }
    return 0x100 + kam_pinyin_first_rank(number)
  }

  static func < (a: Collation, b: Collation) -> Bool {
    a.high == b.high ? a.low < b.low : a.high < b.high
  }
}
