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
  /// A key was pressed.
  case key(Key)
  /// Bracketed paste: text, never commands.
  case paste(String)
  /// The mouse did something.
  case mouse(Mouse)
  /// The screen has another size now.
  case resize(width: Int, height: Int)
  /// The terminal's answer about its background; terminals that do not know stay silent.
  case background(dark: Bool)
  /// The columns (1 or 2) that this terminal gives to characters of ambiguous width such as `·` and `→`.
  case ambiguousWidth(Int)
}

/// A mouse event at a cell.
public struct Mouse: Sendable, Equatable {
  /// What can be done with a mouse.
  public enum Action: Sendable, Equatable { case click, doubleClick, wheelUp, wheelDown }
  /// What was done.
  public var action: Action
  /// The column.
  public var x: Int
  /// The row.
  public var y: Int

  /// An action at a cell.
  public init(_ action: Action, x: Int, y: Int) {
    self.action = action
    self.x = x
    self.y = y
  }
}
