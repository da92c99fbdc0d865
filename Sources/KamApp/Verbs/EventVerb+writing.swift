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
    let guest = try guest(of: gathering, open, session)
    // Who is not on the list is a customer who came along.
    let stranger = guest == nil ? try session.account(words[1], in: open).account : nil
    return try Failure.wording(session.language) { () throws(Refusal) in
      if let guest { return try gathering.mark(guest, values, by: open.author) }
      guard let stranger else { return Change("", []) }
      return try gathering.welcome(Invitee(stranger.id), values, by: open.author, ids: &ids)
    }
  }

  func following(
    _ open: OpenStore, _ session: inout Session, _ ids: inout IDSource
  ) throws(Failure) -> Change {
    let gathering = try gathering(open, session)
    guard let guest = try guest(of: gathering, open, session) else {
      throw Failure(
        .nothing, session.say("来宾里没有「\(words[1])」", "there is no guest '\(words[1])'"))
    }
    let named = try session.account(guest.account.text, in: open)
    let sentence = SentenceReader(named.account, open.vocabulary, now: open.now).read(
      words.dropFirst(2).joined(separator: " "))
    let entry = try LogEntry(sentence, named, accepting: false).change(&ids)
    return try Failure.wording(session.language) { () throws(Refusal) in
      try gathering.follow(guest, with: entry)
    }
  }

  /// The guest whom the second word names; nil if nobody on the list is called so.
  ///
  /// - Throws: `usage` if there are several.
  private func guest(
    of gathering: Gathering, _ open: OpenStore, _ session: Session
  ) throws(Failure) -> Guest? {
    guard words.count > 1, !words[1].isEmpty else {
      throw Failure(.usage, session.say("要写哪位来宾", "name a guest"))
    }
    let word = words[1]
    let lines = GuestList(gathering, open).lines
    let found = lines.filter { line in
      line.guest.id.text.hasPrefix(word) || line.guest.account.text == word || line.person == word
        || line.account.contains(word)
    }
    let exact = found.filter { $0.guest.id.text == word || $0.person == word || $0.account == word }
    let meant = exact.count == 1 ? exact : found
    guard meant.count > 1 else { return meant.first?.guest }
    throw Failure(
      .usage,
      session.say("「\(word)」可以是几位来宾，请写编号：", "'\(word)' may be several guests; give the id:")
        + meant.map { "\n  \($0.guest.id)  \($0.account)  \($0.person)" }.joined())
  }
}
