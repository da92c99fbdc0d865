import CUnicode

/// A word of which letters may stand for hanzi: each hanzi by the first letter of a reading (or zh, ch, sh), by a
/// whole reading, and at the end of the word by the beginning of one. Other characters stand for themselves.
struct PinyinPattern: Sendable {
  /// The longest word in characters: a place in the word is one bit of a state.
  static let limit = 63

  private let scalars: [Unicode.Scalar]
  /// By list of readings: whether the word may begin with a hanzi that is read so.
  private var begins: [Bool] = []

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    guard let first = scalars.first else { return }
    begins = (0..<kam_pinyin_list_count()).map { list in
      first.isASCIILetter && follow(0, UInt16(list)) != 0
    }
  }

  /// Where in folded lines the word first begins.
  func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let base = text.baseAddress, !scalars.isEmpty else { return nil }
    var at = range.lowerBound
    while at < range.upperBound {
      let begin = at
      let scalar = UTF8Scalars.next(base, &at, range.upperBound)
      if begins(with: scalar), matches(base, begin..<range.upperBound) { return begin }
    }
    return nil
  }

  /// Whether the word begins at the start of a range.
  private func matches(_ text: UnsafePointer<UInt8>, _ range: Range<Int>) -> Bool {
    let end: UInt64 = 1 << UInt64(scalars.count)
    var at = range.lowerBound
    var state: UInt64 = 1
    while state != 0, at < range.upperBound {
      let scalar = UTF8Scalars.next(text, &at, range.upperBound)
      if scalar == "\n" { return false }
      state = step(state, scalar)
      if state & end != 0 { return true }
    }
    return false
  }

  private func begins(with scalar: Unicode.Scalar) -> Bool {
    scalar == scalars[0] || (!scalar.isASCII && begins[Int(kam_pinyin_list(scalar.value))])
  }

  /// The places of the word that may follow when the text goes on with a character.
  private func step(_ state: UInt64, _ scalar: Unicode.Scalar) -> UInt64 {
    let list = scalar.isASCII ? 0 : kam_pinyin_list(scalar.value)
    var rest = state
    var next: UInt64 = 0
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      guard place < scalars.count else { continue }
      if scalars[place] == scalar { next |= 2 << UInt64(place) }
      if list != 0, scalars[place].isASCIILetter { next |= follow(place, list) }
    }
    return next
  }

  /// The places of the word behind one that stands for a hanzi.
  private func follow(_ place: Int, _ list: UInt16) -> UInt64 {
    var next: UInt64 = 0
    for member in 0..<kam_pinyin_count(list) {
      let letters = Syllable(kam_pinyin_member(list, Int32(member)))
      let count = common(place, letters)
      guard count > 0 else { continue }
      next |= 2 << UInt64(place)
      if count >= 2, letters.hasPairedInitial { next |= 4 << UInt64(place) }
      if count == letters.count || place + count == scalars.count { next |= 1 << UInt64(place + count) }
    }
    return next
  }

  /// How many letters of a syllable stand in the word from a place on; u is as good as ü.
  private func common(_ place: Int, _ letters: Syllable) -> Int {
    var count = 0
    while count < letters.count, place + count < scalars.count {
      let (typed, letter) = (scalars[place + count].value, UInt32(letters[count]))
      guard typed == letter || (typed == 0x75 && letter == 0x76) else { break }
      count += 1
    }
    return count
  }
}

/// The letters of a syllable by its number, read in place.
struct Syllable {
  private let letters: UnsafePointer<CChar>
  let count: Int

  init(_ number: UInt16) {
    letters = kam_pinyin_syllable(number)
    var count = 0
    while letters[count] != 0 { count += 1 }
    self.count = count
  }

  subscript(place: Int) -> UInt8 { UInt8(bitPattern: letters[place]) }

  /// Begins with zh, ch or sh.
  var hasPairedInitial: Bool { count > 1 && self[1] == UInt8(ascii: "h") }
}
