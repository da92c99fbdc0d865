import KamDomain
import Testing

@testable import KamWorkbench

/// The questions on the card: asked, answered into the card, or set aside (N1).
struct UnknownsTests {
  private let transport = ID<Account>("0000000001")
  private func account(_ driver: Driver) -> Account { Account(driver.files[transport]!)! }

  private func driver(at item: Item) -> Driver {
    var driver = Driver(Fixture.all)
    driver.press("Tab")
    driver.state.cursors[.card, default: Cursor()].spot = .unknowns
    driver.press("Enter")
    driver.state.cursors[.card, default: Cursor()].spot = .item(item)
    return driver
  }

  @Test("the card asks on the first screen, with whom to ask")
  func stands() {
    var driver = Driver(Fixture.all)
    #expect(driver.text().contains("要问"))
    #expect(driver.text().contains("（王主任）"))
  }

  @Test("an answer typed at the question fills the card and is asked no more")
  func learns() {
    var driver = driver(at: .j5)
    driver.press("Enter")
    driver.type("216万")
    driver.press("Enter")
    #expect(account(driver).projects.first?.record[name: "Budget"] == "216万")
  }

  @Test(
    "what an answer would fill stands under the line before Enter; one that fills nothing names an example and a key"
  )
  func previews() {
    var driver = driver(at: .j5)
    driver.press("Enter")
    driver.type("216万")
    #expect(driver.text().contains("J5 → 采购项目 预算 216万"))
    driver = self.driver(at: .k1)
    driver.press("Enter")
    #expect(driver.text().contains("例如：后勤处"))
    driver.type("说不好，要问问")
    driver.press("Enter")
    #expect(driver.state.notice?.text.contains("a d") == true && driver.state.entry != nil)
  }

  @Test("a question about a purchase says that there is no project yet, and which key adds one")
  func wantsProject() {
    for (item, key) in [(Item.j1, "a p"), (.j3, "a p"), (.r2, "a r")] {
      var driver = Driver([Fixture.plain(2, "石桥公交集团")])
      driver.press("Tab")
      driver.state.cursors[.card, default: Cursor()].spot = .item(item)
      driver.press("Enter")
      #expect(driver.state.entry == nil && driver.state.notice?.text.contains(key) == true)
    }
  }

  @Test("x sets an item aside with a reason; the waiver is deleted like any record")
  func waives() {
    var driver = driver(at: .r5)
    driver.press("x Enter")
    #expect(driver.state.entry != nil)
    driver.type("对手还没来过")
    driver.press("Enter")
    let waiver = account(driver).waivers.first
    #expect(waiver?.code == "R5" && waiver?.reason == "对手还没来过")
    driver.state.cursors[.card, default: Cursor()].spot = .record(.waiver, waiver?.record.id ?? "")
    #expect(driver.text().contains("R5 不适用 对手还没来过"))
    driver.press("d d")
    #expect(account(driver).waivers.isEmpty)
  }
}
