import KamRecord

/// The acts that every record knows: set a field, add and take away values, add and remove records.
extension Account {
  /// Sets a field of one of the account's records; nil or empty removes it.
  ///
  /// - Parameter was: what the author saw there (`.some(nil)`: nothing) when it is not what the record holds
  ///   now; saving then refuses the edit as a conflict.
  public func set(
    _ name: String, of record: Record, to value: String?, was: String?? = nil, by author: Author
  ) throws(Refusal) -> Change {
    let field = try Place(of: record, in: file).type.checked(name)
    let edit = try Edit.set(field.name, of: record, to: value, was: was, in: file)
    return Change(title(of: record, field, value, author), [edit].compactMap { $0 })
  }

  /// Makes the values of a repeated field exactly these, one edit a value.
  ///
  /// - Parameter was: what the author saw there, if the author says.
  /// - Throws: `fieldChanged` if it holds something else.
  public func make(
    _ name: String, _ values: [String], of record: Record, was: [String]? = nil, by author: Author
  ) throws(Refusal) -> Change {
    let place = try Place(of: record, in: file)
    let field = try place.type.checked(name)
    let now = record.all(name: field.name)
    if let was, Set(was) != Set(now) {
      func one(_ values: [String]) -> String? { values.isEmpty ? nil : values.joined(separator: " ") }
      throw .fieldChanged(
        Conflict(place: place, field: field.name, base: one(was), mine: one(values), theirs: one(now)))
    }
    let edits = try Edit.make(field.name, values, of: record, in: file)
    let text = values.map { label(of: $0, in: field, author.language, author.vocabulary) }.joined(
      separator: " ")
    return Change(title(of: record, field, text, author), edits)
  }

  /// Adds a value to a repeated field.
  public func addValue(
    _ name: String, _ value: String, to record: Record, by author: Author
  ) throws(Refusal) -> Change {
    let field = try Place(of: record, in: file).type.checked(name)
    let edit = try Edit.addValue(field.name, value, to: record, in: file)
    return Change(title(of: record, field, "+" + value, author), [edit].compactMap { $0 })
  }

  /// Takes a value out of a repeated field.
  public func removeValue(
    _ name: String, _ value: String, from record: Record, by author: Author
  ) throws(Refusal) -> Change {
    let field = try Place(of: record, in: file).type.checked(name)
    let edit = try Edit.removeValue(field.name, value, from: record, in: file)
    return Change(title(of: record, field, "-" + value, author), [edit].compactMap { $0 })
  }

  /// Adds a record of any type that lives in the account's file.
  public func add(
    _ type: RecordType, _ values: Values, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let edit = try Edit.add(type, ids.id(Record.self).text, values, in: file, by: author)
    return Change(title(ofAdding: type, edit, author), [edit])
  }

  private func title(of record: Record, _ field: Field, _ value: String?, _ author: Author) -> String {
    let (language, words) = (author.language, author.vocabulary)
    let was = record[name: field.name].map { label(of: $0, in: field, language, words) + " -> " } ?? ""
    let new = value.flatMap { $0.isEmpty ? nil : label(of: $0, in: field, language, words) }
    let change = (field.isRepeated ? "" : was) + (new ?? author.say("(清空)", "(emptied)"))
    let subject = record.type == RecordType.account.rawValue ? "" : label(of: record, language, words) + " "
    return subject + field.word(language) + ": " + change
  }

  /// `新增联系人 王建国`: named by the record as it will stand.
  func title(ofAdding type: RecordType, _ edit: Edit, _ author: Author) -> String {
    author.say("新增", "add ") + type.word(author.language) + called(edit, author)
  }

  /// The name of a record that an edit adds or removes, read in the account's own file.
  private func called(_ edit: Edit, _ author: Author) -> String {
    guard let after = try? document.apply(edit).document, let account = Account(after),
      let record = after.record(id: edit.place.record)
    else { return "" }
    return " " + account.label(of: record, author.language, author.vocabulary)
  }
}
