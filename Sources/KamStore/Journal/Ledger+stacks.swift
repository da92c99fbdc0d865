import KamDomain

extension Ledger {
  /// What one person can take back and do again.
  struct Stacks: Sendable {
    /// The entry to be taken back next.
    var undo: Entry?
    /// The last undo, and the entry that it took back.
    var redo: (undo: Entry, done: Entry)?
    /// Whether everything that was taken back or done again was among the entries looked at.
    var isWhole = true
  }

  /// The undo and redo stacks, told from the journal alone: an undo names the entry it takes back, a redo
  /// names the undo.
  func stacks(of who: Identity) -> Stacks {
    var done: [Entry] = []
    var undone: [(undo: Entry, done: Entry)] = []
    var isWhole = true
    for entry in entries where entry.journal == who.folder && !entry.isVoid && !entry.isOutside {
      if let target = entry.undoes {
        if let at = done.lastIndex(where: { $0.id == target }) {
          undone.append((entry, done.remove(at: at)))
        } else if let at = undone.lastIndex(where: { $0.undo.id == target }) {
          var again = entry
          again.title = undone[at].done.title
          done.append(again)
          undone.remove(at: at)
        } else {
          isWhole = false
        }
      } else {
        done.append(entry)
        undone = []
      }
    }
    return Stacks(undo: done.last, redo: undone.last, isWhole: isWhole)
  }

  /// The entry of somebody that is in the way of taking `entry` back: the last one after it that touched the
  /// refused record, else the last that touched one of its files.
  func overtaking(_ entry: Entry, _ refusal: Refusal) -> Entry? {
    guard let start = entries.lastIndex(where: { $0.id == entry.id }) else { return nil }
    let later = entries[(start + 1)...].filter { !$0.isVoid }
    let files = Set(entry.parts.map(\.file))
    func touches(_ other: Entry, _ record: String?) -> Bool {
      other.parts.contains { part in
        files.contains(part.file) && (record == nil || part.touches.contains { $0.record == record })
      }
    }
    return later.last { touches($0, refusal.place?.record) } ?? later.last { touches($0, nil) }
  }
}

extension Refusal {
  /// The record that the refusal is about, if it is about one.
  var place: Place? {
    switch self {
    case .fieldChanged(let conflict): conflict.place
    case .recordGone(let place), .recordExists(let place): place
    case .recordChanged(let place, _), .valueGone(let place, _, _): place
    default: nil
    }
  }
}
