import KamDomain
import KamRecord

/// What the journals of the last months say, read as far as they went when last looked at.
struct Ledger: Sendable {
  /// The entries in the order in which they were made.
  private(set) var entries: [Entry] = []
  /// Where each entry stands, by its id.
  private var places: [String: Int] = [:]
  /// The state in which the last entry left each file it names; nil means removed.
  private(set) var last: [FileName: Fingerprint?] = [:]
  /// The states in which chains of a file end that is named in several, because the months between were not read.
  private var ends: [FileName: [Fingerprint?]] = [:]
  /// How many months of each person's journal are read, the newest first.
  private let months: Int
  /// How far each month's file was read.
  private var consumed: [Source: Int] = [:]
  /// The ids of entries that ended a journal when they were read, and are not known to be whole yet.
  private var doubtful: Set<String> = []

  init(months: Int = 2) { self.months = months }

  /// One month's file.
  struct Source: Sendable, Hashable {
    var kind: JournalKind
    /// `login@host`.
    var owner: String
    var month: String
  }

  /// Reads what was appended since the last time.
  ///
  /// - Parameter isLocked: nobody writes at this moment, so an entry that is cut off is taken away.
  /// - Returns: the new entries.
  /// - Throws: if locked, what keeps a journal from being read: nothing is done on half of what is known. Else the
  ///   journals that can be read are.
  @discardableResult
  mutating func catchUp(_ root: Folder, isLocked: Bool) throws(StoreFault) -> [Entry] {
    let before = consumed
    do throws(StoreFault) {
      var order = EntryOrder(try journals(root, isLocked), from: last)
      let fresh = order.sorted()
      for entry in fresh { add(entry) }
      follow(fresh)
      return fresh
    } catch {
      consumed = before
      throw error
    }
  }

  /// The new entries of each journal.
  private mutating func journals(_ root: Folder, _ isLocked: Bool) throws(StoreFault) -> [[Entry]] {
    var journals: [[Entry]] = []
    var seen: [Entry.Key: (journal: Int, place: Int)] = [:]
    for shelf in try JournalShelf.all(in: root, isWhole: isLocked) {
      var last: Entry?
      // One journal is one sequence, however many months it is written in: the months stand in the order of appending.
      journals.append([])
      for name in shelf.months.suffix(months) {
        let source = Source(kind: shelf.kind, owner: shelf.owner, month: name)
        let read = try read(JournalFile(shelf.folder, name), source, isLocked)
        for entry in read {
          // What an entry says in the other journal joins it, so that it has one place.
          if let (journal, place) = seen[entry.key] {
            journals[journal][place].join(entry)
          } else {
            seen[entry.key] = (journals.count - 1, journals[journals.count - 1].count)
            journals[journals.count - 1].append(entry)
          }
        }
        last = read.last ?? last
      }
      if let last, !last.isVoid, !last.isOutside { doubtful.insert(last.id) }
    }
    return journals
  }

  private mutating func read(
    _ file: JournalFile, _ source: Source, _ isLocked: Bool
  ) throws(StoreFault) -> [Entry] {
    let start = consumed[source] ?? 0
    let tail: JournalTail
    do throws(StoreFault) { tail = try file.tail(from: start) } catch {
      if isLocked { throw error }
      return []
    }
    guard !tail.bytes.isEmpty else { return [] }
    let whole = tail.wholeEntries
    if isLocked, whole.count < tail.bytes.count { try file.cut(to: start + whole.count) }
    consumed[source] = start + whole.count
    return entries(Document(whole), of: source.owner)
  }

  /// The entries that a journal's text holds.
  private mutating func entries(_ document: Document, of owner: String) -> [Entry] {
    var fresh: [Entry] = []
    for record in document.records {
      if let entry = Entry(record, journal: owner) {
        fresh.append(entry)
      } else if record["State"] == "void", !record.has("Id"),
        let id = entries.last(where: { $0.journal == owner })?.id
      {
        // The mark was appended to an entry that was read before.
        void(id)
      }
    }
    return fresh
  }

