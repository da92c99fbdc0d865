/// The table as people and programs read it.
struct Report {
  private let rows: [(line: Line, reading: Reading)]

  init(_ rows: [(line: Line, reading: Reading)]) { self.rows = rows }

  /// Whether every gate is passed.
  var isPassed: Bool { rows.allSatisfy { $0.line.gate.isMet(by: $0.reading) } }

  /// One line as text: figure | peer or floor | ratio | gate | aim.
  static func text(_ line: Line, _ reading: Reading) -> String {
    let peer = reading.peer.map { "\(number($0)) \(line.peer)" } ?? "\(line.peer) is not installed"
    let ratio = reading.ratio.map { number($0) + " ×" } ?? "-"
    let verdict = line.gate.isMet(by: reading) ? line.aim.isMet(by: reading) ? "" : " (aim missed)" : " FAILS"
    return "\(line.title): \(number(reading.figure)) \(line.unit) | \(peer) | \(ratio)"
      + " | gate \(line.gate.description) | aim \(line.aim.description)" + verdict
  }

  /// All lines as one JSON document.
  var json: String {
    let lines = rows.map { line, reading in
      "  {\"name\": \"\(line.name)\", \"unit\": \"\(line.unit)\", \"figure\": \(reading.figure),"
        + " \"peer\": \"\(line.peer)\", \"peerFigure\": \(reading.peer.map { "\($0)" } ?? "null"),"
        + " \"gate\": \"\(line.gate.description)\", \"aim\": \"\(line.aim.description)\","
        + " \"passed\": \(line.gate.isMet(by: reading))}"
    }
    return "[\n" + lines.joined(separator: ",\n") + "\n]"
  }

  /// Three digits that count; thousands apart.
  static func number(_ value: Double) -> String {
    guard value < 1000 else { return grouped(Int(value.rounded())) }
    let places = value < 10 ? 100.0 : value < 100 ? 10.0 : 1.0
    let rounded = (value * places).rounded() / places
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  private static func grouped(_ value: Int) -> String {
    let digits = String(value)
    guard digits.count > 3 else { return digits }
    return grouped(value / 1000) + "," + digits.suffix(3)
  }
}
