extension Brief {
  /// The brief as plain text: headings, lines set in, the table by display width.
  public var text: String {
    var lines = [title] + heading
    for section in sections {
      lines += ["", section.heading]
      lines += TextTable.aligned(section.table).map { "  " + $0 }
      lines += section.lines.map { "  " + Self.flat($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The brief as Markdown (CommonMark, with the table of GitHub's dialect).
  public var markdown: String {
    var lines = ["# " + Self.escaped(title)]
    if !heading.isEmpty { lines += [""] + heading.map { Self.escaped($0) + "  " } }
    for section in sections {
      lines += ["", "## " + Self.escaped(section.heading), ""]
      if let first = section.table.first {
        lines.append(Self.row(first))
        lines.append(Self.row(first.map { _ in "---" }, isRule: true))
        lines += section.table.dropFirst().map { Self.row($0) } + (section.lines.isEmpty ? [] : [""])
      }
      lines += section.lines.map { "- " + Self.escaped($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ cells: [String], isRule: Bool = false) -> String {
    "| " + cells.map { isRule ? $0 : escaped($0) }.joined(separator: " | ") + " |"
  }

  private static func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }

  /// Text whose signs mean nothing to Markdown.
  private static func escaped(_ text: String) -> String {
    flat(text).reduce(into: "") { out, character in
      if #"\`*_[]<>|#"#.contains(character) { out.append("\\") }
      out.append(character)
    }
  }
}
