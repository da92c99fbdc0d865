import KamScreen

extension Line {
  /// The line on as many rows as it takes: text that has no room behind what stands before it goes on below, set in;
  /// what has a width of its own is a column and stays where it is.
  func rows(in width: Int) -> [Line] {
    guard !editing, spans.reduce(0, { $0 + $1.columns }) > width else { return [self] }
    var rows = [Line([], spot: spot)]
    var used = 0
    let indent = self.indent(in: width)
    for span in spans {
      guard span.width == nil, used + span.columns > width else {
        rows[rows.count - 1].spans.append(span)
        used += span.columns
        continue
      }
      // What the cursor takes hold of by itself is better not torn.
      let taken = span.spot == nil || used == 0 ? used : width
      let pieces = span.pieces(in: width - indent, behind: taken - indent)
      rows[rows.count - 1].spans.append(pieces[0])
      for piece in pieces.dropFirst() {
        rows.append(Line([Span("", width: indent), piece], spot: spot))
        rows[rows.count - 1].isBelow = spot != nil
      }
      used = (pieces.count > 1 ? indent : used) + (pieces.last?.columns ?? 0)
    }
    return rows
  }

  /// Where the rows below the first begin: under the text behind the last column, if that leaves half of the width.
  private func indent(in width: Int) -> Int {
    let columns = spans.lastIndex { $0.width != nil }.map { spans[...$0].reduce(0) { $0 + $1.columns } } ?? 0
    return (1...width / 2).contains(columns) ? columns : min(4, width / 4)
  }
}

extension Span {
  /// The columns that it takes.
  var columns: Int { width ?? displayWidth(text) }

  /// The text broken at words, the first piece behind so many columns; the cursor takes hold of the first that has
  /// text.
  fileprivate func pieces(in width: Int, behind taken: Int) -> [Span] {
    var pieces = SafeText(text).wrapped(to: width, behind: taken).map { Span($0, tone) }
    // The blank at the end parts it from the next span.
    if text.hasSuffix(" "), let last = pieces.last, last.columns < width {
      pieces[pieces.count - 1].text += " "
    }
    let held = pieces.firstIndex { !$0.text.isEmpty } ?? 0
    pieces[held].spot = spot
    return pieces
  }
}

extension [Int] {
  /// The widths of columns that share a row, each as wide as it needs while all have room; else the widest give way.
  func narrowed(to room: Int) -> [Int] {
    var widths = self
    var over = reduce(0, +) - room
    while over > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1 {
      widths[widest] -= 1
      over -= 1
    }
    return widths
  }

  /// The same, with what is left over given to the narrowest.
  func shared(in room: Int) -> [Int] {
    var widths = narrowed(to: room)
    var left = room - widths.reduce(0, +)
    while left > 0, let narrowest = widths.indices.min(by: { widths[$0] < widths[$1] }) {
      widths[narrowest] += 1
      left -= 1
    }
    return widths
  }
}
