import Glibc
import KamDomain
import KamRecord

/// The saving protocol from the temporary file on: temp, fsync, journal, rename, fsync of the directory.
extension Store {
  /// Writes files and their journal entry, all or nothing. The lock is held.
  func write(
    _ rewrites: [Rewrite], title: String, undoes: String?, at: Timestamp, by: String? = nil,
    _ working: inout Working
  ) throws(StoreFault) -> Saved {
    let entry = Entry(
      id: working.ids.id(Entry.self).text, at: at, by: by ?? who.login, title: title, undoes: undoes,
      parts: rewrites.map(\.part), journal: who.folder)
    var replacements: [Replacement] = []
    do throws(StoreFault) {
      for rewrite in rewrites {
        replacements.append(try Replacement(rewrite, entry: entry.id, in: folderMade(for: rewrite.file)))
      }
      for replacement in replacements { try replacement.prepare() }
      try record(entry, &working)
    } catch {
      for replacement in replacements { replacement.discard() }
      throw error
    }
    try finish(replacements, entry, &working)
    var files: [FileName: Document] = [:]
    for rewrite in rewrites { files[rewrite.file] = Document(rewrite.after ?? []) }
    return Saved(entry: entry, files: files)
  }

  /// Puts the prepared files in their places. If one fails, those done are put back and the entry is void.
  private func finish(
    _ replacements: [Replacement], _ entry: Entry, _ working: inout Working
  ) throws(StoreFault) {
    var done = 0
    do throws(StoreFault) {
      for replacement in replacements {
        try replacement.replace()
        done += 1
      }
      var synced: Set<String> = []
      for replacement in replacements where synced.insert(replacement.folder.path).inserted {
        try replacement.folder.sync()
      }
    } catch {
      for replacement in replacements[..<done] { replacement.putBack() }
      for replacement in replacements[done...] { replacement.discard() }
      voidEntry(entry, &working)
      throw error
    }
  }

  /// Appends an entry to the journals that it belongs to: personal facts have their own.
  private func record(_ entry: Entry, _ working: inout Working) throws(StoreFault) {
    for (journal, part) in entry.byJournal {
      try self.journal(journal, at: entry.at).append(part)
      working.ledger.take(part, from: journal)
    }
  }

  /// Marks an entry as void, as well as that can be done.
  private func voidEntry(_ entry: Entry, _ working: inout Working) {
    for (journal, _) in entry.byJournal {
      try? self.journal(journal, at: entry.at).void()
    }
    working.ledger.void(entry.id)
  }

  private func journal(_ journal: JournalKind, at: Timestamp) throws(StoreFault) -> JournalFile {
    try JournalFile(journal.folderMade(in: root).folderMade(who.folder), month: at.day)
  }

  private func folderMade(for file: FileName) throws(StoreFault) -> Folder {
    guard file.isSafe else { throw .badName(file.path) }
    return file.folder.isEmpty ? root : try root.folderMade(file.folder)
  }
}

/// One file on its way into the store.
struct Replacement {
  let rewrite: Rewrite
  let folder: Folder
  /// The name of the prepared file; it holds the entry's id, so that recovery finds it.
  let aside: String

  init(_ rewrite: Rewrite, entry: String, in folder: Folder) {
    self.rewrite = rewrite
    self.folder = folder
    aside = Self.aside(rewrite.file, entry)
  }

  /// The name of a file prepared by an entry.
  static func aside(_ file: FileName, _ entry: String) -> String { ".\(file.name).\(entry)" }

  /// Writes the new text beside the old one and waits until it is on the disk.
  func prepare() throws(StoreFault) {
    guard let bytes = rewrite.after else { return }
    try write(bytes, as: aside)
  }

  /// Puts the new text in the place of the old one.
  func replace() throws(StoreFault) {
    if rewrite.after == nil {
      try folder.remove(rewrite.file.name)
    } else {
      try folder.rename(aside, to: rewrite.file.name)
    }
  }

  /// Puts the old text back, as well as that can be done.
  func putBack() {
    if let before = rewrite.before {
      try? write(before.bytes, as: aside)
      try? folder.rename(aside, to: rewrite.file.name)
    } else {
      try? folder.remove(rewrite.file.name)
    }
    try? folder.sync()
  }

  /// Removes what was prepared.
  func discard() { try? folder.remove(aside) }

  private func write(_ bytes: [UInt8], as name: String) throws(StoreFault) {
    let file = try folder.open(name, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    try file.write(bytes)
    if let before = rewrite.before, let old = try? folder.open(rewrite.file.name, O_RDONLY) {
      try file.takeAccess(of: old, before.status)
    } else {
      try file.setMode(try folder.status().st_mode & 0o666)
    }
    try file.sync()
  }
}
