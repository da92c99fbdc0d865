/// What a program sends to a terminal, byte by byte, as what the terminal makes of it.
struct TerminalStream {
  /// A piece that means something.
  enum Token: Equatable {
    case character(Unicode.Scalar)
    case control(UInt8)
    /// ESC and one byte.
    case escape(UInt8)
    case sequence(Sequence)
    /// The text of an operating system command.
    case string(String)
  }

  /// A control sequence: `ESC [`, a private mark if it has one, numbers, a final letter.
  struct Sequence: Equatable {
    var mark: Character?
    var numbers: [Int] = []
    var final: Character = "m"

    /// The number at a place; a missing one is what `other` says.
    func number(_ at: Int, or other: Int) -> Int {
      at < numbers.count && numbers[at] > 0 ? numbers[at] : other
    }

    /// The first number, as how often; once if it is missing.
    var count: Int { number(0, or: 1) }
  }

  private enum Place {
    case ground, escape, sequence, charset, string
  }

  private var place = Place.ground
  private var bytes: [UInt8] = []

  /// Takes a byte in; gives what it completes.
  mutating func take(_ byte: UInt8) -> Token? {
    switch place {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .sequence: return sequence(byte)
    case .charset: place = .ground
    case .string: return string(byte)
    }
    return nil
  }

  private mutating func ground(_ byte: UInt8) -> Token? {
    if byte == 0x1B {
      place = .escape
      bytes = []
      return nil
    }
    guard byte >= 0x20 else { return .control(byte) }
    bytes.append(byte)
    guard let scalar = wholeScalar else { return nil }
    bytes = []
    return .character(scalar)
  }

  /// The scalar whose bytes have all come; a malformed one is the replacement character.
  private var wholeScalar: Unicode.Scalar? {
    let first = bytes[0]
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard bytes.count >= length else { return nil }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first
  }

  private mutating func escape(_ byte: UInt8) -> Token? {
    switch byte {
    case UInt8(ascii: "["): place = .sequence
    case UInt8(ascii: "]"), UInt8(ascii: "P"): place = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"): place = .charset
    default:
      place = .ground
      return .escape(byte)
    }
    return nil
  }

  private mutating func sequence(_ byte: UInt8) -> Token? {
    guard byte >= 0x40, byte < 0x7F else {
      bytes.append(byte)
      return nil
    }
    var found = Sequence(final: Character(Unicode.Scalar(byte)))
    let text = String(decoding: bytes, as: UTF8.self)
    if let mark = text.first, "<=>?".contains(mark) { found.mark = mark }
    let numbers = text.drop { "<=>?".contains($0) }
    found.numbers = numbers.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    if numbers.isEmpty { found.numbers = [] }
    place = .ground
    bytes = []
    return .sequence(found)
  }

  /// It ends with BEL or `ESC \`.
  private mutating func string(_ byte: UInt8) -> Token? {
    guard byte == 0x07 || byte == UInt8(ascii: "\\") && bytes.last == 0x1B else {
      bytes.append(byte)
      return nil
    }
    if byte != 0x07 { bytes.removeLast() }
    let text = String(decoding: bytes, as: UTF8.self)
    place = .ground
    bytes = []
    return .string(text)
  }
}
