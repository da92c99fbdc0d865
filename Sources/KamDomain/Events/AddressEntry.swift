/// Where letters go and whom to see: one entry a person, or one for a customer of whom nobody is known (T2, T3).
public struct AddressEntry: Sendable, Equatable {
  public var account: ID<Account>
  /// The customer's name in full, as it stands on an envelope.
  public var name: String
  public var person: String?
  public var title: String?
  public var district: String?
  public var address: String?
  /// The person's number, else the customer's.
  public var phone: String?
  public var email: String?

  /// The entries of an account, people who left left out.
  ///
  /// - Parameter limit: how many people at most; those who stand first in the file.
  public static func all(of account: Account, limit: Int = .max) -> [AddressEntry] {
    let people = account.contacts.filter { $0.left == nil }.prefix(limit)
    guard !people.isEmpty else { return [AddressEntry(account, nil)] }
    return people.map { AddressEntry(account, $0) }
  }

  private init(_ account: Account, _ contact: Contact?) {
    (self.account, name, person, title) = (account.id, account.name, contact?.name, contact?.title)
    (district, address) = (account.district, account.address)
    phone = contact?.phones.first ?? account.phones.first
    email = contact?.emails.first ?? account.emails.first
  }

  /// City and district: what stands in the address up to the district, the district alone where it does not.
  public var area: String {
    guard let district else { return "" }
    guard let address, let place = address.firstRange(of: district) else { return district }
    return String(address[..<place.upperBound])
  }

  /// District and address, the district once.
  public var place: String {
    guard let district, let address, !address.contains(district) else { return address ?? district ?? "" }
    return district + " " + address
  }

  /// The lines of a label: address, customer, person with title.
  public func label(_ language: Language) -> [String] {
    let attention = person.map { person in
      let role = title.map { language.pick("　\($0)", ", \($0)") } ?? ""
      return person + role + language.pick("　收", "")
    }
    return [address, name, attention].compactMap { $0 }
  }
}

/// Addresses in the order of a walk: city and district, street, number as a number.
public struct WalkOrder: Comparable, Sendable {
  private let parts: [Part]

  private enum Part: Comparable, Sendable {
    case number(Int)
    case text(String)
  }

  public init(_ entry: AddressEntry) {
    var parts: [Part] = []
    for character in entry.area + " " + (entry.address ?? "") {
      switch (parts.last, character.isASCII ? character.wholeNumberValue : nil) {
      case (.number(let number), let digit?) where number < 100_000_000:
        parts[parts.count - 1] = .number(number * 10 + digit)
      case (_, let digit?): parts.append(.number(digit))
      case (.text(let text), nil): parts[parts.count - 1] = .text(text + String(character))
      case (_, nil): parts.append(.text(String(character)))
      }
    }
    self.parts = parts
  }

  public static func < (a: WalkOrder, b: WalkOrder) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) }
}
