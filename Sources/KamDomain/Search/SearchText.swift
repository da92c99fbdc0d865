import CUnicode
import KamRecord

/// The lines of a search key while they are gathered.
struct SearchText {
  /// Folded lines, each ended by a newline: names of the account; people, titles and tags; phone numbers.
  private(set) var names = Lines(reserving: 256)
  private(set) var words = Lines(reserving: 512)
  private(set) var numbers = Lines(reserving: 256)
  let collation: Collation

  /// Starts with the account's name and the pinyin that somebody gave for it, if any.
  init(name: Folded, pinyin: String?) {
    let given = pinyin.map { Folded($0).text.split(separator: " ").map(String.init) } ?? []
    collation = Collation(name, given: given)
    add(name: name)
    if !given.isEmpty { names.add(pinyin: given) }
  }

  /// Adds a name as it stands and, where they differ, without legal form, brackets and 省 or 市.
  mutating func add(name: Folded) {
    guard !name.scalars.isEmpty else { return }
    names.add(name.scalars)
    let company = CompanyName(name)
    names.addNew(company.plainScalars)
    names.addNew(company.coreScalars)
  }

  /// Adds a contact: name with title, given pinyin, phones.
  mutating func add(contact: Record) {
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let line = contact.withBytes("Name") { name in
      contact.withBytes("Title") { Folded(name, $0) } ?? Folded(name, none)
    }
    if let line { words.add(line.scalars) }
    if let pinyin = contact["Pinyin"] {
      words.add(pinyin: Folded(pinyin).text.split(separator: " ").map(String.init))
    }
    add(numbersOf: contact)
  }

  /// Adds the phone numbers of a record.
  mutating func add(numbersOf record: Record) {
    record.forEachValue(of: "Phone") { if !numbers.add(number: $0) { add(number: Folded($0)) } }
  }

  mutating func add(word: Folded) { words.add(word.scalars) }

  /// Adds a phone number, digits only; what holds other characters is a word.
  mutating func add(number: Folded) {
    guard !number.scalars.contains(where: { !$0.isASCII || $0.isASCIILetter }) else {
      return add(word: number)
    }
    numbers.add(number.scalars.filter(\.isASCIIDigit))
  }

  /// Lines of one kind, and for each of their characters the class of its initials.
  struct Lines {
    private(set) var bytes: [UInt8] = []
    private(set) var classes: [UInt8] = []

    /// Makes room for the lines of a usual account.
    init(reserving count: Int) {
      bytes.reserveCapacity(count)
      classes.reserveCapacity(count / 2)
    }

    mutating func add(_ line: [Unicode.Scalar]) {
      guard !line.isEmpty else { return }
      for scalar in line {
        UTF8Scalars.append(scalar, to: &bytes)
        classes.append(InitialClass.of(scalar))
      }
      bytes.append(SearchText.newline)
      classes.append(SearchText.newline)
    }

    /// Adds the digits of a phone number; one that holds anything but ASCII without letters is not taken.
    mutating func add(number: UnsafeBufferPointer<UInt8>) -> Bool {
      guard number.allSatisfy({ $0 < 0x80 && !Unicode.Scalar($0 | 0x20).isASCIILetter }) else { return false }
      let start = bytes.count
      for byte in number where Unicode.Scalar(byte).isASCIIDigit { bytes.append(byte) }
      if bytes.count > start { bytes.append(SearchText.newline) }
      return true
    }

    /// Adds a line unless it stands somewhere already.
    mutating func addNew(_ line: [Unicode.Scalar]) {
      let (before, classesBefore) = (bytes.count, classes.count)
      add(line)
      let isKnown = bytes.withUnsafeBufferPointer { all in
        let own = UnsafeBufferPointer(rebasing: all[before...].dropLast())
        return ByteScan(own)?.first(in: all, 0..<before) != nil
      }
      guard isKnown else { return }
      bytes.removeLast(bytes.count - before)
      classes.removeLast(classes.count - classesBefore)
    }

    /// Given pinyin is found in full and by its initials.
    mutating func add(pinyin syllables: [String]) {
      add(Array(syllables.joined().unicodeScalars))
      add(syllables.compactMap(\.unicodeScalars.first))
    }
  }

  static let newline = UInt8(ascii: "\n")
}

/// The byte that tells with which letters a character of a key begins in pinyin.
enum InitialClass {
  /// A character that is neither ASCII nor has a reading.
  static let other: UInt8 = 0x7F

  /// ASCII stands for itself; classes of hanzi have the high bit.
  static func of(_ scalar: Unicode.Scalar) -> UInt8 {
    guard !scalar.isASCII else { return UInt8(scalar.value) }
    let number = kam_pinyin_class(kam_pinyin_list(scalar.value))
    return number == 0 ? other : 0x80 + number
  }

  /// Whether a character of a class is a letter or may begin with it.
  static func fits(_ letter: UInt8, _ byte: UInt8) -> Bool {
    letter == byte || letters[Int(byte)] & 1 << UInt32(letter - 0x61) != 0
  }

  /// The letters of a hanzi's class, bit 0 = a; 0 for any other byte.
  static let letters: [UInt32] = (0..<256).map { byte in
    byte > 0x80 ? kam_pinyin_initials(UInt8(byte - 0x80)) : 0
  }
}
