import KamDomain
import KamRecord

extension Change {
  /// `{title, edits}`; an edit names its file, type and record, and what was and is there.
  var json: JSON {
    .object([("title", .string(title)), ("edits", .array(edits.map(\.json)))])
  }
}

extension Edit {
  var json: JSON {
    let place: [(key: String, value: JSON)] = [
      ("file", .string(self.place.file.path)), ("type", .string(self.place.type.rawValue)),
      ("id", .string(self.place.record)),
    ]
    return .object(place + facts)
  }

  private var facts: [(key: String, value: JSON)] {
    switch action {
    case .set(let field, let was, let new):
      [("field", key(field)), ("was", .text(was)), ("is", .text(new))]
    case .addValue(let field, let value): [("field", key(field)), ("was", .null), ("is", .string(value))]
    case .removeValue(let field, let value): [("field", key(field)), ("was", .string(value)), ("is", .null)]
    case .addRecord(let raw, _): [("was", .null), ("is", Self.record(raw, place.type))]
    case .removeRecord(let raw, _): [("was", Self.record(raw, place.type)), ("is", .null)]
    }
  }

  private func key(_ field: String) -> JSON { .string(place.type.field(field)?.key ?? field) }

  private static func record(_ raw: [UInt8], _ type: RecordType) -> JSON {
    Document(raw).records.first.map { $0.json(type) } ?? .null
  }
}
