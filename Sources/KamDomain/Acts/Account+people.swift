import KamRecord

extension Change {
  /// A new account, in a file of its own: the file begins with the `Account` record that is added to it.
  ///
  /// - Parameter owner: the login of the specialist; the author's if the values name none.
  public static func newAccount(
    _ name: String, _ values: Values = [], by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let id = ids.id(Account.self)
    let owned = values.contains { $0.field == "Owner" || $0.field == "owner" }
    let all = [("Name", name)] + values + (owned ? [] : [("Owner", author.login)])
    let edit = try Edit.add(.account, id.text, all, in: .account(id), by: author)
    return Change(author.say("新建客户 ", "new customer ") + name.clipped(24), [edit])
  }
}

/// A person's place in the decision group, as it is to be: what is nil or empty is taken out.
public struct Seating: Sendable, Equatable {
  public var roles: [Role]
  public var level: Level?
  /// A code of the function list.
  public var function: String?
  public var stance: Stance?
  /// The log entry that proves the stance.
  public var proof: ID<Log>?

  public init(
    roles: [Role] = [], level: Level? = nil, function: String? = nil, stance: Stance? = nil,
    proof: ID<Log>? = nil
  ) {
    self.roles = roles
    self.level = level
    self.function = function
    self.stance = stance
    self.proof = proof
  }

  /// The change of stance that the seating brings; nil if it brings none.
  func move(from before: Stance?, on day: Day) -> StanceMove? {
    let (before, after) = (before ?? .unknown, stance ?? .unknown)
    return before == after ? nil : StanceMove(day: day, from: before, to: after, log: proof)
  }

  /// What a seat holds now.
  public init(_ seat: Seat) {
    self.init(
      roles: seat.roles, level: seat.level, function: seat.function, stance: seat.stance, proof: seat.proof)
  }
}

extension Account {
  /// A new contact (D2).
  public func addContact(
    _ name: String, title: String? = nil, _ values: Values = [], by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    try add(.contact, [("Name", name), ("Title", title)] + values, by: author, ids: &ids)
  }

  /// The seat that somebody holds in the decision group of a project.
  public func seat(of contact: Reference<Contact>, in project: ID<Project>) -> Seat? {
    seats.first { $0.project == project && $0.contact == contact }
  }

  /// Puts a contact in its seat of a project: a new seat, or the one it has, changed field by field (G). A stance
  /// that changes is noted with its day and proof.
  ///
  /// - Parameter day: when the stance showed; nil: on the day of its proof, else today.
  public func seat(
    _ contact: Reference<Contact>, in project: Project, _ seating: Seating, on day: Day? = nil,
    by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let edits: [Edit]
    let day = day ?? find(seating.proof)?.date ?? author.today
    if let seat = seat(of: contact, in: project.id) {
      edits = try change(seat, to: seating, day)
    } else {
      edits = [try take(contact, project, seating, day, author, &ids)]
    }
    let place = [
      seating.roles.map { $0.word(author.language) }.joined(separator: " "),
      seating.stance?.word(author.language) ?? "",
    ]
    let title = ([author.say("席位", "seat"), label(ofContact: contact)] + place).filter { !$0.isEmpty }
    return Change(title.joined(separator: " "), edits)
  }

  private func take(
    _ contact: Reference<Contact>, _ project: Project, _ seating: Seating, _ day: Day, _ author: Author,
    _ ids: inout IDSource
  ) throws(Refusal) -> Edit {
    var values: Values = [
      ("Project", project.id.text), ("Contact", contact.description), ("Level", seating.level?.rawValue),
      ("Function", seating.function), ("Stance", seating.stance?.rawValue), ("Proof", seating.proof?.text),
      ("Moved", seating.move(from: nil, on: day)?.text),
    ]
    values += seating.roles.map { ("Role", $0.rawValue) }
    return try Edit.add(.seat, ids.id(Seat.self).text, values, in: file, by: author)
  }

