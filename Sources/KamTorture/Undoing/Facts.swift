import KamRecord

/// What a text says, whatever the order in which it says it: records by type and id, values by field.
struct Facts: Equatable {
  private var records: [[String]: [String: [String]]] = [:]

  init(_ document: Document) {
    for record in document.records {
      for field in record.fields {
        records[[record.type, record.id], default: [:]][field.name, default: []].append(field.value)
      }
    }
    records = records.mapValues { $0.mapValues { $0.sorted() } }
  }
}
