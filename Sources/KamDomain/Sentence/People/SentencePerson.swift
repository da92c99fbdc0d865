/// A person whom a sentence may name.
public struct SentencePerson: Sendable, Hashable {
  public var id: ID<Contact>
  public var name: String
  public var title: String?
  /// The reading of the name, if the card has one of its own.
  public var pinyin: String?
  /// The last day on which we were in touch; the most recently met are offered first.
  public var lastMet: Day?

  public init(
    _ id: ID<Contact>, _ name: String, title: String? = nil, pinyin: String? = nil, lastMet: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.pinyin = pinyin
    self.lastMet = lastMet
  }
}

extension Account {
  /// The people of this customer whom a sentence may name: all who have not left.
  public var sentencePeople: [SentencePerson] {
    var met: [ID<Contact>: Day] = [:]
    for entry in log {
      guard let day = entry.date else { continue }
      for contact in entry.contacts { met[contact] = max(met[contact] ?? day, day) }
    }
    return contacts.filter { $0.left == nil && !$0.name.isEmpty }.map {
      SentencePerson($0.id, $0.name, title: $0.title, pinyin: $0.pinyin, lastMet: met[$0.id])
    }
  }

  /// The makes that stand in the account's file: those of rivals, of vehicles and of competitors.
  public var makesNamed: [String] {
    let makes = rivals.map(\.make) + vehicles.compactMap(\.make) + projects.flatMap(\.competitors)
    return Array(Set(makes.filter { !$0.isEmpty })).sorted()
  }
}
