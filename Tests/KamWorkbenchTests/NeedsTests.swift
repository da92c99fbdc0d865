import KamDomain
import Testing

@testable import KamWorkbench

/// Needs on paper, by keys (N3).
struct NeedsKeysTests {
  private let transport = ID<Account>("0000000001")
  private func plans(_ driver: Driver) -> [NeedsPlan] { Account(driver.files[transport]!)!.needsPlans }

  @Test("a k drafts, Space sends, a k takes the corrected version, N shows the difference")
  func versions() throws {
    var driver = Driver(Fixture.all)
    driver.press("a k")
    #expect(plans(driver).isEmpty && driver.state.notice?.tone == .bad)
    driver.press("a e")
    driver.type("续航不低于280公里 重要性=5")
    driver.press("Enter a k Tab")
    let draft = try #require(plans(driver).first)
    driver.state.cursors[.card, default: Cursor()].spot = .record(.needsPlan, draft.record.id)
    driver.press("Space")
    #expect(plans(driver).first?.state == .sent)
    driver.press("a k")
    #expect(plans(driver).map(\.state) == [.sent, .corrected])
    driver.press("N")
    #expect(driver.text().contains("需求确认书") && driver.text().contains("和前一版相比"))
  }
}
