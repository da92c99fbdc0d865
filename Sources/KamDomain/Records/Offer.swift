import KamRecord

/// A quotation (X3).
public struct Quote: Entity {
  public static let type = RecordType.quote
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var project: ID<Project> { ID<Project>(record["Project"] ?? "") }
  public var version: Int? { record.number("Version") }
  public var date: Day? { record.day("Date") }
  public var validUntil: Day? { record.day("ValidUntil") }
  public var state: QuoteState? { record["State"].flatMap { QuoteState(rawValue: $0) } }
  public var note: String? { record["Note"] }
}

/// A line of a quotation (X3).
public struct QuoteLine: Entity {
  public static let type = RecordType.quoteLine
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var quote: ID<Quote> { ID<Quote>(record["Quote"] ?? "") }
  public var model: String { record["Model"] ?? "" }
  public var trim: String? { record["Trim"] }
  public var exterior: String? { record["Exterior"] }
  public var interior: String? { record["Interior"] }
  public var quantity: Int? { record.number("Quantity") }
  public var listPrice: Money? { record.amount("ListPrice") }
  public var discount: Money? { record.amount("Discount") }
  public var netPrice: Money? { record.amount("NetPrice") }
  public var includes: [String] { record.all("Includes") }
  public var deliveryWeeks: Int? { record.number("DeliveryWeeks") }
}

/// The registration of a project with the maker, and its rebate (X4).
public struct Registration: Entity {
  public static let type = RecordType.registration
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var project: ID<Project> { ID<Project>(record["Project"] ?? "") }
  public var number: String? { record["Number"] }
  public var state: RegistrationState? { record["State"].flatMap { RegistrationState(rawValue: $0) } }
  public var date: Day? { record.day("Date") }
  public var validUntil: Day? { record.day("ValidUntil") }
  public var policy: String? { record["Policy"] }
  public var rebatePerUnit: Money? { record.amount("RebatePerUnit") }
  public var papers: [String] { record.all("Paper") }
  public var papersDone: [String] { record.all("PaperDone") }
  public var rebateClaimed: Day? { record.day("RebateClaimed") }
}

/// What the customer said it needs (N2).
public struct Need: Entity {
  public static let type = RecordType.need
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var project: ID<Project>? { record["Project"].map { ID<Project>($0) } }
  public var text: String { record["Text"] ?? "" }
  public var words: String? { record["Words"] }
  public var contact: ID<Contact>? { record["Contact"].map { ID<Contact>($0) } }
  public var weight: Int? { record.number("Weight") }
  public var met: Met? { record["Met"].flatMap { Met(rawValue: $0) } }
}

/// A written needs plan (N3, N4).
public struct NeedsPlan: Entity {
  public static let type = RecordType.needsPlan
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var project: ID<Project> { ID<Project>(record["Project"] ?? "") }
  public var kind: NeedsPlanKind? { record["Kind"].flatMap { NeedsPlanKind(rawValue: $0) } }
  public var version: Int? { record.number("Version") }
  public var state: NeedsPlanState? { record["State"].flatMap { NeedsPlanState(rawValue: $0) } }
  public var date: Day? { record.day("Date") }
  public var contact: ID<Contact>? { record["Contact"].map { ID<Contact>($0) } }
  public var text: String? { record["Text"] }
}

/// A sale made (D11).
public struct Deal: Entity {
  public static let type = RecordType.deal
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var date: Day? { record.day("Date") }
  public var project: ID<Project>? { record["Project"].map { ID<Project>($0) } }
  public var models: String? { record["Models"] }
  public var units: Int? { record.number("Units") }
  public var amount: Money? { record.amount("Amount") }
  public var terms: String? { record["Terms"] }
  public var contractUntil: Day? { record.day("ContractUntil") }
  public var quote: ID<Quote>? { record["Quote"].map { ID<Quote>($0) } }
  public var note: String? { record["Note"] }
}
