import ArgumentParser
import KamDomain
import KamScreen
import KamStore

/// `kam mail`: a mailing list of customers, as CSV for a spreadsheet or as labels to be printed (T2, L11).
struct MailVerb: Verb {
  static let manual = Manual(
    name: "mail", usage: ["mail [QUERY] [--format csv|labels] [--one]"], zh: "邮寄名单：CSV 或可打印的地址标签",
    en: "a mailing list: CSV or address labels to print",
    options: [
      .init(usage: "QUERY", zh: "寄给哪些客户，写法同 kam list", en: "to which customers, written as for kam list"),
      .init(
        usage: "--format csv|labels", zh: "csv 给电子表格（默认），labels 每页 30 张（三列）",
        en: "csv for a spreadsheet (if not said), labels in three columns, 30 a page"),
      .init(usage: "--one", zh: "每个客户只寄一位", en: "one person a customer"),
    ])

  /// The formats of a mailing list.
  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, labels }

  @OptionGroup var globals: GlobalOptions
  @Option var format: Format?
  @Flag var one = false
  @Argument(parsing: .allUnrecognized) var query: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    try session.refuseOptions(in: query, verb: "mail")
    let stores = try session.openAll()
    let entries = try session.addresses(query, of: stores, limit: one ? 1 : .max)
    if globals.json {
      session.console.print(JSON.array(entries.map(\.json)).document)
    } else {
      print(entries, session)
    }
    let unknown = entries.filter { $0.address == nil }
    if !unknown.isEmpty {
      session.warn(
        session.say("\(unknown.count) 条没有地址：", "\(unknown.count) without an address: ")
          + unknown.prefix(5).map(\.name).joined(separator: " "))
    }
    if entries.isEmpty { throw Failure(.nothing) }
  }

  private func print(_ entries: [AddressEntry], _ session: Session) {
    switch format ?? .csv {
    case .csv:
      // Spreadsheets take a file for UTF-8 by its mark.
      session.console.print("\u{FEFF}" + CSV.line(AddressEntry.csvNames))
      for entry in entries { session.console.print(CSV.line(entry.csv.map(CSV.formulaSafe))) }
    case .labels:
      let labels = entries.filter { $0.address != nil }.map { $0.label(session.language) }
      session.console.print(LabelSheet(labels).text)
    }
  }
}

extension CSV {
  /// A value that a spreadsheet does not take for a formula: what begins like one gets an apostrophe.
  static func formulaSafe(_ value: String) -> String {
    guard let first = value.unicodeScalars.first, "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(first) else {
      return value
    }
    return "'" + value
  }
}

/// Address labels as plain text: three columns, ten rows a page, pages parted by form feeds.
struct LabelSheet {
  private let labels: [[String]]
  private static let columns = 3
  private static let rows = 10
  /// Columns and lines of the terminal that a label takes; the last line stays empty.
  private static let width = 30
  private static let height = 6

  init(_ labels: [[String]]) { self.labels = labels }

  /// All pages.
  var text: String {
    let perPage = Self.columns * Self.rows
    let pages = stride(from: 0, to: labels.count, by: perPage).map { start in
      page(Array(labels[start..<min(start + perPage, labels.count)]))
    }
    return pages.joined(separator: "\u{0C}")
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
