/// What a row holds for each field.
extension QueryField {
  /// Whether the field's code or text is one of the values.
  func holds(_ values: [String], _ row: Row) -> Bool {
    switch self {
    case .id: values.contains { row.pointee.id.text.hasPrefix($0) }
    case .tag: row.pointee.tags.contains { tag in values.contains(Folded(tag).text) }
    case .region, .district, .project:
      text(row).map { text in values.contains { text.contains($0) || Folded(text).text.contains($0) } }
        ?? false
    case .make, .duty: words(row).contains { word in values.contains(Folded(word).text) }
    case .special, .specialNeeded:
      words(row).contains { word in values.contains { Folded(word).text.contains($0) } }
    case .stage, .industry, .kind, .channel, .owner:
      row.pointee.withCode(of: self) { code in values.contains { code.isText($0) } }
    default: text(row).map(values.contains) ?? false
    }
  }

  /// What the fleet holds for the field, a word for each kind of vehicle.
  private func words(_ row: Row) -> [String] {
    switch self {
    case .make: row.pointee.makes
    case .duty: row.pointee.duties
    case .special: row.pointee.special
    case .specialNeeded: row.pointee.specialNeeded
    default: []
    }
  }

  /// The code or text that the field holds; nil if none.
  private func text(_ row: Row) -> String? {
    let text: String? =
      switch self {
      case .stage: row.pointee.stage
      case .industry: row.pointee.industry
      case .kind: row.pointee.groupKind
      case .channel: row.pointee.channel
      case .owner: row.pointee.owner
      case .region: row.pointee.region
      case .district: row.pointee.district
      case .project: row.pointee.projectName
      case .importance: row.pointee.importance?.rawValue
      case .likelihood: row.pointee.likelihood?.rawValue
      case .track: row.pointee.track?.rawValue
      case .name: row.pointee.name
      default: nil
      }
    return text == "" ? nil : text
  }

  /// The field's number; nil if not known.
  func number(_ row: Row, _ scene: inout QueryScene) -> Int? {
    switch self {
    case .priority: Categories(at: row, on: scene.today).first.map { Int($0.rawValue) + 1 }
    case .silent: row.pointee.lastContact.map { max(0, scene.today - $0) }
    case .known: row.pointee.coverage.percent
    case .units: row.pointee.units
    case .amount: row.pointee.amount.map { Int($0.fen) }
    case .fleet: row.pointee.fleet.count
    case .fleetRivals: row.pointee.fleet.rivals
    case .fleetAge: row.pointee.fleet.oldest.map { $0.years(until: scene.today) }
    default: nil
    }
  }

  /// The day that the field speaks of; of several the first.
  func day(_ row: Row) -> Day? {
    switch self {
    case .due: row.pointee.firstToDo?.day
    case .milestone: row.pointee.milestone?.due
    case .visit: row.pointee.visitDay
    case .lastContact: row.pointee.lastContact
    case .fleetDue, .rivalsDue: replacements(row).first
    default: nil
    }
  }

  /// The days on which vehicles come of age: of all, or those of rival makes.
  func replacements(_ row: Row) -> [Day] {
    row.pointee.dues.compactMap {
      $0.kind == .replacement && (self == .fleetDue || $0.rivals > 0) ? $0.day : nil
    }
  }

  func isAbsent(_ row: Row, _ scene: inout QueryScene) -> Bool {
    switch self {
    case .priority, .silent, .units, .amount, .fleetAge: number(row, &scene) == nil
    case .fleet: row.pointee.fleet.count == 0
    case .fleetRivals: row.pointee.fleet.rivals == 0
    case .known: row.pointee.known == 0
    case .due, .milestone, .visit, .lastContact, .fleetDue, .rivalsDue: day(row) == nil
    case .tag: row.pointee.tags.isEmpty
    case .make, .duty, .special, .specialNeeded: words(row).isEmpty
    default: text(row) == nil
    }
  }
}

extension Headline {
  /// Hands the bytes of the code that the row has for a field to `body`; none if there is no code.
  @inline(__always)
  fileprivate func withCode<R>(of field: QueryField, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    let place =
      switch field {
      case .stage: row.pointee.stage
      case .industry: row.pointee.industry
      case .kind: row.pointee.groupKind
      case .channel: row.pointee.channel
      case .owner: row.pointee.owner
      default: 0 as UInt32
      }
    return withExtendedLifetime(columns) { body(columns.code(place)) }
  }
}

extension Day {
  /// Whole years from this day to another.
  func years(until other: Day) -> Int {
    let (a, b) = (parts, other.parts)
    return b.year - a.year - ((b.month, b.day) < (a.month, a.day) ? 1 : 0)
  }
}
