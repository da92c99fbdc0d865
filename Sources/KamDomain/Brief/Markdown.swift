/// Markdown (CommonMark, with the tables of GitHub's dialect) from texts that mean nothing to it.
enum Markdown {
  /// The lines of a table; its first row is the heading.
  ///
  /// - Parameter right: the columns whose cells stand at the right.
  static func table(_ rows: [[String]], right: Set<Int> = []) -> [String] {
    guard let first = rows.first else { return [] }
    let rule = first.indices.map { right.contains($0) ? "---:" : "---" }
    return [row(first.map(escaped)), row(rule)] + rows.dropFirst().map { row($0.map(escaped)) }
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// Text whose signs mean nothing to Markdown; some mean something only where a line begins.
  static func escaped(_ text: String) -> String {
    flat(text).reduce(into: "") { out, character in
      let isFirst = out.allSatisfy(\.isWhitespace)
      if #"\`*_[]<|"#.contains(character) || (isFirst && ">#".contains(character)) { out.append("\\") }
      out.append(character)
    }
  }

  /// The lines of a text on one line.
  static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }
}
