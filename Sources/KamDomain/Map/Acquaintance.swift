/// How well we know a contact, as the log shows it.
public struct Acquaintance: Sendable, Hashable {
  /// Talks of any kind that end a silence (X10).
  public var talks = 0
  /// Talks face to face.
  public var meetings = 0
  /// The last talk.
  public var last: Day?
  /// The strength that a seat states, 0–3.
  public var stated: Int?
  /// The contact is somebody's personal friend (P5).
  public var isFriend = false

  public init() {}

  /// 0 not known, 1 spoken to, 2 met, 3 met often or a friend; what a seat states goes first.
  public var strength: Int {
    if let stated { return min(3, max(0, stated)) }
    if isFriend || meetings >= 3 { return 3 }
    return meetings > 0 ? 2 : talks > 0 ? 1 : 0
  }

  /// Somebody of ours has seen the person: the log tells so, or the strength does.
  public var isMet: Bool { meetings > 0 || strength >= 2 }

  /// `见3次`, `电话1次`, `未见面`.
  public func text(_ language: Language) -> String {
    if meetings > 0 { return language.pick("见\(meetings)次", "met \(meetings)x") }
    if talks > 0 { return language.pick("联系\(talks)次", "talked \(talks)x") }
    return language.pick("未接触", "never spoken to")
  }
}

extension Account {
  /// How well we know each contact that a log entry or a mark tells of.
  public func acquaintances(_ vocabulary: Vocabulary) -> [ID<Contact>: Acquaintance] {
    var known: [ID<Contact>: Acquaintance] = [:]
    for contact in contacts where contact.friend { known[contact.id, default: .init()].isFriend = true }
    for entry in log where entry.isTalk(vocabulary) {
      for contact in entry.contacts {
        known[contact, default: .init()].note(entry.date, meeting: Code.meetingMedia.contains(entry.medium))
      }
    }
    return known
  }
}

extension Acquaintance {
  fileprivate mutating func note(_ day: Day?, meeting: Bool) {
    talks += 1
    if meeting { meetings += 1 }
    if let day { last = max(last ?? day, day) }
  }
}

extension Code {
  /// The media in which people see each other (X10).
  static let meetingMedia: Set<String> = [
    "visit", "showroom", "meeting", "dinner", "test_drive", "exhibition", "bid", "bid_opening", "delivery",
  ]
}

extension Log {
  /// Whether somebody was really talked to: what ends a silence (X10).
  public func isTalk(_ vocabulary: Vocabulary) -> Bool { !looked && !vocabulary.isSilent(medium) }
}
