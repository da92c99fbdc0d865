import KamRecord

/// What there is of a contact outside of the file of their customer.
public struct Traces: Sendable {
  /// The personal facts of the customer's people.
  public var personal: Document
  /// The records of other customers, and of events, that refer to the contact.
  public var mentions: [Mention]

  public init(personal: Document, mentions: [Mention]) {
    (self.personal, self.mentions) = (personal, mentions)
  }
}

extension Account {
  /// Removes a contact, and with them their seats and what is held of them as a person: no file speaks of somebody
  /// who is not there.
  ///
  /// - Throws: `mentionedElsewhere` if other files refer to them.
  public func remove(
    _ contact: Contact, leaving traces: Traces, by author: Author
  ) throws(Refusal) -> Change {
    guard traces.mentions.isEmpty else {
      var houses: [String] = []
      for mention in traces.mentions where !houses.contains(mention.house) { houses.append(mention.house) }
      throw .mentionedElsewhere(contact.name, houses)
    }
    var change = try remove(contact.record, by: author)
    let persons = Person.all(of: contact.id, in: traces.personal)
    for person in persons { change.edits.append(try Edit.remove(person.record, in: .personal(id))) }
    if !persons.isEmpty { change.title += author.say("，连同个人情况", ", with the personal facts") }
    return change
  }
}
