import KamDomain
import KamRecord

extension Record {
  /// The record as a JSON object: its id, all fields of its type (null or `[]` if absent), then what is known of
  /// where the fact comes from.
  ///
  /// - Parameter leaving: keys of fields that stand elsewhere in the shape.
  func members(_ type: RecordType, leaving: Set<String> = []) -> [(key: String, value: JSON)] {
    let own = type.fields.filter { !leaving.contains($0.key) }
    let common = RecordType.commonFields.filter { self[name: $0.name] != nil && $0.name != "Id" }
    let first: [(key: String, value: JSON)] = leaving.contains("id") ? [] : [("id", .string(id))]
    return first + (own + common).map { ($0.key, json(of: $0)) }
  }

  /// The record as a JSON object.
  func json(_ type: RecordType) -> JSON { .object(members(type)) }

  private func json(of field: Field) -> JSON {
    if field.isRepeated { return .array(all(name: field.name).map { Self.json(of: $0, field.kind) }) }
    guard let value = self[name: field.name] else { return field.kind == .flag ? .bool(false) : .null }
    return Self.json(of: value, field.kind)
  }

  /// Numbers and truths as such; everything else, money too, as it is stored.
  private static func json(of value: String, _ kind: FieldKind) -> JSON {
    switch kind {
    case .count, .scale: Int(value).map { .number($0) } ?? .string(value)
    case .flag, .truth: .bool(["yes", "true", "1"].contains(value))
    default: .string(value)
    }
  }
}

extension Sequence where Element: Entity {
  /// The records as JSON objects.
  var json: JSON { .array(map { $0.record.json(Element.type) }) }
}
