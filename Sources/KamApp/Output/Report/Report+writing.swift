import ArgumentParser
import KamDomain

/// The formats of reports.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, csv, json, jsonl, html
}

/// The options by which verbs that report are told a format.
struct ReportOptions: ParsableArguments {
  /// One JSON value a line.
  @Flag var jsonl = false
  @Flag var csv = false
  @Flag var html = false
  @Option var format: ReportFormat?

  /// The one format that is meant; `--json` is an option of every verb.
  func chosen(_ globals: GlobalOptions) -> ReportFormat {
    if let format { return format }
    return globals.json ? .json : jsonl ? .jsonl : csv ? .csv : html ? .html : .text
  }

  /// What manuals say of the formats.
  static let manual = Manual.Option(
    usage: "--json  --jsonl  --csv  --html  --format text|csv|json|jsonl|html",
    zh: "输出的格式；html 是一页，能直接打印，手机上也能看：kam … --html > 报告.html",
    en:
      "the format of the answer; html is one page to print or to read on a phone: kam … --html > report.html")
}

extension Report {
  /// Prints the report.
  ///
  /// - Throws: `nothing` if the table that was asked for has no rows.
  func print(_ format: ReportFormat, _ session: Session) throws(Failure) {
    switch format {
    case .text: for line in lines(session.ink, session.language) { session.print(line) }
    case .csv: session.console.print(csv)
    case .json: session.console.print(JSON.array(objects).document)
    case .jsonl: for object in objects { session.print(object.line) }
    case .html: session.console.print(html(session.language))
    }
    guard table.rows.isEmpty else { return }
    throw Failure(.nothing, format == .text ? session.say("没有找到", "nothing found") : "")
  }

  /// What was asked for as a spreadsheet takes it.
  var csv: String {
    let columns = table.named
    let lines = table.rows.map { row in CSV.line(columns.map { row[$0.place].value.plain }) }
    return CSV.head(columns.map(\.key)) + lines.joined()
  }

  /// What was asked for as scripts get it, an object a row.
  var objects: [JSON] {
    table.rows.map { row in .object(table.named.map { ($0.key, row[$0.place].value.json) }) }
  }

  /// What was asked for as aligned lines, and how it is reckoned; of a table without rows only the summary.
  func lines(_ ink: Ink, _ language: Language) -> [String] {
    let lines = summary.map { ink($0.words, $0.tone) } + table.lines(ink)
    if table.rows.isEmpty || definitions.isEmpty { return lines }
    return lines + [""] + definitions.map { ink($0.term + language.pick("：", ": ") + $0.meaning, .muted) }
  }
}

extension ReportTable {
  /// The rows as aligned lines, below the headings of their sections; no line if there are none.
  func lines(_ ink: Ink) -> [String] {
    guard !rows.isEmpty else { return [] }
    let sections = sections.map { (heading: $0.heading, rows: $0.rows + $0.sums) }
    let all = sections.flatMap(\.rows)
    // A bar that plain signs do not draw takes no room.
    let shown = shown.filter { place, column in
      column.title != "" || all.contains { !$0[place].words.isEmpty }
    }
    var text = Table(
      columns: shown.map { .init($0.column.title ?? "", $0.column.side, limit: $0.column.limit) })
    text.rows = all.map { row in shown.map { .init(row[$0.place].words, row[$0.place].tone) } }
    let lines = text.lines(ink)
    let indent = sections.contains { !$0.heading.isEmpty } ? "  " : ""
    var at = lines.count - all.count
    var out = lines.prefix(at).map { indent + $0 }
    for (heading, rows) in sections {
      if !heading.isEmpty { out.append(ink(heading, .heading)) }
      out += lines[at..<at + rows.count].map { indent + $0 }
      at += rows.count
    }
    return out
  }
}
