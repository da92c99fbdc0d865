import ArgumentParser
import KamDomain
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
      session.console.print(CSV.head(AddressEntry.csvNames))
      for entry in entries { session.console.print(CSV.line(entry.csv)) }
    case .labels:
      let labels = entries.filter { $0.address != nil }.map { $0.label(session.language) }
      // A printer turns the page at a form feed; a terminal shows what it likes.
      let turn = session.surroundings.writesToTerminal ? "" : "\u{0C}"
      session.console.print(LabelSheet(labels).pages.joined(separator: turn))
    }
  }
}
