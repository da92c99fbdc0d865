/// A colour as a theme names it and a terminal takes it.
public enum Colour: Sendable, Hashable {
  /// What the terminal uses when nothing is said.
  case terminal
  /// A number of the terminal's palette: 0–15 the user's own colours, 16–255 the fixed ones of xterm.
  case indexed(UInt8)
  /// A colour by its channels.
  case rgb(RGB)

  /// The names of the palette's first sixteen, in their order.
  public static let terminalNames = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta",
    "bright-cyan", "bright-white",
  ]

  /// The colour of a notation that needs no palette: `default`, `red`, `bright-red`, `#12a0ff`.
  public init?(_ notation: String) {
    if notation == "default" {
      self = .terminal
    } else if let number = Self.terminalNames.firstIndex(of: notation) {
      self = .indexed(UInt8(number))
    } else if let rgb = RGB(notation) {
      self = .rgb(rgb)
    } else {
      return nil
    }
  }
}

/// A colour in sRGB, eight bits a channel.
public struct RGB: Sendable, Hashable {
  /// 0 to 255.
  public var red: UInt8
  /// 0 to 255.
  public var green: UInt8
  /// 0 to 255.
  public var blue: UInt8

  /// The colour of three channels.
  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour written `#rrggbb`.
  public init?(_ notation: String) {
    guard notation.hasPrefix("#"), notation.utf8.count == 7, notation.dropFirst().allSatisfy(\.isHexDigit),
      let bits = UInt32(notation.dropFirst(), radix: 16)
    else { return nil }
    self.init(UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255))
  }

  /// How far another colour is, weighted by what the eye sees; 0 for the same.
  func distance(to other: RGB) -> Int {
    let red = Int(red) - Int(other.red)
    let green = Int(green) - Int(other.green)
    let blue = Int(blue) - Int(other.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }

  /// The span between its strongest and weakest channel, 0 for a grey.
  var chroma: Int { Int(max(red, green, blue)) - Int(min(red, green, blue)) }

  /// The purest colour of the same hue; itself for a grey.
  var saturated: RGB {
    guard chroma > 0 else { return self }
    let least = Int(min(red, green, blue))
    let stretch = { (channel: UInt8) in UInt8((Int(channel) - least) * 255 / chroma) }
    return RGB(stretch(red), stretch(green), stretch(blue))
  }
}
