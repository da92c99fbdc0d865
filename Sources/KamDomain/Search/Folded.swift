/// Text made comparable for search: lower case, full-width forms as half-width, blanks as one space, `ü` as `v`;
/// apostrophes, middle dots, zero-width and control characters left out.
struct Folded: Sendable, Hashable {
  /// The characters that are left, blanks at both ends cut off.
  private(set) var scalars: [Unicode.Scalar] = []

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { Folded($0) }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    scalars.reserveCapacity(bytes.count)
    append(bytes)
    trim()
  }

  /// Two texts with a blank between them.
  init(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) {
    scalars.reserveCapacity(first.count + second.count)
    append(first)
    addBlank()
    append(second)
    trim()
  }

  var utf8: [UInt8] { scalars.utf8 }
  var text: String { scalars.text }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    var at = 0
    while at < bytes.count {
      let scalar = UTF8Scalars.next(base, &at, bytes.count)
      if scalar.value >= 0x3400 && scalar.value < 0xA000 || scalar.isASCIILetter || scalar.isASCIIDigit {
        scalars.append(scalar)
      } else {
        fold(scalar)
      }
    }
  }

  private mutating func trim() {
    if scalars.last == " " { scalars.removeLast() }
  }

  private mutating func fold(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A: add(scalar.value + 0x20)
    case 0x27, 0x60, 0xB7, 0x2018, 0x2019, 0x30FB, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
      0xFE00...0xFE0F, 0xFEFF:
      break
    case 0...0x20, 0x7F...0xA0, 0x2000...0x200A, 0x3000: addBlank()
    case 0xDC, 0xFC: add(0x76)
    case 0xFF21...0xFF3A: add(scalar.value - 0xFEE0 + 0x20)
    case 0xFF01...0xFF5E: add(scalar.value - 0xFEE0)
    case 0xA1...0x2AF, 0x370...0x52F: scalars += scalar.properties.lowercaseMapping.unicodeScalars
    default: scalars.append(scalar)
    }
  }

  private mutating func add(_ value: UInt32) {
    if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
  }

  private mutating func addBlank() {
    if let last = scalars.last, last != " " { scalars.append(" ") }
  }
}
