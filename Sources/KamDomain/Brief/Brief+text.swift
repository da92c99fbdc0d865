extension Brief {
  /// The brief as plain text: headings, lines set in, the table by display width.
  public var text: String { rows(columns: .max).joined(separator: "\n") + "\n" }

  /// The lines of the plain text, none wider than so many columns: what is longer goes on in the next line.
  public func rows(columns: Int) -> [String] {
    var rows = TextTable.folded(title, to: columns) + heading.flatMap { TextTable.folded($0, to: columns) }
    for section in sections {
      rows += ["", section.title]
      rows += TextTable.aligned(section.table).map { TextTable.clipped("  " + $0, to: columns) }
      rows += section.lines.flatMap { TextTable.folded("  " + Markdown.flat($0), to: columns, indent: 4) }
    }
    return rows
  }

  /// The brief as it fits a page: the longest parts lose their last lines, and say how many.
  public func fitted(rows count: Int, columns: Int) -> Brief {
    var brief = self
    while brief.rows(columns: columns).count > count {
      let longest = brief.sections.indices.max {
        brief.sections[$0].lines.count < brief.sections[$1].lines.count
      }
      guard let longest, brief.sections[longest].lines.count > 1 else { return brief }
      brief.sections[longest].lines.removeLast()
      brief.sections[longest].left += 1
    }
    return brief
  }

  /// The rows and columns of a printed page (A4).
  public static let page = (rows: 60, columns: 80)

  /// The brief as Markdown (CommonMark, with the table of GitHub's dialect).
  public var markdown: String {
    var lines = ["# " + Markdown.escaped(title)]
    if !heading.isEmpty { lines += [""] + heading.map { Markdown.escaped($0) + "  " } }
    for section in sections {
      lines += ["", "## " + Markdown.escaped(section.title), ""]
      if !section.table.isEmpty {
        lines += Markdown.table(section.table)
        if !section.lines.isEmpty { lines.append("") }
      }
      lines += section.lines.map { "- " + Markdown.escaped($0) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
