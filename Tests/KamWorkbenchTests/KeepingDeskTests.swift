import KamDomain
import KamRecord
import KamScreen
import Testing

@testable import KamWorkbench

/// Keeping the relation: agenda, promises, the list's reasons, the replacement of fleets.
struct KeepingDeskTests {
  static let sizes = [(120, 40), (80, 24)]

  private func row(_ name: String, in driver: inout Driver) -> String {
    driver.screen().first { $0.contains(name) && !$0.contains("联系卡") } ?? ""
  }

  // MARK: The agenda

  @Test(arguments: sizes, Language.allCases)
  func theAgendaHoldsWhatFallsDue(size: (width: Int, height: Int), language: Language) {
    var driver = Driver(Fixture.kept, language: language, width: size.width, height: size.height)
    driver.press("3 A")
    Screens.expect(driver.screen(), as: "agenda-\(size.width)x\(size.height)-\(language)")
  }

  @Test func theAgendaIsMineOrEverybodys() {
    var driver = Driver(Fixture.kept)
    driver.press("3")
    #expect(driver.text().contains("日程  我的") && !driver.text().contains("给样车"))
    driver.press("A")
    #expect(driver.text().contains("日程  全部"))
    for text in ["给样车", "给线路表", "合同到期", "年检到期", "chen"] { #expect(driver.text().contains(text), "\(text)") }
    driver.press("A")
    #expect(driver.text().contains("日程  我的") && !driver.text().contains("给样车"))
  }

  @Test func promisesOfBothSidesAreKeptWithSpace() throws {
    var driver = Driver(Fixture.kept)
    driver.press("3 A")
    let theirs = driver.state.agenda.overdue.first { $0.due?.kind == .theirPromise }
    let line = try #require(theirs)
    driver.state.cursors[.agenda, default: Cursor()].spot = .account(line.account, line.key)
    driver.press("Down Up Space")
    let text = try #require(driver.files[line.account])
    #expect(Account(text)?.openPromises(.theirs).isEmpty == true)
    driver.press("1 Tab z")
    #expect(driver.text().contains("[x] 对方") && driver.text().contains("[ ] 我方"))
    driver.state.cursors[.card, default: Cursor()].spot = .record(.promise, "q000000052")
    driver.press("Space")
    #expect(driver.text().contains("[ ] 对方"))
  }

  @Test func whatIsPutAsideNagsNowhere() {
    var driver = Driver([Fixture.asleep])
    #expect(driver.text().contains("没有到期的事"))
    #expect(row("澜江旅游", in: &driver).contains("搁至 2027-01-10"))
    #expect(!driver.text().contains("逾期") && !driver.text().contains("未定下一步"))
    driver.press("3")
    #expect(driver.text().contains("没有要办的事"))
  }

  // MARK: The list and the card

  @Test func listAndCardGiveTheSameFirstReason() {
    let promise = "给样车"
    var driver = Driver([Fixture.buses])
    #expect(row("石桥公交", in: &driver).contains("!逾期1天 给样车"))
    #expect(driver.text().contains("为何在前: 逾期1天 \(promise)"))
    let milestone = Document(
      text: """
        %rec: Account schema.rec

        Id: 0000000007
        Name: 青阳港

        %rec: Project schema.rec

        Id: p000000071
        Name: 更新
        Track: tender
        Stage: bid

        %rec: Milestone schema.rec

        Id: m000000071
        Project: p000000071
        Kind: bid_deadline
        Due: 2026-11-27

        %rec: Step schema.rec

        Id: n000000071
        Text: 电话
        Due: 2026-12-20

        """)
    var other = Driver([milestone])
    #expect(row("青阳港", in: &other).contains("截标还有3天"))
    #expect(other.text().contains("为何在前: 截标还有3天"))
  }

  @Test func theCardShowsWhatACustomerIsWorthFactorByFactor() {
    var driver = Driver([Fixture.buses])
    driver.press("Tab z")
    let text = driver.text()
    #expect(text.contains("开发价值 40台 × 时间70%（A级） × 信息"))
    #expect(text.contains("P1 2023-01购5台") && text.contains("天联系"))
    #expect(text.contains("特殊 低地板") && text.contains("所需 无障碍踏板"))
    #expect(text.contains("7年 2026-12满8年  15万公里"))
  }

  @Test func specialVehiclesAreTypedAndFound() throws {
    var driver = Driver(Fixture.kept)
    driver.press("a v")
    driver.type("远陆 远陆货车 2台 特殊配置=冷藏厢 所需特殊车辆=救护车")
    driver.press("Enter")
    let vehicle = try #require(driver.saved.last?.edits.first)
    guard case .addRecord(let raw, _) = vehicle.action else { return }
    let text = String(decoding: raw, as: UTF8.self)
    #expect(text.contains("Special: 冷藏厢") && text.contains("NeedsSpecial: 救护车"))
    driver.press("/")
    driver.type("特殊车辆:冷藏")
    #expect(driver.text().contains("客户 1/5"))
  }

  // MARK: Filing by industry

  @Test(arguments: sizes, Language.allCases)
  func theListIsFiledByIndustry(size: (width: Int, height: Int), language: Language) {
    var driver = Driver(Fixture.kept, language: language, width: size.width, height: size.height)
    driver.press("s")
    Screens.expect(driver.screen(), as: "filed-\(size.width)x\(size.height)-\(language)")
  }

  @Test func theSameKeyTakesItBack() {
    var driver = Driver(Fixture.kept)
    driver.press("o p s")
    #expect(driver.state.order == .industry && driver.text().contains("按行业归档"))
    driver.press("s")
    #expect(driver.state.order == .priority && !driver.text().contains("按行业归档"))
    driver.press("s o i")
    #expect(driver.state.order == .industry && !driver.text().contains("按行业归档"))
  }

  @Test("headings take rows, and the selected customer is always seen", arguments: 1...40)
  func theSelectedRowIsSeen(step: Int) {
    let industries = ["government", "bus", "bus", "taxi", "school", "none"]
    let accounts = (1...40).map { Fixture.plain($0, "客户\($0)", industry: industries[$0 % industries.count]) }
    var driver = Driver(accounts, width: 80, height: 24)
    driver.press("s")
    for _ in 0..<step { driver.press(step % 3 == 0 ? "G K" : "J") }
    let name = driver.state.headline?.name ?? ""
    #expect(driver.screen().contains { $0.contains("> ") && $0.contains(name) }, "\(name)")
  }

  @Test func drawersAreCounted() {
    let accounts = (1...40).map { Fixture.plain($0, "客户\($0)", industry: $0 % 3 == 0 ? "bus" : "taxi") }
    var driver = Driver(accounts)
    driver.press("s")
    #expect(driver.text().contains("公交客运 13"))
    driver.press("G")
    #expect(driver.text().contains("出租车 27"))
  }

  @Test func aClickSelectsTheRowUnderIt() throws {
    var driver = Driver(Fixture.kept)
    for keys in ["", "s"] {
      driver.press(keys)
      let y = try #require(driver.screen().firstIndex { $0.hasPrefix("|") && $0.contains("澜江第一中学") })
      driver.send(.input(.mouse(Mouse(.click, x: 8, y: y))))
      #expect(driver.state.headline?.name == "澜江第一中学")
      driver.press("g")
    }
  }

  // MARK: The replacement forecast

  @Test(arguments: sizes, Language.allCases)
  func theForecastIsBarsWithNumbers(size: (width: Int, height: Int), language: Language) {
    var driver = Driver(Fixture.kept, language: language, width: size.width, height: size.height)
    driver.press("6 Down")
    Screens.expect(driver.screen(), as: "forecast-\(size.width)x\(size.height)-\(language)")
  }

  @Test(arguments: Language.allCases)
  func theForecastIsTurned(language: Language) {
    var driver = Driver(Fixture.kept, language: language)
    driver.press("6 Tab Tab Tab")
    Screens.expect(driver.screen(), as: "forecast-make-\(language)")
    driver.press("Tab")
    #expect(driver.text().contains(language == .zh ? "按用途" : "by duty"))
    driver.press("Tab")
    #expect(driver.text().contains(language == .zh ? "全部 48台" : "All 48"))
  }

  @Test func aQuarterOpensItsCustomers() {
    var driver = Driver(Fixture.kept)
    driver.press("6")
    driver.state.cursors[.forecast, default: Cursor()].spot = .quarter(nil, 0)
    driver.press("Enter")
    #expect(driver.state.screen == .desk && driver.state.query == "fleet.due:2026Q4")
    #expect(
      driver.text().contains("客户 1/5") && driver.text().contains("> ") && driver.text().contains("石桥公交"))
    driver.press("Esc")
    #expect(driver.text().contains("客户 5/5"))
  }

