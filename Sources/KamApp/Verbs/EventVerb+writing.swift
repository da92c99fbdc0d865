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
    let entry = try LogEntry(sentence, named, accepting: false, &ids)
    return try Failure.wording(session.language) { () throws(Refusal) in
      try gathering.follow(guest, with: entry.change)
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

/// The guests of an event with the names of their customers and people, read from their files.
struct GuestList {
  /// A guest, by names.
  struct Line {
    var guest: Guest
    var account: String
    /// The contact's name; empty if the customer as a whole is invited.
    var person: String
  }

  let lines: [Line]
  private let open: OpenStore

  init(_ gathering: Gathering, _ open: OpenStore) {
    var accounts: [ID<Account>: Account] = [:]
    lines = gathering.guests.map { guest in
      let account = accounts[guest.account] ?? (try? open.store.account(guest.account))?.1
      accounts[guest.account] = account
      let person = account.flatMap { $0.find(guest.contact) }?.name ?? ""
      return Line(guest: guest, account: account?.name ?? guest.account.text, person: person)
    }
    self.open = open
  }

  /// The guests as a list in any format.
  var listing: Listing {
    let language = open.language
    var listing = Listing(
      names: [
        "id", "account", "name", "contact", "person", "invited", "came", "drove", "feedback", "doubt",
        "followed",
      ],
      table: Table(columns: [
        .init(language.pick("编号", "id")), .init(language.pick("客户", "customer"), limit: 32),
        .init(language.pick("来宾", "guest")), .init(language.pick("邀请", "invited")),
        .init(language.pick("到场", "came")), .init(language.pick("试驾", "drove"), limit: 16),
        .init(language.pick("后续", "followed")), .init(language.pick("反馈与疑虑", "feedback and doubts")),
      ]))
    listing.rows = lines.map { row($0, language) }
    return listing
  }

  private func row(_ line: Line, _ language: Language) -> Listing.Row {
    let guest = line.guest
    let texts = [
      guest.id.text, guest.account.text, line.account, guest.contact?.text ?? "", line.person,
      guest.invited ? "yes" : "", guest.came ? "yes" : "", guest.drove ?? "", guest.feedback ?? "",
      guest.doubt ?? "", guest.followed?.text ?? "",
    ]
    let json =
      guest.record.members(.guest) + [
        ("name", .string(line.account)), ("person", line.person.isEmpty ? .null : .string(line.person)),
      ]
    let yes = language.pick("是", "yes")
    let said = [guest.feedback, guest.doubt].compactMap { $0 }.joined(separator: " / ")
    return Listing.Row(
      json: .object(json), csv: texts,
      cells: [
        .init(guest.id.text, .muted), .init(line.account, .heading), .init(line.person),
        .init(guest.invited ? yes : ""), .init(guest.came ? yes : ""), .init(guest.drove ?? ""),
        .init(guest.followed == nil ? "" : yes),
        .init(said.split(whereSeparator: \.isNewline).joined(separator: " / ")),
      ])
  }
}
