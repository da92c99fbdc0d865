import KamRecord

/// A refusal met on the phone (O1–O3).
public struct Objection: Entity {
  public static let type = RecordType.objection
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var code: String? { record["Code"] }
  public var text: String { record["Text"] ?? "" }
}

/// What to answer to a refusal (O).
public struct Answer: Entity {
  public static let type = RecordType.answer
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var objection: ID<Objection> { ID<Objection>(record["Objection"] ?? "") }
  public var text: String { record["Text"] ?? "" }
  public var followUp: String? { record["FollowUp"] }
}

/// A question of the bank (N1).
public struct Question: Entity {
  public static let type = RecordType.question
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var item: String { record["Item"] ?? "" }
  public var text: String { record["Text"] ?? "" }
  public var form: QuestionForm? { record["Form"].flatMap { QuestionForm(rawValue: $0) } }
  public var roles: [Role] { record.all("Role").compactMap { Role(rawValue: $0) } }
  public var levels: [Level] { record.all("Level").compactMap { Level(rawValue: $0) } }
  public var functions: [String] { record.all("Function") }
}

/// A line that a visit's checklist starts with (V, I, S).
public struct ChecklistItem: Entity {
  public static let type = RecordType.checklistItem
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var code: String { record["Code"] ?? "" }
  public var text: String { record["Text"] ?? "" }
  public var kindsOfVisit: [VisitKind] { record.all("For").compactMap { VisitKind(rawValue: $0) } }
  public var groupKinds: [String] { record.all("Kind") }
  public var fold: Bool { record.flag("Fold") }
  public var order: Int? { record.number("Order") }
}

/// A topic to talk about (S4, S5).
public struct Topic: Entity {
  public static let type = RecordType.topic
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var text: String { record["Text"] ?? "" }
  public var strategic: Bool { record.flag("Strategic") }
}

/// Our model against theirs (R2).
public struct Comparison: Entity {
  public static let type = RecordType.comparison
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var ours: String { record["Ours"] ?? "" }
  public var theirs: String { record["Theirs"] ?? "" }
  public var strengths: [String] { record.all("Strength") }
  public var weaknesses: [String] { record.all("Weakness") }
}

/// A document's template.
public struct Template: Entity {
  public static let type = RecordType.template
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var name: String { record["Name"] ?? "" }
  public var text: String { record["Text"] ?? "" }
  public var kind: TemplateKind? { record["Kind"].flatMap { TemplateKind(rawValue: $0) } }
}

/// A step of a guided way through the store: at which customer, what to do there, by which keys.
public struct Lesson: Entity {
  public static let type = RecordType.lesson
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var account: ID<Account> { ID<Account>(record["Account"] ?? "") }
  public var keys: String? { record["Keys"] }
  /// What shows that it was done: the command of this id was given at the customer, or its records of this type
  /// changed. Nil: a heading, nothing to do.
  public var done: String? { record["Done"] }

  public func text(_ language: Language) -> String {
    language.pick(record["Zh"] ?? "", record["En"] ?? "")
  }
}
