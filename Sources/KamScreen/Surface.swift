/// A rectangle of cells, in cells from the top left corner of the screen.
public struct Rect: Sendable, Equatable {
  public var x: Int
  public var y: Int
  public var width: Int
  public var height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// One cell: what stands in it and how it is drawn. The right half of a wide character is a `continuation`.
public struct Cell: Sendable, Equatable {
  /// One grapheme of at most five code points, already safe; empty in a continuation.
  public var text: String
  public var style: Style
  /// 1 or 2 columns; 0 for a continuation.
  public var width: UInt8

  public init(_ text: String, _ style: Style, width: UInt8) {
    self.text = text
    self.style = style
    self.width = width
  }
}

/// How a cell is drawn: a role of the theme, with what a pane may add to it.
public struct Style: Sendable, Equatable, Hashable {
  public var role: Role
  /// The row is under the cursor: the theme's selection is laid over the role.
  public var isSelected: Bool

  public init(_ role: Role = .text, selected: Bool = false) {
    self.role = role
    self.isSelected = selected
  }
}

/// The closed set of things that a theme gives a look; panes name these, never colours.
public enum Role: String, Sendable, CaseIterable, Hashable {
  case text, muted, heading, title, border, focus
  case selection, entry, candidate
  case key, good, caution, bad, notice, badge
  case champion, supporter, neutral, sceptic, opponent, unknown
  case hole, coach, overdue, today, bar
}

/// The screen as a value: cells, and where the hardware cursor stands. Panes draw the whole of it each frame.
public struct Surface: Sendable, Equatable {
  public let width: Int
  public let height: Int
  public private(set) var cells: [Cell]
  /// Where the caret is (x, y); nil hides it.
  public var caret: (x: Int, y: Int)? {
    get { caretX.map { ($0, caretY) } }
    set {
      caretX = newValue?.x
      caretY = newValue?.y ?? 0
    }
  }
  private var caretX: Int?
  private var caretY = 0

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = Array(repeating: Cell(" ", Style(), width: 1), count: width * height)
  }

  public subscript(x: Int, y: Int) -> Cell { cells[y * width + x] }
}
