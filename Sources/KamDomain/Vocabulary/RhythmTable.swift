/// The rhythm rules worked out for every case, because each row of a list asks for its rhythm.
struct RhythmTable: Sendable {
  /// For each stage that a rule names, the days by likelihood and importance; few stages are named.
  private var byStage: [(stage: String, days: [Int?])] = []
  /// The same for all other stages.
  private var other: [Int?] = []

  init(_ rules: [RhythmRule]) {
    byStage = Set(rules.compactMap(\.stage)).map { ($0, Self.cases(rules, $0)) }
    other = Self.cases(rules, nil)
  }

  func days(_ likelihood: Likelihood?, _ importance: Importance?, _ stage: String?) -> Int? {
    let own = stage.flatMap { stage in byStage.first { $0.stage == stage }?.days }
    return (own ?? other)[Self.place(likelihood, importance)]
  }

  private static let likelihoods: [Likelihood?] = [nil] + Likelihood.allCases
  private static let importances: [Importance?] = [nil] + Importance.allCases

  private static func place(_ likelihood: Likelihood?, _ importance: Importance?) -> Int {
    let row =
      switch likelihood {
      case nil: 0
      case .h: 1
      case .a: 2
      case .b: 3
      case .c: 4
      case .o: 5
      }
    let column =
      switch importance {
      case nil: 0
      case .key: 1
      case .normal: 2
      }
    return row * importances.count + column
  }

  /// The days of each case of a stage, in the order of `place`.
  private static func cases(_ rules: [RhythmRule], _ stage: String?) -> [Int?] {
    likelihoods.flatMap { likelihood in
      importances.map { best(rules, likelihood, $0, stage) }
    }
  }

  /// The days of the rule that fits in most points; of several such the fewest.
  private static func best(
    _ rules: [RhythmRule], _ likelihood: Likelihood?, _ importance: Importance?, _ stage: String?
  ) -> Int? {
    let fitting = rules.filter { rule in
      (rule.likelihood == nil || rule.likelihood == likelihood)
        && (rule.importance == nil || rule.importance == importance)
        && (rule.stage == nil || rule.stage == stage)
    }
    return fitting.max { ($0.points, -$0.days) < ($1.points, -$1.days) }?.days
  }
}

extension RhythmRule {
  /// How many things the rule speaks of.
  fileprivate var points: Int {
    (likelihood == nil ? 0 : 1) + (importance == nil ? 0 : 1) + (stage == nil ? 0 : 1)
  }
}
