import KamDomain
import KamScreen

extension Report {
  /// The report as a page of its own.
  func html(_ language: Language) -> String {
    let asOf = language.pick("截至 \(self.asOf)", "as of \(self.asOf)")
    var page = Page(title: "\(title) \(self.asOf)", language: language)
    page.body = [
      Page.element("h1", title),
      Page.element("p", (about + [asOf]).joined(separator: " · "), "class=\"about\""),
    ]
    // What stands above in a table, or is a legend of plain signs, is not said twice.
    if legend.isEmpty && above.isEmpty {
      page.body += summary.map { Page.element("p", $0.words, "class=\"lead\"") }
    }
    if !legend.isEmpty { page.body.append(key) }
    page.body += (above + [table] + below).flatMap { $0.html(language, legend) }
    if !definitions.isEmpty { page.body.append(glossary(language)) }
    return page.text
  }

  /// What the parts of the bars are.
  private var key: String {
    let parts = legend.enumerated().map { place, name in
      let swatch = ReportBar(parts: (0...place).map { $0 == place ? 1 : 0 }, most: 1)
      return Page.element("span", inside: swatch.svg(name) + name.escapedForXML)
    }
    return Page.element("p", inside: parts.joined(), "class=\"legend\"")
  }

  private func glossary(_ language: Language) -> String {
    let parts = definitions.map { Page.element("dt", $0.term) + Page.element("dd", $0.meaning) }
    return Page.element("h2", language.pick("怎么算的", "How it is reckoned"))
      + Page.element("dl", inside: parts.joined())
  }
}

extension ReportTable {
  /// The heading and the table, each row on a line of its own.
  ///
  /// - Parameter legend: what the parts of its bars are.
  func html(_ language: Language, _ legend: [String] = []) -> [String] {
    let title = heading.isEmpty ? [] : [Page.element("h2", heading)]
    guard !rows.isEmpty else { return title + [Page.element("p", language.pick("没有", "none"))] }
    var lines = ["<table>"]
    if columns.contains(where: { $0.title.map { !$0.isEmpty } ?? false }) {
      let cells = shown.map { Page.element("th", $0.column.title ?? "", $0.column.look(nil)) }
      lines.append(Page.element("thead", inside: Page.element("tr", inside: cells.joined())))
    }
    for section in sections {
      lines.append("<tbody>")
      if !section.heading.isEmpty {
        let cell = Page.element("th", section.heading, "colspan=\"\(shown.count)\"")
        lines.append(Page.element("tr", inside: cell))
      }
      lines += section.rows.map { Page.element("tr", inside: cells($0, legend)) }
      lines += section.sums.map { Page.element("tr", inside: cells($0, legend), "class=\"sum\"") }
      lines.append("</tbody>")
    }
    return title + lines + ["</table>"]
  }

  private func cells(_ row: [ReportCell], _ legend: [String]) -> String {
    shown.map { place, column in
      let cell = row[place]
      guard case .bar(let bar) = cell.value else {
        return Page.element("td", cell.words, column.look(cell))
      }
      return Page.element("td", inside: bar.svg(bar.words(legend)), "class=\"b\"")
    }.joined()
  }
}

extension ReportTable.Column {
  /// The classes of a cell, and on a narrow window the column's title before it; of the title itself for nil.
  fileprivate func look(_ cell: ReportCell?) -> String {
    var looks = side == .right ? ["r"] : []
    if let cell, side == .left { looks.append(cell.isShort ? "w" : "l") }
    switch cell?.tone {
    case .heading: looks.append("k")
    case .muted: looks.append("m")
    case .caution, .bad: looks.append("c")
    case .plain, .good, nil: break
    }
    let classes = looks.isEmpty ? "" : "class=\"\(looks.joined(separator: " "))\""
    guard cell != nil, let title, !title.isEmpty else { return classes }
    return classes + (classes.isEmpty ? "" : " ") + "data-t=\"\(title.escapedForXML)\""
  }
}

extension ReportCell {
  /// Whether its words are short enough to be kept whole in a narrow column.
  fileprivate var isShort: Bool {
    words.split(whereSeparator: \.isWhitespace).allSatisfy { SafeText(String($0)).width <= 14 }
      && SafeText(words).width <= 40
  }
}

extension ReportBar {
  /// The parts with their figures, for those who do not see them.
  fileprivate func words(_ legend: [String]) -> String {
    parts.enumerated().map { place, part in
      place < legend.count ? "\(legend[place]) \(part)" : String(part)
    }.joined(separator: " ")
  }

  /// The bar drawn as wide as its cell: a part behind the other on a track as long as the longest bar.
  ///
  /// - Parameter words: what it says, for those who do not see it.
  fileprivate func svg(_ words: String) -> String {
    let length = max(1, most)
    var at = 0
    let rects = parts.enumerated().map { place, part in
      defer { at += part }
      return part == 0 ? "" : "<rect class=\"p\(place)\" x=\"\(at)\" width=\"\(part)\" height=\"1\"/>"
    }
    let track = "<rect class=\"t\" width=\"\(length)\" height=\"1\"/>"
    return Page.element(
      "svg", inside: track + rects.joined(),
      "viewBox=\"0 0 \(length) 1\" preserveAspectRatio=\"none\" role=\"img\""
        + " aria-label=\"\(words.escapedForXML)\"")
  }
}
