import KamRecord

extension Account {
  /// Removes a record, and with it what cannot stand without it: the lines of a quotation, the seats of a
  /// contact. Other references to what goes are taken out of their fields.
  public func remove(_ record: Record, by author: Author) throws(Refusal) -> Change {
    let doomed = closure(of: record)
    let ids = Set(doomed.map(\.id))
    var edits: [Edit] = []
    for other in document.records where !ids.contains(other.id) {
      edits += try release(ids, by: other)
    }
    // Last ones first: taken back in reverse, each finds the record that it stood behind.
    for record in doomed.reversed() { edits.append(try Edit.remove(record, in: file)) }
    let type = RecordType(rawValue: record.type)?.word(author.language) ?? record.type
    let title =
      author.say("删除", "remove ") + type + " " + label(of: record, author.language, author.vocabulary)
    return Change(title, edits)
  }

  /// The record and all that hang on it by a field that must be there, in file order.
  private func closure(of record: Record) -> [Record] {
    var ids: Set<String> = [record.id]
    let all = document.records.filter { $0.type != RecordType.account.rawValue || $0.id == record.id }
    var count = 0
    while ids.count != count {
      count = ids.count
      for other in all where !ids.contains(other.id) && hangs(other, on: ids) { ids.insert(other.id) }
    }
    return all.filter { ids.contains($0.id) }
  }

  private func hangs(_ record: Record, on ids: Set<String>) -> Bool {
    references(of: record).contains { field in
      field.isMandatory && record.all(name: field.name).allSatisfy(ids.contains)
    }
  }

  /// The edits that take references to these records out of another one.
  private func release(_ ids: Set<String>, by record: Record) throws(Refusal) -> [Edit] {
    var edits = try forget(ids, in: record)
    for field in references(of: record) {
      for value in record.all(name: field.name) where ids.contains(value) {
        let edit =
          field.isRepeated
          ? try Edit.removeValue(field.name, value, from: record, in: file)
          : try Edit.set(field.name, of: record, to: nil, in: file)
        if let edit { edits.append(edit) }
      }
    }
    return edits
  }

  /// The edits that take log entries out of the changes of stance that they show.
  private func forget(_ ids: Set<String>, in record: Record) throws(Refusal) -> [Edit] {
    var edits: [Edit?] = []
    for value in record.all("Moved") {
      guard var move = StanceMove(value), let log = move.log, ids.contains(log.text) else { continue }
      move.log = nil
      edits.append(try Edit.removeValue("Moved", value, from: record, in: file))
      edits.append(try Edit.addValue("Moved", move.text, to: record, in: file))
    }
    return edits.compactMap { $0 }
  }

  /// The fields by which a record refers to others in the same file and that it has.
  private func references(of record: Record) -> [Field] {
    (RecordType(rawValue: record.type)?.fields ?? []).filter { field in
      switch field.kind {
      case .record, .anyRecord: !record.all(name: field.name).isEmpty
      default: false
      }
    }
  }
}
