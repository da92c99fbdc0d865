import CUnicode

/// The lines of a search key while they are gathered.
struct SearchText {
  /// Folded lines, each ended by a newline: names of the account; people, titles and tags; phone numbers.
  private(set) var names: [UInt8] = []
  private(set) var words: [UInt8] = []
  private(set) var numbers: [UInt8] = []
  private(set) var nameClasses: [UInt8] = []
  private(set) var wordClasses: [UInt8] = []
  let collation: Collation

  /// One byte for each character of names and words.
  var classes: [UInt8] { nameClasses + wordClasses }

  /// Starts with the account's name and the pinyin that somebody gave for it, if any.
  init(name: String, pinyin: String?) {
    let folded = Folded(name)
    let given = pinyin.map { Folded($0).text.split(separator: " ").map(String.init) } ?? []
    let usual = Pinyin.syllables(of: folded.text)
    collation = Collation(folded.scalars, syllables: given + usual.dropFirst(given.count))
    add(name: name)
    add(pinyin: given, to: &names, &nameClasses)
  }

  /// Adds a name as it stands and, where they differ, without legal form, brackets and 省 or 市.
  mutating func add(name: String?) {
    guard let name, !name.isEmpty else { return }
    Self.add(Folded(name), to: &names, &nameClasses)
    let company = CompanyName(name)
    for form in [company.plain, company.core] {
      let line = Folded(form)
      if Needle(line.utf8).first(in: names) == nil { Self.add(line, to: &names, &nameClasses) }
    }
  }

  /// Adds a contact: name with title, given pinyin, phones.
  mutating func add(_ contact: Contact) {
    add(word: [contact.name, contact.title ?? ""].joined(separator: " "))
    if let pinyin = contact.pinyin {
      add(pinyin: Folded(pinyin).text.split(separator: " ").map(String.init), to: &words, &wordClasses)
    }
    for phone in contact.phones { add(number: phone) }
  }

  mutating func add(word: String) { Self.add(Folded(word), to: &words, &wordClasses) }

  /// Adds a phone number, digits only; what holds letters is a word.
  mutating func add(number: String) {
    let folded = Folded(number).scalars
    guard !folded.contains(where: { !$0.isASCII || $0.isASCIILetter }) else { return add(word: number) }
    let digits = folded.filter(\.isASCIIDigit)
    guard !digits.isEmpty else { return }
    numbers += digits.map { UInt8($0.value) }
    numbers.append(Self.newline)
  }

  /// Given pinyin is found in full and by its initials.
  private func add(pinyin syllables: [String], to lines: inout [UInt8], _ classes: inout [UInt8]) {
    guard !syllables.isEmpty else { return }
    Self.add(Folded(syllables.joined()), to: &lines, &classes)
    Self.add(Folded(String(syllables.compactMap(\.first))), to: &lines, &classes)
  }

  private static func add(_ line: Folded, to lines: inout [UInt8], _ classes: inout [UInt8]) {
    guard !line.scalars.isEmpty else { return }
    lines += line.utf8
    lines.append(newline)
    classes += line.scalars.map(InitialClass.of)
    classes.append(newline)
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

  /// The letters of a hanzi's class, bit 0 = a; 0 for any other byte.
  static let letters: [UInt32] = (0..<256).map { byte in
    byte > 0x80 ? kam_pinyin_initials(UInt8(byte - 0x80)) : 0
  }
}

extension Needle {
  func first(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { first(in: $0, 0..<$0.count) }
  }
}
