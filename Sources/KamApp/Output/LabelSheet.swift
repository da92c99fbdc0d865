import KamScreen

/// Address labels as plain text: three columns, ten rows a page.
struct LabelSheet {
  private let labels: [[String]]
  private static let columns = 3
  private static let rows = 10
  /// Columns and lines of the terminal that a label takes; the last line stays empty.
  private static let width = 30
  private static let height = 6

  init(_ labels: [[String]]) { self.labels = labels }

  /// Each page's lines.
  var pages: [String] {
    let perPage = Self.columns * Self.rows
    return stride(from: 0, to: labels.count, by: perPage).map { start in
      page(Array(labels[start..<min(start + perPage, labels.count)]))
    }
  }

  private func page(_ labels: [[String]]) -> String {
    stride(from: 0, to: labels.count, by: Self.columns).map { start in
      row(labels[start..<min(start + Self.columns, labels.count)].map(Self.wrapped))
    }.joined()
  }

  /// The lines of the labels that stand side by side.
  private func row(_ labels: [[SafeText]]) -> String {
    (0..<Self.height).map { line in
      let parts = labels.map {
        ($0.indices.contains(line) ? $0[line] : SafeText("")).padded(to: Self.width, .left)
      }
      let text = parts.joined(separator: "  ")
      return String(text.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  /// The lines of one label, broken where they are too wide; what does not fit on it is left out.
  private static func wrapped(_ lines: [String]) -> [SafeText] {
    Array(lines.flatMap(broken).prefix(height - 1))
  }

  private static func broken(_ line: String) -> [SafeText] {
    var pieces: [String] = [""]
    for character in line {
      let longer = pieces[pieces.count - 1] + String(character)
      if SafeText(longer).width > width {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1] = longer
      }
    }
    return pieces.map { SafeText($0) }
  }
}
