extension Area {
  /// Fills a rectangle with blanks of a style; nil means the whole area.
  public mutating func fill(_ part: Rect? = nil, _ style: Style = Style()) {
    let part = (part ?? bounds).intersection(bounds)
    for y in part.y..<part.y + part.height {
      for x in part.x..<part.x + part.width { set(.blank(style), x: x, y: y) }
    }
  }

  /// Draws a line from left to right.
  public mutating func horizontalLine(x: Int, y: Int, length: Int, _ style: Style = Style(.border)) {
    for column in x..<x + max(0, length) { put(.horizontal, x: column, y: y, style) }
  }

  /// Draws a line from top to bottom.
  public mutating func verticalLine(x: Int, y: Int, length: Int, _ style: Style = Style(.border)) {
    for row in y..<y + max(0, length) { put(.vertical, x: x, y: row, style) }
  }

  /// Draws a box along the rim of a rectangle; nil means the area's own rim. Its content has `inset()`.
  public mutating func box(_ part: Rect? = nil, _ style: Style = Style(.border)) {
    let part = part ?? bounds
    guard part.width >= 2, part.height >= 2 else { return }
    let (right, bottom) = (part.x + part.width - 1, part.y + part.height - 1)
    for y in [part.y, bottom] { horizontalLine(x: part.x + 1, y: y, length: part.width - 2, style) }
    for x in [part.x, right] { verticalLine(x: x, y: part.y + 1, length: part.height - 2, style) }
    put(.topLeft, x: part.x, y: part.y, style)
    put(.topRight, x: right, y: part.y, style)
    put(.bottomLeft, x: part.x, y: bottom, style)
    put(.bottomRight, x: right, y: bottom, style)
  }

  /// Puts one piece of a line.
  public mutating func put(_ border: Border, x: Int, y: Int, _ style: Style = Style(.border)) {
    set(Cell(border, style), x: x, y: y)
  }
}
