import KamDomain
import KamRecord
import KamScreen

/// The personal facts on the desk: there only after the user's own key, and gone with it (D3).
struct PersonalFacts: Sendable {
  /// The user asked for them; they are shown when they have come.
  var isWanted = false
  var isShown = false
  /// The selected account's, as they are on disk.
  var opened: Opened?
  /// What mentions the person who is about to be erased; nil until it is known.
  var mentions: [Mention]?
  /// Those of all accounts, once the agenda was looked at.
  var people: [ID<Account>: [Person]] = [:]
}

extension State {
  /// Shows the personal facts, or puts them away.
  mutating func turnPersonal() -> [Effect] {
    guard !personal.isShown else {
      personal = PersonalFacts()
      rowsChanged()
      return []
    }
    guard let selected else { return [] }
    personal.isWanted = true
    return [.openPersonal(selected)] + (screen == .agenda ? [.readPeople] : [])
  }

  /// Whether the user asked for the personal facts; else nothing of them is taken in.
  public var wantsPersonal: Bool { personal.isWanted }

  mutating func takePersonal(_ text: Opened) {
    guard wantsPersonal, text.id == selected else { return }
    personal.isShown = true
    personal.opened = text
    guard personal.people[text.id] != nil || !persons.isEmpty, !personal.people.isEmpty else { return }
    personal.people[text.id] = persons
    reckonAgenda()
  }

  /// The text of the selected account's personal facts, with the edits that are still being saved.
  var personalText: Document? {
    guard let opened = personal.opened, opened.id == selected else { return nil }
    return withWaitingEdits(opened.document, in: .personal(opened.id))
  }

  /// What is held of the selected account's contacts as people.
  var persons: [Person] {
    (personalText?.records(of: RecordType.person.rawValue) ?? []).map { Person($0) }
  }

  /// A record of the selected account, or of its contacts as people; an event.
  func record(_ type: RecordType, _ id: String) -> Record? {
    if type == .event { return gathering(ID(id))?.occasion.record }
    return (type == .person ? personalText : account?.document)?.record(type.rawValue, id: id)
  }

  func name(of person: Person) -> String {
    account?.label(ofContact: Reference(person.contact)) ?? person.contact.text
  }

  /// Takes in the facts that were typed as one line.
  mutating func takePerson(_ text: String) -> [Effect] {
    guard personal.isShown else {
      tell(
        "个人情况没有打开，没记下：P 打开，Esc 放弃", "The personal facts are not open, nothing is kept: Esc leaves", .caution)
      return []
    }
    guard let line = personLine(text), let contact = line.contact else {
      tell("要写是谁（联系人先用 a c 加）", "Say who it is (a c adds a contact)", .caution)
      return []
    }
    let personalText = personalText
    return take { account, author, ids throws(Refusal) in
      if let refusal = line.refusal { throw refusal }
      guard !line.values.isEmpty else { return nil }
      return try account.learnPersonal(line.pairs, of: contact, in: personalText, by: author, ids: &ids)
    }
  }

  /// The facts that a line tells of.
  func personLine(_ text: String) -> PersonLine? { account.map { PersonLine(text, $0, reader) } }

  /// Makes a fact read as typed; no values take it out.
  mutating func takeFact(_ id: String, _ field: Field, _ values: [String]) -> [Effect] {
    let (record, personalText, reader) = (record(.person, id), personalText, reader)
    return take { account, author, ids throws(Refusal) in
      guard let record, let contact = account.find(Person(record).contact) else { return nil }
      var stored: [String] = []
      for value in values { stored.append(try reader.stored(value, for: field, of: .person)) }
      return try account.setPersonal(
        field.name, stored, of: contact, in: personalText, by: author, ids: &ids)
    }
  }

  /// Makes a field of a record that stands apart from the account's file read as typed.
  mutating func takeApart(_ type: RecordType, _ id: String, _ field: Field, _ values: [String]) -> [Effect] {
    type == .person ? takeFact(id, field, values) : takeEvent(id, field, values)
  }

  /// Takes out the value under the cursor of a record that stands apart; undo brings it back.
  mutating func deleteApart(_ type: RecordType, _ id: String, _ name: String, _ index: Int) -> [Effect] {
    guard let field = type.field(name), var values = record(type, id)?.all(name: name),
      values.indices.contains(index)
    else { return [] }
    values.remove(at: index)
    return takeApart(type, id, field, values)
  }
}

extension RecordType {
  /// Whether records of the type stand in a file of their own, beside that of the account.
  var standsApart: Bool { self == .person || self == .event }
}
