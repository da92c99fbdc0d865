import Glibc
import KamDomain
import KamRecord

/// Which journal: that of the store, or that of the personal facts, under their own rights.
enum JournalKind: Sendable, Hashable, CaseIterable {
  case store, personal

  /// The journals' directory.
  func folder(in root: Folder) throws(StoreFault) -> Folder {
    switch self {
    case .store: try root.folder("journal")
    case .personal: try root.folder("personal").folder("journal")
    }
  }

  /// The journals' directory, made if it is missing.
  func folderMade(in root: Folder) throws(StoreFault) -> Folder {
    switch self {
    case .store: try root.folderMade("journal")
    case .personal: try root.folderMade("personal").folderMade("journal")
    }
  }
}

extension Entry {
  /// The entry as each journal gets it, with the parts that belong there.
  var byJournal: [(JournalKind, Entry)] {
    let split = Dictionary(grouping: parts) { part -> JournalKind in
      if case .personal = part.file { .personal } else { .store }
    }
    return JournalKind.allCases.compactMap { kind in
      split[kind].map { parts in
        var entry = self
        entry.parts = parts
        return (kind, entry)
      }
    }
  }
}

/// One month of one person's journal: `<login>@<host>/YYYY-MM.rec`. Entries are only ever appended.
struct JournalFile {
  let folder: Folder
  let name: String

  init(_ folder: Folder, month day: Day) {
    self.init(folder, day.description.prefix(7) + ".rec")
  }

  init(_ folder: Folder, _ name: String) {
    self.folder = folder
    self.name = name
  }

  /// What every month's file starts with.
  static let header = Array("%rec: Entry schema.rec\n".utf8)

  /// Appends an entry in one write and waits until it is on the disk. If that fails, the file is as before.
  func append(_ entry: Entry) throws(StoreFault) {
    let isNew = (try? folder.status(of: name)) == nil
    let file = try folder.open(name, O_WRONLY | O_CREAT | O_APPEND, mode: 0o600)
    if isNew { try file.setMode(try folder.status().st_mode & 0o666) }
    let size = Int(try file.status().st_size)
    do throws(StoreFault) {
      try file.write((size == 0 ? Self.header : []) + entry.text)
      try file.syncData()
      if isNew { try folder.sync() }
    } catch {
      try? file.truncate(to: size)
      throw error
    }
  }

  /// Marks the last entry as void.
  func void() throws(StoreFault) {
    let file = try folder.open(name, O_WRONLY | O_APPEND)
    try file.write(Array("State: void\n".utf8))
    try file.syncData()
  }

  /// Cuts the file off behind its last whole entry.
  func cut(to size: Int) throws(StoreFault) {
    let file = try folder.open(name, O_WRONLY)
    try file.truncate(to: size)
    try file.syncData()
  }
}
