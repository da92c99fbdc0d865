/// A quotation as it is printed: a table with a line a model and the totals under it (X3).
public struct QuoteSheet: Sendable, Equatable {
  /// The customer's name and the version.
  public var title: String
  /// The project, the day, how long it is valid, its state.
  public var heading: String
  /// Rows of cells: the headings, a row a line, the totals. Columns that would be empty are left out.
  public var table: [[String]]
  /// The columns that hold numbers.
  public var numbers: Set<Int>
  /// The columns that may go below their row where there is no room: colours, what is included, delivery.
  public var details: Set<Int>
  public var note: String?

  public init(
    _ account: Account, _ project: Project, _ quotation: Quotation, _ vocabulary: Vocabulary, today: Day,
    _ language: Language
  ) {
    let quote = quotation.quote
    title = account.name + language.pick("  报价 V", "  quotation V") + String(quotation.version)
    let expired = quotation.isExpired(on: today) ? language.pick(" (已过期)", " (expired)") : ""
    let facts = [
      project.name, quote.date?.description,
      quote.validUntil.map { language.pick("有效至 ", "valid until ") + $0.description + expired },
      quotation.state.word(language),
    ]
    heading = facts.compactMap { $0 }.joined(separator: "  ")
    note = quote.note
    let columns = QuoteColumn.all(of: quotation, vocabulary, language).filter(\.isWanted)
    numbers = Set(columns.indices.filter { columns[$0].isNumber })
    details = Set(columns.indices.filter { columns[$0].isDetail })
    table = (0..<(quotation.lines.count + 2)).map { row in columns.map { $0.cells[row] } }
  }

  /// The sheet as plain text, aligned by display width.
  public var text: String {
    let lines = [title, heading, ""] + TextTable.aligned(table, right: numbers) + noteLines
    return lines.joined(separator: "\n") + "\n"
  }

  /// The sheet as Markdown.
  public var markdown: String {
    let lines = ["# " + Markdown.escaped(title), "", Markdown.escaped(heading), ""]
    let notes = noteLines.map { Markdown.escaped($0) }
    return (lines + Markdown.table(table, right: numbers) + notes).joined(separator: "\n") + "\n"
  }

  /// The table in so many columns of a terminal: its rows, each with what had no room in it and stands below.
  public func rows(within width: Int) -> [(row: String, below: String)] {
    let whole = TextTable.aligned(table, right: numbers)
    guard whole.contains(where: { TextTable.columns(of: $0) > width }) else { return whole.map { ($0, "") } }
    let kept = table.first.map { $0.indices.filter { !details.contains($0) } } ?? []
    let right = Set(kept.indices.filter { numbers.contains(kept[$0]) })
    let narrow = TextTable.aligned(table.map { row in kept.map { row[$0] } }, right: right)
    let below = table.enumerated().map { place, row in
      // The headings and the totals have nothing below them.
      place == 0 || place == table.count - 1
        ? "" : details.sorted().map { row[$0] }.filter { !$0.isEmpty }.joined(separator: "  ")
    }
    return Array(zip(narrow, below))
  }

  private var noteLines: [String] {
    guard let note else { return [] }
    return [""] + note.split(whereSeparator: \.isNewline).map(String.init)
  }
}

/// One column of a printed quotation.
private struct QuoteColumn {
  /// The heading, a cell a line, the total.
  var cells: [String]
  var isNumber: Bool
  /// Whether it stands even when it is empty.
  var isNeeded: Bool
  /// Whether it may stand below its row.
  var isDetail: Bool { !isNumber && !isNeeded }

  var isWanted: Bool { isNeeded || cells.dropFirst().contains { !$0.isEmpty } }

  static func all(
    of quotation: Quotation, _ vocabulary: Vocabulary, _ language: Language
  ) -> [QuoteColumn] {
    func texts(_ zh: String, _ en: String, total: String = "", _ cell: (QuoteLine) -> String?) -> QuoteColumn
    {
      QuoteColumn(
        cells: [language.pick(zh, en)] + quotation.lines.map { cell($0) ?? "" } + [total], isNumber: false,
        isNeeded: !total.isEmpty)
    }
    func money(
      _ zh: String, _ en: String, total: Money?, isNeeded: Bool = false, _ cell: (QuoteLine) -> Money?
    ) -> QuoteColumn {
      let cells = quotation.lines.map { cell($0)?.exactWords(language) ?? "" }
      return QuoteColumn(
        cells: [language.pick(zh, en)] + cells + [total?.exactWords(language) ?? ""], isNumber: true,
        isNeeded: isNeeded)
    }
    let counts = quotation.lines.map { String($0.count) } + [String(quotation.units)]
    return [
      texts("车型", "model", total: language.pick("合计", "total")) { $0.name },
      texts("颜色", "colours") { [$0.exterior, $0.interior].compactMap { $0 }.joined(separator: "/") },
      QuoteColumn(cells: [language.pick("台数", "units")] + counts, isNumber: true, isNeeded: true),
      money("指导价", "list price", total: quotation.listTotal) { $0.list },
      money("优惠", "discount", total: quotation.discountTotal) { $0.off },
      money("净价", "net price", total: nil) { $0.net },
      money("小计", "amount", total: quotation.netTotal, isNeeded: true) { $0.total },
      texts("包含", "includes") {
        $0.includes.map { vocabulary.word(.include, $0, language) }.joined(separator: " ")
      },
      texts("交期", "delivery") { $0.deliveryWeeks.map { language.pick("\($0)周", "\($0) weeks") } },
    ]
  }
}
