import CUnicode

/// The reading of hanzi as syllables without tones; ü is written v (Unihan, see `pinyin.c`).
public enum Pinyin {
  /// What a text names, which decides between readings.
  public enum Reading: Sendable {
    /// A firm, a place, anything else: known phrases are read as such (重庆 `chongqing`, 银行 `yinhang`).
    case text
    /// A person: the name begins with a surname, which is read as one (单 `shan`, 尉迟 `yuchi`).
    case person
  }

  /// All readings of a hanzi, the common one first; empty for any other character.
  public static func readings(of scalar: Unicode.Scalar) -> [String] {
    let list = kam_pinyin_list(scalar.value)
    return (0..<kam_pinyin_count(list)).map { syllable(kam_pinyin_member(list, $0)) }
  }

  /// One entry a character: the syllable of a hanzi, any other character as it is.
  public static func syllables(of text: String, as reading: Reading = .text) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var found: [String] = []
    if reading == .person, let surname = PinyinPhrases.surnames.match(scalars, at: 0) {
      found = surname.syllables
    }
    while found.count < scalars.count {
      if let phrase = PinyinPhrases.phrases.match(scalars, at: found.count) {
        found += phrase.syllables
      } else {
        let scalar = scalars[found.count]
        found.append(common(scalar) ?? String(scalar))
      }
    }
    return found
  }

  /// A text in pinyin without blanks: 石家庄公交 `shijiazhuanggongjiao`.
  public static func full(_ text: String, as reading: Reading = .text) -> String {
    syllables(of: text, as: reading).joined()
  }

  /// The first letters of a text's syllables: 石家庄公交 `sjzgj`.
  public static func initials(_ text: String, as reading: Reading = .text) -> String {
    String(syllables(of: text, as: reading).compactMap(\.first))
  }

  private static func common(_ scalar: Unicode.Scalar) -> String? {
    let list = kam_pinyin_list(scalar.value)
    return list == 0 ? nil : syllable(kam_pinyin_member(list, 0))
  }

  /// The letters of a syllable by its number.
  static func syllable(_ number: UInt16) -> String { String(cString: kam_pinyin_syllable(number)) }

  /// The number of a syllable by its letters; nil if no hanzi is read so.
  static func number(of syllable: some StringProtocol) -> UInt16? { numbers[String(syllable)] }

  private static let numbers: [String: UInt16] = Dictionary(
    uniqueKeysWithValues: (0..<UInt16(kam_pinyin_syllable_count())).map { (syllable($0), $0) })
}
