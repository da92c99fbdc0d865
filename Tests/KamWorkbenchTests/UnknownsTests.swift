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
