import KamRecord

/// References to one account turned into references to another one that takes its records over.
struct Redirection {
  var from: ID<Account>
  var to: ID<Account>

  /// The edits that turn the references of a file. In the files of the two accounts, which become one, a reference
  /// to either account as a whole says nothing any more and goes.
  func edits(in document: Document, _ file: FileName) throws(Refusal) -> [Edit] {
    let isInside = file == .account(from) || file == .account(to)
    var edits: [Edit] = []
    for record in document.records {
      guard let type = RecordType(rawValue: record.type) else { continue }
      for field in type.fields {
        for value in record.all(name: field.name) {
          let new = target(of: value, field.kind, isInside)
          if new != value {
            edits += actions(field, value, new).map { Edit(Place(file, type, record.id), $0) }
          }
        }
      }
    }
    return edits
  }

  /// What a reference is to be; nil if it is to go. Anything else stays as it is.
  private func target(of value: String, _ kind: FieldKind, _ isInside: Bool) -> String? {
    switch kind {
    case .account:
      if isInside { return value == from.text || value == to.text ? nil : value }
      return value == from.text ? to.text : value
    case .anyRecord:
      let parts = value.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, parts[0] == from.text || (isInside && parts[0] == to.text) else { return value }
      return isInside ? String(parts[1]) : "\(to)/\(parts[1])"
    default: return value
    }
  }

  private func actions(_ field: Field, _ value: String, _ new: String?) -> [Edit.Action] {
    guard field.isRepeated else { return [.set(field: field.name, was: value, is: new)] }
    return [.removeValue(field: field.name, value: value)]
      + (new.map { [.addValue(field: field.name, value: $0)] } ?? [])
  }
}
