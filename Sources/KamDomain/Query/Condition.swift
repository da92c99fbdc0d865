/// One thing that a query asks of an account.
struct Condition: Sendable, Hashable {
  var test: Test
  var isNegated = false

  enum Test: Sendable, Hashable {
    /// A word is found at this place or a better one.
    case term(SearchTerm, within: SearchTerm.Place)
    case flag(QueryFlag)
    /// The field holds one of these; for codes exactly, for text somewhere in it.
    case values(QueryField, [String])
    case number(QueryField, NumberBounds)
    case day(QueryField, DayBounds)
    /// Some milestone of these kinds (none named: of any) falls into these days.
    case milestone([String], DayBounds)
    /// In the project of the row somebody has this role, or nobody has though the project is open.
    case role(Role)
    case lacksRole(Role)
    /// The item is known, or at most partly known.
    case item(Item)
    case lacksItem(Item)
    /// The field holds nothing.
    case absent(QueryField)
  }
}

/// What a condition is judged by: a row, today, and what the row means today, worked out when first needed.
struct QueryScene {
  let row: Headline
  let today: Day
  let vocabulary: Vocabulary
  private(set) lazy var standing = Standing(row, vocabulary: vocabulary, today: today)

  init(_ row: Headline, _ today: Day, _ vocabulary: Vocabulary) {
    self.row = row
    self.today = today
    self.vocabulary = vocabulary
  }
}

extension Condition {
  func holds(_ scene: inout QueryScene) -> Bool { holds(test, &scene) != isNegated }

  private func holds(_ test: Test, _ scene: inout QueryScene) -> Bool {
    let row = scene.row
    return switch test {
    case .term(let term, .elsewhere): term.matches(row.search)
    case .term(let term, let within): term.place(in: row.search).map { $0 <= within } ?? false
    case .flag(let flag): flag.holds(&scene)
    case .values(let field, let values): field.holds(values, row)
    case .number(let field, let bounds): field.number(&scene).map(bounds.contains) ?? false
    case .day(let field, let bounds):
      field.days(row).contains { bounds.contains($0, today: scene.today) }
    case .milestone(let kinds, let bounds):
      row.milestones.contains {
        (kinds.isEmpty || kinds.contains($0.kind)) && bounds.contains($0.due, today: scene.today)
      }
    case .role(let role): row.roles.contains(role)
    case .lacksRole(let role): row.project?.isOpen ?? false && !row.roles.contains(role)
    case .item(let item): row.coverage[item] == .known
    case .lacksItem(let item): row.coverage[item] == .unknown || row.coverage[item] == .partly
    case .absent(let field): field.isAbsent(&scene)
    }
  }
}

extension QueryFlag {
  fileprivate func holds(_ scene: inout QueryScene) -> Bool {
    let today = scene.today
    return switch self {
    case .overdue: scene.standing.overdue != nil
    case .today: scene.row.dues.contains { $0.isToDo && $0.day == today }
    case .noStep: scene.row.project?.isLive ?? false && scene.row.nextStep == nil
    case .quiet: scene.standing.daysBeyondRhythm > 0
    case .remark: scene.row.remark != nil
    case .stalled: scene.standing.isStalled
    case .open: scene.row.project?.isOpen ?? false
    }
  }
}

extension QueryField {
  /// Whether the field's code or text is one of the values.
  fileprivate func holds(_ values: [String], _ row: Headline) -> Bool {
    switch self {
    case .id: values.contains { row.id.text.hasPrefix($0) }
    case .tag: row.tags.contains { tag in values.contains(Folded(tag).text) }
    case .region, .district, .project:
      text(row).map { text in values.contains { Folded(text).text.contains($0) } } ?? false
    default: text(row).map(values.contains) ?? false
    }
  }

  /// The code or text that the field holds; nil if none.
  private func text(_ row: Headline) -> String? {
    let text: String? =
      switch self {
      case .stage: row.project?.stage
      case .industry: row.industry
      case .kind: row.groupKind
      case .channel: row.channel
      case .owner: row.owner
      case .region: row.region
      case .district: row.district
      case .project: row.project?.name
      case .importance: row.importance?.rawValue
      case .likelihood: row.project?.likelihood?.rawValue
      case .track: row.project?.track.rawValue
      case .name: row.name
      default: nil
      }
    return text == "" ? nil : text
  }

  /// The field's number; nil if not known.
  fileprivate func number(_ scene: inout QueryScene) -> Int? {
    let row = scene.row
    return switch self {
    case .priority: scene.standing.categories.first.map { Int($0.rawValue) + 1 }
    case .silent: row.lastContact.map { max(0, scene.today - $0) }
    case .known: row.coverage.percent
    case .units: row.project?.units
    case .amount: row.project?.amount.map { Int($0.fen) }
    case .fleet: row.fleet.count
    case .fleetRivals: row.fleet.rivals
    case .fleetAge: row.fleet.oldest.map { $0.years(until: scene.today) }
    default: nil
    }
  }

  /// The days that the field speaks of.
  fileprivate func days(_ row: Headline) -> [Day] {
    switch self {
    case .due: row.dues.first(where: \.isToDo).map { [$0.day] } ?? []
    case .milestone: row.milestones.map(\.due)
    case .visit: row.visit.map { [$0.date] } ?? []
    case .lastContact: row.lastContact.map { [$0] } ?? []
    default: []
    }
  }

  fileprivate func isAbsent(_ scene: inout QueryScene) -> Bool {
    switch self {
    case .priority, .silent, .units, .amount, .fleetAge: number(&scene) == nil
    case .fleet: scene.row.fleet.count == 0
    case .fleetRivals: scene.row.fleet.rivals == 0
    case .known: scene.row.known == 0
    case .due, .milestone, .visit, .lastContact: days(scene.row).isEmpty
    case .tag: scene.row.tags.isEmpty
    default: text(scene.row) == nil
    }
  }
}

extension Day {
  /// Whole years from this day to another.
  func years(until other: Day) -> Int {
    let (a, b) = (parts, other.parts)
    return b.year - a.year - ((b.month, b.day) < (a.month, a.day) ? 1 : 0)
  }
}
