import KamDomain
import KamRecord

extension Store {
  /// The entry that an undo would take back: the last of one's own that still stands; nil if there is none.
  public func undoCandidate() -> Entry? {
    (try? stacks(caughtUp { $0 }, isLocked: false) { $0.undo != nil })?.undo
  }

  /// The entry that a redo would do again; nil if there is none.
  public func redoCandidate() -> Entry? {
    (try? stacks(caughtUp { $0 }, isLocked: false) { $0.redo != nil })?.redo?.done
  }

  /// Takes back the last thing that one did oneself, also in an earlier session: byte for byte if the files
  /// are unchanged since, else field by field.
  ///
  /// - Throws: `nothingToUndo`; `overtaken` if somebody changed the same since; `erased` if it touched personal facts
  ///   that were erased.
  public func undo(at: Timestamp) throws(SaveFailure) -> Saved {
    try locked(at) { (working) throws(SaveFailure) in
      let own = try attempt { () throws(StoreFault) -> Ledger.Stacks in
        try stacks(working.ledger, isLocked: true) { $0.undo != nil }
      }
      guard let entry = own.undo else { throw .nothingToUndo }
      return try self.reverse(entry, title: entry.title, at, &working)
    }
  }

  /// Does again what the last undo took back.
  ///
  /// - Throws: `nothingToRedo`, and as `undo`.
  public func redo(at: Timestamp) throws(SaveFailure) -> Saved {
    try locked(at) { (working) throws(SaveFailure) in
      let own = try attempt { () throws(StoreFault) -> Ledger.Stacks in
        try stacks(working.ledger, isLocked: true) { $0.redo != nil }
      }
      guard let entry = own.redo else { throw .nothingToRedo }
      return try self.reverse(entry.undo, title: entry.done.title, at, &working)
    }
  }

  /// Reads the journals to their ends, without the lock, and looks into them.
  func caughtUp<Result: Sendable>(_ look: @Sendable (Ledger) -> Result) -> Result {
    glance.withLock { ledger in
      _ = try? ledger.catchUp(root, isLocked: false)
      return look(ledger)
    }
  }

  /// One's own stacks; from all months if the last ones do not tell what is wanted.
  private func stacks(
    _ recent: Ledger, isLocked: Bool, _ tell: (Ledger.Stacks) -> Bool
  ) throws(StoreFault) -> Ledger.Stacks {
    let stacks = recent.stacks(of: who)
    return stacks.isWhole && tell(stacks) ? stacks : try allMonths(isLocked: isLocked).stacks(of: who)
  }

  /// The journals from their beginning.
  func allMonths(isLocked: Bool) throws(StoreFault) -> Ledger {
    var ledger = Ledger(months: .max)
    try ledger.catchUp(root, isLocked: isLocked)
    return ledger
  }

  private func reverse(
    _ entry: Entry, title: String, _ at: Timestamp, _ working: inout Working
  ) throws(SaveFailure) -> Saved {
    guard !entry.isErased else { throw .erased(entry) }
    var rewrites: [Rewrite] = []
    for part in entry.parts.reversed() {
      let now = try attempt { () throws(StoreFault) in
        let now = try current(part.file)
        try note(part.file, now, at, &working)
        return now
      }
      if let exact = Rewrite(undoing: part, now: now) {
        rewrites.append(exact)
        continue
      }
      do throws(Refusal) {
        let rewrite = try Rewrite(Change(title, part.reversal()), file: part.file, before: now)
        if !rewrite.isIdle { rewrites.append(rewrite) }
      } catch {
        throw .overtaken(error, by: working.ledger.overtaking(entry, error))
      }
    }
    guard !rewrites.isEmpty else { return Saved(entry: nil, files: [:]) }
    let undone = rewrites
    return try attempt { () throws(StoreFault) in
      try self.write(undone, title: title, undoes: entry.id, at: at, &working)
    }
  }
}

extension Rewrite {
  /// The exact reversal of a part: nil unless the file stands as the part left it.
  init?(undoing part: Part, now: FileText?) {
    guard now?.fingerprint == part.after else { return nil }
    var document = Document(now?.bytes ?? [])
    var touches: [Touch] = []
    for touch in part.touches.reversed() {
      let splice = touch.splice.inverse
      guard let next = document.applying(splice) else { return nil }
      document = next
      touches.append(Touch(type: touch.type, record: touch.record, splice: splice))
    }
    let bytes = part.before == nil ? nil : document.bytes
    guard bytes.map({ Fingerprint($0) }) == part.before else { return nil }
    self.init(file: part.file, before: now, after: bytes, touches: touches)
  }
}
