import KamRecord

extension Change {
  /// A new event, in a file of its own.
  public static func newEvent(
    _ name: String, _ values: Values, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let id = ids.id(Occasion.self)
    let edit = try Edit.add(.event, id.text, [("Name", name)] + values, in: .event(id), by: author)
    return Change(author.say("新建活动 ", "new event ") + name.clipped(24), [edit])
  }
}

extension Gathering {
  /// Makes the fields of the event itself read as given; no values empty one.
  public func set(_ values: [(field: Field, values: [String])], by author: Author) throws(Refusal) -> Change {
    var edits: [Edit] = []
    for (field, values) in values {
      edits += try Edit.make(field.name, values, of: occasion.record, in: file)
    }
    let words = values.map { field, values in
      let said = values.map { Self.label(of: $0, in: field, author) }.joined(separator: " ")
      return field.word(author.language) + ": " + (said.isEmpty ? author.say("(清空)", "(emptied)") : said)
    }
    return Change(name.clipped(24) + " " + words.joined(separator: author.say("，", ", ")), edits)
  }

  private static func label(of value: String, in field: Field, _ author: Author) -> String {
    switch field.kind {
    case .code(let list): author.vocabulary.word(list, value, author.language)
    case .choice(let words): words.first { $0.code == value }?.word(author.language) ?? value
    default: value.clipped(24)
    }
  }

  /// Puts people on the list as invited; those who stand on it are marked, not added twice.
  public func invite(
    _ people: [Invitee], by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    var edits: [Edit] = []
    var met: Set<Invitee> = []
    for person in people where met.insert(person).inserted {
      if let guest = guest(person) {
        if let edit = try Edit.set("Invited", of: guest.record, to: "yes", in: file) { edits.append(edit) }
      } else {
        edits.append(try add(person, [("Invited", "yes")], author, &ids))
      }
    }
    return Change(author.say("邀请 \(edits.count) 位：", "invite \(edits.count) to ") + name.clipped(24), edits)
  }

  /// Marks that a guest came, with what is known of it: `Drove`, `Feedback`, `Doubt`.
  ///
  /// - Throws: `eventAhead` before the day of the event.
  public func mark(_ guest: Guest, _ values: Values = [], by author: Author) throws(Refusal) -> Change {
    try refuseAhead(author)
    var edits = try Edit.make("Came", ["yes"], of: guest.record, in: file)
    for (field, value) in values {
      edits += try Edit.make(
        field, [value].compactMap { $0 }.filter { !$0.isEmpty }, of: guest.record, in: file)
    }
    return Change(author.say("到场：", "came to ") + name.clipped(24), edits)
  }

  /// Takes back that a guest came.
  public func unmark(_ guest: Guest, by author: Author) throws(Refusal) -> Change {
    let edit = try Edit.set("Came", of: guest.record, to: nil, in: file)
    return Change(author.say("没到场：", "did not come to ") + name.clipped(24), [edit].compactMap { $0 })
  }

  /// Notes what a guest said or doubted; who drove a vehicle came.
  public func note(_ guest: Guest, _ values: Values, by author: Author) throws(Refusal) -> Change {
    if values.contains(where: { $0.field == "Drove" }) { return try mark(guest, values, by: author) }
    var edits: [Edit] = []
    for (field, value) in values {
      if let edit = try Edit.set(field, of: guest.record, to: value, in: file) { edits.append(edit) }
    }
    return Change(author.say("来宾备注：", "note on a guest of ") + name.clipped(24), edits)
  }

  /// Takes somebody off the list.
  public func strike(_ guest: Guest, by author: Author) throws(Refusal) -> Change {
    Change(
      author.say("从名单去掉：", "off the list of ") + name.clipped(24), [try Edit.remove(guest.record, in: file)])
  }

  /// Nobody comes before the day.
  private func refuseAhead(_ author: Author) throws(Refusal) {
    if let day = occasion.date, day > author.today { throw .eventAhead(day) }
  }

  /// Somebody who came without standing on the list.
  ///
  /// - Throws: `eventAhead` before the day of the event.
  public func welcome(
    _ person: Invitee, _ values: Values = [], by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    try refuseAhead(author)
    if let guest = guest(person) { return try mark(guest, values, by: author) }
    let edit = try add(person, [("Came", "yes")] + values, author, &ids)
    return Change(author.say("到场：", "came to ") + name.clipped(24), [edit])
  }

  /// A log entry that followed from the event, noted with the guest: one change over both files.
  ///
  /// - Parameter change: what writes the entry in the account's file.
  public func follow(_ guest: Guest, with change: Change) throws(Refusal) -> Change {
    let log = change.edits.first { edit in
      if case .addRecord = edit.action { edit.place.type == .log } else { false }
    }
    guard let log, let edit = try Edit.set("Followed", of: guest.record, to: log.place.record, in: file)
    else {
      return change
    }
    return Change(change.title, change.edits + [edit])
  }

  /// The guest that a person is on the list.
  public func guest(_ person: Invitee) -> Guest? {
    guests.first { Invitee($0.account, $0.contact) == person }
  }

  private func add(
    _ person: Invitee, _ values: Values, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> Edit {
    let own: Values = [
      ("Event", id.text), ("Account", person.account.text), ("Contact", person.contact?.text),
    ]
    return try Edit.add(.guest, ids.id(Guest.self).text, own + values, in: file, by: author)
  }
}
