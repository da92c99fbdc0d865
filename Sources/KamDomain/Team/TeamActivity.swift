/// The team's work of a period in numbers (M4), and of the period before.
public struct TeamActivity: Sendable {
  public let period: Period
  /// All that is counted in both periods, by day, newest first.
  private let counted: [TeamFigure: [CountedRecord]]

  /// - Parameter counted: those of both periods, of all accounts.
  public init(_ counted: [CountedRecord], in period: Period) {
    self.period = period
    let sorted = counted.sorted { ($1.day, $0.account, $0.record) < ($0.day, $1.account, $1.record) }
    self.counted = Dictionary(grouping: sorted, by: \.figure)
  }

  /// The days of the period and of the one before.
  public static func days(of period: Period) -> ClosedRange<Day> {
    period.previous.days.lowerBound...period.days.upperBound
  }

  /// Whose work is counted, in the team's order; those who are not in it come last.
  public func people(_ vocabulary: Vocabulary) -> [String] {
    let met = Set(counted.values.joined().map(\.who))
    let team = vocabulary.team.map(\.login)
    return team.filter(met.contains) + met.subtracting(team).sorted()
  }

  /// The records that a figure counts, newest first.
  ///
  /// - Parameter who: whose work; nil for everybody's.
  public func records(_ figure: TeamFigure, of who: String? = nil) -> [CountedRecord] {
    records(figure, of: who, in: period)
  }

  /// A figure of the period.
  public func count(_ figure: TeamFigure, of who: String? = nil) -> Int { records(figure, of: who).count }

  /// The same figure of the period before.
  public func countBefore(_ figure: TeamFigure, of who: String? = nil) -> Int {
    records(figure, of: who, in: period.previous).count
  }

  /// A customer that was reached counts once, by the last talk with it.
  private func records(_ figure: TeamFigure, of who: String?, in period: Period) -> [CountedRecord] {
    let fitting = counted[figure, default: []].filter {
      period.days.contains($0.day) && (who == nil || $0.who == who)
    }
    guard figure == .touched else { return fitting }
    var met: Set<ID<Account>> = []
    return fitting.filter { met.insert($0.account).inserted }
  }
}
