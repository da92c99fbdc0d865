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
  @discardableResult
  mutating func catchUp(_ root: Folder, isLocked: Bool) -> [Entry] {
    var fresh: [Entry] = []
    for kind in JournalKind.allCases {
      guard let folder = try? kind.folder(in: root), let owners = try? folder.names() else { continue }
      for owner in owners.sorted() {
        guard let journals = try? folder.folder(owner), let names = try? journals.names() else { continue }
        var last: Entry?
        for name in names.filter(JournalFile.isMonth).sorted().suffix(months) {
          let source = Source(kind: kind, owner: owner, month: name)
          let read = read(JournalFile(journals, name), source, isLocked)
          fresh += read
          last = read.last ?? last
        }
        if let last, !last.isVoid, !last.isOutside { doubtful.insert(last.id) }
      }
    }
    fresh.sort { $0.at < $1.at }
    for entry in fresh { add(entry) }
    follow(fresh)
    return fresh
  }

  private mutating func read(_ file: JournalFile, _ source: Source, _ isLocked: Bool) -> [Entry] {
    let start = consumed[source] ?? 0
    guard let tail = try? file.tail(from: start), !tail.bytes.isEmpty else { return [] }
    let whole = tail.wholeEntries
    if isLocked, whole.count < tail.bytes.count { try? file.cut(to: start + whole.count) }
    consumed[source] = start + whole.count
    var fresh: [Entry] = []
    for record in Document(whole).records {
      if let entry = Entry(record, journal: source.owner) {
        fresh.append(entry)
      } else if record["State"] == "void", !record.has("Id"),
        let id = entries.last(where: { $0.journal == source.owner })?.id
      {
        // The mark was appended to an entry that was read before.
        void(id)
      }
    }
    return fresh
  }

  /// Adds an entry of our own that was just appended.
  mutating func take(_ entry: Entry, from kind: JournalKind) {
    let month = JournalFile.month(entry.at.day)
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

  /// Follows the chain of states of each file. Entries of several people may bear the same second, so the
  /// next link is the one that starts where the last ended.
  private mutating func follow(_ fresh: [Entry]) {
    var waiting: [FileName: [Part]] = [:]
    for entry in fresh where !entry.isVoid {
      for part in entry.parts { waiting[part.file, default: []].append(part) }
    }
    for (file, parts) in waiting {
      var parts = parts
      while !parts.isEmpty {
        let next = parts.firstIndex { .some($0.before) == last[file] } ?? 0
        last[file] = .some(parts.remove(at: next).after)
      }
    }
  }

  /// Whether a later entry started from the state in which `entry` left a file: then it was written.
  func isFollowed(_ entry: Entry, _ part: Part) -> Bool {
    entries.contains { other in
      other.id != entry.id && !other.isVoid && other.at >= entry.at
        && other.parts.contains { $0.file == part.file && $0.before == part.after }
    }
  }
}

extension Entry {
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
