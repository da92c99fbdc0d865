import KamRecord

extension Account {
  /// Makes a personal fact of a contact read so (D3); the contact's record, and the file, begin with the first
  /// fact. The title names the field and never the value: it stands in journals that everybody reads.
  ///
  /// - Parameters:
  ///   - values: all values of the field; none takes it out, a field that stands once takes the first.
  ///   - personal: the text of the account's personal file; nil if there is none yet.
  public func setPersonal(
    _ name: String, _ values: [String], of contact: Contact, in personal: Document?, by author: Author,
    ids: inout IDSource
  ) throws(Refusal) -> Change {
    let field = try RecordType.person.checked(name)
    let file = FileName.personal(id)
    let persons = personal?.records(of: RecordType.person.rawValue) ?? []
    let title =
      contact.name + " " + RecordType.person.word(author.language) + " " + field.word(author.language)
    if let record = persons.first(where: { Person($0).contact == contact.id }) {
      return Change(title, try Edit.make(field.name, values, of: record, in: file))
    }
    guard !values.isEmpty else { return Change(title, []) }
    let all = [("Contact", contact.id.text)] + values.map { (field.name, $0) }
    return Change(title, [try Edit.add(.person, ids.id(Person.self).text, all, in: file, by: author)])
  }
}
