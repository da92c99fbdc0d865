/// The control sequences (ECMA-48) that terminfo's xterm-256color uses.
extension Glass {
  /// Obeys one.
  mutating func obey(_ sequence: TerminalStream.Sequence) {
    guard sequence.mark == nil else { return obeyMarked(sequence) }
    let first = sequence.count
    switch sequence.final {
    case "m": color(sequence.numbers)
    case "H": place(column: sequence.number(1, or: 1), row: first)
    case "G": x = min(width, first) - 1
    case "d": y = min(height, first) - 1
    case "A": y = max(0, y - first)
    case "B": y = min(height - 1, y + first)
    case "C": x = min(width - 1, x + first)
    case "D": x = max(0, min(x, width - 1) - first)
    case "b": again(first)
    case "r": setRegion(sequence)
    case "n": report(first)
    case "c": answer("\u{1B}[?64;1;2;6;22c")
    default: change(sequence)
    }
  }

  /// The sequences that blank and move cells.
  private mutating func change(_ sequence: TerminalStream.Sequence) {
    let first = sequence.count
    switch sequence.final {
    case "J": eraseScreen(sequence.number(0, or: 0))
    case "K": eraseLine(sequence.number(0, or: 0))
    case "X": erase(x..<x + first)
    case "@": shift(by: first)
    case "P": shift(by: -first)
    case "L": scroll(y..<max(y, scrolled.upperBound), by: -first)
    case "M": scroll(y..<max(y, scrolled.upperBound), by: first)
    case "S": scroll(scrolled, by: first)
    case "T": scroll(scrolled, by: -first)
    default: break
    }
  }

  /// The private ones: another screen is a blank one; a question about the terminal's make is answered.
  private mutating func obeyMarked(_ sequence: TerminalStream.Sequence) {
    switch (sequence.mark, sequence.final) {
    case ("?", "h") where sequence.numbers.contains(1049): eraseRows(0..<height)
    case (">", "c"): answer("\u{1B}[>41;390;0c")
    case ("?", "u"): answer("\u{1B}[?0u")
    default: break
    }
  }

  private mutating func place(column: Int, row: Int) {
    x = min(width, max(1, column)) - 1
    y = min(height, max(1, row)) - 1
  }

  private mutating func setRegion(_ sequence: TerminalStream.Sequence) {
    let top = min(height, sequence.number(0, or: 1)) - 1
    scrolled = max(0, top)..<max(top + 1, min(height, sequence.number(1, or: height)))
    (x, y) = (0, 0)
  }

  private mutating func report(_ what: Int) {
    if what == 6 { answer("\u{1B}[\(y + 1);\(min(x, width - 1) + 1)R") }
    if what == 5 { answer("\u{1B}[0n") }
  }

  private mutating func eraseScreen(_ what: Int) {
    switch what {
    case 0:
      erase(x..<width)
      eraseRows(y + 1..<height)
    case 1:
      erase(0..<x + 1)
      eraseRows(0..<y)
    default: eraseRows(0..<height)
    }
  }

  private mutating func eraseLine(_ what: Int) {
    switch what {
    case 0: erase(x..<width)
    case 1: erase(0..<x + 1)
    default: erase(0..<width)
    }
  }

  /// Sets attributes and colours.
  private mutating func color(_ numbers: [Int]) {
    var rest = (numbers.isEmpty ? [0] : numbers)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: look = Look()
      case 1...9: look.attributes |= 1 << UInt16(number)
      case 22: look.attributes &= ~(1 << 1 | 1 << 2)
      case 23...29: look.attributes &= ~(1 << UInt16(number - 20))
      case 30...37: look.foreground = Int32(number - 30)
      case 38: look.foreground = Self.colour(&rest)
      case 39: look.foreground = -1
      case 40...47: look.background = Int32(number - 40)
      case 48: look.background = Self.colour(&rest)
      case 49: look.background = -1
      case 90...97: look.foreground = Int32(number - 82)
      case 100...107: look.background = Int32(number - 92)
      default: break
      }
    }
  }

  /// `5;N` or `2;R;G;B`.
  private static func colour(_ rest: inout ArraySlice<Int>) -> Int32 {
    let kind = rest.popFirst()
    let channels = rest.prefix(kind == 2 ? 3 : 1)
    rest = rest.dropFirst(channels.count)
    return channels.reduce(kind == 2 ? 1 : 0) { $0 << 8 | Int32(truncatingIfNeeded: $1) }
  }
}
