import CUnicode

/// Tables as plain text, their columns as wide as the widest cell by display width.
public enum TextTable {
  /// The lines of a table; columns stand two blanks apart, no line ends in blanks.
  ///
  /// - Parameter right: the columns whose cells stand at the right, as numbers do.
  public static func aligned(_ rows: [[String]], right: Set<Int> = []) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? columns(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).enumerated().map { column, cell in
        let gap = String(repeating: " ", count: cell.1 - columns(of: cell.0))
        return right.contains(column) ? gap + cell.0 : cell.0 + gap
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The lines of a text, none wider than so many columns; all but the first are set in. Words and sums stay whole
  /// where half of a line has room for them.
  static func folded(_ text: String, to columns: Int, indent: Int = 2) -> [String] {
    var (lines, line, width) = ([String](), "", 0)
    for character in text {
      let more = self.columns(of: String(character))
      if width + more > columns {
        let word = wordAtEnd(of: line, before: character, atMost: columns / 2)
        line.removeLast(word.count)
        lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
        line = String(repeating: " ", count: indent) + (character == " " ? "" : word)
        width = self.columns(of: line)
        if character == " " { continue }
      }
      line.append(character)
      width += more
    }
    return lines + [line]
  }

  /// The beginning of the word that a line's end would tear from the character that follows.
  private static func wordAtEnd(of line: String, before next: Character, atMost columns: Int) -> String {
    func isJoined(_ character: Character) -> Bool {
      character != " " && self.columns(of: String(character)) < 2
    }
    guard isJoined(next) else { return "" }
    let word = String(String(line.reversed().prefix(while: isJoined)).reversed())
    return self.columns(of: word) <= columns ? word : ""
  }

  /// As much of a text as so many columns hold.
  static func clipped(_ text: String, to columns: Int) -> String { folded(text, to: columns, indent: 0)[0] }

  /// The columns that a text takes in a terminal.
  static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + max(0, Int(kam_width($1.value))) }
  }
}
