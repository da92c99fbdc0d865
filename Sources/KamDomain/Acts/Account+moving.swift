import KamRecord

/// What it takes to move a person to another customer.
public struct MoveFiles: Sendable {
  public var other: Account
  /// The personal facts of both customers, as far as the user may see them; empty documents if there are none.
  public var personal: (here: Document, there: Document)

  public init(_ other: Account, personal: (here: Document, there: Document) = (Document([]), Document([]))) {
    (self.other, self.personal) = (other, personal)
  }
}

extension Account {
  /// A person goes to another customer: one change over both files. The contact here stays with its history and
  /// says where the person went; the one there, new or known by that name already, says where they came from.
  /// What is the person's own goes along: mobile phones, WeChat, friendship, personal facts.
  ///
  /// - Parameter title: the post there, if it is known.
  /// - Throws: `selfReference` if it is the same customer.
  public func move(
    _ contact: Contact, to files: MoveFiles, as title: String? = nil, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let other = files.other
    guard other.id != id else { throw .selfReference(.contact, field: "MovedTo") }
    let known = other.contacts.first { $0.name == contact.name && $0.movedFrom == nil && $0.movedTo == nil }
    let there = known?.id ?? ids.id(Contact.self)
    let origin = Reference(contact.id, in: id).description
    var edits = [
      try Edit.set("MovedTo", of: contact.record, to: "\(other.id)/\(there)", in: file),
      contact.left == nil
        ? try Edit.set("Left", of: contact.record, to: author.today.description, in: file) : nil,
    ].compactMap { $0 }
    if let known {
      edits += try other.changing(
        known.record, to: [("MovedFrom", origin)] + (title.map { [("Title", $0)] } ?? []))
    } else {
      let values = contact.own + [("Title", title), ("MovedFrom", origin)]
      edits.append(try Edit.add(.contact, there.text, values, in: other.file, by: author))
    }
    edits += try takeAlong(contact.id, as: there, to: files)
    let house = (other.shortName ?? other.name).clipped(24)
    return Change(contact.name + author.say(" 调往 ", " moved to ") + house, edits)
  }
}

extension Account {
  /// What is held of a contact as a person goes into the other customer's file of personal facts, as it stands, with
  /// its date and source; beside what is known of the person there already.
  private func takeAlong(
    _ contact: ID<Contact>, as there: ID<Contact>, to files: MoveFiles
  ) throws(Refusal) -> [Edit] {
    let file = FileName.personal(files.other.id)
    let known = Person.held(of: there, in: files.personal.there)
    var edits: [Edit] = []
    for person in Person.all(of: contact, in: files.personal.here) {
      let record = person.record
      if let known {
        edits += try add(record, to: known.record, in: file, files.other)
      } else {
        edits.append(try Edit.move(record, to: file))
        let place = try Place(of: record, in: file)
        let source = person.source.map { self.source($0, for: files.other) }
        for (field, was, new) in [
          ("Contact", contact.text, there.text), ("Source", person.source ?? "", source ?? ""),
        ] where was != new {
          edits.append(Edit(place, .set(field: field, was: was, is: new)))
        }
      }
      edits.append(try Edit.remove(record, in: .personal(id)))
    }
    return edits
  }

  /// Facts beside those that are held already: of a field that stands once the one held stays.
  private func add(
    _ facts: Record, to held: Record, in file: FileName, _ other: Account
  ) throws(Refusal) -> [Edit] {
    var edits: [Edit?] = []
    for field in Person.facts {
      for value in facts.all(name: field.name) {
        if field.isRepeated {
          edits.append(try Edit.addValue(field.name, value, to: held, in: file))
        } else if held[name: field.name] == nil {
          let value = field.kind == .source ? source(value, for: other) : value
          edits.append(try Edit.set(field.name, of: held, to: value, in: file))
        }
      }
    }
    return edits.compactMap { $0 }
  }

  /// A source as it reads in the file of another customer: a record of this one is named with its account.
  private func source(_ text: String, for other: Account) -> String {
    let reference = Reference<Log>(text)
    if reference.account == other.id { return reference.record.text }
    return document.record(id: text) == nil ? text : "\(id)/\(text)"
  }
}

extension Contact {
  /// Who the person is at the customers that they came from and went to.
  public var otherSelves: [Reference<Contact>] { [movedFrom, movedTo].compactMap { $0 } }

  /// What is the person's own and not the post's.
  fileprivate var own: Values {
    [("Name", name), ("Pinyin", pinyin), ("WeChat", weChat), ("Friend", friend ? "yes" : nil)]
      + phones.filter(\.isMobile).map { ("Phone", $0) }
  }
}

extension String {
  /// Whether the text is a mobile number of the mainland: eleven digits that begin with 1.
  fileprivate var isMobile: Bool {
    let digits = filter(\.isNumber)
    return digits.count == 11 && digits.hasPrefix("1")
  }
}
