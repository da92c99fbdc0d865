import CUnicode

/// Sifts search keys for a word of letters by the initial classes of their characters, before readings are looked
/// up: what does not pass cannot match, most of what passes does.
struct InitialSieve: Sendable {
  private let count: Int
  /// By place in the word: its letter as ASCII, as a bit, and the places that may follow if it stands for a hanzi.
  private let ascii: [UInt8]
  private let letterBits: [UInt32]
  private let followers: [UInt64]
  /// By class: 1 if the word may begin with a character of it, else 0.
  private let begins: [UInt8]

  /// Takes at most `PinyinPattern.limit` letters.
  init(_ letters: [Unicode.Scalar]) {
    count = letters.count
    let bytes = letters.map { UInt8($0.value) }
    ascii = bytes
    letterBits = bytes.map { 1 << UInt32($0 - 0x61) }
    followers = bytes.indices.map { Self.followers(bytes, $0) }
    let first = (ascii[0], letterBits[0])
    begins = (0..<256).map { UInt8($0) == first.0 || InitialClass.letters[$0] & first.1 != 0 ? 1 : 0 }
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

  /// Whether the word may stand somewhere in these classes.
  func passes(_ key: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let base = key.baseAddress else { return false }
    return begins.withUnsafeBufferPointer { begins in
      guard let begins = begins.baseAddress else { return false }
      return scan(base + range.lowerBound, base + range.upperBound, begins)
    }
  }

  private func scan(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ begins: UnsafePointer<UInt8>
  ) -> Bool {
    var at = start
    while at < end {
      // Most characters begin no match: four at a time.
      while at + 4 <= end,
        begins[Int(at[0])] | begins[Int(at[1])] | begins[Int(at[2])] | begins[Int(at[3])] == 0
      { at += 4 }
      while at < end, begins[Int(at[0])] == 0 { at += 1 }
      if at < end, matches(at, end) { return true }
      at += 1
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
