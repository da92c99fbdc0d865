import KamDomain

/// Brings the entries of several journals into the order in which they were made. Within a journal that is the order
/// in which they were appended, whatever the clock said; between journals, an entry comes after the one that
/// left the text it started from, after the one that it says it follows, and else the earlier time comes first.
struct EntryOrder {
  private var queues: [Queue]
  private var last: [FileName: Fingerprint?]
  /// The queues in which an entry waits that leaves a state.
  private var makers: [State: [Int]] = [:]
  /// The ids of the entries that are still to come.
  private var pending: Set<String>

  private struct Queue {
    var entries: ArraySlice<Entry>
    /// The latest time met so far: no entry counts as earlier than one that was appended before it.
    var time = Timestamp(seconds: .min)
  }

  /// One file with one text; nil is no file.
  private struct State: Hashable {
    var file: FileName
    var text: Fingerprint?
  }

  /// - Parameters:
  ///   - journals: the entries of each journal, as they were appended.
  ///   - last: the state in which each file was before, where that is known.
  init(_ journals: [[Entry]], from last: [FileName: Fingerprint?]) {
    queues = journals.filter { !$0.isEmpty }.map { Queue(entries: $0[...]) }
    self.last = last
    pending = Set(journals.joined().map(\.id))
    for (place, queue) in queues.enumerated() {
      for entry in queue.entries where !entry.isVoid {
        for part in entry.parts {
          makers[State(file: part.file, text: part.after), default: []].append(place)
        }
      }
    }
  }

  /// All entries, oldest first.
  mutating func sorted() -> [Entry] {
    var sorted: [Entry] = []
    while let place = next() {
      let entry = queues[place].entries.removeFirst()
      pending.remove(entry.id)
      queues[place].time = max(queues[place].time, entry.at)
      if !entry.isVoid { take(entry.parts, from: place) }
      sorted.append(entry)
    }
    return sorted
  }

  private mutating func take(_ parts: [Part], from place: Int) {
    for part in parts {
      last[part.file] = .some(part.after)
      let state = State(file: part.file, text: part.after)
      if let at = makers[state]?.firstIndex(of: place) { makers[state]?.remove(at: at) }
    }
  }

  /// The queue whose first entry comes next; nil if all are empty.
  private func next() -> Int? {
    let waiting = queues.indices.filter { !queues[$0].entries.isEmpty }.sorted { time(of: $0) < time(of: $1) }
    guard waiting.count > 1 else { return waiting.first }
    return waiting.first { !isBlocked($0) } ?? waiting.first { !waitsForAnother($0) } ?? waiting.first
  }

  private func time(of place: Int) -> Timestamp {
    queues[place].entries.first.map { max(queues[place].time, $0.at) } ?? queues[place].time
  }

  /// Whether the entry that the queue's first one says it follows is still to come.
  private func waitsForAnother(_ place: Int) -> Bool {
    queues[place].entries.first?.follows.map { pending.contains($0) } ?? false
  }

  /// Whether the text that the queue's first entry started from is still to be made by an entry of another queue.
  private func isBlocked(_ place: Int) -> Bool {
    guard let entry = queues[place].entries.first else { return false }
    if waitsForAnother(place) { return true }
    if entry.isVoid { return false }
    return entry.parts.contains { part in
      // A file of which nothing is known yet may begin: that a later entry takes it away makes it no sooner.
      if last[part.file].map({ $0 == part.before }) ?? (part.before == nil) { return false }
      return makers[State(file: part.file, text: part.before)]?.contains { $0 != place } ?? false
    }
  }
}
