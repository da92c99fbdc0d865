/// How many colours a terminal has.
public enum ColourDepth: Int, Sendable, CaseIterable, Comparable {
  /// Attributes only: `NO_COLOR`, or a monochrome terminal.
  case none = 0
  /// The first eight of the user's palette, as on the Linux console.
  case eight = 8
  /// The user's palette.
  case sixteen = 16
  /// The palette of xterm.
  case indexed = 256
  /// Any colour.
  case direct = 16_777_216

  /// A depth is less than another one if it has fewer colours.
  public static func < (a: ColourDepth, b: ColourDepth) -> Bool { a.rawValue < b.rawValue }

  /// The deepest one that a terminal of so many colours has.
  public init(colours: Int) {
    self = ColourDepth.allCases.last { $0.rawValue <= colours } ?? .none
  }

  /// The nearest colour that this depth has.
  public func nearest(_ colour: Colour) -> Colour {
    switch (self, colour) {
    case (_, .terminal), (.none, _): .terminal
    case (.direct, _): colour
    case (.indexed, .rgb(let rgb)): .indexed(XtermPalette.nearest(rgb))
    case (.indexed, .indexed): colour
    case (_, .rgb(let rgb)): .indexed(XtermPalette.nearest(rgb, ofFirst: rawValue))
    case (_, .indexed(let number)) where Int(number) < rawValue: colour
    case (_, .indexed(let number)) where number < 16: .indexed(number - 8)
    case (_, .indexed(let number)):
      .indexed(XtermPalette.nearest(XtermPalette.rgb(number), ofFirst: rawValue))
    }
  }
}

/// The 256 colours of xterm: sixteen that users change, a cube of 6 × 6 × 6, and 24 greys.
enum XtermPalette {
  private static let first: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]
  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
  /// Below this chroma a colour counts as a grey.
  private static let greyChroma = 48
  /// From this on, its strongest channel makes a colour one of the bright ones.
  private static let brightFrom = 192

  /// What xterm shows for a number; users change the first sixteen.
  static func rgb(_ number: UInt8) -> RGB {
    switch Int(number) {
    case 0..<16: return first[Int(number)]
    case 16..<232:
      let at = Int(number) - 16
      return RGB(steps[at / 36], steps[at / 6 % 6], steps[at % 6])
    default:
      let grey = UInt8(8 + 10 * (Int(number) - 232))
      return RGB(grey, grey, grey)
    }
  }

  /// The nearest of the fixed colours 16–255: that of the cube or that of the greys.
  static func nearest(_ colour: RGB) -> UInt8 {
    // The distance has no mixed terms, so each channel finds its step alone, and the greys' nearest is at
    // the weighted mean.
    let cube = 16 + 36 * step(colour.red) + 6 * step(colour.green) + step(colour.blue)
    let mean = (2 * Int(colour.red) + 4 * Int(colour.green) + 3 * Int(colour.blue)) / 9
    let grey = 232 + min(23, max(0, (mean - 3) / 10))
    return nearest(colour, among: [UInt8(cube), UInt8(grey)])
  }

  /// The number of the cube's step that is nearest: the first ones lie 95 and 40 apart, then 40 each.
  private static func step(_ channel: UInt8) -> Int {
    channel < 48 ? 0 : channel < 115 ? 1 : (Int(channel) - 35) / 40
  }

  /// The nearest of the first 8 or 16. A grey stays a grey, and of a colour the hue counts: by distance alone,
  /// the soft colours of a theme would become white or another hue.
  static func nearest(_ colour: RGB, ofFirst count: Int) -> UInt8 {
    guard colour.chroma >= greyChroma else {
      return nearest(colour, among: [0, 7, 8, 15].filter { $0 < count })
    }
    let bright = nearest(colour.saturated, among: 9...14)
    return count > 8 && max(colour.red, colour.green, colour.blue) >= brightFrom ? bright : bright - 8
  }

  private static func nearest(_ colour: RGB, among numbers: some Sequence<UInt8>) -> UInt8 {
    numbers.min { rgb($0).distance(to: colour) < rgb($1).distance(to: colour) } ?? 0
  }
}
