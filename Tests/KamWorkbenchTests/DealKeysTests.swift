import KamDomain
import Testing

@testable import KamWorkbench

/// The deal, by keys: stage, end, registration, rebate, help (X1, X4, X5, X7).
struct DealKeysTests {
  private let transport = ID<Account>("0000000001")
  private func account(_ driver: Driver) -> Account { Account(driver.files[transport]!)! }

  @Test("t n shows what the stage lacks, and takes the project to the next one")
  func movesOn() {
    var driver = Driver(Fixture.all)
    driver.press("t n")
    #expect(driver.text().contains("[需求确认] > 意向公开") && driver.text().contains("进入意向公开还缺: 预算，采购方式"))
    driver.press("Enter")
    #expect(account(driver).projects[0].stage == "intention_published")
    #expect(account(driver).projects[0].stageSince == Day(2026, 11, 24))
    driver.press("u")
    #expect(account(driver).projects[0].stage == "need_confirmed")
  }

  @Test("a stage that stands for an act leads into it, from t n and from the field")
  func leadsIntoActs() {
    var driver = Driver(Fixture.all)
    driver.press("t n")
    driver.type("没有")
    driver.press("Enter")
    #expect(driver.state.entry != nil && driver.state.notice?.tone == .caution)
    driver.press("C-u")
    driver.type("签约")
    driver.press("Enter")
    #expect(driver.state.entry?.purpose == .deal(.sign, "p000000001"))
    driver.press("Esc Tab")
    driver.state.unfolded = ["p000000001"]
    driver.state.cursors[.card, default: Cursor()].spot = .field(.project, "p000000001", "Stage", value: 0)
    for (stage, act) in [("交车", DealAct.deliver), ("战败", .lose)] {
      driver.press("e C-u")
      driver.type(stage)
      driver.press("Enter")
      #expect(driver.state.entry?.purpose == .deal(act, "p000000001"))
      driver.press("Esc")
    }
    #expect(account(driver).projects[0].stage == "need_confirmed" && driver.saved.isEmpty)
  }

  @Test("t s signs; what is typed is the terms, the quotation is chosen with the arrows")
  func signs() {
    var driver = Driver(Fixture.quoted)
    driver.press("t s Down")
    driver.type("三年质保 11月20日")
    driver.press("Up")
    #expect(driver.text().contains("> V2 已报 12台 201.6万") && driver.text().contains("条款 三年质保"))
    #expect(driver.text().contains("签约就算客户接受了这一版"))
    driver.press("Enter")
    let after = account(driver)
    #expect(after.deals.last?.quote == ID("k000000002") && after.deals.last?.terms == "三年质保")
    #expect(after.deals.last?.date == Day(2026, 11, 20) && after.projects[0].stage == "signed")
    driver.press("u t s Down Enter")
    #expect(account(driver).deals.last?.quote == nil && account(driver).deals.last?.units == 12)
  }

