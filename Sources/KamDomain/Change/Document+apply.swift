import KamRecord

extension Document {
  /// Makes one edit in the text of one file, field by field against what stands there now.
  ///
  /// - Returns: the new document and the splice that led to it.
  /// - Throws: a refusal; then nothing is changed.
  public func apply(_ edit: Edit) throws(Refusal) -> (document: Document, splice: Splice) {
    if let line = brokenLine(of: edit.place.file) { throw .fileBroken(edit.place.file, line: line) }
    let splice = try self.splice(for: edit)
    guard let document = applying(splice) else { throw .recordGone(edit.place) }
    return (document, splice)
  }

  /// Makes the edits of a change that concern one file, all or none.
  public func apply(_ change: Change, in file: FileName) throws(Refusal) -> (Document, [Splice]) {
    var document = self
    var splices: [Splice] = []
    for edit in change.edits where edit.place.file == file {
      let (next, splice) = try document.apply(edit)
      document = next
      splices.append(splice)
    }
    return (document, splices)
  }

  private func splice(for edit: Edit) throws(Refusal) -> Splice {
    let place = edit.place
    switch edit.action {
    case .set(let field, let was, let new):
      let record = try find(place)
      let now = record[name: field]
      guard now == was || now == new else {
        throw .fieldChanged(Conflict(place: place, field: field, base: was, mine: new, theirs: now))
      }
      return setting(field, to: new, in: record)
    case .addValue(let field, let value):
      return adding(field, value, to: try find(place))
    case .removeValue(let field, let value):
      guard let splice = removing(field, value, from: try find(place)) else {
        throw .valueGone(place, field: field, value: value)
      }
      return splice
    case .addRecord(let raw, let after):
      guard place.record.isEmpty || record(place.type.rawValue, id: place.record) == nil else {
        throw .recordExists(place)
      }
      return inserting(raw, type: place.type.rawValue, after: after, order: place.type.siblings)
    case .removeRecord(let raw, _):
      let record = try find(place, raw: raw)
      guard record.bytes.elementsEqual(raw) else {
        throw .recordChanged(place, theirs: Array(record.bytes))
      }
      return removing(record)
    }
  }

  /// The record of a place; records without an id are found by their lines.
  private func find(_ place: Place, raw: [UInt8] = []) throws(Refusal) -> Record {
    let found =
      place.record.isEmpty
      ? records(of: place.type.rawValue).first { raw.isEmpty || $0.bytes.elementsEqual(raw) }
      : record(place.type.rawValue, id: place.record)
    guard let found else { throw .recordGone(place) }
    return found
  }
}
