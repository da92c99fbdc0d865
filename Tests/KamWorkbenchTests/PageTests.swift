import KamDomain
import KamRecord
import KamScreen
import Testing

@testable import KamWorkbench

/// 补记: many sentences, a line each, saved together (D9).
struct PageTests {
  private let transport = ID<Account>("0000000001")
  private let transit = ID<Account>("0000000002")

  private func account(_ driver: Driver, _ id: ID<Account>) -> Account { Account(driver.files[id]!)! }

  @Test("lines of several customers are one change, saved by one Enter and undone by one key")
  func savesAll() {
    var driver = Driver(Fixture.all)
    let before = driver.files
    driver.press("L")
    driver.type("交通厅 昨天电话李敏 预算12月批 → 下周三10点送方案")
    driver.press("Enter")
    driver.type("石桥公交 来电问交期")
    #expect(driver.text().contains("李敏") && driver.text().contains("石桥公交"))
    driver.press("Enter")
    #expect(driver.saved.isEmpty)
    driver.press("Enter")
    #expect(driver.saved.count == 1 && driver.state.entry == nil && driver.state.overlay == nil)
    #expect(account(driver, transport).log.last?.text == "预算12月批")
    #expect(account(driver, transport).steps.last?.time == ClockTime(10, 0))
    #expect(account(driver, transit).log.last?.medium == "call_in")
    driver.press("u")
    #expect(driver.files == before)
  }

  @Test("only lines in doubt say so; a digit chooses, and nothing is saved before")
  func asks() {
    var driver = Driver(Fixture.all)
    driver.press("L")
    driver.type("交通厅 微信小王 发了配置表")
    driver.press("Enter")
    driver.type("公 来电问交期")
    driver.press("Enter Enter")
    let marked = driver.screen().filter { $0.contains("│?") || $0.contains("|?") }
    #expect(marked.count == 2 && driver.saved.isEmpty)
    driver.press("1")
    driver.press("1")
    #expect(driver.state.batch?.isComplete == true)
    driver.press("Enter")
    #expect(driver.saved.count == 1)
    #expect(account(driver, transport).log.last?.contacts.count == 1)
  }

  @Test("Tab and Enter choose as a digit does; what is typed is never an answer to an unasked question")
  func tabChooses() {
    var driver = Driver(Fixture.all)
    driver.press("L")
    driver.type("交通厅 微信小王 发了2份配置表")
    driver.press("Enter")
    #expect(driver.state.entry?.page?.above == ["交通厅 微信小王 发了2份配置表"])
    driver.press("Enter Tab Enter Enter")
    #expect(driver.saved.count == 1)
  }

  @Test("a visit without a next step is gone to and mended in its line")
  func mends() {
    var driver = Driver(Fixture.all)
    driver.press("L")
    driver.type("交通厅 今天拜访张厅 标书已递")
    driver.press("Enter Enter")
    #expect(driver.state.entry?.editor.text == "交通厅 今天拜访张厅 标书已递")
    driver.type(" → 暂无：等开标 12-22")
    driver.press("Enter Enter")
    #expect(account(driver, transport).steps.last?.sleepUntil == Day(2026, 12, 22))
  }

  @Test("pasted lines become lines; the editor has all of them; Esc and a dropped line keep all of them")
  func keeps() {
    var driver = Driver(Fixture.all)
    driver.press("L")
    driver.send(.input(.paste("交通厅 电话李敏 没事\n石桥公交 来电问交期\n第一中学 ")))
    driver.type("微信发了资料")
    let text = "交通厅 电话李敏 没事\n石桥公交 来电问交期\n第一中学 微信发了资料"
    #expect(driver.state.drafts.first?.text == text)
    driver.press("C-e")
    #expect(driver.left.last == .edit(text))
    driver.send(.edited(text + "\n顺达物流 短信报了价"))
    driver.press("Esc")
    var later = Driver(Fixture.all)
    later.send(.drafts(driver.state.drafts, isBeginning: true))
    later.press("L Enter")
    #expect(later.saved.count == 1 && later.saved.first?.files.count == 4)
    #expect(later.state.drafts.isEmpty)
  }

  @Test("the same in English")
  func english() {
    var driver = Driver(Fixture.all, language: .en)
    driver.press("L")
    driver.type("交通厅 called 李敏 yesterday: budget in December -> Wed 10:00 bring the offer")
    driver.press("Enter Enter")
    #expect(driver.saved.first?.title.hasPrefix("log ") == true)
    #expect(account(driver, transport).steps.last?.due == Day(2026, 11, 25))
  }

  @Test func theScreenShowsWhatWasUnderstood() {
    for language in Language.allCases {
      var driver = Driver(Fixture.all, language: language, width: 80, height: 24)
      driver.press("L")
      driver.type("交通厅 昨天电话李敏 预算12月批 → 下周三10点送方案")
      driver.press("Enter")
      driver.type("交通厅 微信小王 发了配置表")
      driver.press("Enter")
      driver.type("某某厂 来电")
      driver.press("Enter")
      driver.type("石桥公交 今天到店看车，周五送报价")
      driver.press("Enter Enter")
      Screens.expect(driver.screen(), as: "page-80x24-\(language.rawValue)")
    }
  }
}
