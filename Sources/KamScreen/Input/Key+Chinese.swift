extension Key {
  /// The key as a command: punctuation of the Chinese input method and full-width ASCII fold to ASCII.
  /// Only where keys are commands; a text entry takes keys as they come.
  public var folded: Key {
    guard case .character(let character) = self, let scalar = character.unicodeScalars.first,
      character.unicodeScalars.count == 1
    else { return self }
    if let ascii = Self.punctuation[character] { return .character(ascii) }
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return self }
    return .character(Character(Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21))))
  }

  /// Whether the key is a Chinese character: in command context it opens *find* with that text.
  public var isHanzi: Bool {
    guard case .character(let character) = self else { return false }
    return character.isHanzi
  }

  private static let punctuation: [Character: Character] = [
    "、": "/", "。": ".", "【": "[", "】": "]", "《": "<", "》": ">", "·": "`", "\u{3000}": " ",
  ]
}

extension Character {
  /// Whether it is a Chinese character (Unicode blocks of the CJK unified and compatibility ideographs, and 〇).
  public var isHanzi: Bool {
    switch unicodeScalars.first?.value ?? 0 {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }
}
