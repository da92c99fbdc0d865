import KamRecord

/// How edits are made: each checks its field and its value, so that a change that exists can be saved.
extension Edit {
  /// Sets a field that stands once; nil or empty removes it. Nil if the record holds that value already.
  ///
  /// - Parameter was: the value before, if not the one that the record holds.
  /// - Throws: `unknownField`, `badValue`, or `missingField` when a field that must be there is emptied.
  public static func set(
    _ name: String, of record: Record, to value: String?, was: String?? = nil, in file: FileName
  ) throws(Refusal) -> Edit? {
    let place = try Place(of: record, in: file)
    let field = try place.type.checked(name)
    let now = record[name: field.name]
    let new = value.flatMap { $0.isEmpty ? nil : $0 }
    guard now != new else { return nil }
    if let new {
      try field.check(new, in: place.type)
      try place.type.checkReference(field, new, of: place.record) { record[name: $0] }
    } else if field.isMandatory {
      throw .missingField(place.type, field: field.name)
    }
    return Edit(place, .set(field: field.name, was: was ?? now, is: new))
  }

  /// Adds a value to a repeated field; nil if the record holds it already.
  public static func addValue(
    _ name: String, _ value: String, to record: Record, in file: FileName
  ) throws(Refusal) -> Edit? {
    let place = try Place(of: record, in: file)
    let field = try place.type.checked(name)
    guard !record.all(name: field.name).contains(value) else { return nil }
    try field.check(value, in: place.type)
    try place.type.checkReference(field, value, of: place.record) { record[name: $0] }
    return Edit(place, .addValue(field: field.name, value: value))
  }

  /// Takes a value out of a repeated field; nil if the record does not hold it.
  public static func removeValue(
    _ name: String, _ value: String, from record: Record, in file: FileName
  ) throws(Refusal) -> Edit? {
    let place = try Place(of: record, in: file)
    let field = try place.type.checked(name)
    let values = record.all(name: field.name)
    guard values.contains(value) else { return nil }
    if field.isMandatory, values.count == 1 { throw .missingField(place.type, field: field.name) }
    return Edit(place, .removeValue(field: field.name, value: value))
  }

  /// Makes the values of a field exactly these: a set for a field that stands once, else one edit a value.
  public static func make(
    _ name: String, _ values: [String], of record: Record, in file: FileName
  ) throws(Refusal) -> [Edit] {
    let place = try Place(of: record, in: file)
    let field = try place.type.checked(name)
    guard field.isRepeated else {
      return [try set(name, of: record, to: values.first, in: file)].compactMap { $0 }
    }
    if field.isMandatory, values.isEmpty { throw .missingField(place.type, field: field.name) }
    let now = record.all(name: field.name)
    var edits: [Edit] = []
    for value in values where !now.contains(value) {
      if let edit = try addValue(name, value, to: record, in: file) { edits.append(edit) }
    }
    for value in now where !values.contains(value) {
      edits.append(Edit(place, .removeValue(field: field.name, value: value)))
    }
    return edits
  }

  /// Adds a record at the end of its set: its values in the order of the schema, signed by the author.
  public static func add(
    _ type: RecordType, _ id: String, _ values: Values, in file: FileName, by author: Author
  ) throws(Refusal) -> Edit {
    var lines: [(rank: Int, name: String, value: String)] = []
    for (name, value) in values {
      guard let value, !value.isEmpty else { continue }
      let field = try type.checked(name)
      try field.check(value, in: type)
      try type.checkReference(field, value, of: id) { name in values.first { $0.field == name }?.value }
      guard let there = lines.firstIndex(where: { $0.name == field.name && !field.isRepeated }) else {
        lines.append((type.rank(of: field), field.name, value))
        continue
      }
      guard lines[there].value != value else { continue }
      guard let joined = field.joined([lines[there].value, value]) else {
        throw .twoValues(type, field: field.name)
      }
      lines[there].value = joined
    }
    for field in type.fields where field.isMandatory && !lines.contains(where: { $0.name == field.name }) {
      throw .missingField(type, field: field.name)
    }
    let inOrder = lines.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    let signed =
      [("Id", id)] + inOrder.map { ($0.element.name, $0.element.value) }
      + [("By", author.login), ("At", author.at.description)]
    return Edit(Place(file, type, id), .addRecord(raw: Record.text(signed), after: nil))
  }

  /// Takes a record out, with its lines as they stand and the record it stands behind.
  public static func remove(_ record: Record, in file: FileName) throws(Refusal) -> Edit {
    let place = try Place(of: record, in: file)
    let before = record.document.records(of: place.type.rawValue).prefix { $0.id != record.id }.last?.id
    return Edit(place, .removeRecord(raw: Array(record.bytes), after: before))
  }
}

extension Place {
  /// The place of a record as it stands in a file.
  init(of record: Record, in file: FileName) throws(Refusal) {
    guard let type = RecordType(rawValue: record.type) else {
      throw .unknownField(.account, name: record.type, nearest: nil)
    }
    self.init(file, type, record.id)
  }
}

extension Change {
  /// The id of the first record that the change adds.
  public var created: String? {
    edits.first { if case .addRecord = $0.action { true } else { false } }?.place.record
  }

  /// A change that changes nothing need not be saved.
  public var isEmpty: Bool { edits.isEmpty }
}

extension RecordType {
  /// Refuses a field that points from a record to itself, and a tie from somebody to the same person.
  ///
  /// - Throws: `selfReference`.
  fileprivate func checkReference(
    _ field: Field, _ value: String, of id: String, _ other: (String) -> String?
  ) throws(Refusal) {
    let isOwn = field.kind == .account || field.kind == .record(self) || field.kind == .anyRecord(self)
    let end = self == .tie ? ["From": "To", "To": "From"][field.name].flatMap(other) : nil
    guard isOwn && value == id || value == end else { return }
    throw .selfReference(self, field: field.name)
  }
}

extension Field {
  /// Several values of a field that stands once as one text of lines; nil for a field that holds no such text.
  func joined(_ values: [String]) -> String? {
    kind == .longText ? values.joined(separator: "\n") : nil
  }

  /// Refuses a value that is not as files hold it, and blanks; words of people go through `ValueReader` first.
  ///
  /// - Throws: `badValue`.
  func check(_ value: String, in type: RecordType) throws(Refusal) {
    let isName = name == "Name" || name == "ShortName"
    guard kind.accepts(value), !value.allSatisfy(\.isWhitespace),
      !(isName && value.contains(where: \.isNewline))
    else {
      throw .badValue(type, field: name, value: value, expected: kind, nearest: nil)
    }
  }
}
