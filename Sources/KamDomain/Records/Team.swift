import KamRecord

/// A manager's word on a customer (M4).
public struct Remark: Entity {
  public static let type = RecordType.remark
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var text: String { record["Text"] ?? "" }
  public var from: String? { record["From"] }
  public var to: String? { record["To"] }
  public var at: Timestamp? { record["At"].flatMap { Timestamp($0) } }
  public var read: Day? { record.day("Read") }
  public var answer: String? { record["Answer"] }
  public var done: Day? { record.day("Done") }
}

/// A task that a manager handed to a specialist (M4).
public struct Assignment: Entity {
  public static let type = RecordType.task
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var text: String { record["Text"] ?? "" }
  public var from: String? { record["From"] }
  public var to: String? { record["To"] }
  public var due: Day? { record.day("Due") }
  public var done: Day? { record.day("Done") }
  public var answer: String? { record["Answer"] }
}

/// A request for help from specialist to manager (X5).
public struct Request: Entity {
  public static let type = RecordType.request
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var kind: String { record["Kind"] ?? "" }
  public var text: String { record["Text"] ?? "" }
  public var from: String? { record["From"] }
  public var to: String? { record["To"] }
  public var wantedBy: Day? { record.day("WantedBy") }
  public var state: RequestState? { record["State"].flatMap { RequestState(rawValue: $0) } }
  public var answer: String? { record["Answer"] }
  public var project: ID<Project>? { record["Project"].map { ID<Project>($0) } }
}
