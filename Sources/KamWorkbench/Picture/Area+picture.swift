import KamScreen

extension Area {
  /// Draws the frame of a pane with its title. The one that has the focus has double lines and a title in brackets: it
  /// is seen at a glance, also without colour.
  mutating func frame(_ title: String, hasFocus: Bool) {
    box(nil, Style(hasFocus ? .focus : .border), hasFocus ? .double : .single)
    let text = SafeText(title.shortened(to: width - 6)).clipped(to: max(0, width - 6))
    put(hasFocus ? "[\(text)]" : " \(text) ", x: 2, y: 0, Style(hasFocus ? .title : .heading))
  }

  /// Draws the lines of a picture from the cursor's first line on.
  ///
  /// - Parameters:
  ///   - hasFocus: whether what the cursor stands on is shown as selected.
  ///   - entry: what is being typed, drawn in place of the field that it is for.
  mutating func draw(_ lines: [Line], _ cursor: Cursor, hasFocus: Bool, entry: Entry? = nil) {
    for (y, line) in lines.dropFirst(cursor.top).prefix(height).enumerated() {
      draw(line, y: y, selected: hasFocus ? cursor.spot : nil, entry: entry)
    }
  }

  /// Draws one line; the entry takes the place of the last span of the line that it is for.
  mutating func draw(_ line: Line, y: Int, selected: Spot?, entry: Entry? = nil) {
    let isWhole = line.spot != nil && line.spot == selected
    if isWhole { fill(Rect(x: 0, y: y, width: width, height: 1), Style(.text, selected: true)) }
    var x = 0
    for (index, span) in line.spans.enumerated() {
      if line.editing, index == line.spans.count - 1, let entry {
        return draw(in: Rect(x: x, y: y, width: width - x, height: 1)) { entry.editor.draw(in: &$0) }
      }
      let isSelected = isWhole || (span.spot != nil && span.spot == selected)
      let isLast = index == line.spans.count - 1
      x += draw(span, x: x, y: y, Style(span.tone, selected: isSelected), isLast: isLast)
    }
  }

  /// Draws a span in its width; answers with the columns it takes.
  private mutating func draw(_ span: Span, x: Int, y: Int, _ style: Style, isLast: Bool) -> Int {
    guard let room = span.width else { return put(span.text, x: x, y: y, style) }
    if style.isSelected { fill(Rect(x: x, y: y, width: room, height: 1), style) }
    let limit = max(0, room - (span.keepsGap && !isLast ? 1 : 0))
    let text = span.isWords ? span.text.fitted(in: limit) : span.text
    let start = span.isRightAligned ? max(0, room - displayWidth(text)) : 0
    put(text, x: x + start, y: y, style, limit: limit - start)
    return room
  }
}
