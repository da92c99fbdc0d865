/// A line measured on a store of one size.
struct Row {
  let line: Line
  let accounts: Int
  /// Nil if it cannot be measured on this machine.
  let reading: Reading?

  var gate: Bound { line.gate.at(accounts) }
  var aim: Bound { line.aim.at(accounts) }
  var isPassed: Bool { reading.map(gate.isMet) ?? true }
  var reachesAim: Bool { reading.map(aim.isMet) ?? true }

  /// The size, for lines that it matters to: `10,000`.
  var size: String? {
    if case .everySize = line.way { Report.number(Double(accounts)) } else { nil }
  }
}
