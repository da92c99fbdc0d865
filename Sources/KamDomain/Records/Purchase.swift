import KamRecord

/// A purchase project (J).
public struct Project: Entity {
  public static let type = RecordType.project
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var name: String { record["Name"] ?? "" }
  public var track: Track? { record["Track"].flatMap { Track(rawValue: $0) } }
  public var stage: String { record["Stage"] ?? "" }
  public var stageSince: Day? { record.day("StageSince") }
  public var likelihood: Likelihood? { record["Likelihood"].flatMap { Likelihood(rawValue: $0) } }
  public var problem: String? { record["Problem"] }
  public var models: String? { record["Models"] }
  public var units: Int? { record.number("Units") }
  public var amount: Money? { record.amount("Amount") }
  public var budget: String? { record["Budget"] }
  public var budgetState: BudgetState? { record["BudgetState"].flatMap { BudgetState(rawValue: $0) } }
  public var purchaseBy: Day? { record.day("PurchaseBy") }
  public var purchaseByKind: DueKind? { record["PurchaseByKind"].flatMap { DueKind(rawValue: $0) } }
  public var process: String? { record["Process"] }
  public var processNote: String? { record["ProcessNote"] }
  public var competitors: [String] { record.all("Competitor") }
  public var lostReason: String? { record["LostReason"] }
  public var lostToMake: String? { record["LostToMake"] }
  public var lostToModel: String? { record["LostToModel"] }
  public var lostToDealer: String? { record["LostToDealer"] }
  public var lostPrice: Money? { record.amount("LostPrice") }
  public var closed: Day? { record.day("Closed") }
  public var stalledUntil: Day? { record.day("StalledUntil") }
  public var stalledReason: String? { record["StalledReason"] }
}

/// A person's place in the decision group of one project (G1–G11).
public struct Seat: Entity {
  public static let type = RecordType.seat
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var project: ID<Project> { ID<Project>(record["Project"] ?? "") }
  public var contact: Reference<Contact> { Reference<Contact>(record["Contact"] ?? "") }
  public var roles: [Role] { record.all("Role").compactMap { Role(rawValue: $0) } }
  public var level: Level? { record["Level"].flatMap { Level(rawValue: $0) } }
  public var function: String? { record["Function"] }
  public var stance: Stance? { record["Stance"].flatMap { Stance(rawValue: $0) } }
  public var proof: ID<Log>? { record["Proof"].map { ID<Log>($0) } }
  public var strength: Int? { record.number("Strength") }
  public var wants: String? { record["Wants"] }
  public var note: String? { record["Note"] }
}

/// A dated step of a purchase (X2).
public struct Milestone: Entity {
  public static let type = RecordType.milestone
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var project: ID<Project> { ID<Project>(record["Project"] ?? "") }
  public var kind: String { record["Kind"] ?? "" }
  public var due: Day? { record.day("Due") }
  public var dueKind: DueKind? { record["DueKind"].flatMap { DueKind(rawValue: $0) } }
  public var done: Day? { record.day("Done") }
  public var amount: Money? { record.amount("Amount") }
  public var note: String? { record["Note"] }
}

/// A competitor at this customer (R1–R5).
public struct Rival: Entity {
  public static let type = RecordType.rival
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var make: String { record["Make"] ?? "" }
  public var model: String? { record["Model"] }
  public var inUse: Int? { record.number("InUse") }
  public var satisfaction: Int? { record.number("Satisfaction") }
  public var strengths: String? { record["Strengths"] }
  public var weaknesses: String? { record["Weaknesses"] }
  public var dealer: String? { record["Dealer"] }
  public var representative: String? { record["Representative"] }
  public var representativeStyle: String? { record["RepresentativeStyle"] }
  public var relation: String? { record["Relation"] }
  public var relationsWith: [ID<Contact>] { record.all("RelationWith").map { ID<Contact>($0) } }
  public var relationStrength: Int? { record.number("RelationStrength") }
  public var lastSign: Day? { record.day("LastSign") }
  public var note: String? { record["Note"] }
}
