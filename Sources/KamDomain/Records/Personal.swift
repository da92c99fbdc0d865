import KamRecord

/// A contact as a person: kept apart from the account (D3).
public struct Person: Entity {
  public static let type = RecordType.person
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var contact: ID<Contact> { ID<Contact>(record["Contact"] ?? "") }
  public var birthday: String? { record["Birthday"] }
  public var family: [String] { record.all("Family") }
  public var hobbies: [String] { record.all("Hobby") }
  public var interests: [String] { record.all("Interest") }
  public var anniversaries: [String] { record.all("Anniversary") }
  public var note: String? { record["Note"] }
  public var retainUntil: Day? { record.day("RetainUntil") }
  public var basis: String? { record["Basis"] }
}

/// A presentation, test drive, exhibition or mailing (T2).
public struct Occasion: Entity {
  public static let type = RecordType.event
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var name: String { record["Name"] ?? "" }
  public var kind: OccasionKind? { record["Kind"].flatMap { OccasionKind(rawValue: $0) } }
  public var date: Day? { record.day("Date") }
  public var place: String? { record["Place"] }
  public var industries: [String] { record.all("Industry") }
  public var note: String? { record["Note"] }
}

/// Somebody invited to an event (T2).
public struct Guest: Entity {
  public static let type = RecordType.guest
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var event: ID<Occasion> { ID<Occasion>(record["Event"] ?? "") }
  public var account: ID<Account> { ID<Account>(record["Account"] ?? "") }
  public var contact: ID<Contact>? { record["Contact"].map { ID<Contact>($0) } }
  public var invited: Bool { record.flag("Invited") }
  public var came: Bool { record.flag("Came") }
  public var drove: String? { record["Drove"] }
  public var feedback: String? { record["Feedback"] }
  public var doubt: String? { record["Doubt"] }
  public var followed: ID<Log>? { record["Followed"].map { ID<Log>($0) } }
}
