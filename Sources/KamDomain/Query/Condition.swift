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
  func holds(_ row: Row, _ scene: inout QueryScene) -> Bool { meets(row, &scene) != isNegated }

  private func meets(_ row: Row, _ scene: inout QueryScene) -> Bool {
    switch test {
    case .term(let term, .elsewhere): return row.pointee.withSearch { term.matches($0) }
    case .term(let term, let within):
      return row.pointee.withSearch { term.place(in: $0) }.map { $0 <= within } ?? false
    case .flag(let flag): return flag.holds(row, &scene)
    case .values(let field, let values): return field.holds(values, row)
    case .number(let field, let bounds): return field.number(row, &scene).map(bounds.contains) ?? false
    case .day(let field, let bounds):
      return field.day(row).map { bounds.contains($0, today: scene.today) } ?? false
    case .milestone(let kinds, let bounds):
      let today = scene.today
      return row.pointee.milestones.contains {
        (kinds.isEmpty || kinds.contains($0.kind)) && bounds.contains($0.due, today: today)
      }
    case .replacement(let field, let bounds):
      let today = scene.today
      return field.replacements(row).contains { bounds.contains($0, today: today) }
    case .role(let role): return row.pointee.roles.contains(role)
    case .lacksRole(let role):
      return row.pointee.hasOpenProject && !row.pointee.roles.contains(role)
    case .item(let item): return row.pointee.coverage[item] == .known
    case .lacksItem(let item):
      return row.pointee.coverage[item] == .unknown || row.pointee.coverage[item] == .partly
    case .absent(let field): return field.isAbsent(row, &scene)
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
