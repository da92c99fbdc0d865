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

  @Test("N shows the customer's own requirements item by item beside the versions of our plan; no raw signs")
  func statement() {
    var driver = Driver(Fixture.all)
    driver.press("a e")
    driver.type("续航不低于280公里")
    driver.press("Enter a k a K")
    driver.send(.input(.paste("1. 续航不低于280公里\n2. 四驱\n")))
    driver.press("Enter N")
    let text = driver.text()
    #expect(text.contains("客户自己的书面需求") && text.contains("2 四驱  我们的书面需求里还没有"))
    #expect(text.contains("双方往来式  第1版  草稿") && text.contains("单方陈述式  第1版"))
    #expect(!text.contains("# ") && !text.contains("联系人："))
  }
}
