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

extension JournalKind {
  /// Whether this journal may hold the text of a file.
  func holds(_ file: FileName) -> Bool {
    if case .personal = file { self == .personal } else { self == .store }
  }
}

extension Entry {
  /// The entry as each journal gets it. Every one names all files, so that a save that was cut off between
  /// two journals is known as such; the text of a file stands only where it belongs.
  var byJournal: [(JournalKind, Entry)] {
    JournalKind.allCases.compactMap { kind in
      guard parts.contains(where: { kind.holds($0.file) }) else { return nil }
      var entry = self
      for at in entry.parts.indices where !kind.holds(entry.parts[at].file) { entry.parts[at].touches = [] }
      return (kind, entry)
    }
  }
}

/// One month of one person's journal: `<login>@<host>/YYYY-MM.rec`. Entries are only ever appended.
struct JournalFile {
  let folder: Folder
  let name: String

  /// The file that comes last in a journal: the day's month, or the newest that is there if a clock was ahead. So what
  /// was appended last stands last, whatever the clocks say.
  init(last folder: Folder, on day: Day) throws(StoreFault) {
    let newest = try folder.names().filter(Self.isMonth).max() ?? ""
    self.init(folder, max(newest, Self.month(day)))
  }

  /// The name of the file that a day's entries stand in.
  static func month(_ day: Day) -> String { day.description.prefix(7) + ".rec" }

  /// Whether a name is that of a month's file.
  static func isMonth(_ name: String) -> Bool {
    name.utf8.count == 11 && name.hasSuffix(".rec") && YearMonth(name.prefix(7)) != nil
  }

  /// The name under which another text of the file is prepared.
  var aside: String { "." + name + ".new" }

  /// Whether a name is that of a prepared text.
  static func isAside(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(".new") && isMonth(String(name.dropFirst().dropLast(4)))
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

  /// Marks an entry as void, if it is the last one.
  func void(_ id: String) throws(StoreFault) {
    guard try tail(from: 0).lastID == id else { return }
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
