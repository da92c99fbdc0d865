import ArgumentParser
import KamDomain
import KamScreen

/// The formats of sheets.
enum SheetFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json
}

/// A page about one customer.
struct Sheet {
  var account: ID<Account>
  var brief: Brief

  fileprivate var json: JSON {
    let sections = brief.sections.map { section in
      JSON.object([
        ("heading", .string(section.heading)), ("lines", .strings(section.lines)),
        ("table", .array(section.table.map { .strings($0) })),
      ])
    }
    return .object([
      ("id", .string(account.text)), ("title", .string(brief.title)),
      ("heading", .strings(brief.heading)), ("sections", .array(sections)),
    ])
  }

  /// The sheet as a part of a page.
  fileprivate func html(_ language: Language) -> String {
    var lines = ["<section class=\"sheet\">", Page.element("h1", brief.title)]
    lines += brief.heading.map { Page.element("p", $0, "class=\"about\"") }
    for section in brief.sections {
      lines.append(Page.element("h2", section.heading))
      if let heading = section.table.first {
        let columns = heading.map { ReportTable.Column(nil, $0) }
        let rows = section.table.dropFirst().map { $0.map { ReportCell.text($0) } }
        lines += ReportTable(columns: columns, sections: [.init(rows: Array(rows))]).html(language)
      }
      let items = section.lines.map { line in
        Page.element("li", line.split(whereSeparator: \.isNewline).joined(separator: " / "))
      }
      if !items.isEmpty { lines.append(Page.element("ul", inside: items.joined(separator: "\n"))) }
    }
    return (lines + ["</section>"]).joined(separator: "\n")
  }
}

extension [Sheet] {
  /// Prints the sheets, as text and Markdown a page each; as JSON an object, or an array if there are not one.
  ///
  /// - Parameter title: what the page of all is called.
  func print(_ format: SheetFormat, _ title: String, _ session: Session) {
    switch format {
    case .text:
      let pages = map { Self.lines($0.fitted.rows(columns: Brief.page.columns)) }
      // A printer turns the page at a form feed; a terminal is left alone.
      session.console.print(pages.joined(separator: session.surroundings.writesToTerminal ? "\n" : "\u{0C}"))
    case .markdown:
      for sheet in self {
        let lines = sheet.fitted.markdown.split(separator: "\n", omittingEmptySubsequences: false)
        session.console.print(Self.lines(lines.dropLast()))
      }
    case .html:
      let page = Page(title: title, language: session.language, body: map { $0.html(session.language) })
      session.console.print(page.text)
    case .json:
      session.console.print((count == 1 ? self[0].json : JSON.array(map(\.json))).document)
    }
  }

  private static func lines(_ lines: some Sequence<some StringProtocol>) -> String {
    lines.map { SafeText(String($0)).string + "\n" }.joined()
  }
}

extension Sheet {
  /// The brief as a printed page has room for it.
  fileprivate var fitted: Brief { brief.fitted(rows: Brief.page.rows, columns: Brief.page.columns) }
}
