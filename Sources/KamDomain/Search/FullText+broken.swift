/// What may break words up in a text, so that they are found although their bytes do not stand there.
extension FullText {
  /// Whether a text has a folded value, a character inside a word that search leaves out, or letters and digits in
  /// other forms than ASCII.
  public static func breaksWords(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.indices.contains {
      text[$0] >= 0x80 || text[$0] == 0x27 || text[$0] >= 0x5C ? breaksWords(text, at: $0) : false
    }
  }

  @inline(__always)
  private static func breaksWords(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    func byte(_ offset: Int) -> UInt8 { place + offset < text.count ? text[place + offset] : 0 }
    switch text[place] {
    case 0x5C: return byte(1) == 0x0A
    case 0x27, 0x60: return isInWord(text, place..<place + 1)
    case 0xC2: return [0xAD, 0xB7].contains(byte(1)) && isInWord(text, place..<place + 2)
    case 0xC3: return [0x9C, 0xBC].contains(byte(1))
    case 0xC4: return byte(1) == 0xB0
    case 0xE2:
      let isLeftOut =
        switch (byte(1), byte(2)) {
        case (0x80, 0x8B...0x8F), (0x80, 0x98...0x99), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xA9): true
        default: false
        }
      return isLeftOut && isInWord(text, place..<place + 3)
    case 0xE3: return byte(1) == 0x83 && byte(2) == 0xBB && isInWord(text, place..<place + 3)
    case 0xEF:
      return switch (byte(1), byte(2)) {
      case (0xB8, 0x80...0x8F), (0xBB, 0xBF): isInWord(text, place..<place + 3)
      case (0xBC, 0x90...0x99), (0xBC, 0xA1...0xBA), (0xBD, 0x81...0x9A): true
      default: false
      }
    default: return false
    }
  }

  /// Whether no blank stands on either side.
  private static func isInWord(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && range.upperBound < text.count && text[range.lowerBound - 1] > 0x20
      && text[range.upperBound] > 0x20
  }
}

extension Unicode.Scalar {
  /// Whether a character of folded text stands in texts as it is, but for capital letters.
  var isUnchanging: Bool { isASCIILetter || isASCIIDigit || (0x3400...0x9FFF).contains(value) }
}
