import KamRecord

/// Personal facts of contacts (D3). Titles name the fields and never the values: they stand in journals that everybody
/// reads.
extension Account {
  /// Makes a personal fact of a contact read so; the contact's record, and the file, begin with the first fact.
  ///
  /// - Parameters:
  ///   - values: all values of the field; none takes it out, a field that stands once takes the first.
  ///   - personal: the text of the account's personal file; nil if there is none yet.
  public func setPersonal(
    _ name: String, _ values: [String], of contact: Contact, in personal: Document?, by author: Author,
    ids: inout IDSource
  ) throws(Refusal) -> Change {
    let field = try RecordType.person.checked(name)
    let title = title(of: contact, [field], author)
    if let person = Person.held(of: contact.id, in: personal) {
      return Change(title, try Edit.make(field.name, values, of: person.record, in: .personal(id)))
    }
    guard !values.isEmpty else { return Change(title, []) }
    let all = [("Contact", contact.id.text)] + values.map { (field.name, $0) }
    return Change(
      title, [try Edit.add(.person, ids.id(Person.self).text, all, in: .personal(id), by: author)])
  }

  /// Adds what was learnt of a contact as a person, beside what is known already; a first fact tells since when.
  public func learnPersonal(
    _ values: Values, of contact: Contact, in personal: Document?, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    var fields: [Field] = []
    for (name, _) in values { fields.append(try RecordType.person.checked(name)) }
    let (title, file) = (title(of: contact, fields, author), FileName.personal(id))
    guard let person = Person.held(of: contact.id, in: personal) else {
      let since: Values =
        fields.contains { $0.name == "Since" } ? [] : [("Since", author.today.description)]
      let all = [("Contact", contact.id.text)] + values + since
      return Change(title, [try Edit.add(.person, ids.id(Person.self).text, all, in: file, by: author)])
    }
    var edits: [Edit?] = []
    for (field, value) in zip(fields, values.map(\.value)) {
      let known = person.record[name: field.name]
      if field.isRepeated {
        edits.append(try Edit.addValue(field.name, value ?? "", to: person.record, in: file))
      } else if field.kind == .longText, let known, let value, !known.contains(value) {
        edits.append(
          try Edit.set(field.name, of: person.record, to: field.joined([known, value]), in: file))
      } else {
        edits.append(try Edit.set(field.name, of: person.record, to: value, in: file))
      }
    }
    return Change(title, edits.compactMap { $0 })
  }

  /// Takes out all that is held of a person; undo brings it back, unlike erasing.
  public func removePersonal(_ person: Person, by author: Author) throws(Refusal) -> Change {
    let name: String = find(person.contact)?.name ?? person.contact.text
    let title = author.say("删除 ", "remove ") + name + " " + RecordType.person.word(author.language)
    return Change(title, [try Edit.remove(person.record, in: .personal(id))])
  }

  private func title(of contact: Contact, _ fields: [Field], _ author: Author) -> String {
    let names = fields.map { $0.word(author.language) }.joined(separator: " ")
    return [contact.name, RecordType.person.word(author.language), names].joined(separator: " ")
  }
}

extension Person {
  /// What is held of a contact in the text of a personal file; nil if nothing is.
  public static func held(of contact: ID<Contact>, in personal: Document?) -> Person? {
    personal.flatMap { all(of: contact, in: $0).first }
  }

  /// All records that are held of a contact: one, unless somebody wrote the file by hand.
  public static func all(of contact: ID<Contact>, in personal: Document) -> [Person] {
    personal.records(of: type.rawValue).map { Person($0) }.filter { $0.contact == contact }
  }

  /// The fields that tell something of the person, then since when and from where it is known.
  public static let facts =
    RecordType.person.fields.filter { $0.name != "Contact" }
    + RecordType.commonFields.filter { $0.name == "Since" || $0.name == "Source" }
}
