/// A part of a surface, drawn in its own coordinates: (0, 0) is its top left cell, and nothing leaves it.
///
/// Text goes through `SafeText`; a wide character is never split at an edge (a blank stands for its half).
public struct Area {
  /// The surface that is drawn on; `rect` and `clip` are in its coordinates.
  private(set) var surface: Surface
  /// Where the area lies; parts of it may be outside the surface.
  private var rect: Rect
  /// What of it may be drawn on.
  private var clip: Rect

  /// A rectangle of a surface, which it owns until the drawing is done.
  init(of surface: Surface, _ rect: Rect) {
    self.surface = surface
    self.rect = rect
    clip = rect.intersection(Rect(x: 0, y: 0, width: surface.width, height: surface.height))
  }

  /// Columns, also of what is clipped away.
  public var width: Int { rect.width }
  /// Rows, also of what is clipped away.
  public var height: Int { rect.height }
  /// The area in its own coordinates.
  public var bounds: Rect { Rect(x: 0, y: 0, width: rect.width, height: rect.height) }

  /// Hands a part of the area to `body`, in the part's own coordinates.
  public mutating func draw<Result>(
    in part: Rect, _ body: (inout Area) throws -> Result
  ) rethrows -> Result {
    let outer = (rect, clip)
    rect = Rect(
      x: rect.x + part.x, y: rect.y + part.y, width: max(0, part.width), height: max(0, part.height))
    clip = clip.intersection(rect)
    defer { (rect, clip) = outer }
    return try body(&self)
  }

  /// Puts text on one row, from column `x` (which may be left of the area).
  ///
  /// - Parameters:
  ///   - limit: the most columns it may take; nil means to the right edge.
  ///   - cut: what is seen where text that does not fit was cut.
  /// - Returns: the columns that were used, right of `x`.
  @discardableResult
  public mutating func put(
    _ text: String, x: Int, y: Int, _ style: Style = Style(), limit: Int? = nil, cut: Cut = .marked
  ) -> Int {
    let room = min(limit ?? Int.max, rect.width - x)
    guard room > 0, y >= 0, y < rect.height else { return 0 }
    var used = 0
    var fitting = 0  // Columns of the glyphs that leave room for the mark.
    for glyph in SafeText(text) {
      guard used + glyph.width <= room else {
        return mark(cut, from: cut == .marked ? fitting : used, to: room, x: x, y: y, style)
      }
      let own = glyph.isSign ? Style(.muted, selected: style.isSelected) : style
      set(Cell(glyph, own), x: x + used, y: y)
      used += glyph.width
      if used < room { fitting = used }
    }
    return used
  }

  /// Ends a text that did not fit.
  private mutating func mark(
    _ cut: Cut, from start: Int, to room: Int, x: Int, y: Int, _ style: Style
  ) -> Int {
    for column in start..<room { set(.blank(style), x: x + column, y: y) }
    if cut == .marked { set(Cell(Glyph(Cut.mark, width: 1), style), x: x + start, y: y) }
    return room
  }

  /// Puts one cell; a wide one that an edge would split leaves a blank for the half that is inside.
  mutating func set(_ cell: Cell, x: Int, y: Int) {
    let (x, y) = (rect.x + x, rect.y + y)
    if cell.width == 2 {
      let left = clip.contains(x: x, y: y)
      let right = clip.contains(x: x + 1, y: y)
      if left && right { return surface.set(cell, x: x, y: y) }
      if left { return surface.set(.blank(cell.style), x: x, y: y) }
      if right { return surface.set(.blank(cell.style), x: x + 1, y: y) }
    } else if clip.contains(x: x, y: y) {
      surface.set(cell, x: x, y: y)
    }
  }

  /// The cells of a row as they stand; nil if not all of it is seen.
  public func row(_ y: Int) -> [Cell]? {
    guard isSeen(row: y) else { return nil }
    let at = (rect.y + y) * surface.width + rect.x
    return Array(surface.cells[at..<at + rect.width])
  }

  /// Puts the cells that `row` gave of an area of this width; false if not all of them would be seen.
  public mutating func put(row: [Cell], y: Int) -> Bool {
    guard row.count == rect.width, isSeen(row: y) else { return false }
    surface.set(row, x: rect.x, y: rect.y + y)
    return true
  }

  private func isSeen(row y: Int) -> Bool {
    rect.width > 0 && clip.contains(x: rect.x, y: rect.y + y)
      && clip.contains(x: rect.x + rect.width - 1, y: rect.y + y)
  }

  /// Puts the hardware cursor at a cell of the area; a cell that is clipped away leaves it as it was.
  public mutating func placeCaret(x: Int, y: Int) {
    let (x, y) = (rect.x + x, rect.y + y)
    if clip.contains(x: x, y: y) { surface.caret = (x, y) }
  }
}

/// What is seen where text was cut off.
public enum Cut: Sendable {
  /// A `~`. Not `…`: that takes two columns in many Chinese terminals, and the answer comes after the first frame.
  case marked
  /// Nothing: the text just ends.
  case plain

  /// The sign of a cut, one column everywhere.
  public static let mark: Unicode.Scalar = "~"
}
