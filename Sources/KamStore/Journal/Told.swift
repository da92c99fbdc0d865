import KamDomain

/// Up to where in each journal somebody was told of the changes that other programs made.
struct Told: Equatable {
  /// The last such entry, by journal.
  private var last: [String: String] = [:]

  init() {}

  /// Reads what `text` wrote: a line for each journal.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2 { last[String(words[0])] = String(words[1]) }
    }
  }

  var text: String { last.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined() }

  /// Takes in that entries were told of, given as they stand in the journals.
  mutating func take(_ outside: [Entry]) {
    for entry in outside { last[entry.journal] = entry.id }
  }

  /// Those entries that were not told of yet.
  func news(in outside: [Entry]) -> [Entry] {
    outside.enumerated().filter { at, entry in
      guard let mark = last[entry.journal] else { return true }
      return !outside[at...].contains { $0.journal == entry.journal && $0.id == mark }
    }.map(\.element)
  }
}