  private func change(_ seat: Seat, to seating: Seating, _ day: Day) throws(Refusal) -> [Edit] {
    var edits = try Edit.make("Role", seating.roles.map(\.rawValue), of: seat.record, in: file)
    let single = [
      ("Level", seating.level?.rawValue), ("Function", seating.function),
      ("Stance", seating.stance?.rawValue), ("Proof", seating.proof?.text),
    ]
    for (field, value) in single {
      if let edit = try Edit.set(field, of: seat.record, to: value, in: file) { edits.append(edit) }
    }
    if let move = seating.move(from: seat.stance, on: day),
      let edit = try Edit.addValue("Moved", move.text, to: seat.record, in: file)
    {
      edits.append(edit)
    }
    return edits
  }
}

/// Stances that are set as a field is: their change is noted as that of a seat found by questions.
extension Account {
  /// A new seat; a stance that it begins with is noted. Somebody who has a seat in the project keeps it, changed, with the roles
  /// that it has and those of the values.
  public func addSeat(_ values: Values, by author: Author, ids: inout IDSource) throws(Refusal) -> Change {
    if let seat = seat(meantBy: values) { return try change(seat, to: values, by: author) }
    let seating = Seating(
      stance: values.first { $0.field == "Stance" }?.value.flatMap { Stance(rawValue: $0) },
      proof: values.first { $0.field == "Proof" }?.value.map { ID($0) })
    let isTold = values.contains { $0.field == "Moved" }
    let move = isTold ? nil : seating.move(from: nil, on: find(seating.proof)?.date ?? author.today)
    return try add(.seat, values + [("Moved", move?.text)], by: author, ids: &ids)
  }

  /// The seat that the person of a new seat's values has in its project already.
  public func seat(meantBy values: Values) -> Seat? {
    func value(_ name: String) -> String? { values.first { $0.field == name }?.value }
    guard let project = value("Project"), let contact = value("Contact") else { return nil }
    return seat(of: Reference(contact), in: ID(project))
  }

  private func change(_ seat: Seat, to values: Values, by author: Author) throws(Refusal) -> Change {
    func value(_ name: String) -> String? { values.first { $0.field == name }?.value }
    var seating = Seating(seat)
    let stance = value("Stance").flatMap { Stance(rawValue: $0) } ?? seating.stance
    if stance != seating.stance { (seating.stance, seating.proof) = (stance, nil) }
    seating.proof = value("Proof").map { ID($0) } ?? seating.proof
    let isNoted = ["Project", "Contact", "Stance", "Proof"]
    // A role more is no other role.
    let added = values.filter { $0.field == "Role" }
    let roles: Values = added.isEmpty ? [] : seat.roles.map { ("Role", $0.rawValue) }
    let more = added.filter { role in !roles.contains { $0.value == role.value } }
    let others = values.filter { $0.field != "Role" && !isNoted.contains($0.field) }
    let edits = try changing(seat.record, to: others + roles + more)
    let moved = try change(seat, to: seating, find(seating.proof)?.date ?? author.today)
    return Change(author.say("席位 ", "seat ") + label(ofContact: seat.contact), edits + moved)
  }

  /// Another stance of a seat, which its old proof does not prove.
  func setStance(_ stance: Stance?, of seat: Seat, by author: Author) throws(Refusal) -> Change {
    var seating = Seating(seat)
    if stance != seating.stance { (seating.stance, seating.proof) = (stance, nil) }
    let title = try set("Stance", of: seat.record, to: stance?.rawValue, by: author).title
    return Change(title, try change(seat, to: seating, author.today))
  }

  /// The entry that proves the stance of a seat: the change that was noted without one happened on its day.
  func setProof(_ proof: ID<Log>?, of seat: Seat, by author: Author) throws(Refusal) -> Change {
    var change = try set("Proof", of: seat.record, to: proof?.text, by: author)
    guard let entry: Log = find(proof), var move = seat.moves.last, move.log == nil, move.to == seat.stance
    else { return change }
    let was = move.text
    (move.day, move.log) = (entry.date ?? move.day, entry.id)
    if let edit = try Edit.removeValue("Moved", was, from: seat.record, in: file) {
      change.edits.append(edit)
    }
    if let edit = try Edit.addValue("Moved", move.text, to: seat.record, in: file) {
      change.edits.append(edit)
    }
    return change
  }
}
