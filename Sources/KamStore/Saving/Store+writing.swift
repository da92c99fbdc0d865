import Glibc
import KamDomain
import KamRecord

/// The saving protocol from the temporary file on: temp, fsync, journal, rename, fsync of the directory.
extension Store {
  /// Writes files and their journal entry, all or nothing; what is idle stands in the entry alone. The lock is held.
  func write(
    _ rewrites: [Rewrite], title: String, undoes: String?, at: Timestamp, by: String? = nil,
    _ working: inout Working
  ) throws(StoreFault) -> Saved {
    var entry = Entry(
      id: working.ids.id(Entry.self).text, at: at, by: by ?? who.login, title: title, undoes: undoes,
      parts: rewrites.map(\.part), journal: who.folder)
    entry.follows = working.ledger.tied(with: entry)
    var replacements: [Replacement] = []
    do throws(StoreFault) {
      for rewrite in rewrites where !rewrite.isIdle {
        replacements.append(try Replacement(rewrite, entry: entry.id, in: folderMade(for: rewrite.file)))
      }
      for replacement in replacements { try replacement.prepare() }
    } catch {
      for replacement in replacements { replacement.discard() }
      throw error
    }
    do throws(StoreFault) {
      try record(entry, &working)
    } catch {
      giveUp(replacements, entry, &working)
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
      giveUp(replacements[done...], entry, &working)
      throw error
    }
  }

  /// Marks an entry as void, then takes away what was prepared for it: as long as the mark is missing, that tells
  /// the next save that the entry was not written.
  private func giveUp(
    _ replacements: some Sequence<Replacement>, _ entry: Entry, _ working: inout Working
  ) {
    guard voidEntry(entry, &working) else { return }
    for replacement in replacements { replacement.discard() }
  }

  /// Appends an entry to the journals that it belongs to: personal facts have their own.
  func record(_ entry: Entry, _ working: inout Working) throws(StoreFault) {
    for (journal, part) in entry.byJournal {
      let file = try self.journal(journal, at: entry.at)
      try file.append(part)
      working.ledger.take(part, from: journal, month: file.name)
    }
  }

  /// Marks an entry as void in every journal that holds it, as well as that can be done.
  ///
  /// - Returns: whether it is void now.
  @discardableResult
  func voidEntry(_ entry: Entry, _ working: inout Working) -> Bool {
    working.ledger.void(entry.id)
    var isVoid = true
    for (journal, _) in entry.byJournal {
      do throws(StoreFault) {
        let folder = try journal.folder(in: root).folder(entry.journal)
        try JournalFile(last: folder, on: entry.at.day).void(entry.id)
      } catch .missing {
        // A journal that is not there holds no entry.
      } catch {
        isVoid = false
      }
    }
    return isVoid
  }

  func journal(_ journal: JournalKind, at: Timestamp) throws(StoreFault) -> JournalFile {
    try JournalFile(last: journal.folderMade(in: root).folderMade(who.folder), on: at.day)
  }

  func folderMade(for file: FileName) throws(StoreFault) -> Folder {
    guard file.isSafe else { throw .badName(file.path) }
    return file.folder.isEmpty ? root : try root.folderMade(file.folder)
  }
}
