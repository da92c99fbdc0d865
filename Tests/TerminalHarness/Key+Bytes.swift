import KamScreen

extension Key {
  /// What xterm sends for the key, in application mode.
  public var xtermBytes: [UInt8] {
    switch self {
    case .character(let character): Array(String(character).utf8)
    case .control(let letter): [letter.asciiValue! & 0x1F]
    case .named(let name): Array(name.xtermString.utf8)
    }
  }
}

extension Key.Name {
  fileprivate var xtermString: String {
    switch self {
    case .enter: "\r"
    case .escape: "\u{1B}"
    case .tab: "\t"
    case .backTab: "\u{1B}[Z"
    case .backspace: "\u{7F}"
    case .up: "\u{1B}OA"
    case .down: "\u{1B}OB"
    case .right: "\u{1B}OC"
    case .left: "\u{1B}OD"
    case .home: "\u{1B}OH"
    case .end: "\u{1B}OF"
    case .pageUp: "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    case .insert: "\u{1B}[2~"
    case .delete: "\u{1B}[3~"
    case .wordLeft: "\u{1B}[1;5D"
    case .wordRight: "\u{1B}[1;5C"
    case .f1: "\u{1B}OP"
    case .f2: "\u{1B}OQ"
    case .f3: "\u{1B}OR"
    case .f4: "\u{1B}OS"
    case .f5: "\u{1B}[15~"
    case .f6: "\u{1B}[17~"
    case .f7: "\u{1B}[18~"
    case .f8: "\u{1B}[19~"
    case .f9: "\u{1B}[20~"
    case .f10: "\u{1B}[21~"
    case .f11: "\u{1B}[23~"
    case .f12: "\u{1B}[24~"
    }
  }
}
