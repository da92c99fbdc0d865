import KamRecord

/// A visit, planned or held (V4).
public struct Visit: Entity {
  public static let type = RecordType.visit
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var project: ID<Project>? { record["Project"].map { ID<Project>($0) } }
  public var contacts: [ID<Contact>] { record.all("Contact").map { ID<Contact>($0) } }
  public var date: Day? { record.day("Date") }
  public var time: ClockTime? { record.time("Time") }
  /// The half of the day, when no time was said.
  public var halfDay: HalfDay? { record["HalfDay"].flatMap { HalfDay(rawValue: $0) } }
  public var place: String? { record["Place"] }
  public var kind: VisitKind? { record["Kind"].flatMap { VisitKind(rawValue: $0) } }
  public var state: VisitState? { record["State"].flatMap { VisitState(rawValue: $0) } }
  public var purpose: String? { record["Purpose"] }
  public var commitment: String? { record["Commitment"] }
  public var topics: String? { record["Topics"] }
  public var bring: String? { record["Bring"] }
  public var fallback: String? { record["Fallback"] }
  public var outcome: String? { record["Outcome"] }
  public var log: ID<Log>? { record["Log"].map { ID<Log>($0) } }
}

extension Visit {
  /// The time of the visit, else the half of the day, in words.
  public func hour(_ language: Language) -> String? { time?.description ?? halfDay?.word(language) }
}

/// A line of a visit's checklist: a step, or a question (V, S, I, N1).
public struct VisitItem: Entity {
  public static let type = RecordType.visitItem
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var visit: ID<Visit> { ID<Visit>(record["Visit"] ?? "") }
  public var code: String { record["Code"] ?? "" }
  public var question: String? { record["Question"] }
  public var askWhom: ID<Contact>? { record["AskWhom"].map { ID<Contact>($0) } }
  public var done: Bool { record.flag("Done") }
  public var answer: String? { record["Answer"] }
  public var filledField: String? { record["FilledField"] }
}

/// A talk, a visit, a message: what was said (D9).
public struct Log: Entity {
  public static let type = RecordType.log
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var date: Day? { record.day("Date") }
  public var time: ClockTime? { record.time("Time") }
  public var halfDay: HalfDay? { record["HalfDay"].flatMap { HalfDay(rawValue: $0) } }
  public var medium: String { record["Medium"] ?? "" }
  public var contacts: [ID<Contact>] { record.all("Contact").map { ID<Contact>($0) } }
  public var project: ID<Project>? { record["Project"].map { ID<Project>($0) } }
  public var visit: ID<Visit>? { record["Visit"].map { ID<Visit>($0) } }
  public var text: String { record["Text"] ?? "" }
  public var objection: ID<Objection>? { record["Objection"].map { ID<Objection>($0) } }
  public var answer: ID<Answer>? { record["Answer"].map { ID<Answer>($0) } }
  public var appointment: Bool { record.flag("Appointment") }
  public var looked: Bool { record.flag("Looked") }
}

/// A next step agreed or planned (D10).
public struct Step: Entity {
  public static let type = RecordType.step
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var text: String { record["Text"] ?? "" }
  public var due: Day? { record.day("Due") }
  public var dueKind: DueKind? { record["DueKind"].flatMap { DueKind(rawValue: $0) } }
  public var time: ClockTime? { record.time("Time") }
  public var contacts: [ID<Contact>] { record.all("Contact").map { ID<Contact>($0) } }
  public var project: ID<Project>? { record["Project"].map { ID<Project>($0) } }
  public var log: ID<Log>? { record["Log"].map { ID<Log>($0) } }
  public var owner: String? { record["Owner"] }
  public var done: Day? { record.day("Done") }
  public var none: String? { record["None"] }
  public var sleepUntil: Day? { record.day("SleepUntil") }
  public var supposed: Bool { record.flag("Supposed") }
}

/// What one side promised the other.
public struct Promise: Entity {
  public static let type = RecordType.promise
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var side: Side? { record["Side"].flatMap { Side(rawValue: $0) } }
  public var text: String { record["Text"] ?? "" }
  public var contact: ID<Contact>? { record["Contact"].map { ID<Contact>($0) } }
  public var due: Day? { record.day("Due") }
  public var dueKind: DueKind? { record["DueKind"].flatMap { DueKind(rawValue: $0) } }
  public var kept: Day? { record.day("Kept") }
  public var broken: Day? { record.day("Broken") }
  public var log: ID<Log>? { record["Log"].map { ID<Log>($0) } }
}

/// An item of information that does not apply here, and why (K, J, R).
public struct Waiver: Entity {
  public static let type = RecordType.waiver
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var code: String { record["Code"] ?? "" }
  public var reason: String { record["Reason"] ?? "" }
}
