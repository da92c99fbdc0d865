extension Area {
  /// Fills a rectangle with blanks of a style; nil means the whole area.
  public mutating func fill(_ part: Rect? = nil, _ style: Style = Style()) {
    let part = (part ?? bounds).intersection(bounds)
    for y in part.y..<part.y + part.height {
      for x in part.x..<part.x + part.width { set(.blank(style), x: x, y: y) }
    }
  }

  /// Draws a line from left to right.
  public mutating func horizontalLine(
    x: Int, y: Int, length: Int, _ style: Style = Style(.border), _ piece: Border = .horizontal
  ) {
    for column in x..<x + max(0, length) { put(piece, x: column, y: y, style) }
  }

  /// Draws a line from top to bottom.
  public mutating func verticalLine(
    x: Int, y: Int, length: Int, _ style: Style = Style(.border), _ piece: Border = .vertical
  ) {
    for row in y..<y + max(0, length) { put(piece, x: x, y: row, style) }
  }

  /// Draws a box along the rim of a rectangle; nil means the area's own rim. Its content has `inset()`.
  public mutating func box(
    _ part: Rect? = nil, _ style: Style = Style(.border), _ pieces: BoxPieces = .single
  ) {
    let part = part ?? bounds
    guard part.width >= 2, part.height >= 2 else { return }
    let (right, bottom) = (part.x + part.width - 1, part.y + part.height - 1)
    for y in [part.y, bottom] {
      horizontalLine(x: part.x + 1, y: y, length: part.width - 2, style, pieces.horizontal)
    }
    for x in [part.x, right] {
      verticalLine(x: x, y: part.y + 1, length: part.height - 2, style, pieces.vertical)
    }
    put(pieces.topLeft, x: part.x, y: part.y, style)
    put(pieces.topRight, x: right, y: part.y, style)
    put(pieces.bottomLeft, x: part.x, y: bottom, style)
    put(pieces.bottomRight, x: right, y: bottom, style)
  }

  /// Puts one piece of a line.
  public mutating func put(_ border: Border, x: Int, y: Int, _ style: Style = Style(.border)) {
    set(Cell(border, style), x: x, y: y)
  }
}

/// The pieces that a box is drawn with.
public struct BoxPieces: Sendable {
  let horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight: Border

  public static let single = BoxPieces(
    horizontal: .horizontal, vertical: .vertical, topLeft: .topLeft, topRight: .topRight,
    bottomLeft: .bottomLeft, bottomRight: .bottomRight)
  /// Seen at a glance, also without colour.
  public static let double = BoxPieces(
    horizontal: .doubleHorizontal, vertical: .doubleVertical, topLeft: .doubleTopLeft,
    topRight: .doubleTopRight, bottomLeft: .doubleBottomLeft, bottomRight: .doubleBottomRight)
}
