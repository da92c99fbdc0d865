import KamDomain
import KamScreen

/// Figures for people and programs, made once: terminals, spreadsheets, scripts and paper show the same.
struct Report {
  /// What it is about: `商机`.
  var title: String
  /// Whose work or which customers, the period and the store, in short.
  var about: [String]
  /// The day on which it was so.
  var asOf: Day
  /// Sentences above the tables.
  var summary: [ReportCell] = []
  /// What a page shows above and below the table that was asked for.
  var above: [ReportTable] = []
  var below: [ReportTable] = []
  /// The table that was asked for.
  var table: ReportTable
  /// What the parts of bars are, the first first.
  var legend: [String] = []
  /// How figures are reckoned.
  var definitions: [(term: String, meaning: String)] = []
}

/// Rows of a report under their columns.
struct ReportTable {
  /// What stands above it on a page.
  var heading = ""
  var columns: [Column]
  var sections: [Section] = []

  /// One column, for people, for programs, or both.
  struct Column {
    /// What programs call it; nil if only people are shown it.
    var key: String?
    /// What people read above it; nil if only programs are told it.
    var title: String?
    var side = Alignment.left
    /// The most columns of a terminal that it takes.
    var limit = 40

    init(_ key: String?, _ title: String?, _ side: Alignment = .left, limit: Int = 40) {
      (self.key, self.title, self.side, self.limit) = (key, title, side, limit)
    }
  }

  /// Rows that belong together, as many cells in each as the table has columns.
  struct Section {
    var heading = ""
    var rows: [[ReportCell]]
    /// The sums of the rows, for people only.
    var sums: [[ReportCell]] = []
  }

  /// All rows, section after section.
  var rows: [[ReportCell]] { sections.flatMap(\.rows) }

  /// The columns that people see, each with its place.
  var shown: [(place: Int, column: Column)] {
    columns.enumerated().compactMap { $1.title == nil ? nil : ($0, $1) }
  }

  /// The columns that programs get, each with its place and name.
  var named: [(place: Int, key: String)] {
    columns.enumerated().compactMap { place, column in column.key.map { (place, $0) } }
  }
}

/// A value of a report, and how people are told it.
struct ReportCell {
  var value: Value
  var words: String
  var tone: Ink.Tone

  /// What programs are told.
  enum Value {
    case none
    case text(String)
    case number(Int)
    case money(Money)
    case day(Day)
    case list([String])
    /// Facts of the same names, the last of which says it in words.
    case facts([[(key: String, value: String)]])
    case bar(ReportBar)
  }

  /// - Parameter words: nil if people read what programs do.
  init(_ value: Value, _ words: String? = nil, _ tone: Ink.Tone = .plain) {
    (self.value, self.words, self.tone) = (value, words ?? value.plain, tone)
  }

  /// A text; none for nil.
  static func text(_ text: String?, _ words: String? = nil, _ tone: Ink.Tone = .plain) -> ReportCell {
    ReportCell(text.map { .text($0) } ?? .none, words, tone)
  }

  /// A number; none for nil.
  static func number(_ number: Int?, _ words: String? = nil, _ tone: Ink.Tone = .plain) -> ReportCell {
    ReportCell(number.map { .number($0) } ?? .none, words, tone)
  }

  /// An amount; none for nil.
  static func money(_ money: Money?, _ language: Language) -> ReportCell {
    ReportCell(money.map { .money($0) } ?? .none, money?.words(language))
  }

  /// A bar of plain signs where nothing else can be drawn.
  static func bar(_ parts: [Int], of most: Int, _ signs: String) -> ReportCell {
    ReportCell(.bar(ReportBar(parts: parts, most: most)), signs)
  }
}

/// A bar beside other bars: its parts, of as many as the longest has.
struct ReportBar {
  var parts: [Int]
  var most: Int
}

extension ReportCell.Value {
  /// The value as it stands in a spreadsheet.
  var plain: String {
    switch self {
    case .none, .bar: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .money(let money): money.description
    case .day(let day): day.description
    case .list(let texts): texts.joined(separator: "; ")
    case .facts(let facts): facts.compactMap { $0.last?.value }.joined(separator: "; ")
    }
  }

  /// The value as scripts get it.
  var json: JSON {
    switch self {
    case .none, .bar: .null
    case .text, .money, .day: .string(plain)
    case .number(let number): .number(number)
    case .list(let texts): .strings(texts)
    case .facts(let facts): .array(facts.map { .object($0.map { ($0.key, .string($0.value)) }) })
    }
  }
}