  @Test("t d shows what follows with its days; one Enter makes all, one u takes it back")
  func delivers() {
    var unsigned = Driver(Fixture.all)
    unsigned.press("t d")
    #expect(unsigned.text().contains("还没签约") && unsigned.text().contains("t s"))
    unsigned.press("Enter")
    #expect(unsigned.state.entry != nil && unsigned.saved.isEmpty)
    var driver = Driver(Fixture.all)
    driver.press("t s Enter t d")
    #expect(driver.text().contains("2026-11-27  回访  3日回访") && driver.text().contains("后续8项"))
    driver.type("11-20")
    #expect(driver.text().contains("2026-11-23  回访  3日回访"))
    driver.press("Enter")
    #expect(account(driver).milestones.count == 11 && account(driver).projects[0].stage == "delivered")
    driver.press("u")
    #expect(
      account(driver).milestones.count == 2,
      "\(driver.state.entry?.purpose as Any) \(driver.asked.count) \(driver.saved.count) \(driver.state.notice?.text ?? "")"
    )
    #expect(account(driver).projects[0].stage == "signed")
    driver.press("t d")
    driver.type("哪天")
    driver.press("Enter")
    #expect(driver.state.entry != nil && driver.state.notice?.tone == .bad)
  }

  @Test("t l asks why and to whom")
  func loses() {
    var driver = Driver(Fixture.all)
    driver.press("t l Enter")
    #expect(driver.state.entry != nil && driver.state.notice?.text.contains("为什么") == true)
    driver.type("价格高 输给 磐石 越岭 城南店 15.8万")
    #expect(driver.text().contains("经销商 城南店") && driver.text().contains("单价 15.8万"))
    driver.press("Enter")
    let project = account(driver).projects[0]
    #expect(project.stage == "lost" && project.lostReason == "价格高" && project.lostToMake == "磐石")
    #expect(project.lostPrice == Money("158000") && project.closed == Day(2026, 11, 24))
    driver.press("t l")
    #expect(driver.state.entry == nil && driver.state.notice?.text.contains("输给 磐石 越岭") == true)
    driver.press("t n")
    #expect(driver.text().contains("[战败]") && driver.text().contains("2026-11-24 战败：价格高，输给 磐石"))
    driver.press("Enter")
    #expect(account(driver).projects[0].stage == "lost" && driver.state.entry != nil)
    driver.press("Enter")
    #expect(account(driver).projects[0].stage != "lost")
  }

  @Test("t r files and approves, Space ticks a paper, t c claims the rebate")
  func registers() throws {
    var driver = Driver(Fixture.all)
    driver.press("t c")
    #expect(driver.state.entry == nil && driver.state.notice?.text.contains("t r") == true)
    driver.press("t r Enter t r")
    driver.type("提交")
    driver.press("Enter")
    #expect(
      account(driver).registrations.map(\.state) == [.filed] && account(driver).registrations[0].number == nil
    )
    driver.press("t r")
    driver.type("DKH-1 单台返利5000 有效至2026-12-05")
    driver.press("Enter")
    let made = try #require(account(driver).registrations.first)
    #expect(made.state == .approved && made.number == "DKH-1" && !made.missingPapers.isEmpty)
    driver.press("Tab")
    driver.state.unfolded = [made.id.text]
    driver.state.cursors[.card, default: Cursor()].spot = .paper(made.id, "business_licence")
    driver.press("Space")
    #expect(account(driver).registrations[0].papersDone == ["business_licence"])
    driver.press("Enter")
    #expect(account(driver).registrations[0].papersDone.isEmpty)
    driver.press("t c")
    #expect(driver.state.entry == nil && driver.state.notice?.text.contains("中标或签约后") == true)
    driver.press("t s Enter t c Enter")
    #expect(account(driver).registrations[0].rebateClaimed == nil)
    #expect(driver.state.notice?.text.contains("缺资料: ") == true)
    driver.press("Enter")
    #expect(account(driver).registrations[0].rebateClaimed == Day(2026, 11, 24))
    #expect(driver.saved.last?.title == "返利申报 6万")
  }

  @Test(
    "t h asks for help; Space twice takes it back, explains what is asked back, and ends what was answered")
  func asks() throws {
    var driver = Driver(Fixture.all)
    driver.press("t h")
    driver.type("价格特批 每台再让三千 11月27日")
    #expect(driver.text().contains("期限 2026-11-27"))
    driver.press("Enter")
    let request = try #require(account(driver).requests.first)
    #expect(request.kind == "price_approval" && request.text == "每台再让三千" && request.state == .open)
    driver.press("Tab")
    driver.state.cursors[.card, default: Cursor()].spot = .record(.request, request.record.id)
    driver.press("Space")
    #expect(account(driver).requests[0].state == .open)
    driver.press("d Space")
    #expect(
      driver.state.notice?.text.contains("再按空格撤回") == true && account(driver).requests[0].state == .open)
    driver.press("Space")
    #expect(account(driver).requests[0].state == .withdrawn)
    driver.press("u")
    driver.colleague(sets: "State", of: .request, request.record.id, to: "asked_back", in: transport)
    driver.press("Space")
    driver.type("对手报 15.8万")
    driver.press("Enter")
    #expect(account(driver).requests[0].text.hasSuffix("对手报 15.8万"))
    driver.colleague(sets: "State", of: .request, request.record.id, to: "approved", in: transport)
    driver.press("Space")
    #expect(account(driver).requests[0].state == .done)
  }

  @Test("the card shows where the deal stands, the rhythm of the grade, and the fleet by its age")
  func card() {
    var driver = Driver(Fixture.quoted, height: 60)
    driver.press("Tab z")
    let card = driver.text()
    #expect(card.contains("报价 V2 已报  12台 201.6万"))
    #expect(card.contains("每7天联系，11-29前"))
    #expect(card.contains("公务8台(8年/25万公里)") && card.contains("!9年 已超25万公里"))
  }
}
