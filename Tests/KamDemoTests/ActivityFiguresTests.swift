import KamDemo
import KamDomain
import Testing

/// The team's numbers of 200 accounts, against the files themselves counted one by one.
@Suite("M4: the team's figures equal those of the files") struct ActivityFiguresTests {
  private static let store = DemoStore(accounts: 200)
  private static let accounts = (0..<200).map { store.demo.account($0) }
  private static let today = tuesday.day

  private static func activity(_ span: Period.Span) -> TeamActivity {
    let period = Period(span, of: today)
    let days = TeamActivity.days(of: period)
    let counted = accounts.flatMap {
      CountedRecord.all(of: $0, in: days, today: today, store.vocabulary, .zh)
    }
    return TeamActivity(counted, in: period)
  }

  @Test(arguments: Period.Span.allCases, [false, true])
  func talks(span: Period.Span, before: Bool) {
    let activity = Self.activity(span)
    let days = before ? activity.period.previous.days : activity.period.days
    var (visits, calls, touched) = (0, 0, 0)
    for account in Self.accounts {
      let log = account.log.filter { $0.date.map(days.contains) ?? false }
      visits += log.filter { $0.medium == "visit" }.count
      calls += log.filter { ["call_out", "call_in"].contains($0.medium) }.count
      let isReached = log.contains { !["missed", "intel", "note"].contains($0.medium) && !$0.looked }
      touched += isReached ? 1 : 0
    }
    let count = { before ? activity.countBefore($0) : activity.count($0) }
    #expect(count(.visits) == visits && count(.calls) == calls && count(.touched) == touched)
    if span == .quarter { #expect(visits > 0 && calls > 0 && touched > 0) }
  }

  @Test(arguments: [Period.Span.month, .quarter])
  func stepsStagesAndResults(span: Period.Span) {
    let activity = Self.activity(span)
    func isIn(_ day: Day?) -> Bool { day.map(activity.period.days.contains) ?? false }
    let steps = Self.accounts.flatMap(\.steps).filter { isIn($0.due) && $0.none == nil }
    let kept = steps.filter { step in step.done.map { $0 <= step.due! } ?? false }
    let open = steps.filter { $0.done == nil && $0.due! >= Self.today }
    #expect(activity.count(.kept) == kept.count)
    #expect(activity.count(.missed) == steps.count - kept.count - open.count)
    let projects = Self.accounts.flatMap(\.projects)
    let lost = projects.filter { $0.stage == "lost" && isIn($0.closed ?? $0.stageSince) }
    #expect(activity.count(.lost) == lost.count)
    for project in lost {
      let counted = activity.records(.lost).first { $0.record == project.id.text }
      #expect(counted?.words.contains(project.lostReason ?? "原因没记") ?? false)
      if let make = project.lostToMake { #expect(counted?.words.contains(make) ?? false) }
    }
    #expect(activity.count(.stages) == projects.filter { $0.stage != "lost" && isIn($0.stageSince) }.count)
    #expect(activity.count(.won) == Self.accounts.flatMap(\.deals).filter { isIn($0.date) }.count)
    #expect(activity.count(.leads) == Self.accounts.flatMap(\.leads).filter { isIn($0.date) }.count)
  }

  @Test func newPeopleWereNeverTalkedToBefore() {
    let activity = Self.activity(.month)
    var found = 0
    for account in Self.accounts {
      for contact in account.contacts {
        let talks = account.log.filter {
          $0.contacts.contains(contact.id) && !$0.looked
            && !["missed", "intel", "note"].contains($0.medium)
        }
        guard let first = talks.compactMap(\.date).min() else { continue }
        found += activity.period.days.contains(first) ? 1 : 0
      }
    }
    #expect(activity.count(.contacts) == found && found > 0)
  }

  @Test func theTeamIsTheSumOfItsPeople() {
    let activity = Self.activity(.quarter)
    let people = activity.people(Self.store.vocabulary)
    #expect(people.count > 2)
    for figure in TeamFigure.allCases where figure != .touched {
      #expect(people.reduce(0) { $0 + activity.count(figure, of: $1) } == activity.count(figure))
    }
  }

  @Test(arguments: [
    (Period.Span.day, "2026-11-24", "2026-11-23"), (.week, "2026-11-23 - 11-29", "2026-11-16 - 11-22"),
    (.month, "2026-11", "2026-10"), (.quarter, "2026Q4", "2026Q3"),
  ])
  func periodsFollowOneAnother(span: Period.Span, name: String, before: String) {
    let period = Period(span, of: Self.today)
    #expect(period.name == name && period.previous.name == before)
    #expect(period.previous.days.upperBound + 1 == period.days.lowerBound)
  }
}
