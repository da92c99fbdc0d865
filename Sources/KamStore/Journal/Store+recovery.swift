import Glibc
import KamDomain
import KamRecord

extension Store {
  /// Finishes or takes back what an interrupted save left behind. Every save does this first; the workbench
  /// asks for it at its start, when also what was prepared and never came into the journal is taken away.
  @discardableResult
  public func recover(at: Timestamp) throws(SaveFailure) -> Saved {
    try locked(at) { (_: inout Working) throws(SaveFailure) in }
    if !leftovers().isEmpty { _ = try sweep(at: at) }
    return Saved(entry: nil, files: [:])
  }

  /// Looks at the last entry of each journal: only that one can have been interrupted.
  func mend(_ working: inout Working) throws(StoreFault) {
    for entry in working.ledger.takeDoubtful() { try mend(entry, &working) }
  }

  /// Finishes an entry if everything it needs is there, else takes back what was done of it.
  private func mend(_ entry: Entry, _ working: inout Working) throws(StoreFault) {
    var (done, open): ([Part], [Part]) = ([], [])
    var (canFinish, isOpen) = (true, false)
    let appended = appended(entry)
    for part in entry.parts {
      switch try condition(of: part, in: entry, appended, working.ledger) {
      case .done: done.append(part)
      case .open(let isWhole):
        open.append(part)
        canFinish = canFinish && isWhole
        isOpen = true
      case .foreign: (canFinish, isOpen) = (false, true)
      }
    }
    if isOpen {
      if canFinish {
        for part in open { try replacement(part, entry).replace() }
        for part in open { try replacement(part, entry).folder.sync() }
      } else {
        for part in done { try takeBack(part, entry) }
        voidEntry(entry, &working)
      }
    }
    for part in entry.parts { (try? replacement(part, entry))?.discard() }
  }

  /// How far an entry got with one of its files.
  private enum Condition {
    case done
    /// Not written; what was prepared is whole, or is not.
    case open(isWhole: Bool)
    /// Not written, and meanwhile another program changed the file.
    case foreign
  }

  private func condition(
    of part: Part, in entry: Entry, _ appended: Int?, _ ledger: Ledger
  ) throws(StoreFault) -> Condition {
    let now = try current(part.file)
    if now?.fingerprint == part.after || ledger.isFollowed(entry, part) { return .done }
    let aside: FileText
    do throws(StoreFault) {
      aside = try folder(of: part.file).read(Replacement.aside(part.file, entry.id))
    } catch .missing {
      // What was prepared goes when the file is replaced: without it, another program brought the old text back;
      // unless nobody touched the file since before the entry, and a power cut took what was prepared.
      guard now?.fingerprint == part.before, let appended else { return .done }
      let status = if let now { now.status } else { try folder(of: part.file).status() }
      return status.st_ctim.nanoseconds < appended ? .open(isWhole: false) : .done
    }
    guard now?.fingerprint == part.before else { return .foreign }
    let isWhole = part.after == nil || Fingerprint(aside.bytes) == part.after
    return .open(isWhole: isWhole && !part.touches.isEmpty)
  }

  /// When the last entry of a journal was appended, by the file system's clock, in nanoseconds; nil if that cannot be
  /// told.
  private func appended(_ entry: Entry) -> Int? {
    entry.byJournal.compactMap { kind, _ -> Int? in
      guard let folder = try? kind.folder(in: root).folder(entry.journal) else { return nil }
      return try? folder.status(of: JournalFile(last: folder, on: entry.at.day).name).st_mtim.nanoseconds
    }.max()
  }

  private func takeBack(_ part: Part, _ entry: Entry) throws(StoreFault) {
    guard let rewrite = Rewrite(undoing: part, now: try current(part.file)) else { return }
    let replacement = Replacement(rewrite, entry: entry.id, in: try folderMade(for: part.file))
    replacement.discard()
    try replacement.prepare()
    try replacement.replace()
    try replacement.folder.sync()
  }

  private func replacement(_ part: Part, _ entry: Entry) throws(StoreFault) -> Replacement {
    // What is to be written lies beside the file already, so any text says that it is not a removal.
    let rewrite = Rewrite(file: part.file, before: nil, after: part.after == nil ? nil : [], touches: [])
    return Replacement(rewrite, entry: entry.id, in: try folder(of: part.file))
  }
}

extension timespec {
  /// Nanoseconds since 1970.
  fileprivate var nanoseconds: Int { tv_sec * 1_000_000_000 + tv_nsec }
}
