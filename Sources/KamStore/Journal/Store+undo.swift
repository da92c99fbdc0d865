import KamDomain
import KamRecord

extension Store {
  /// The entry that an undo would take back: the last of one's own that still stands; nil if there is none.
  public func undoCandidate() -> Entry? { caughtUp { $0.stacks(of: who).undo } }

  /// The entry that a redo would do again; nil if there is none.
  public func redoCandidate() -> Entry? { caughtUp { $0.stacks(of: who).redo.map(\.done) } }

  /// Takes back the last thing that one did oneself, also in an earlier session: byte for byte if the files
  /// are unchanged since, else field by field.
  ///
  /// - Throws: `nothingToUndo`; `overtaken` if somebody changed the same since.
  public func undo(at: Timestamp) throws(SaveFailure) -> Saved {
    try locked(at) { (working) throws(SaveFailure) in
      guard let entry = working.ledger.stacks(of: who).undo else { throw .nothingToUndo }
      return try self.reverse(entry, title: entry.title, at, &working)
    }
  }

  /// Does again what the last undo took back.
  public func redo(at: Timestamp) throws(SaveFailure) -> Saved {
    try locked(at) { (working) throws(SaveFailure) in
      guard let entry = working.ledger.stacks(of: who).redo else { throw .nothingToUndo }
      return try self.reverse(entry.undo, title: entry.done.title, at, &working)
    }
  }

  /// Reads the journals to their ends, without the lock, and looks into them.
  func caughtUp<Result: Sendable>(_ look: @Sendable (Ledger) -> Result) -> Result {
    working.withLock { working in
      working.ledger.catchUp(self, isLocked: false)
      return look(working.ledger)
    }
  }

  private func reverse(
    _ entry: Entry, title: String, _ at: Timestamp, _ working: inout Working
  ) throws(SaveFailure) -> Saved {
    var rewrites: [Rewrite] = []
    for part in entry.parts.reversed() {
      let now = try attempt { () throws(StoreFault) in try current(part.file) }
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
    guard now.map({ Fingerprint($0.bytes) }) == part.after else { return nil }
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

extension Part {
  /// The edits that take the part back field by field, last touch first.
  func reversal() -> [Edit] { touches.reversed().flatMap { $0.reversal(in: file) } }
}

extension Touch {
  /// The edits that take the touch back.
  fileprivate func reversal(in file: FileName) -> [Edit] {
    let before = Document(splice.removed).record(matching: record)
    let after = Document(splice.inserted).record(matching: record)
    let place = Place(file, type, record)
    switch (before, after) {
    case (nil, nil): return []
    case (nil, let after?): return [Edit(place, .removeRecord(raw: Array(after.bytes), after: nil))]
    case (let before?, nil): return [Edit(place, .addRecord(raw: Array(before.bytes), after: nil))]
    case (let before?, let after?): return Self.edits(from: after, to: before, at: place)
    }
  }

  /// The edits that make the fields of `from` those of `to`.
  private static func edits(from: Record, to: Record, at place: Place) -> [Edit] {
    var names: [String] = []
    for field in from.fields + to.fields where !names.contains(field.name) { names.append(field.name) }
    return names.flatMap { name -> [Edit] in
      let (old, new) = (from.all(name: name), to.all(name: name))
      if old.count < 2, new.count < 2 {
        return old == new ? [] : [Edit(place, .set(field: name, was: old.first, is: new.first))]
      }
      let gone = old.filter { !new.contains($0) }.map { Edit(place, .removeValue(field: name, value: $0)) }
      return gone + new.filter { !old.contains($0) }.map { Edit(place, .addValue(field: name, value: $0)) }
    }
  }
}

extension Document {
  /// The record that a touch is about; the only one, if it has no id.
  fileprivate func record(matching id: String) -> Record? {
    id.isEmpty ? records.first : record(id: id)
  }
}
