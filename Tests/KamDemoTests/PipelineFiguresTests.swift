import KamDemo
import KamDomain
import Testing

/// The board's figures of a team of 200 accounts, against the files themselves counted one by one.
@Suite("M4, X6: figures equal those of the files") struct PipelineFiguresTests {
  private static let store = DemoStore(accounts: 200)
  private static let accounts = (0..<200).map { store.demo.account($0) }
  private static let rows = accounts.map { Headline(account: $0, vocabulary: store.vocabulary) }

  private static func isLive(_ project: Project) -> Bool {
    project.closed == nil && project.stage != "lost" && project.stage != "maintained"
  }

  @Test func stages() {
    var units: [Pipeline.Key: Int] = [:]
    var amounts: [Pipeline.Key: Money] = [:]
    for project in Self.accounts.flatMap(\.projects).filter(Self.isLive) {
      let key = Pipeline.Key(project.stage, track: project.track ?? .direct)
      units[key, default: 0] += project.units ?? 0
      amounts[key] = (amounts[key] ?? Money(fen: 0)) + (project.amount ?? Money(fen: 0))
    }
    let pipeline = Pipeline(Self.rows, by: .stage, today: tuesday.day, vocabulary: Self.store.vocabulary)
    let found = pipeline.groups.filter { $0.tally.projects > 0 }
    #expect(found.count > 8)
    #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.key, $0.tally.units) }) == units)
    #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.key, $0.tally.amount) }) == amounts)
  }

  @Test func everyGroupingCountsEachProjectOnce() {
    let live = Self.accounts.flatMap(\.projects).filter(Self.isLive).count
    for grouping in Pipeline.Grouping.allCases {
      let pipeline = Pipeline(Self.rows, by: grouping, today: tuesday.day, vocabulary: Self.store.vocabulary)
      #expect(pipeline.groups.reduce(0) { $0 + $1.tally.projects } == live)
      for group in pipeline.groups {
        let lines = pipeline.lines(
          Self.rows, of: group.key, today: tuesday.day, vocabulary: Self.store.vocabulary)
        #expect(
          lines.count == group.tally.projects
            && lines.filter { !$0.risks.isEmpty }.count == group.tally.atRisk)
      }
    }
  }

  @Test func theMonth() {
    let today = tuesday.day
    func isNow(_ day: Day?) -> Bool { day.map { $0.year == today.year && $0.month == today.month } ?? false }
    var (signed, delivered, paid) = (0, 0, Money(fen: 0))
    for account in Self.accounts {
      signed += account.deals.filter { isNow($0.date) }.reduce(0) { $0 + ($1.units ?? 0) }
      for milestone in account.milestones where isNow(milestone.done) {
        if milestone.kind == "handover" { delivered += account.find(milestone.project)?.units ?? 0 }
        if ["deposit", "balance", "retention"].contains(milestone.kind) {
          paid = paid + (milestone.amount ?? Money(fen: 0))
        }
      }
    }
    let month = Attainment(Self.rows, today: today, vocabulary: Self.store.vocabulary)
    #expect((month.signed, month.delivered, month.paid) == (signed, delivered, paid))
    #expect(signed > 0 && delivered > 0 && paid > Money(fen: 0))
    #expect((month.target.signed ?? 0) > 0 && month.short != nil)
  }
}
