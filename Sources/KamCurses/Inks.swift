import CTerminal
import KamScreen

/// A theme as ncurses takes it: attributes and a colour pair for every style.
struct Inks {
  /// What a cell is drawn with.
  struct Ink {
    var look: KamLook
    var pair: Int32
  }

  private let inks: [Ink]

  /// The inks of a theme on a terminal of a depth.
  init(_ theme: Theme, depth: ColourDepth) {
    let theme = theme.resolved(for: depth)
    inks = Tone.allCases.flatMap { tone in
      [false, true].map { Ink(theme[Style(tone, selected: $0)]) }
    }
  }

  subscript(style: Style) -> Ink { inks[2 * Int(style.tone.rawValue) + (style.isSelected ? 1 : 0)] }
}

extension Inks.Ink {
  fileprivate init(_ look: Look) {
    var bits: KamLook = []
    if look.attributes.contains(.bold) { bits.insert(.bold) }
    if look.attributes.contains(.dim) { bits.insert(.dim) }
    if look.attributes.contains(.underline) { bits.insert(.underline) }
    if look.attributes.contains(.reverse) { bits.insert(.reverse) }
    let (foreground, background) = (Self.number(look.foreground), Self.number(look.background))
    let isPlain = foreground < 0 && background < 0
    self.init(look: bits, pair: isPlain ? 0 : kam_terminal_pair(foreground, background))
  }

  /// The colour's number in ncurses; a terminal of true colour takes the channels as a number.
  private static func number(_ colour: Colour) -> Int32 {
    switch colour {
    case .terminal: -1
    case .indexed(let number): Int32(number)
    case .rgb(let rgb): Int32(rgb.red) << 16 | Int32(rgb.green) << 8 | Int32(rgb.blue)
    }
  }
}
