/// Reads UTF-8 character by character without making strings. Bytes that are no UTF-8 give U+FFFD or some other
/// character, never a fault.
enum UTF8Scalars {
  /// The character at a place; moves the place behind it, at most to `end`.
  @inline(__always)
  static func next(_ base: UnsafePointer<UInt8>, _ at: inout Int, _ end: Int) -> Unicode.Scalar {
    let first = base[at]
    guard first >= 0x80 else {
      at += 1
      return Unicode.Scalar(first)
    }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard at + count <= end else {
      at = end
      return "\u{FFFD}"
    }
    var value = UInt32(first) & (0x7F >> UInt32(count))
    for offset in 1..<count { value = value << 6 | UInt32(base[at + offset] & 0x3F) }
    at += count
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Appends a character.
  @inline(__always)
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case ..<0x80: bytes.append(UInt8(value))
    case ..<0x800:
      bytes.append(UInt8(0xC0 | value >> 6))
      bytes.append(UInt8(0x80 | value & 0x3F))
    case ..<0x10000:
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | value >> 18))
      bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    }
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { value >= 0x61 && value <= 0x7A }
  var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }
}

extension Sequence<Unicode.Scalar> {
  /// The characters as UTF-8.
  var utf8: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(underestimatedCount * 3)
    for scalar in self { UTF8Scalars.append(scalar, to: &bytes) }
    return bytes
  }

  /// The characters as a string.
  var text: String { String(decoding: utf8, as: UTF8.self) }
}
