import KamRecord

/// The store itself: format and name.
public struct House: Entity {
  public static let type = RecordType.store
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var format: Int? { record.number("Format") }
  public var name: String { record["Name"] ?? "" }
  public var language: String? { record["Language"] }
  public var region: String? { record["Region"] }
}

/// One value of a list that a store may change.
public struct Label: Entity {
  public static let type = RecordType.label
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var list: String { record["List"] ?? "" }
  public var code: String { record["Code"] ?? "" }
  public var zh: String { record["Zh"] ?? "" }
  public var en: String { record["En"] ?? "" }
  public var order: Int? { record.number("Order") }
  public var tracks: [Track] { record.all("Track").compactMap { Track(rawValue: $0) } }
  public var silent: Bool { record.flag("Silent") }
  public var days: Int? { record.number("Days") }
}

/// How often to be in touch (M1, X9).
public struct Rhythm: Entity {
  public static let type = RecordType.rhythm
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var likelihood: Likelihood? { record["Likelihood"].flatMap { Likelihood(rawValue: $0) } }
  public var importance: Importance? { record["Importance"].flatMap { Importance(rawValue: $0) } }
  public var stage: String? { record["Stage"] }
  public var days: Int? { record.number("Days") }
}

/// When a vehicle is due for replacement, by duty (X8).
public struct ReplacementAge: Entity {
  public static let type = RecordType.replacementAge
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var duty: String { record["Duty"] ?? "" }
  public var years: Int? { record.number("Years") }
  public var mileage: Int? { record.number("Mileage") }
  public var note: String? { record["Note"] }
}

/// A specialist's target for a month (X6).
public struct Target: Entity {
  public static let type = RecordType.target
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var month: String { record["Month"] ?? "" }
  public var owner: String { record["Owner"] ?? "" }
  public var signed: Int? { record.number("Signed") }
  public var delivered: Int? { record.number("Delivered") }
  public var paid: Money? { record.amount("Paid") }
}

/// Somebody of our own team.
public struct Specialist: Entity {
  public static let type = RecordType.specialist
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var login: String { record["Login"] ?? "" }
  public var name: String { record["Name"] ?? "" }
  public var role: SpecialistRole? { record["Role"].flatMap { SpecialistRole(rawValue: $0) } }
  public var manager: String? { record["Manager"] }
  public var left: Day? { record.day("Left") }
}

/// One change in the journal.
public struct JournalEntry: Entity {
  public static let type = RecordType.entry
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var at: Timestamp? { record["At"].flatMap { Timestamp($0) } }
  public var by: String { record["By"] ?? "" }
  public var title: String { record["Title"] ?? "" }
  public var undoes: String? { record["Undoes"] }
  public var follows: String? { record["Follows"] }
  public var accounts: [ID<Account>] { record.all("Account").map { ID<Account>($0) } }
  public var parts: [String] { record.all("Part") }
  public var state: String? { record["State"] }
}
