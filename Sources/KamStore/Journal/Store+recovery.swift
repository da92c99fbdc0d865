import KamDomain
import KamRecord

extension Store {
  /// Finishes or takes back what an interrupted save left behind. Every save does this first; the workbench
  /// asks for it at its start.
  public func recover(at: Timestamp) throws(SaveFailure) {
    try locked(at) { (_: inout Working) throws(SaveFailure) in }
  }

  /// Looks at the last entry of each journal: only that one can have been interrupted.
  func mend(_ working: inout Working) throws(StoreFault) {
    for entry in working.ledger.takeDoubtful() { try mend(entry, &working) }
  }

  /// Finishes an entry if everything it needs is there, else takes back what was done of it.
  private func mend(_ entry: Entry, _ working: inout Working) throws(StoreFault) {
    var (done, open): ([Part], [Part]) = ([], [])
    var (canFinish, isOpen) = (true, false)
    for part in entry.parts {
      switch try condition(of: part, in: entry, working.ledger) {
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

  private func condition(of part: Part, in entry: Entry, _ ledger: Ledger) throws(StoreFault) -> Condition {
    let now = try current(part.file)?.fingerprint
    if now == part.after || ledger.isFollowed(entry, part) { return .done }
    // What was prepared goes when the file is replaced: without it, another program brought the old text back.
    let aside: FileText
    do throws(StoreFault) {
      aside = try folder(of: part.file).read(Replacement.aside(part.file, entry.id))
    } catch .missing {
      return .done
    }
    guard now == part.before else { return .foreign }
    let isWhole = part.after == nil || Fingerprint(aside.bytes) == part.after
    return .open(isWhole: isWhole && !part.touches.isEmpty)
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
