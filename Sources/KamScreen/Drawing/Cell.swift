/// One cell: what stands in it and how it is drawn. The right half of a wide character is a `continuation`.
public struct Cell: Sendable, Equatable {
  /// One grapheme of at most five code points, already safe; empty in a continuation.
  public var text: String
  public var style: Style
  /// 1 or 2 columns; 0 for a continuation.
  public var width: UInt8
  /// The piece of a line that the cell is, if it is one; `text` is then its ASCII form.
  public var border: Border?

  public init(_ text: String, _ style: Style, width: UInt8, border: Border? = nil) {
    self.text = text
    self.style = style
    self.width = width
    self.border = border
  }

  /// An empty cell in plain text style.
  public static let blank = Cell.blank(Style())

  /// An empty cell.
  public static func blank(_ style: Style) -> Cell { Cell(" ", style, width: 1) }
}

/// A piece of a line. A terminal that has line characters of one column draws them, others `+`, `-` and `|`.
public enum Border: UInt8, Sendable, CaseIterable {
  case horizontal, vertical
  case topLeft, topRight, bottomLeft, bottomRight
  /// Tees, named for the side on which they have no arm's opposite: `teeLeft` joins a left rim to its right.
  case teeLeft, teeRight, teeTop, teeBottom
  case cross

  /// How it looks without line characters.
  public var ascii: String {
    switch self {
    case .horizontal: "-"
    case .vertical: "|"
    default: "+"
    }
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
