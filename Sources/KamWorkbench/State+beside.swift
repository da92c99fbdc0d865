import KamDomain

extension State {
  /// Asks for those of these accounts that are not read yet.
  func reading(_ ids: some Sequence<ID<Account>>) -> [Effect] {
    let unread = Set(ids).filter { beside[$0] == nil }.sorted()
    return unread.isEmpty ? [] : [.openBeside(unread)]
  }

  /// Asks for the accounts that card and map of the selected one speak of: givers of its leads, people of others in
  /// its seats, where people went.
  var besideReading: [Effect] {
    reading((headline?.referrers.map(\.account) ?? []) + (account?.accountsBeside ?? []))
  }

  /// Asks again for those that were read beside and that others changed since.
  func rereading(_ ids: [ID<Account>]) -> [Effect] {
    let known = ids.filter { beside[$0] != nil }
    return known.isEmpty ? [] : [.openBeside(known)]
  }

  /// The name of a contact; of another customer's, with what that one is called.
  func name(of reference: Reference<Contact>) -> String {
    guard let id = reference.account, id != account?.id else {
      return account?.find(reference.record)?.name ?? Contact.nobody
    }
    let house = roll[id].map { $0.shortName ?? $0.name } ?? Contact.nobody
    return [beside[id]?.find(reference.record)?.name, house].compactMap { $0 }.joined(separator: " ")
  }
}
