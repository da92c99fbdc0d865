import KamDomain
import Testing

@testable import KamWorkbench

/// The end of a visit, by keys (S10).
struct ReportKeysTests {
  private let transport = ID<Account>("0000000001")
  private func account(_ driver: Driver) -> Account { Account(driver.files[transport]!)! }

  @Test("c in the visit pane closes it, and not without a next step")
  func closes() throws {
    var driver = Driver(Fixture.all)
    driver.press("Tab Tab Tab c")
    driver.type("预算12月批 李处+")
    #expect(driver.text().contains("李敏 + 支持"))
    driver.press("Enter")
    #expect(driver.state.entry != nil && account(driver).visits.first?.state == .planned)
    driver.type(" → 下周三送方案")
    // It lies two days ahead: the first Enter says so.
    driver.press("Enter")
    #expect(
      account(driver).visits.first?.state == .planned && driver.state.notice?.text.contains("11-26") == true)
    driver.press("Enter")
    #expect(account(driver).visits.first?.state == .held)
    let seat = account(driver).seats.first { $0.contact.record == ID("c000000002") }
    #expect(seat?.stance == .supporter && seat?.proof == account(driver).log.last?.id)
    driver.press("c")
    #expect(driver.state.entry == nil && driver.state.notice?.tone == .caution)
  }

  @Test(
    "a day that may be today or next week is chosen by its digit, or by Enter",
    arguments: ["c", ";", ".", "v"])
  func days(key: String) throws {
    var driver = Driver(Fixture.all)
    driver.press(key == "c" ? "Tab Tab Tab c" : key)
    driver.type([";": "预算12月批 → ", "c": "预算12月批 → "][key] ?? "")
    driver.type("周二10点拜访王主任")
    #expect(driver.text().contains("1 12-01") && driver.text().contains("2 11-24"))
    #expect(!driver.text().contains("Enter 保存") && !driver.text().contains("Enter 记下"))
    driver.press("Enter")
    #expect(driver.state.entry?.isAskingDay == true && driver.state.notice?.tone == .caution)
    driver.press("2")
    #expect(driver.state.entry?.editor.text.contains("2026-11-24") == true, "\(driver.text())")
    #expect(driver.state.entry?.isAskingDay == false)
    driver.press(key == "c" ? "Enter Enter" : "Enter")
    #expect(driver.state.entry == nil)
    let days = account(driver).steps.map(\.due) + account(driver).visits.map(\.date)
    #expect(days.contains(Day("2026-11-24")))
  }

  @Test("a key that is no digit goes on typing")
  func goesOn() {
    var driver = Driver(Fixture.all)
    driver.press(";")
    driver.type("预算12月批 → 周二")
    driver.press("Enter")
    driver.type("送方案")
    #expect(driver.state.entry?.editor.text == "预算12月批 → 周二送方案" && driver.state.entry?.isAskingDay == false)
    driver.press("Enter Down Enter")
    #expect(driver.state.entry?.editor.text.contains("2026-11-24") == true)
  }

  @Test("a role between pauses seats the new contact in the project that is worked on")
  func contactWithRole() {
    var driver = Driver(Fixture.all, language: .en)
    driver.press("a c")
    driver.type("Li Na, purchasing manager, 0311-5556667, buyer")
    #expect(driver.text().contains("role buyer"))
    driver.press("Enter")
    let contact = account(driver).contacts.last
    #expect(contact?.name == "Li Na" && contact?.title == "purchasing manager")
    let seat = account(driver).seats.last
    #expect(seat?.contact.record == contact?.id && seat?.roles == [.buyer])
  }

  @Test("what is typed ahead for an entry that cannot be opened runs no commands")
  func typedAhead() {
    var driver = Driver(Fixture.all)
    driver.press("5 f")
    driver.type("d 1 u L 喜欢")
    driver.press("Enter")
    #expect(driver.state.entry == nil && driver.state.screen == .events && driver.saved.isEmpty)
    driver.press("f")
    driver.type("1")
    driver.send(.clock(Driver.tuesday, Timestamp("2026-11-24T01:12:00Z")!))
    driver.press("1")
    #expect(driver.state.screen == .desk)
  }

  @Test("whom the card does not have is told after saving")
  func strangers() {
    var driver = Driver(Fixture.all)
    driver.press(";")
    driver.type("电话何主任、张科长 同意试驾 → 周五给程处送配置表")
    driver.press("Enter")
    #expect(driver.state.notice?.text == "已保存 09:12，何主任、张科长、程处不在联系人里：a c 可添加")
    driver.press("u")
    #expect(driver.state.notice?.text.contains("不在联系人里") == false)
  }

  @Test("an entry that does what is open ticks it, Tab leaves it open; a visit agreed stands in its pane")
  func fulfils() throws {
    var driver = Driver(Fixture.all)
    driver.press(".")
    driver.type("周三给李处发报价单")
    driver.press("Enter ;")
    driver.type("给李处发了报价单 → 12月3号上门")
    #expect(driver.text().contains("[x] 完成：") && driver.text().contains("并计划拜访"))
    driver.press("Tab")
    #expect(driver.text().contains("[ ] 完成："))
    driver.press("Tab Enter")
    let visits = account(driver).visits
    #expect(account(driver).steps.first { $0.text.contains("发报价单") }?.done != nil)
    #expect(visits.last?.date == Day("2026-12-03") && driver.state.visit?.id == visits.last?.id)
    driver.press("u")
    #expect(account(driver).visits.count == visits.count - 1)
    #expect(account(driver).steps.first { $0.text.contains("发报价单") }?.done == nil)
  }
}
