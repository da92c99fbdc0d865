import KamDomain
import KamRecord

/// What the journals of the last two months say, read as far as they went when last looked at.
struct Ledger: Sendable {
  /// The entries in the order in which they were made.
  private(set) var entries: [Entry] = []
  /// The state in which the last entry left each file it names; nil means removed.
  private(set) var last: [FileName: Fingerprint?] = [:]
  /// How far each month's file was read.
  private var consumed: [Source: Int] = [:]

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
  mutating func catchUp(_ store: Store, isLocked: Bool) -> [Entry] {
    var fresh: [Entry] = []
    for kind in JournalKind.allCases {
      guard let folder = try? kind.folder(in: store.root), let owners = try? folder.names() else { continue }
      for owner in owners.sorted() {
        guard let journals = try? folder.folder(owner), let months = try? journals.names() else { continue }
        for month in months.filter({ $0.hasSuffix(".rec") && !$0.hasPrefix(".") }).sorted().suffix(2) {
          let source = Source(kind: kind, owner: owner, month: month)
          fresh += read(JournalFile(journals, month), source, isLocked)
        }
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
      } else if record["State"] == "void", !record.has("Id"), fresh.isEmpty {
        // The mark was appended to an entry that was read before.
        if let id = entries.last(where: { $0.journal == source.owner })?.id { void(id) }
      }
    }
    return fresh
  }

  /// Adds an entry of our own that was just appended.
  mutating func take(_ entry: Entry, from kind: JournalKind) {
    let source = Source(kind: kind, owner: entry.journal, month: entry.at.day.description.prefix(7) + ".rec")
    let header = (consumed[source] ?? 0) == 0 ? JournalFile.header.count : 0
    consumed[source, default: 0] += header + entry.text.count
    add(entry)
    follow([entry])
  }

  /// Adds an entry; the parts that an entry has in the other journal join it.
  private mutating func add(_ entry: Entry) {
    if let at = entries.lastIndex(where: { $0.id == entry.id && $0.at == entry.at }) {
      entries[at].parts += entry.parts
    } else {
      entries.append(entry)
    }
  }

  /// Notes that an entry counts for nothing, and that its files are as it found them.
  mutating func void(_ id: String) {
    guard let at = entries.lastIndex(where: { $0.id == id }) else { return }
    entries[at].isVoid = true
    for part in entries[at].parts where last[part.file] == .some(part.after) { last[part.file] = part.before }
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
}

/// The end of a month's file.
struct JournalTail {
  var bytes: [UInt8]

  /// The bytes up to the end of the last entry that is whole.
  var wholeEntries: [UInt8] {
    let document = Document(bytes)
    if document.errors.isEmpty, bytes.last == 0x0A, document.records.last.map(Self.isWhole) ?? true {
      return bytes
    }
    guard let start = lastEntryStart else { return [] }
    return Array(bytes[..<start])
  }

  private static func isWhole(_ record: Record) -> Bool {
    record.has("Title") || (record.has("State") && !record.has("Id"))
  }

  /// Where the blank line before the last entry stands; no line of an entry's text starts with `Id:`.
  private var lastEntryStart: Int? {
    let sign = Array("\n\nId: ".utf8)
    guard bytes.count >= sign.count else { return nil }
    if let at = stride(from: bytes.count - sign.count, through: 0, by: -1).first(where: {
      bytes[$0..<$0 + sign.count].elementsEqual(sign)
    }) {
      return at + 1
    }
    return bytes.starts(with: sign.dropFirst()) ? 0 : nil
  }
}

extension JournalFile {
  /// The bytes behind an offset.
  func tail(from offset: Int) throws(StoreFault) -> JournalTail {
    let size = Int(try folder.status(of: name).st_size)
    guard size > offset else { return JournalTail(bytes: []) }
    let file = try folder.open(name, 0)
    return JournalTail(bytes: try file.read(size - offset, at: offset))
  }
}
