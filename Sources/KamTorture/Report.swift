import Glibc

/// The lines that a run prints: a row for each trial and the losses below it, or JSON.
struct Report {
  let isJSON: Bool
  /// How many losses of a trial are told one by one.
  private static let told = 10

  func begin(_ rig: Rig) {
    guard !isJSON else { return }
    print("seed \(rig.seed)\(rig.isFull ? "  full" : "  quick")")
    print("\(pad("fault", 14)) points  losses  seconds  what")
  }

  func tell(_ trial: Trial, _ tally: Tally, _ seconds: Double, seed: UInt64) {
    if isJSON { return print(json(trial, tally, seconds, seed)) }
    let time = String(Int(seconds * 10 + 0.5) / 10) + "." + String(Int(seconds * 10 + 0.5) % 10)
    let numbers = pad("\(tally.points)", 6, right: true) + "  " + pad("\(tally.losses.count)", 6, right: true)
    print("\(pad(trial.name, 14)) \(numbers)  \(pad(time, 7, right: true))  \(trial.what)")
    if let skipped = tally.skipped { print("  skipped: \(skipped)") }
    for loss in tally.losses.prefix(Self.told) { print("  LOST \(loss)") }
    if tally.losses.count > Self.told { print("  and \(tally.losses.count - Self.told) more") }
    fflush(nil)
  }

  private func json(_ trial: Trial, _ tally: Tally, _ seconds: Double, _ seed: UInt64) -> String {
    let losses = tally.losses.map(quoted).joined(separator: ", ")
    let skipped = tally.skipped.map(quoted) ?? "null"
    return """
      {"fault": \(quoted(trial.name)), "points": \(tally.points), "losses": [\(losses)], \
      "skipped": \(skipped), "seconds": \(seconds), "seed": \(seed)}
      """
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.flatMap { character -> String in
      switch character {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      default: String(character)
      }
    }
    return "\"" + String(escaped) + "\""
  }

  private func pad(_ text: String, _ width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return right ? blanks + text : text + blanks
  }
}
