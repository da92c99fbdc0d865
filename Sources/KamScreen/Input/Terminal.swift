/// A screen that a surface can be shown on, and the input that comes from it.
public protocol Terminal {
  /// Columns and rows now.
  var size: (width: Int, height: Int) { get }
  /// Shows a surface: only what differs from the last one is sent.
  mutating func show(_ surface: Surface)
  /// All input that is pending, without waiting.
  mutating func read() -> [Input]
}

/// What comes from the terminal.
public enum Input: Sendable, Equatable {
  case key(Key)
  /// Bracketed paste: text, never commands.
  case paste(String)
  case mouse(Mouse)
  case resize(width: Int, height: Int)
  /// The terminal's answer about its background; terminals that do not know stay silent.
  case background(dark: Bool)
  /// The columns (1 or 2) that this terminal gives to characters of ambiguous width such as `·` and `→`.
  case ambiguousWidth(Int)
}

/// A mouse event at a cell.
public struct Mouse: Sendable, Equatable {
  public enum Action: Sendable, Equatable { case click, doubleClick, wheelUp, wheelDown }
  public var action: Action
  public var x: Int
  public var y: Int

  public init(_ action: Action, x: Int, y: Int) {
    self.action = action
    self.x = x
    self.y = y
  }
}
