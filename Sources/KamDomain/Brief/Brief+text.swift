extension Brief {
  /// The brief as plain text: headings, lines set in, the table by display width.
  public var text: String {
    var lines = [title] + heading
    for section in sections {
      lines += ["", section.heading]
      lines += TextTable.aligned(section.table).map { "  " + $0 }
      lines += section.lines.map { "  " + Markdown.flat($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The brief as Markdown (CommonMark, with the table of GitHub's dialect).
  public var markdown: String {
    var lines = ["# " + Markdown.escaped(title)]
    if !heading.isEmpty { lines += [""] + heading.map { Markdown.escaped($0) + "  " } }
    for section in sections {
      lines += ["", "## " + Markdown.escaped(section.heading), ""]
      if !section.table.isEmpty {
        lines += Markdown.table(section.table)
        if !section.lines.isEmpty { lines.append("") }
      }
      lines += section.lines.map { "- " + Markdown.escaped($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
