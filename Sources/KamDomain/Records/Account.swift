import KamRecord

/// A key account: the typed view of one account file. Its own fields are those of the `Account` record;
/// the other records hang on it as arrays in file order. Read only: edits go through `Change`.
public struct Account: Entity {
  public static let type = RecordType.account
  public let record: Record
  public init(_ record: Record) { self.record = record }

  /// The account in a document; nil if the file holds no `Account` record.
  public init?(_ document: Document) {
    guard let record = document.records(of: RecordType.account.rawValue).first else { return nil }
    self.record = record
  }

  /// The account of a file named after it; nil if the file holds none, or one of another or no id: what is done
  /// to an account goes into the file of its id, which would be another customer's.
  public init?(_ document: Document, named id: ID<Account>) {
    guard document.headProblem(of: .account(id)) == nil else { return nil }
    self.init(document)
  }

  /// The text of the whole file.
  public var document: Document { record.document }
}

extension Account {
  public var name: String { record["Name"] ?? "" }
  public var shortName: String? { record["ShortName"] }
  public var formerNames: [String] { record.all("FormerName") }
  public var creditCode: String? { record["CreditCode"] }
  public var parent: ID<Account>? { record["Parent"].map { ID<Account>($0) } }
  public var kind: String? { record["Kind"] }
  public var industry: String? { record["Industry"] }
  public var business: String? { record["Business"] }
  public var industryBasics: String? { record["IndustryBasics"] }
  public var address: String? { record["Address"] }
  public var district: String? { record["District"] }
  public var phones: [String] { record.all("Phone") }
  public var faxes: [String] { record.all("Fax") }
  public var emails: [String] { record.all("Email") }
  public var website: String? { record["Website"] }
  public var weChat: String? { record["WeChat"] }
  public var owner: String? { record["Owner"] }
  public var importance: Importance? { record["Importance"].flatMap { Importance(rawValue: $0) } }
  public var region: String? { record["Region"] }
  public var employees: Int? { record.number("Employees") }
  public var subordinateUnits: Int? { record.number("SubordinateUnits") }
  public var founded: Day? { record.day("Founded") }
  public var arrivedHere: Day? { record.day("ArrivedHere") }
  public var fixedSupplier: String? { record["FixedSupplier"] }
  public var supplierOfOurs: Bool { record.flag("SupplierOfOurs") }
  public var referred: Bool { record.flag("Referred") }
  public var pinyinName: String? { record["PinyinName"] }
  public var tags: [String] { record.all("Tag") }
  public var note: String? { record["Note"] }
  public var stalledUntil: Day? { record.day("StalledUntil") }
  public var stalledReason: String? { record["StalledReason"] }
  public var retainUntil: Day? { record.day("RetainUntil") }
}

extension Account {
  public var leads: [Lead] { all() }
  public var departments: [Department] { all() }
  public var contacts: [Contact] { all() }
  public var ties: [Tie] { all() }
  public var vehicles: [Vehicle] { all() }
  public var signals: [Signal] { all() }
  public var projects: [Project] { all() }
  public var seats: [Seat] { all() }
  public var milestones: [Milestone] { all() }
  public var quotes: [Quote] { all() }
  public var quoteLines: [QuoteLine] { all() }
  public var registrations: [Registration] { all() }
  public var rivals: [Rival] { all() }
  public var needs: [Need] { all() }
  public var needsPlans: [NeedsPlan] { all() }
  public var visits: [Visit] { all() }
  public var visitItems: [VisitItem] { all() }
  public var log: [Log] { all() }
  public var steps: [Step] { all() }
  public var promises: [Promise] { all() }
  public var deals: [Deal] { all() }
  public var waivers: [Waiver] { all() }
  public var remarks: [Remark] { all() }
  public var tasks: [Assignment] { all() }
  public var requests: [Request] { all() }

  /// All records of one kind, in file order.
  public func all<E: Entity>(_: E.Type = E.self) -> [E] {
    document.records(of: E.type.rawValue).map { E($0) }
  }

  /// Calls `body` with each record of one kind and its place among them, without making an array.
  @inline(__always)
  func each<E: Entity>(_: E.Type, _ body: (Int, E) -> Void) {
    var place = 0
    document.forEachRecord(of: E.type.rawValue) { record in
      body(place, E(record))
      place += 1
    }
  }

  /// The record with this id.
  public func find<E: Entity>(_ id: ID<E>?) -> E? {
    id.flatMap { document.record(E.type.rawValue, id: $0.text) }.map { E($0) }
  }

  /// The project that is worked on: the one that the account's headline names, else the last; nil if there is none.
  public func projectAtWork(_ headline: Headline?) -> Project? {
    find(headline?.project?.id) ?? projects.last
  }
}
