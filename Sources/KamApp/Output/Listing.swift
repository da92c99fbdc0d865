import ArgumentParser
import KamDomain

/// The formats of verbs that list.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl, csv
}

/// The options by which verbs that list are told a format.
struct FormatOptions: ParsableArguments {
  /// One JSON value a line.
  @Flag var jsonl = false
  @Flag var csv = false
  @Option var format: ListFormat?

  /// The one format that is meant; `--json` is an option of every verb.
  func chosen(_ globals: GlobalOptions) -> ListFormat {
    if let format { return format }
    return globals.json ? .json : jsonl ? .jsonl : csv ? .csv : .text
  }

  /// What manuals say of the formats.
  static let manual = Manual.Option(
    usage: "--json  --jsonl  --csv  --format text|json|jsonl|csv", zh: "输出的格式", en: "the format of the answer"
  )
}

/// Rows to be printed in any format.
struct Listing {
  /// The columns of CSV.
  var names: [String]
  var table: Table
  /// Each row in all its forms.
  var rows: [Row] = []

  struct Row {
    var json: JSON
    var csv: [String]
    var cells: [Table.Cell]
  }

  /// Prints the rows; none are an empty array, or no line at all.
  ///
  /// - Throws: `nothing` if there are none.
  func print(_ format: ListFormat, _ session: Session) throws(Failure) {
    switch format {
    case .json: session.console.print(JSON.array(rows.map(\.json)).document)
    case .jsonl: for row in rows { session.print(row.json.line) }
    case .csv:
      session.console.print(CSV.head(names))
      for row in rows { session.console.print(CSV.line(row.csv)) }
    case .text: for line in lines(session.ink) { session.print(line) }
    }
    if rows.isEmpty { throw Failure(.nothing, format == .text ? session.say("没有找到", "nothing found") : "") }
  }

  /// The rows as aligned text; no line if there are none.
  func lines(_ ink: Ink) -> [String] {
    guard !rows.isEmpty else { return [] }
    var table = table
    table.rows = rows.map(\.cells)
    return table.lines(ink)
  }
}
