import KamDomain
import KamRecord

/// A file that a save is to replace, make or remove, and what the journal says of it.
struct Rewrite {
  var file: FileName
  /// The file as it stands; nil if there is none.
  var before: FileText?
  /// The bytes to be written; nil removes the file.
  var after: [UInt8]?
  var touches: [Touch]

  var part: Part {
    Part(
      file: file, before: before?.fingerprint, after: after.map { Fingerprint($0) },
      touches: touches)
  }

  /// Whether there is nothing to write.
  var isIdle: Bool { before?.bytes == after }

  /// What a change makes of one of its files.
  init(_ change: Change, file: FileName, before: FileText?) throws(Refusal) {
    let document = Document(before?.bytes ?? [])
    let (after, splices) = try document.apply(change, in: file)
    let edits = change.edits.filter { $0.place.file == file }
    self.init(file: file, before: before, after: after.bytes, touches: [])
    for (edit, splice) in zip(edits, splices) {
      join(Touch(type: edit.place.type, record: edit.place.record, splice: splice))
    }
    let removes = edits.contains { if case .removeRecord = $0.action { true } else { false } }
    if removes, after.records.isEmpty { removeFile(edits[edits.count - 1].place) }
  }

  init(file: FileName, before: FileText?, after: [UInt8]?, touches: [Touch]) {
    self.file = file
    self.before = before
    self.after = after
    self.touches = touches
  }

  /// Adds a touch; one that goes on where the last one ended becomes one with it.
  private mutating func join(_ touch: Touch) {
    if let last = touches.last, last.record == touch.record, last.splice.offset == touch.splice.offset,
      last.splice.inserted == touch.splice.removed, !touch.splice.removed.isEmpty
    {
      touches[touches.count - 1].splice.inserted = touch.splice.inserted
    } else {
      touches.append(touch)
    }
  }

  /// A file exists only where there are facts: without a record, what is left of it goes, too.
  private mutating func removeFile(_ place: Place) {
    if let rest = after, !rest.isEmpty {
      let splice = Splice(offset: 0, removed: rest, inserted: [])
      touches.append(Touch(type: place.type, record: place.record, splice: splice))
    }
    after = nil
  }
}
