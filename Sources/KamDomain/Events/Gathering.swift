import KamRecord

/// An event with its guests: the typed view of one file of `events/` (T2).
public struct Gathering: Sendable {
  public let document: Document
  public let occasion: Occasion

  /// Nil if the file holds no `Event` record.
  public init?(_ document: Document) {
    guard let record = document.records(of: RecordType.event.rawValue).first else { return nil }
    (self.document, occasion) = (document, Occasion(record))
  }

  public var id: ID<Occasion> { occasion.id }
  public var file: FileName { .event(id) }
  public var name: String { occasion.name }

  /// Whether an event comes before another where the latest stands first.
  public static func isLater(_ one: Gathering, than other: Gathering) -> Bool {
    let days = (one.occasion.date ?? Day(number: 0), other.occasion.date ?? Day(number: 0))
    return (days.0, one.id.text) > (days.1, other.id.text)
  }

  /// The guests, in the order in which they were put on the list.
  public var guests: [Guest] { document.records(of: RecordType.guest.rawValue).map { Guest($0) } }

  /// The guests whom a word means: by an id, by the name of the person or customer, else by a part of one.
  ///
  /// - Parameter names: what a guest is called: the person, the customer.
  public func guests(meantBy word: String, _ names: (Guest) -> [String]) -> [Guest] {
    guard !word.isEmpty else { return [] }
    let all = guests.map { guest in (guest, names(guest).filter { !$0.isEmpty }) }
    let whole = all.filter { guest, names in
      guest.id.text == word || guest.account.text == word || names.contains(word)
    }
    let part = all.filter { guest, names in
      guest.id.text.hasPrefix(word) || names.contains { $0.contains(word) }
    }
    return (whole.isEmpty ? part : whole).map(\.0)
  }

  /// How many were invited and came, drove a vehicle, and of how many something followed.
  public var counts: (guests: Int, came: Int, drove: Int, followed: Int) {
    let guests = guests
    return (
      guests.count, guests.count { $0.came }, guests.count { $0.drove != nil },
      guests.count { $0.followed != nil }
    )
  }
}

/// Somebody who is to be asked to an event: a customer as a whole, or one of its people.
public struct Invitee: Sendable, Hashable {
  public var account: ID<Account>
  public var contact: ID<Contact>?

  public init(_ account: ID<Account>, _ contact: ID<Contact>? = nil) {
    (self.account, self.contact) = (account, contact)
  }
}
