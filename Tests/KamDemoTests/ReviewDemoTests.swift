import KamDemo
import KamDomain
import Testing

/// The review of a team of 200 accounts, against the files themselves looked at one by one.
@Suite("M4: the review finds what is planted in the files") struct ReviewDemoTests {
  private static let store = DemoStore(accounts: 200)
  private static let accounts = (0..<200).map { store.demo.account($0) }
  private static let today = tuesday.day
  private static let queue = ReviewQueue(
    accounts.map { Headline(account: $0, vocabulary: store.vocabulary) }, today: today,
    vocabulary: store.vocabulary)

  private static func isLive(_ project: Project) -> Bool {
    project.closed == nil && project.stage != "lost" && project.stage != "maintained"
  }

  /// The accounts whose reasons a condition holds for.
  private static func found(_ holds: (ReviewReason) -> Bool) -> Set<ID<Account>> {
    Set(queue.entries.filter { $0.reasons.contains(where: holds) }.map(\.row.id))
  }

  private static func planted(_ holds: (Account) -> Bool) -> Set<ID<Account>> {
    Set(accounts.filter(holds).map(\.id))
  }

  @Test func requestsWait() {
    let planted = Self.planted { account in
      account.requests.contains { $0.state == nil || $0.state == .open }
    }
    #expect(planted.count >= 2 && Self.found { $0.kind == .request } == planted)
  }

  @Test func milestonesAreNear() {
    let planted = Self.planted { account in
      account.milestones.contains { milestone in
        let isOpen = account.projects.contains {
          $0.id == milestone.project && $0.closed == nil && $0.stage != "lost"
        }
        return isOpen && milestone.done == nil
          && milestone.due.map { (0...14).contains($0 - Self.today) } ?? false
      }
    }
    #expect(!planted.isEmpty && Self.found { $0.kind == .milestone } == planted)
  }

  @Test func paymentsAreLate() {
    let kinds = ["deposit", "balance", "retention"]
    let planted = Self.planted { account in
      account.milestones.contains { milestone in
        account.projects.contains { $0.id == milestone.project && Self.isLive($0) }
          && milestone.done == nil && kinds.contains(milestone.kind)
          && milestone.due.map { $0 < Self.today } ?? false
      }
    }
    #expect(!planted.isEmpty && Self.found { $0.kind == .payment } == planted)
  }

  @Test("every kind of reason, and every risk, is in the team's store") func everyKindIsPlanted() {
    #expect(Set(Self.queue.entries.flatMap(\.reasons).map(\.kind)) == Set(ReviewReason.Kind.allCases))
    let risks = Set(
      Self.queue.entries.flatMap(\.reasons).compactMap { reason -> String? in
        guard case .risk(let risk) = reason else { return nil }
        return String("\(risk)".prefix { $0 != "(" })
      })
    let all: Set = [
      "noDecisionMaker", "purchasePast", "unpaid", "missed", "overdue", "silent", "stuck", "hangsOnOne",
      "noNextStep",
    ]
    #expect(risks == all, "missing: \(all.subtracting(risks))")
  }

  @Test("who has no reason is not in the queue, and requests come first") func order() {
    #expect(Self.queue.entries.allSatisfy { !$0.reasons.isEmpty })
    let kinds = Self.queue.entries.map { $0.reasons[0].kind }
    #expect(kinds == kinds.sorted() && kinds.first == .request)
  }
}
