/// Text made comparable for search: lower case, full-width forms as half-width, blanks as one space, `ü` as `v`;
/// apostrophes, middle dots, zero-width and control characters left out.
struct Folded: Sendable, Equatable {
  /// The characters that are left, blanks at both ends cut off.
  private(set) var scalars: [Unicode.Scalar] = []

  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar) }
    if scalars.last == " " { scalars.removeLast() }
  }

  /// The characters as UTF-8.
  var utf8: [UInt8] { String(String.UnicodeScalarView(scalars)).utf8.map { $0 } }

  var text: String { String(String.UnicodeScalarView(scalars)) }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A: add(scalar.value + 0x20)
    case 0x27, 0x60, 0xB7, 0x2018, 0x2019, 0x30FB, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069,
      0xFE00...0xFE0F, 0xFEFF:
      break
    case 0...0x20, 0x7F...0xA0, 0x2000...0x200A, 0x3000: addBlank()
    case 0x21...0x7E: scalars.append(scalar)
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

extension Unicode.Scalar {
  var isASCIILetter: Bool { value >= 0x61 && value <= 0x7A }
  var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }
}
