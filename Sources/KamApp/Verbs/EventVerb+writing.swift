import KamDomain
import KamStore

/// The changes that `kam event` makes.
extension EventVerb {
  func made(_ open: OpenStore, _ session: Session, _ ids: inout IDSource) throws(Failure) -> Change {
    guard let name = words.first, !name.contains("=") else {
      throw Failure(.usage, session.say("先写活动名称", "the name of the event comes first"))
    }
    let values = try FieldValues(Array(words.dropFirst()), of: .event, open.reader(), session.language).values
    return try Failure.wording(session.language) { () throws(Refusal) in
      try Change.newEvent(name, values, by: open.author, ids: &ids)
    }
  }

  func changed(_ open: OpenStore, _ session: Session) throws(Failure) -> Change {
    let gathering = try gathering(open, session)
    let values = try FieldValues(Array(words.dropFirst()), of: .event, open.reader(), session.language).values
    guard !values.isEmpty else {
      throw Failure(.usage, session.say("要写改哪一栏：字段=值", "say what to change: FIELD=VALUE"))
    }
    var fields: [(field: Field, values: [String])] = []
    for (name, value) in values {
      guard let field = RecordType.event.field(name) else { continue }
      let value = value.flatMap { $0.isEmpty ? nil : $0 }
      if field.isRepeated, let at = fields.firstIndex(where: { $0.field == field }) {
        fields[at].values += [value].compactMap { $0 }
      } else {
        fields.append((field, [value].compactMap { $0 }))
      }
    }
    return try Failure.wording(session.language) { [fields] () throws(Refusal) in
      try gathering.set(fields, by: open.author)
    }
  }

  func invitation(
    _ open: OpenStore, _ session: inout Session, _ ids: inout IDSource
  ) throws(Failure) -> Change {
    let gathering = try gathering(open, session)
    let query = Array(words.dropFirst())
    guard !query.isEmpty else {
      throw Failure(.usage, session.say("要写邀请哪些客户，写法同 kam list", "say whom to invite, as for kam list"))
    }
    let rows = try session.rows(query, of: [open]).map(\.row)
    guard !rows.isEmpty else {
      throw Failure(.nothing, session.say("没有这样的客户", "there are no such customers"))
    }
    let invitees = rows.flatMap { row -> [Invitee] in
      guard people, let account = (try? open.store.account(row.id))?.1 else { return [Invitee(row.id)] }
      return account.contacts.filter { $0.left == nil }.map { Invitee(row.id, $0.id) }
    }
    return try Failure.wording(session.language) { () throws(Refusal) in
      try gathering.invite(invitees, by: open.author, ids: &ids)
    }
  }

  func arrival(
    _ open: OpenStore, _ session: inout Session, _ ids: inout IDSource
  ) throws(Failure) -> Change {
    let gathering = try gathering(open, session)
    let values = try FieldValues(
      Array(words.dropFirst(2)), of: .guest, open.reader(), session.language
    ).values
    let meant = try guest(of: gathering, open, &session)
    return try Failure.wording(session.language) { () throws(Refusal) in
      switch meant {
      case .listed(let guest): try gathering.mark(guest, values, by: open.author)
      // Who is not on the list is a customer who came along.
      case .stranger(let person): try gathering.welcome(person, values, by: open.author, ids: &ids)
      }
    }
  }

  func following(
    _ open: OpenStore, _ session: inout Session, _ ids: inout IDSource
  ) throws(Failure) -> Change {
    let gathering = try gathering(open, session)
    guard case .listed(let guest) = try guest(of: gathering, open, &session) else {
      throw Failure(
        .nothing,
        session.say(
          "「\(words[1])」不在名单上：先 kam event came 记到场",
          "'\(words[1])' is not on the list: kam event came puts it there"))
    }
    let named = try session.account(guest.account.text, in: open)
    let sentence = SentenceReader(named.account, open.vocabulary, now: open.now).read(
      words.dropFirst(2).joined(separator: " "))
    let entry = try LogEntry(sentence, named, accepting: false).change(&ids)
    return try Failure.wording(session.language) { () throws(Refusal) in
      try gathering.follow(guest, with: entry)
    }
  }

  /// Whom the second word names.
  private enum Meant {
    case listed(Guest)
    /// A customer, or a person of one, who is not on the list.
    case stranger(Invitee)
  }

  /// The guest whom the second word names, by one rule for all acts: an id, a person or a customer on the list; else the
  /// customer that it names anywhere, or CUSTOMER/PERSON, and whoever of it is on the list.
  ///
  /// - Throws: `usage` if there are several, `nothing` if there is none.
  private func guest(
    of gathering: Gathering, _ open: OpenStore, _ session: inout Session
  ) throws(Failure) -> Meant {
    guard words.count > 1, !words[1].isEmpty else {
      throw Failure(.usage, session.say("要写哪位来宾", "name a guest"))
    }
    let word = words[1]
    let lines = GuestList(gathering, open).lines
    func single(_ guests: [Guest]) throws(Failure) -> Guest? {
      guard guests.count > 1 else { return guests.first }
      let shown = lines.filter { line in guests.contains { $0.id == line.guest.id } }
      throw Failure(
        .usage,
        session.say("「\(word)」可以是几位来宾，请写编号：", "'\(word)' may be several guests; give the id:")
          + shown.map { "\n  \($0.guest.id)  \($0.account)  \($0.person)" }.joined())
    }
    let named = gathering.guests(meantBy: word) { guest in
      lines.first { $0.guest.id == guest.id }.map { [$0.account, $0.person] } ?? []
    }
    if let guest = try single(named) { return .listed(guest) }
    guard !word.contains("/") else {
      let person = try session.contact(word, in: [open])
      let invitee = Invitee(person.named.account.id, person.contact.id)
      return gathering.guest(invitee).map { .listed($0) } ?? .stranger(invitee)
    }
    let account = try session.account(word, in: open).account.id
    let guest = try single(gathering.guests.filter { $0.account == account })
    return guest.map { .listed($0) } ?? .stranger(Invitee(account))
  }
}
