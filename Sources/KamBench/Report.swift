/// The table as people and programs read it.
struct Report {
  private let rows: [Row]

  init(_ rows: [Row]) { self.rows = rows }

  /// Whether every gate is passed.
  var isPassed: Bool { rows.allSatisfy(\.isPassed) }

  /// One line as text: figure | peer or floor | ratio | gate | aim.
  static func text(_ row: Row) -> String {
    let line = row.line
    let title = line.title + (row.size.map { " @ " + $0 } ?? "")
    guard let reading = row.reading else { return "\(title): not measured, this machine does not allow it" }
    let peer = reading.peer.map { "\(number($0)) \(line.peer)" } ?? "\(line.peer): not installed, skipped"
    let ratio = reading.ratio.map { number($0) + " ×" } ?? "-"
    let verdict = row.isPassed ? row.reachesAim ? "" : "  (aim missed)" : "  FAILS"
    return "\(title): \(number(reading.figure)) \(line.unit) | \(peer) | \(ratio)"
      + " | gate \(row.gate.description) | aim \(row.aim.description)" + verdict
  }

  /// How many gates are missed and how many aims.
  var summary: String {
    let failed = rows.filter { !$0.isPassed }.map { $0.line.name + ($0.size.map { " @ " + $0 } ?? "") }
    let missed = rows.count { !$0.reachesAim }
    let gates = failed.isEmpty ? "every gate is passed" : "gates missed: " + failed.joined(separator: ", ")
    return "\(rows.count) lines, \(gates); \(missed) aims missed"
  }

  /// All lines as one JSON document.
  var json: String { "[\n" + rows.map { "  " + Self.json($0) }.joined(separator: ",\n") + "\n]" }

  private static func json(_ row: Row) -> String {
    let parts: [(String, String)] = [
      ("name", quoted(row.line.name)), ("accounts", "\(row.accounts)"), ("unit", quoted(row.line.unit)),
      ("figure", json(row.reading?.figure)), ("peer", quoted(row.line.peer)),
      ("peerFigure", json(row.reading?.peer)), ("gate", quoted(row.gate.description)),
      ("aim", quoted(row.aim.description)), ("passed", "\(row.isPassed)"), ("reached", "\(row.reachesAim)"),
    ]
    return "{" + parts.map { "\(quoted($0)): \($1)" }.joined(separator: ", ") + "}"
  }

  private static func json(_ figure: Double?) -> String {
    figure.map { $0.isFinite ? "\($0)" : "null" } ?? "null"
  }

  /// Names and units hold nothing that JSON would have escaped.
  private static func quoted(_ text: String) -> String { "\"" + text + "\"" }

  /// Three digits that count; thousands apart.
  static func number(_ value: Double) -> String {
    guard value < 1000 else { return grouped(Int(value.rounded())) }
    let places = value < 1 ? 1000.0 : value < 10 ? 100.0 : value < 100 ? 10.0 : 1.0
    let rounded = (value * places).rounded() / places
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  private static func grouped(_ value: Int) -> String {
    let digits = String(value)
    guard digits.count > 3 else { return digits }
    return grouped(value / 1000) + "," + digits.suffix(3)
  }
}
