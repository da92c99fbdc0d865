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
    /// Some vehicles come of age in these days: any, or those of rival makes.
    case replacement(QueryField, DayBounds)
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

extension Condition {
  /// The word that is looked for, if it is one.
  var term: SearchTerm? { if case .term(let term, _) = test { term } else { nil } }

  /// Whether it asks for a word anywhere.
  var isFreeWord: Bool { if case .term(_, within: .elsewhere) = test { !isNegated } else { false } }
}

/// What a row is judged by besides its own facts: today, the house's rules, and what the row means today, worked
/// out when first needed.
struct QueryScene {
  let today: Day
  let vocabulary: Vocabulary
  private var standing: Standing?

  init(today: Day, vocabulary: Vocabulary) {
    self.today = today
    self.vocabulary = vocabulary
  }

  /// What a row means today; the same row until `moveOn`.
  mutating func standing(_ row: Row) -> Standing {
    if let standing { return standing }
    let fresh = Standing(at: row, vocabulary: vocabulary, today: today)
    standing = fresh
    return fresh
  }

  /// Says that another row comes.
  mutating func moveOn() { standing = nil }
}

extension Condition {
  /// What is asked of a row: made once and put to many, so that nothing of the condition is copied from row to row.
  typealias Question = (Row, inout QueryScene) -> Bool

  var question: Question {
    let affirmed = affirmed
    return isNegated ? { !affirmed($0, &$1) } : affirmed
  }

  private var affirmed: Question {
    switch test {
    case .term(let term, .elsewhere): { row, _ in row.pointee.withSearch { term.matches($0) } }
    case .term(let term, let within):
      { row, _ in row.pointee.withSearch { term.place(in: $0) }.map { $0 <= within } ?? false }
    case .flag(let flag): { flag.holds($0, &$1) }
    case .values(let field, let values): { row, _ in field.holds(values, row) }
    case .number(let field, let bounds): { field.number($0, &$1).map(bounds.contains) ?? false }
    case .day(let field, let bounds):
      { row, scene in field.day(row).map { bounds.contains($0, today: scene.today) } ?? false }
    case .milestone(let kinds, let bounds):
      { row, scene in
        row.pointee.milestones.contains {
          (kinds.isEmpty || kinds.contains($0.kind)) && bounds.contains($0.due, today: scene.today)
        }
      }
    case .replacement(let field, let bounds):
      { row, scene in field.replacements(row).contains { bounds.contains($0, today: scene.today) } }
    case .role(let role): { row, _ in row.pointee.roles.contains(role) }
    case .lacksRole(let role):
      { row, _ in row.pointee.hasOpenProject && !row.pointee.roles.contains(role) }
    case .item(let item): { row, _ in row.pointee.coverage[item] == .known }
    case .lacksItem(let item):
      { row, _ in
        row.pointee.coverage[item] == .unknown || row.pointee.coverage[item] == .partly
      }
    case .absent(let field): { field.isAbsent($0, &$1) }
    }
  }
}

extension QueryFlag {
  fileprivate func holds(_ row: Row, _ scene: inout QueryScene) -> Bool {
    let today = scene.today
    return switch self {
    case .overdue: row.pointee.overdue(on: today) != nil
    case .today: row.pointee.dues.contains { $0.isToDo && $0.day == today }
    case .noStep: scene.standing(row).lacksStep
    case .quiet: scene.standing(row).isSilentBeyondRhythm
    case .remark: row.pointee.remark != nil
    case .stalled: scene.standing(row).isStalled
    case .open: row.pointee.hasOpenProject
    case .worn: row.pointee.fleet.worn > 0
    }
  }
}
