/// How cells of a tone look: colours and attributes as the terminal takes them.
public struct Look: Sendable, Hashable {
  /// The colour of the character.
  public var foreground: Colour
  /// The colour behind it.
  public var background: Colour
  /// What is done to the cell besides.
  public var attributes: Attributes

  /// A look of its parts; what is not named is the terminal's own.
  public init(
    foreground: Colour = .terminal, background: Colour = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// What a terminal can do to a cell besides colour.
  public struct Attributes: OptionSet, Sendable, Hashable {
    /// One bit for each attribute.
    public let rawValue: UInt8
    /// The attributes of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier or brighter, as the terminal has it.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// With a line below.
    public static let underline = Attributes(rawValue: 4)
    /// Foreground and background exchanged.
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
