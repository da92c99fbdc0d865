/// Who is on the map of a project: the seats, and the contacts without one.
struct Roster {
  private let account: Account
  private let outside: [Reference<Contact>: Contact]
  private let known: [ID<Contact>: Acquaintance]
  private let contacts: [Contact]
  private let ties: [Tie]
  private let departments: [Department]
  private(set) var people: [Occupant] = []

  init(
    _ account: Account, _ project: Project?, _ vocabulary: Vocabulary,
    _ outside: [Reference<Contact>: Contact]
  ) {
    self.account = account
    self.outside = outside
    known = account.acquaintances(vocabulary)
    contacts = account.contacts
    ties = account.ties
    departments = account.departments
    for seat in account.seats where seat.project == project?.id {
      if let occupant = occupant(of: seat) { people.append(occupant) }
    }
    let seated = Set(people.map(\.contact))
    for contact in contacts where isHere(contact) && !seated.contains(Reference(contact.id)) {
      people.append(occupant(Reference(contact.id), contact, nil))
    }
  }

  /// People who left hold no seat any more.
  private func isHere(_ contact: Contact) -> Bool { contact.left == nil && contact.movedTo == nil }

  private func occupant(of seat: Seat) -> Occupant? {
    let reference = seat.contact
    let isOurs = reference.account == nil || reference.account == account.id
    let contact = isOurs ? contacts.first { $0.id == reference.record } : outside[reference]
    if let contact, !isHere(contact) { return nil }
    return occupant(isOurs ? Reference(reference.record) : reference, contact, seat)
  }

  private func occupant(_ reference: Reference<Contact>, _ contact: Contact?, _ seat: Seat?) -> Occupant {
    var acquaintance = known[reference.record] ?? Acquaintance()
    acquaintance.stated = seat?.strength
    let name = contact?.name ?? reference.description
    let proof = seat?.proof.map { account.document.record("Log", id: $0.text) != nil } ?? false
    return Occupant(
      contact: reference, seat: seat?.id, name: name, title: contact?.title,
      shortName: ShortName.make(name, title: contact?.title), level: seat?.level ?? contact?.level,
      function: seat?.function ?? function(of: contact), roles: seat?.roles ?? [],
      stance: seat?.stance ?? .unknown, isProven: proof, isCoach: contact?.coach ?? false,
      acquaintance: acquaintance, reportsTo: targets(.reportsTo, reference),
      influences: targets(.influences, reference))
  }

  /// The contact's own function, else that of its department.
  private func function(of contact: Contact?) -> String? {
    contact?.functions.first
      ?? departments.first { $0.id == contact?.department }?.functions.first
  }

  private func targets(_ kind: TieKind, _ from: Reference<Contact>) -> [Reference<Contact>] {
    ties.filter { $0.kind == kind && $0.from == from }.map(\.to)
  }
}
