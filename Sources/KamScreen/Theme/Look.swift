/// How cells of a role look: colours and attributes as the terminal takes them.
public struct Look: Sendable, Hashable {
  public var foreground: Colour
  public var background: Colour
  public var attributes: Attributes

  public init(
    foreground: Colour = .terminal, background: Colour = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// What a terminal can do to a cell besides colour.
  public struct Attributes: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let underline = Attributes(rawValue: 4)
    public static let reverse = Attributes(rawValue: 8)

    /// The attribute of a word in a theme file.
    init?(_ word: Substring) {
      switch word {
      case "bold": self = .bold
      case "dim": self = .dim
      case "underline": self = .underline
      case "reverse": self = .reverse
      default: return nil
      }
    }
  }
}
