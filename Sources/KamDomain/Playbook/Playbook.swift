import KamRecord

/// What the store knows of the trade: refusals and answers, questions, the steps of a visit, topics and
/// comparisons, decoded from `playbook/*.rec`.
public struct Playbook: Sendable {
  public let objections: [Objection]
  public let questions: [Question]
  /// The steps of a visit, in their order.
  public let checklist: [ChecklistItem]
  public let topics: [Topic]
  public let comparisons: [Comparison]
  public let templates: [Template]
  /// The steps of the guide, in file order.
  public let lessons: [Lesson]
  private let answers: [Answer]

  /// Decodes the files of `playbook/`.
  public init(_ documents: [Document]) {
    func all<E: Entity>(_: E.Type = E.self) -> [E] {
      documents.flatMap { $0.records(of: E.type.rawValue) }.map { E($0) }
    }
    objections = all()
    answers = all()
    questions = all()
    checklist = all(ChecklistItem.self).enumerated().sorted {
      ($0.element.order ?? .max, $0.offset) < ($1.element.order ?? .max, $1.offset)
    }.map(\.element)
    topics = all()
    comparisons = all()
    templates = all()
    lessons = all()
  }

  /// The playbook of a new store.
  public static func shipped(_ language: Language) -> Playbook {
    Playbook(Shipped.playbook(language).map { Document(text: $0.text) })
  }

  /// The answers to a refusal, in file order (O).
  public func answers(to objection: Objection) -> [Answer] {
    answers.filter { $0.objection == objection.id }
  }

  /// The steps of a kind of visit to a kind of customer, in their order.
  public func steps(_ kind: VisitKind?, groupKind: String? = nil) -> [ChecklistItem] {
    checklist.filter { item in
      let (visits, groups) = (item.kindsOfVisit, item.groupKinds)
      return (visits.isEmpty || kind.map(visits.contains) ?? true)
        && (groups.isEmpty || groupKind.map(groups.contains) ?? false)
    }
  }

  /// A text of the playbook in the language of the interface: shipped texts have both, what a store wrote
  /// itself stands as it is.
  public static func say(_ text: String, _ language: Language) -> String {
    // Shipped English is ASCII and shipped Chinese is not: the tables are only made when they are needed.
    let isEnglish = text.utf8.allSatisfy { $0 < 0x80 }
    switch language {
    case .zh: return isEnglish ? toChinese[text] ?? text : text
    case .en: return isEnglish ? text : toEnglish[text] ?? text
    }
  }

  private static let toEnglish = Dictionary(
    Shipped.pairs.map { ($0.zh, $0.en) }, uniquingKeysWith: { first, _ in first })
  private static let toChinese = Dictionary(
    Shipped.pairs.map { ($0.en, $0.zh) }, uniquingKeysWith: { first, _ in first })
}
