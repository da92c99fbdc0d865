extension LineEditor {
  /// Draws the editor on the first row of an area, as wide as that, and places the hardware cursor.
  ///
  /// A text too long for it is seen through a window that follows the caret; `~` stands where it goes on.
  public func draw(in area: inout Area, _ style: Style = Style(.entry)) {
    let column = displayWidth(String(text.prefix(caret)))
    let first = Self.firstColumn(caret: column, width: area.width)
    area.fill(Rect(x: 0, y: 0, width: area.width, height: 1), style)
    area.put(text, x: -first, y: 0, style, cut: area.width < Self.narrow ? .plain : .marked)
    if first > 0, area.width >= Self.narrow { area.put(String(Cut.mark), x: 0, y: 0, style) }
    area.placeCaret(x: column - first, y: 0)
  }

  /// Below this width there is no room for marks.
  private static let narrow = 8

  /// The column of the text that stands at the left edge: the window moves by half its width, so that it
  /// depends on the caret alone and nothing has to be remembered.
  private static func firstColumn(caret: Int, width: Int) -> Int {
    // A wide character at the caret and the mark behind it have to fit.
    let usable = max(1, width < narrow ? width : width - 2)
    guard caret >= usable else { return 0 }
    let step = max(1, usable / 2)
    return ((caret - usable) / step + 1) * step
  }
}
