import KamRecord

/// Where the answer to a question goes: into a field of a record that is there, or of one to be added, or into
/// the decision group.
public enum Filling: Sendable, Hashable {
  case field(String, record: String)
  case newRecord(RecordType, field: String)
  case seat(Vacancy)

  /// `<id>.<Field>`, `<Type>.<Field>` or `Seat.<Vacancy>`, as `FilledField` of a visit item holds it.
  public var text: String {
    switch self {
    case .field(let field, let record): record + "." + field
    case .newRecord(let type, let field): type.rawValue + "." + field
    case .seat(let vacancy): RecordType.seat.rawValue + "." + vacancy.text
    }
  }

  /// Reads what `text` writes.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    if parts[0] == RecordType.seat.rawValue {
      self = .seat(Vacancy(parts[1]))
    } else if let type = RecordType(rawValue: parts[0]) {
      self = .newRecord(type, field: parts[1])
    } else {
      self = .field(parts[1], record: parts[0])
    }
  }
}

/// What a question about the decision group is to fill.
public enum Vacancy: Sendable, Hashable {
  /// A role that nobody fills.
  case role(Role)
  /// A cell of the map in which nobody is known.
  case cell(Level, function: String)
  /// The place of somebody who has none.
  case person(ID<Contact>)
  /// The roles of whoever is named.
  case anyone

  /// `decision_maker`, `decision/finance`, the contact's id, or `anyone`.
  var text: String {
    switch self {
    case .role(let role): role.rawValue
    case .cell(let level, let function): level.rawValue + "/" + function
    case .person(let contact): contact.text
    case .anyone: "anyone"
    }
  }

  /// Reads what `text` writes.
  init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    if let role = Role(rawValue: text) {
      self = .role(role)
    } else if parts.count == 2, let level = Level(rawValue: parts[0]) {
      self = .cell(level, function: parts[1])
    } else {
      self = text == "anyone" ? .anyone : .person(ID(text))
    }
  }
}

extension Account {
  /// Where the answer to an item of information goes (K1–R5); nil if what it belongs to is not there
  /// (`wanting`).
  public func filling(of item: String, in project: Project?) -> Filling? {
    let purchase = project?.record.id
    switch item {
    case "K1", "K3": return .newRecord(.department, field: "Name")
    case "K2": return .field("Phone", record: id.text)
    case "K4": return .newRecord(.contact, field: "Name")
    case "K5": return .newRecord(.vehicle, field: "Model")
    case "K6": return .field("Business", record: id.text)
    case "K7": return .field("IndustryBasics", record: id.text)
    case "J1": return purchase.map { .field("Models", record: $0) }
    case "J2": return purchase.map { .field("Problem", record: $0) }
    case "J3": return purchase == nil ? nil : .seat(.anyone)
    case "J4": return purchase.map { .field("PurchaseBy", record: $0) }
    case "J5": return purchase.map { .field("Budget", record: $0) }
    case "J6": return purchase.map { .field("ProcessNote", record: $0) }
    case "R1": return ofRival("Model") ?? .newRecord(.rival, field: "Make")
    case "R2": return ofRival("Weaknesses") ?? .newRecord(.rival, field: "Weaknesses")
    case "R3": return ofRival("Satisfaction") ?? .newRecord(.rival, field: "Satisfaction")
    case "R4": return ofRival("Representative") ?? .newRecord(.rival, field: "Representative")
    case "R5": return ofRival("Relation") ?? .newRecord(.rival, field: "Relation")
    default: return nil
    }
  }

  /// The first rival that lacks the field, else the first one.
  private func ofRival(_ field: String) -> Filling? {
    let all = rivals
    let rival = all.first { $0.record[name: field] == nil } ?? all.first
    return rival.map { .field(field, record: $0.record.id) }
  }
}
