/// One cell: what stands in it and how it is drawn. The right half of a wide character is a `continuation`.
public struct Cell: Sendable, Equatable {
  /// One grapheme of at most five code points, already safe; empty in a continuation.
  public let codePoints: CodePoints
  /// How it is drawn.
  public let style: Style
  /// 1 or 2 columns; 0 for a continuation.
  public let width: UInt8
  /// The piece of a line that the cell is, if it is one; `text` is then its ASCII form.
  public let border: Border?

  /// A cell of a glyph.
  public init(_ glyph: Glyph, _ style: Style) {
    codePoints = glyph.codePoints
    self.style = style
    width = UInt8(glyph.width)
    border = nil
  }

  /// A cell of a piece of a line.
  public init(_ border: Border, _ style: Style) {
    codePoints = CodePoints(border.ascii)
    self.style = style
    width = 1
    self.border = border
  }

  private init(empty codePoints: CodePoints, _ style: Style, width: UInt8) {
    self.codePoints = codePoints
    self.style = style
    self.width = width
    border = nil
  }

  /// What stands in it.
  public var text: String { codePoints.string }

  /// An empty cell in plain text style.
  public static let blank = Cell.blank(Style())

  /// An empty cell.
  public static func blank(_ style: Style) -> Cell { Cell(empty: CodePoints(" "), style, width: 1) }

  /// The right half of a wide character.
  static func continuation(_ style: Style) -> Cell { Cell(empty: CodePoints(), style, width: 0) }
}

/// A piece of a line. A terminal that has line characters of one column draws them, others `+`, `-`, `=` and `|`.
public enum Border: UInt8, Sendable, CaseIterable {
  /// The straight pieces.
  case horizontal, vertical
  /// The corners of a box.
  case topLeft, topRight, bottomLeft, bottomRight
  /// Where a line meets the rim of a box, named for the side of the box.
  case teeLeft, teeRight, teeTop, teeBottom
  /// Where two lines meet.
  case cross
  /// The pieces of a box of double lines.
  case doubleHorizontal, doubleVertical
  case doubleTopLeft, doubleTopRight, doubleBottomLeft, doubleBottomRight

  /// How it looks without line characters.
  public var ascii: Unicode.Scalar {
    switch self {
    case .horizontal: "-"
    case .doubleHorizontal: "="
    case .vertical, .doubleVertical: "|"
    default: "+"
    }
  }
}

/// How a cell is drawn: a tone of the theme, with what a pane may add to it.
public struct Style: Sendable, Equatable, Hashable {
  /// What the cell is.
  public var tone: Tone
  /// The row is under the cursor: the theme's selection is laid over the tone.
  public var isSelected: Bool

  /// The style of a tone, plain text if none is named.
  public init(_ tone: Tone = .text, selected: Bool = false) {
    self.tone = tone
    self.isSelected = selected
  }
}
