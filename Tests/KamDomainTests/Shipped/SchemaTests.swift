import KamDomain
import Testing

/// What `schema.rec` says of one record type.
private struct Descriptor {
  var mandatory: Set<String> = []
  var types: [String: String] = [:]

  /// The descriptors of a schema's text, by record type.
  static func read(_ text: String) -> [String: Descriptor] {
    var all: [String: Descriptor] = [:]
    var type = ""
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      switch words[0] {
      case "%rec:": type = words[1]
      case "%mandatory:": all[type, default: Descriptor()].mandatory.formUnion(words.dropFirst())
      case "%type:":
        for field in words[1].split(separator: ",") {
          all[type, default: Descriptor()].types[String(field)] = words.dropFirst(2).joined(separator: " ")
        }
      default: continue
      }
    }
    return all
  }
}

/// The type that `schema.rec` gives to a field of this kind; nil means none.
private func recType(_ kind: FieldKind) -> String? {
  switch kind {
  case .day: "date"
  case .count, .scale: "int"
  case .amount: "real"
  case .flag, .truth: "bool"
  case .choice(let words): "enum " + words.map(\.code).joined(separator: " ")
  default: nil
  }
}

@Test(arguments: RecordType.allCases)
func schemaAndTableAgree(_ type: RecordType) throws {
  let descriptor = try #require(Descriptor.read(Shipped.schema.description)[type.rawValue])
  #expect(descriptor.mandatory == Set(type.fields.filter(\.isMandatory).map(\.name)))
  for field in type.fields {
    #expect(descriptor.types[field.name] == recType(field.kind), "\(type.rawValue).\(field.name)")
  }
  let names = Set(type.fields.map(\.name))
  #expect(Set(descriptor.types.keys).isSubset(of: names))
}

@Test func schemaHasNoOtherTypes() {
  let names = Descriptor.read(Shipped.schema.description).keys
  #expect(Set(names) == Set(RecordType.allCases.map(\.rawValue)))
}
