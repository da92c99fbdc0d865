/// Somebody who moved to another customer, or came from one.
public struct Transfer: Sendable, Hashable {
  /// The person here.
  public var contact: ID<Contact>
  public var shortName: String
  public var way: Way
  /// The person there.
  public var other: Reference<Contact>
  /// What the other customer is called for short; a sign where it was not read.
  public var house: String
  /// When they left the one customer for the other, if it is known.
  public var day: Day?

  /// Which way somebody moved.
  public enum Way: String, Sendable, Hashable { case went, came }

  /// `张副厅长 调往 石桥公交 11-24`, `周处 来自 财政局 11-24`; the person may be left out.
  public func text(_ language: Language, today: Day, named: Bool = true) -> String {
    [named ? shortName : nil, words(language), day?.short(today)].compactMap { $0 }.joined(separator: " ")
  }

  /// `调往 石桥公交`.
  public func words(_ language: Language) -> String {
    let verb =
      switch way {
      case .went: language.pick("调往", "moved to")
      case .came: language.pick("来自", "came from")
      }
    return verb + " " + house
  }
}

extension Account {
  /// Who moved away from here and who came, in file order.
  ///
  /// - Parameter beside: the other accounts, as far as they were read.
  public func transfers(_ beside: [ID<Account>: Account]) -> [Transfer] {
    contacts.flatMap { contact -> [Transfer] in
      let ways: [(Transfer.Way, Reference<Contact>?)] = [
        (.came, contact.movedFrom), (.went, contact.movedTo),
      ]
      return ways.compactMap { way, other in
        other.flatMap { transfer(of: contact, way, $0, beside) }
      }
    }
  }

  private func transfer(
    of contact: Contact, _ way: Transfer.Way, _ other: Reference<Contact>, _ beside: [ID<Account>: Account]
  ) -> Transfer? {
    guard let id = other.account else { return nil }
    let house = beside[id].map { $0.shortName ?? $0.name } ?? Contact.nobody
    let left = way == .went ? contact.left : beside[id]?.find(other.record)?.left
    return Transfer(
      contact: contact.id, shortName: ShortName.make(contact.name, title: contact.title), way: way,
      other: other, house: house, day: left)
  }

  /// The other accounts that this one's map and card speak of: those whose people hold seats or ties here, those
  /// that gave a lead, and those where people went or came from.
  public var accountsBeside: [ID<Account>] {
    let references =
      seats.map(\.contact) + ties.flatMap { [$0.from, $0.to] } + leads.compactMap(\.referrerContact)
      + contacts.flatMap { [$0.movedTo, $0.movedFrom].compactMap { $0 } }
    let all = references.compactMap(\.account) + leads.compactMap(\.referrerAccount)
    return all.reduce(into: []) { ids, id in
      if id != self.id, !ids.contains(id) { ids.append(id) }
    }
  }
}
