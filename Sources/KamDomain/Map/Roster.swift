/// Who is on the map of a project: the seats, and the contacts without one.
struct Roster {
  private let account: Account
  private let beside: [ID<Account>: Account]
  private let vocabulary: Vocabulary
  private let known: [ID<Contact>: Acquaintance]
  private let contacts: [Contact]
  private let departments: [Department]
  private(set) var people: [Occupant] = []

  init(
    _ account: Account, _ project: Project?, _ vocabulary: Vocabulary, _ beside: [ID<Account>: Account]
  ) {
    self.account = account
    self.beside = beside
    self.vocabulary = vocabulary
    known = account.acquaintances(vocabulary)
    contacts = account.contacts
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
    guard let house = seat.contact.account, house != account.id else {
      let contact = contacts.first { $0.id == seat.contact.record }
      if let contact, !isHere(contact) { return nil }
      return occupant(Reference(seat.contact.record), contact, seat)
    }
    let contact = beside[house]?.find(seat.contact.record)
    if let contact, !isHere(contact) { return nil }
    return guest(occupant(seat.contact, contact, seat), of: house)
  }

  /// Somebody of another customer or body: its name goes with the person, and its log tells how well we know them.
  private func guest(_ person: Occupant, of house: ID<Account>) -> Occupant {
    guard let account = beside[house] else { return person }
    var guest = person
    let called = account.shortName ?? account.name
    guest.house = called
    if !person.isNamed { (guest.name, guest.shortName) = (called, called) }
    let stated = person.acquaintance.stated
    guest.acquaintance = account.acquaintances(vocabulary)[person.contact.record] ?? Acquaintance()
    guest.acquaintance.stated = stated
    return guest
  }

  private func occupant(_ reference: Reference<Contact>, _ contact: Contact?, _ seat: Seat?) -> Occupant {
    var acquaintance = known[reference.record] ?? Acquaintance()
    acquaintance.stated = seat?.strength
    let name = contact?.name ?? Contact.nobody
    return Occupant(
      contact: reference, seat: seat?.id, name: name, title: contact?.title,
      shortName: ShortName.make(name, title: contact?.title), level: seat?.level ?? contact?.level,
      function: seat?.function ?? function(of: contact), roles: seat?.roles ?? [],
      stance: seat?.stance ?? .unknown, proof: account.find(seat?.proof).map { StanceProof($0) },
      moves: moves(of: seat), isCoach: contact?.coach ?? false, acquaintance: acquaintance,
      isNamed: contact != nil)
  }

  private func moves(of seat: Seat?) -> [StanceMove] {
    (seat?.moves ?? []).map { move in
      var told = move
      told.medium = account.find(move.log)?.medium
      return told
    }
  }

  /// The contact's own function, else that of its department.
  private func function(of contact: Contact?) -> String? {
    contact?.functions.first
      ?? departments.first { $0.id == contact?.department }?.functions.first
  }
}
