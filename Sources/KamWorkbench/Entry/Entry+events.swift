import KamDomain
import KamScreen

/// What is typed about events: a new one, who is invited, what a guest said, what followed.
extension State {
  mutating func takeNewEvent(_ text: String) -> [Effect] {
    let values = RecordLine(text, .event, reader).pairs
    let name = values.first { $0.field == "Name" }?.value ?? ""
    var made: ID<Occasion>?
    let effects = takeAnyhow { author, ids throws(Refusal) in
      let change = try Change.newEvent(name, values.filter { $0.field != "Name" }, by: author, ids: &ids)
      made = change.created.map { ID($0) }
      return change
    }
    guard let made else { return effects }
    gatheringShown = made
    cursors[.events, default: Cursor()].spot = .gathering(made)
    return effects
  }

  /// Makes a field of an event read as typed; no values empty it.
  mutating func takeEvent(_ id: String, _ field: Field, _ values: [String]) -> [Effect] {
    guard let gathering = gathering(ID(id)) else { return [] }
    let reader = reader
    return takeAnyhow { author, _ throws(Refusal) in
      var stored: [String] = []
      for value in values { stored.append(try reader.stored(value, for: field, of: .event)) }
      return try gathering.set([(field, stored)], by: author)
    }
  }

  /// The kinds that an event may be of, while its line names none: those that the last word narrows to, else all.
  func eventKinds(_ typed: String) -> [Candidate] {
    guard !RecordLine(typed, .event, reader).pairs.contains(where: { $0.field == "Kind" }) else { return [] }
    let kinds = OccasionKind.allCases.map { Candidate(text: $0.word(language), value: $0.rawValue) }
    let found = narrowed(kinds, lastWord(typed))
    return found.isEmpty ? kinds : found
  }

  /// Who is asked to come when nobody is named: the person under the card's cursor, else the customer.
  private var invitee: Invitee? {
    guard let selected else { return nil }
    guard screen == .desk, case .record(.contact, let id)? = cursors[.card]?.spot, focus == .card else {
      return Invitee(selected)
    }
    return Invitee(selected, ID(id))
  }

  func invitePrompt(_ event: ID<Occasion>?) -> String {
    if let name = gathering(event)?.name { return say("邀请参加 ", "Invite to ") + name }
    let person: Contact? = invitee?.contact.flatMap { account?.find($0) }
    return say("邀请 ", "Invite ") + (person?.name ?? selected.map(shortName) ?? "") + say(" 参加", " to")
  }

  /// Whom to invite: the selected customer's people, the customer, other customers by what is typed. Without an
  /// event, which event to.
  func invitees(to event: ID<Occasion>?, _ typed: String) -> [Candidate] {
    guard event != nil else {
      return narrowed(
        gatherings.map { Candidate(text: $0.name, detail: facts(of: $0), value: $0.id.text) }, typed)
    }
    guard let account else { return [] }
    let own = people.map { person in
      Candidate(text: person.text, detail: person.detail, value: "\(account.id)/\(person.value)")
    }
    let whole = Candidate(
      text: account.shortName ?? account.name, detail: say("客户", "the customer"), value: account.id.text)
    let others = customers(typed).filter { $0.value != account.id.text }
    return narrowed(own + [whole], typed) + others
  }

  private func facts(of gathering: Gathering) -> String {
    let occasion = gathering.occasion
    return [short(occasion.date), occasion.kind?.word(language) ?? "", occasion.place ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  mutating func takeInvitation(to event: ID<Occasion>?) -> [Effect] {
    let all = candidates
    guard let entry, all.indices.contains(entry.choice) else {
      if event == nil {
        tell("没有这个活动，a E 新建", "There is no such event: a E makes one", .caution)
      } else {
        tell(
          "没有这样的客户或联系人：写名称里的字，或 行业:政府 这样的条件；新客户先用 a n",
          "No such customer or person: type part of a name, or industry:government; a n makes a customer",
          .caution)
      }
      return []
    }
    if entry.choice == 0, all.count > 1, !entry.text.trimmed.isEmpty, all[0].text != entry.text.trimmed,
      warns(
        "有 \(all.count) 个：上下键选，再按 Enter 邀请「\(all[0].text)」",
        "\(all.count) are meant: the arrows choose, Enter again takes \(all[0].text)")
    {
      return []
    }
    let chosen = all[entry.choice].value
    guard let gathering = gathering(event ?? ID(chosen)) else { return [] }
    let whom = Reference<Contact>(chosen)
    let named = whom.account.map { Invitee($0, whom.record) } ?? Invitee(ID(chosen))
    guard let invitee = event == nil ? invitee : named else { return [] }
    let before = saves.count
    let effects = takeAnyhow { author, ids throws(Refusal) in
      try gathering.invite([invitee], by: author, ids: &ids)
    }
    guard saves.count == before else { return effects + guestsReading }
    tell("已在「\(gathering.name)」的名单上", "Already on the list of \(gathering.name)")
    return effects
  }

  mutating func takeGuest(_ event: ID<Occasion>, _ id: ID<Guest>, _ text: String) -> [Effect] {
    guard let (gathering, guest) = guest(event, id) else { return [] }
    let values = RecordLine(text, .guest, reader).pairs
    return takeAnyhow { author, _ throws(Refusal) in try gathering.note(guest, values, by: author) }
  }

  /// The guest with whom something followed, while that is typed.
  var followedGuest: (gathering: Gathering, guest: Guest)? {
    guard case .followed(let event, let id)? = entry?.purpose else { return nil }
    return guest(event, id)
  }

  /// Customers that what is typed means, as on the command line; none before something is typed.
  func customers(_ typed: String) -> [Candidate] {
    let (query, _) = Query.parse(typed, setting.vocabulary, today: now, me: setting.me)
    guard !query.isEmpty else { return [] }
    let found = query.places(
      in: roll.rows, today: now, setting.vocabulary, enough: Self.customersShown)
    return found.map { place in
      let row = roll.rows[place]
      let industry = setting.vocabulary.word(.industry, row.industry, language)
      return Candidate(text: row.shortName ?? row.name, detail: industry, value: row.id.text)
    }
  }

  /// How many customers are offered at most.
  private static let customersShown = 12
}