  @Test func whoseRivalsComeOfAgeIsOneKey() {
    var driver = Driver(Fixture.kept)
    driver.press("6 r")
    #expect(driver.state.query == "rivals.due:2026Q4" && driver.text().contains("客户 1/5"))
    #expect(driver.text().contains("筛选: "))
    // What the filter leaves untouched does not speak of it.
    for screen in ["2", "3", "4", "5", "6", "7"] {
      driver.press(screen)
      #expect(!driver.text().contains("筛选: "))
    }
    driver.press("1")
    #expect(driver.text().contains("筛选: "))
  }

  // MARK: Help, focus

  @Test func helpIsNarrowedByTypingAndRunsWhatIsLeft() {
    var driver = Driver(Fixture.kept)
    driver.press("? /")
    driver.type("fangda")
    #expect(driver.text().contains("放大窗格") && !driver.text().contains("计划拜访"))
    driver.press("Enter")
    #expect(driver.state.isZoomed && driver.state.overlay == nil)
    driver.press("? /")
    driver.type("zzzz")
    #expect(driver.text().contains("没有这样的命令"))
    driver.press("Esc")
    #expect(driver.text().contains("计划拜访"))
  }

  @Test(
    "the pane with the focus is seen without colour", arguments: [(120, 40), (120, 30), (80, 24), (60, 16)])
  func focusIsSeen(size: (width: Int, height: Int)) {
    var driver = Driver(Fixture.kept, width: size.width, height: size.height)
    for name in ["客户", "联系卡", "决策群体图", "拜访清单"] {
      let titles = driver.screen().filter { $0.contains("=[") }
      #expect(titles.count == 1 && titles[0].contains("=[\(name)"), "\(name)")
      driver.press("Tab")
    }
  }
}