  /// Adds an entry of our own that was just appended.
  mutating func take(_ entry: Entry, from kind: JournalKind, month: String) {
    let source = Source(kind: kind, owner: entry.journal, month: month)
    let header = (consumed[source] ?? 0) == 0 ? JournalFile.header.count : 0
    consumed[source, default: 0] += header + entry.text.count
    add(entry)
    follow([entry])
  }

  /// Adds an entry; what it says in the other journal joins it.
  private mutating func add(_ entry: Entry) {
    if entry.isErased { for at in entries.indices { entries[at].drop(erasedBy: entry) } }
    if let at = places[entry.id], entries[at].at == entry.at {
      entries[at].join(entry)
    } else {
      places[entry.id] = entries.count
      entries.append(entry)
    }
  }

  /// Notes that an entry counts for nothing, and that its files are as it found them.
  mutating func void(_ id: String) {
    guard let at = places[id] else { return }
    entries[at].isVoid = true
    for part in entries[at].parts where last[part.file] == .some(part.after) { last[part.file] = part.before }
  }

  /// The entries whose files have to be looked at, oldest first; asked once.
  mutating func takeDoubtful() -> [Entry] {
    guard !doubtful.isEmpty else { return [] }
    defer { doubtful = [] }
    return entries.filter { doubtful.contains($0.id) && !$0.isVoid }
  }

  /// Follows the chain of states of each file by its links alone: clocks differ, and may go backwards. The chain
  /// ends in the state that is reached more often than it is left.
  private mutating func follow(_ fresh: [Entry]) {
    var parts: [FileName: [Part]] = [:]
    for entry in fresh where !entry.isVoid {
      for part in entry.parts { parts[part.file, default: []].append(part) }
    }
    for (file, parts) in parts {
      var surplus: [Fingerprint?: Int] = [:]
      for part in parts {
        surplus[part.after, default: 0] += 1
        surplus[part.before, default: 0] -= 1
      }
      let ends = surplus.filter { $0.value > 0 }.map(\.key)
      self.ends[file] = ends.count > 1 ? ends : nil
      // A chain that comes back to its start ends there; one that is broken, with what was appended last.
      if ends.count == 1 {
        last[file] = .some(ends[0])
      } else if !ends.isEmpty || last[file] == nil {
        last[file] = .some(parts[parts.count - 1].after)
      }
    }
  }

  /// The same person's entry before, if it stands in other journals than this one and is not of an earlier time.
  func tied(with entry: Entry) -> String? {
    guard let last = entries.last(where: { $0.journal == entry.journal }), last.at >= entry.at,
      last.byJournal.map(\.0) != entry.byJournal.map(\.0)
    else { return nil }
    return last.id
  }

  /// Whether one of several chains of a file ends in a state: clocks do not tell which of them is the last.
  func isEnd(_ state: Fingerprint?, of file: FileName) -> Bool { ends[file]?.contains(state) ?? false }

  /// Whether a later entry started from the state in which `entry` left a file: then it was written.
  func isFollowed(_ entry: Entry, _ part: Part) -> Bool {
    guard let place = places[entry.id] else { return false }
    return entries[(place + 1)...].contains { other in
      !other.isVoid && other.parts.contains { $0.file == part.file && $0.before == part.after }
    }
  }
}

extension Entry {
  /// What tells an entry from all others, in whichever journal it stands.
  fileprivate struct Key: Hashable {
    var id: String
    var at: Timestamp
  }

  fileprivate var key: Key { Key(id: id, at: at) }

  /// Adds what the same entry says in another journal: each part once, with its records if either has them.
  fileprivate mutating func join(_ other: Entry) {
    for part in other.parts {
      guard let at = parts.firstIndex(where: { $0.file == part.file }) else {
        parts.append(part)
        continue
      }
      if parts[at].touches.isEmpty { parts[at] = part }
    }
  }
}
