import CUnicode

/// Sifts search keys for a word of letters by the initial classes of their characters, before readings are looked
/// up: what does not pass cannot match, most of what passes does.
struct InitialSieve: Sendable {
  private let count: Int
  /// By place in the word: its letter as ASCII, as a bit, and the places that may follow if it stands for a hanzi.
  private let ascii: [UInt8]
  private let letterBits: [UInt32]
  private let followers: [UInt64]
  /// By class: `first` if the word may begin with a character of it, `second` if one of it may follow the first.
  private let roles: [UInt8]

  private static let first: UInt8 = 1
  private static let second: UInt8 = 2

  /// Takes at most `PinyinPattern.limit` letters. Nothing passes for none.
  init(_ letters: [Unicode.Scalar]) {
    count = letters.count
    let bytes = letters.map { UInt8($0.value) }
    ascii = bytes
    letterBits = bytes.map { 1 << UInt32($0 - 0x61) }
    followers = bytes.indices.map { Self.followers(bytes, $0) }
    roles = Self.roles(bytes, followers)
  }

  private static func roles(_ letters: [UInt8], _ followers: [UInt64]) -> [UInt8] {
    guard let head = letters.first else { return Array(repeating: 0, count: 256) }
    // Behind the first character stands one of these letters; or anything, if one character is the whole word.
    let next = letters.indices.filter { $0 > 0 && (followers[0] | 2) & 1 << UInt64($0) != 0 }.map {
      letters[$0]
    }
    let mayEnd = (followers[0] | 2) & 1 << UInt64(letters.count) != 0
    return (0..<256).map { byte in
      let byte = UInt8(byte)
      let isSecond = mayEnd || next.contains { InitialClass.fits($0, byte) }
      return (InitialClass.fits(head, byte) ? first : 0) | (isSecond ? second : 0)
    }
  }

  /// The places behind a hanzi that begins at a place: one letter on, behind zh, ch, sh, behind each syllable, and
  /// the end if a syllable could go on there.
  private static func followers(_ letters: [UInt8], _ place: Int) -> UInt64 {
    var next: UInt64 = 2 << UInt64(place)
    let rest = letters[place...]
    if rest.count > 1, rest[place + 1] == UInt8(ascii: "h") { next |= 4 << UInt64(place) }
    for number in 0..<UInt16(kam_pinyin_syllable_count()) {
      let syllable = Syllable(number)
      let common = zip(rest, 0..<syllable.count).prefix { typed, at in
        typed == syllable[at] || (typed == UInt8(ascii: "u") && syllable[at] == UInt8(ascii: "v"))
      }.count
      if common == syllable.count || common == rest.count { next |= 1 << UInt64(place + common) }
    }
    return next
  }

  /// Whether the word may stand somewhere in these classes, of which the last ends a line.
  func passes(_ key: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let base = key.baseAddress, !range.isEmpty else { return false }
    return roles.withUnsafeBufferPointer { roles in
      guard let roles = roles.baseAddress else { return false }
      return scan(base + range.lowerBound, base + range.upperBound - 1, roles)
    }
  }

  private func scan(
    _ start: UnsafePointer<UInt8>, _ last: UnsafePointer<UInt8>, _ roles: UnsafePointer<UInt8>
  ) -> Bool {
    var at = start
    var role = roles[Int(at[0])]
    // Two neighbours that may begin the word are rare: four pairs are tried at once, without a branch.
    while at < last {
      if at + 4 <= last {
        let (a, b) = (roles[Int(at[1])], roles[Int(at[2])])
        let (c, d) = (roles[Int(at[3])], roles[Int(at[4])])
        let pairs = role & a >> 1 | a & b >> 1 | b & c >> 1 | c & d >> 1
        if pairs & Self.first == 0 {
          at += 4
          role = d
          continue
        }
      }
      let next = roles[Int(at[1])]
      if role & next >> 1 & Self.first != 0, matches(at, last) { return true }
      at += 1
      role = next
    }
    return false
  }

  /// Whether the word may begin at a place.
  private func matches(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
    let goal: UInt64 = 1 << UInt64(count)
    var at = start
    var state: UInt64 = 1
    while state != 0, at < end {
      state = step(state, at[0], InitialClass.letters[Int(at[0])])
      if state & goal != 0 { return true }
      at += 1
    }
    return false
  }

  @inline(__always)
  private func step(_ state: UInt64, _ byte: UInt8, _ letters: UInt32) -> UInt64 {
    var rest = state
    var next: UInt64 = 0
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      if letterBits[place] & letters != 0 { next |= followers[place] }
      if ascii[place] == byte { next |= 2 << UInt64(place) }
    }
    return next
  }
}
