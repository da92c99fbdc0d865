import KamDomain
import KamRecord
import Testing

@testable import KamWorkbench

/// The guide through a store whose playbook holds one.
struct GuideTests {
  private static let lessons = """
    %rec: Lesson

    Id: h000000001
    Account: 0000000001
    Zh: 一、先还欠着的
    En: 1. What is owed

    Id: h000000002
    Account: 0000000001
    Zh: 看简报
    En: Read the brief
    Keys: b
    Done: brief

    Id: h000000003
    Account: 0000000001
    Zh: 记一句
    En: Log it
    Keys: ;
    Done: Log

    Id: h000000004
    Account: 0000000002
    Zh: 看决策群体
    En: See the group
    Keys: Tab
    Done: pane.next

    """

  private static let playbook = Playbook(
    (Shipped.playbook(.zh).map(\.text) + [lessons]).map { Document(text: $0) })

  private func driver(_ language: Language = .zh) -> Driver {
    Driver(Fixture.all, language: language, playbook: Self.playbook)
  }

  @Test(arguments: ["F1", ", g"]) func theWayIsWalkedAndTicked(keys: String) {
    var driver = driver()
    driver.press(keys)
    #expect(driver.text().contains("[ ] b"))
    driver.press("Enter")
    #expect(driver.state.selected == ID("0000000001"))
    #expect(driver.text().contains("向导 b  看简报"))
    driver.press("b Esc")
    #expect(driver.text().contains("向导 ;  记一句"))
    driver.press(";")
    driver.type("昨天电话王主任 预算12月批")
    driver.press("Enter j k")
    #expect(driver.text().contains("这一位走完了，下一位："))
    driver.press(keys)
    #expect(driver.text().contains("[x] ;"))
    driver.press("Enter Tab Esc")
    #expect(driver.text().contains("向导走完了"))
  }

  @Test func undoTakesTheTickBack() {
    var driver = driver()
    driver.press("F1 Enter ;")
    driver.type("昨天电话王主任 预算12月批")
    driver.press("Enter")
    #expect(driver.state.guide.done == [ID("h000000003")])
    driver.press("u")
    #expect(driver.state.guide.done == [])
  }

  @Test func onItsPageTheKeyPutsItAway() {
    var driver = driver(.en)
    driver.press("F1 Enter")
    #expect(driver.text().contains("Guide b  Read the brief"))
    driver.press("F1 F1")
    #expect(driver.state.overlay == nil)
    #expect(!driver.text().contains("Guide b"))
  }

  @Test func theFirstLineSaysThatThereIsOne() {
    var setting = driver().state.setting
    func notice() -> String? {
      State(
        setting: setting, now: Driver.tuesday, at: Timestamp("2026-11-24T01:12:00Z")!, width: 80, height: 24,
        seed: 7
      ).notice?.text
    }
    #expect(notice()?.contains("F1 / , g") == true)
    setting.playbook = .shipped(.zh)
    #expect(notice() == nil)
  }

  @Test func aStoreWithoutOneSaysSo() {
    var driver = Driver(Fixture.all)
    driver.press("F1")
    #expect(driver.state.overlay == nil)
    #expect(driver.state.notice?.text.contains("kam demo") == true)
  }
}
