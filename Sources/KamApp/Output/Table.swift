import KamScreen

/// Rows of text in columns, aligned by display width.
struct Table {
  struct Column {
    var title: String
    var side: Alignment = .left
    /// The most columns of the terminal that it takes; the last cell of a row takes what it needs.
    var limit = 40

    init(_ title: String, _ side: Alignment = .left, limit: Int = 40) {
      self.title = title
      self.side = side
      self.limit = limit
    }
  }

  struct Cell {
    var text: String
    var tone = Ink.Tone.plain

    init(_ text: String, _ tone: Ink.Tone = .plain) {
      self.text = text
      self.tone = tone
    }
  }

  var columns: [Column]
  var rows: [[Cell]] = []

  /// The lines of the table; the headings stand first if there are any.
  func lines(_ ink: Ink) -> [String] {
    let hasHeading = columns.contains { !$0.title.isEmpty }
    let heading = columns.map { Cell($0.title, .muted) }
    let all = (hasHeading ? [heading] : []) + rows
    let widths = columns.indices.map { column in
      let widest = all.map { SafeText($0[column].text).width }.max() ?? 0
      return column == columns.count - 1 ? widest : min(widest, columns[column].limit)
    }
    return all.map { line($0, widths, ink) }
  }

  private func line(_ row: [Cell], _ widths: [Int], _ ink: Ink) -> String {
    // Nothing but blanks may stand behind the last cell that holds text.
    let last = row.lastIndex { !$0.text.isEmpty } ?? 0
    var parts: [String] = []
    for at in 0...last {
      let (cell, column) = (row[at], columns[at])
      let text = SafeText(cell.text)
      let isLast = at == last && column.side == .left
      parts.append(
        ink.paint(
          isLast ? text.string : text.padded(to: widths[at], column.side), cell.tone))
    }
    return parts.joined(separator: "  ")
  }
}
