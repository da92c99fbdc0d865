import KamDomain
import Testing

@testable import KamWorkbench

/// The phone companion, by keys (O1–O3).
struct PhonePaneTests {
  private let transport = ID<Account>("0000000001")
  private func account(_ driver: Driver) -> Account { Account(driver.files[transport]!)! }

  @Test("two keys give the answer; what came of it is typed, and an appointment is said with Tab")
  func answers() {
    var driver = Driver(Fixture.all)
    driver.press("p")
    #expect(driver.text().contains("O1 对不起，我现在很忙。"))
    driver.press("6")
    let refused = Playbook.shipped(.zh).objections[1]
    let given = Playbook.shipped(.zh).answers(to: refused)[1]
    #expect(driver.text().contains(given.text) && driver.text().contains("再问"))
    driver.type("王主任 同意见面 → 周四10点拜访")
    #expect(driver.text().contains("11-24 电话打出 王建国"))
    #expect(driver.text().contains("[x] 约成见面"))
    driver.press("Tab")
    #expect(driver.text().contains("[ ] 约成见面"))
    driver.press("Tab Enter")
    let log = account(driver).log.last
    #expect(log?.objection == refused.id && log?.answer == given.id)
    #expect(log?.appointment == true && log?.medium == "call_out")
    #expect(account(driver).steps.last?.due == Day(2026, 11, 26))
    driver.press("p")
    #expect(driver.text().contains("1次 约成1"))
  }

  @Test("a refusal that no answer fitted is taken with Enter; Esc leaves without a log entry")
  func withoutAnswer() {
    var driver = Driver(Fixture.all)
    driver.press("p Enter")
    #expect(driver.state.entry?.refusal?.objection == Playbook.shipped(.zh).objections[0].id)
    #expect(driver.state.entry?.refusal?.answer == nil)
    driver.press("Esc")
    #expect(account(driver).log.count == 1)
    driver.press("p Down Down Enter Enter")
    #expect(
      account(driver).log.last?.answer
        == Playbook.shipped(.zh).answers(to: Playbook.shipped(.zh).objections[0])[1].id)
    #expect(account(driver).log.last?.appointment == false)
  }

  @Test("an appointment without its day is asked for it, and nothing is saved")
  func appointmentsHaveADay() {
    var driver = Driver(Fixture.all)
    driver.press("p 6")
    driver.type("王主任 同意见面")
    driver.press("Tab Enter")
    #expect(driver.state.entry != nil && account(driver).log.count == 1)
    #expect(driver.state.notice?.text.contains("哪天见") == true)
    driver.type(" → 周四10点拜访")
    driver.press("Enter")
    #expect(account(driver).log.last?.appointment == true)
    #expect(driver.text().contains("对方: ") && !driver.text().contains("\\"))
  }

  @Test("a key behind the last answer says so; a store that cannot be written shows answers only")
  func refusals() {
    var driver = Driver(Fixture.all, readOnly: true)
    driver.press("p 1")
    #expect(driver.state.entry == nil)
    #expect(driver.state.notice?.text.contains("只能看") == true)
  }

  @Test(arguments: Language.allCases) func screens(language: Language) {
    var driver = Driver(Fixture.all, language: language, width: 80, height: 24)
    driver.press("p")
    Screens.expect(driver.screen(), as: "phone-80x24-\(language)")
  }
}
