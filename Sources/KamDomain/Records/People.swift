import KamRecord

/// Where a customer came from (L1–L17).
public struct Lead: Entity {
  public static let type = RecordType.lead
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var channel: String { record["Channel"] ?? "" }
  public var date: Day? { record.day("Date") }
  public var referrerAccount: ID<Account>? { record["ReferrerAccount"].map { ID<Account>($0) } }
  public var referrerContact: Reference<Contact>? { record["ReferrerContact"].map { Reference<Contact>($0) } }
  public var event: ID<Occasion>? { record["Event"].map { ID<Occasion>($0) } }
  public var note: String? { record["Note"] }
}

/// A department of the customer (K1, K3).
public struct Department: Entity {
  public static let type = RecordType.department
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var name: String { record["Name"] ?? "" }
  public var parent: ID<Department>? { record["Parent"].map { ID<Department>($0) } }
  public var functions: [String] { record.all("Function") }
  public var vehicleRoles: [VehicleRole] {
    record.all("VehicleRole").compactMap { VehicleRole(rawValue: $0) }
  }
  public var phones: [String] { record.all("Phone") }
  public var note: String? { record["Note"] }
}

/// A person at the customer (D2).
public struct Contact: Entity {
  public static let type = RecordType.contact
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var name: String { record["Name"] ?? "" }
  public var pinyin: String? { record["Pinyin"] }
  public var title: String? { record["Title"] }
  public var department: ID<Department>? { record["Department"].map { ID<Department>($0) } }
  public var phones: [String] { record.all("Phone") }
  public var fax: String? { record["Fax"] }
  public var emails: [String] { record.all("Email") }
  public var weChat: String? { record["WeChat"] }
  public var coach: Bool { record.flag("Coach") }
  public var friend: Bool { record.flag("Friend") }
  public var level: Level? { record["Level"].flatMap { Level(rawValue: $0) } }
  public var functions: [String] { record.all("Function") }
  public var vehicleWorks: [VehicleWork] {
    record.all("VehicleWork").compactMap { VehicleWork(rawValue: $0) }
  }
  public var movedTo: Reference<Contact>? { record["MovedTo"].map { Reference<Contact>($0) } }
  public var movedFrom: Reference<Contact>? { record["MovedFrom"].map { Reference<Contact>($0) } }
  public var left: Day? { record.day("Left") }
  public var note: String? { record["Note"] }
}

/// A relation between two people (G).
public struct Tie: Entity {
  public static let type = RecordType.tie
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var from: Reference<Contact> { Reference<Contact>(record["From"] ?? "") }
  public var to: Reference<Contact> { Reference<Contact>(record["To"] ?? "") }
  public var kind: TieKind? { record["Kind"].flatMap { TieKind(rawValue: $0) } }
  public var strength: Int? { record.number("Strength") }
  public var note: String? { record["Note"] }
}
