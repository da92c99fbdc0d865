import KamDomain
import KamRecord

extension Part {
  /// The edits that the part made, told from the records before and after.
  func edits() -> [Edit] { touches.flatMap { $0.edits(in: file) } }

  /// The edits that take the part back field by field, last touch first.
  func reversal() -> [Edit] { touches.reversed().flatMap { $0.edits(in: file).reversed().map(\.inverse) } }
}

extension Touch {
  /// The edits that make the record before the one after.
  fileprivate func edits(in file: FileName) -> [Edit] {
    let before = Document(splice.removed).record(matching: record)
    let after = Document(splice.inserted).record(matching: record)
    let place = Place(file, type, record)
    switch (before, after) {
    case (nil, nil): return []
    case (nil, let after?): return [Edit(place, .addRecord(raw: Array(after.bytes), after: nil))]
    case (let before?, nil): return [Edit(place, .removeRecord(raw: Array(before.bytes), after: nil))]
    case (let before?, let after?): return Self.edits(from: before, to: after, at: place)
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
