extension Key {
  /// The key of a control sequence that ends in a letter; Ctrl and Alt make word moves of left and right.
  init?(final: UInt8, modifier: Int = 1) {
    let movesWords = (modifier - 1) & (2 | 4) != 0
    switch final {
    case UInt8(ascii: "A"): self = .named(.up)
    case UInt8(ascii: "B"): self = .named(.down)
    case UInt8(ascii: "C"): self = .named(movesWords ? .wordRight : .right)
    case UInt8(ascii: "D"): self = .named(movesWords ? .wordLeft : .left)
    case UInt8(ascii: "H"): self = .named(.home)
    case UInt8(ascii: "F"): self = .named(.end)
    case UInt8(ascii: "Z"): self = .named(.backTab)
    case UInt8(ascii: "P"): self = .named(.f1)
    case UInt8(ascii: "Q"): self = .named(.f2)
    case UInt8(ascii: "R"): self = .named(.f3)
    case UInt8(ascii: "S"): self = .named(.f4)
    default: return nil
    }
  }

  /// The key of a control sequence that ends in a tilde, by its number.
  init?(number: Int) {
    let names: [Int: Name] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
      11: .f1, 12: .f2, 13: .f3, 14: .f4, 15: .f5, 17: .f6, 18: .f7, 19: .f8, 20: .f9, 21: .f10,
      23: .f11, 24: .f12,
    ]
    guard let name = names[number] else { return nil }
    self = .named(name)
  }

  /// The key of the number pad in application mode: `p`…`y` are the digits, the others lie 64 above their sign.
  init?(padByte byte: UInt8) {
    switch byte {
    case UInt8(ascii: "M"): self = .named(.enter)
    case UInt8(ascii: "j")...UInt8(ascii: "y"): self = .character(Character(Unicode.Scalar(byte - 64)))
    default: return nil
    }
  }
}
