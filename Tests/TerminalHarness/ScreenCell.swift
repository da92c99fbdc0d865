import CVTerm

/// A cell as a terminal drew it.
public struct ScreenCell: Equatable, Sendable {
  /// What stands in it; empty for a cell that was never drawn on, and for the right half of a wide character.
  public let text: String
  /// 1 or 2 columns; 0 for the right half of a wide character.
  public let width: Int
  /// Palette indices: -1 for the terminal's own colour, -2 for a true colour.
  public let foreground: Int
  public let background: Int
  public let isBold: Bool
  public let isUnderlined: Bool
  public let isReverse: Bool

  init(_ cell: VirtualCell) {
    let points = [cell.text.0, cell.text.1, cell.text.2, cell.text.3, cell.text.4, cell.text.5]
    var text = ""
    for point in points.prefix(while: { $0 != 0 }) { text.unicodeScalars.append(Unicode.Scalar(point)!) }
    self.text = text
    width = Int(cell.width)
    foreground = Int(cell.foreground)
    background = Int(cell.background)
    isBold = cell.is_bold
    isUnderlined = cell.is_underlined
    isReverse = cell.is_reverse
  }
}
