import KamDomain
import KamRecord
import KamScreen
import Testing

@testable import KamWorkbench

/// The visit as one cycle: planned from the holes, briefed, held, closed, and the next one asks other things
/// (V, S, N), by keys alone and without typing anything twice.
struct VisitCycleTests {
  private let transport = ID<Account>("0000000001")

  private func account(_ driver: Driver) -> Account { Account(driver.files[transport]!)! }

  /// The questions of a visit, by their codes.
  private func questions(_ driver: Driver, _ visit: ID<Visit>) -> [VisitItem] {
    account(driver).visitItems.filter { $0.visit == visit && Item(code: $0.code) != nil }
  }

  /// Puts the cursor on a question of the visit that is shown.
  private func go(to code: String, _ visit: ID<Visit>, _ driver: inout Driver) throws {
    let item = try #require(questions(driver, visit).first { $0.code == code && !$0.done })
    for key in Array(repeating: "k", count: 20) + Array(repeating: "j", count: 40)
    where driver.state.cursors[.visit]?.spot != .record(.visitItem, item.record.id) {
      driver.press(key)
    }
    #expect(driver.state.cursors[.visit]?.spot == .record(.visitItem, item.record.id))
  }

  @Test(
    "in one sitting: plan, brief, ticks and answers, close, and the next visit", arguments: Language.allCases)
  func oneSitting(language: Language) throws {
    var driver = Driver(Fixture.all, language: language)
    driver.press("v")
    driver.type(language.pick("周五10点 李处", "Fri 10:00 李敏"))
    driver.press("Enter")
    let first = try #require(driver.state.visit)
    #expect(first.contacts == [ID("c000000002")] && first.date == Day(2026, 11, 27))
    #expect(first.purpose != nil && first.commitment != nil && first.bring != nil && first.fallback != nil)
    #expect(
      driver.state.focus == .visit
        && driver.state.spot == .record(.visitItem, questions(driver, first.id)[0].record.id))

    driver.press("b")
    #expect(driver.text().contains(language.pick("承诺", "Promises")))
    driver.press("Esc")

    // The decision maker is named: the map has the seat.
    driver.press("Enter")
    driver.type("张志远")
    driver.press("Enter")
    let seat = account(driver).seats.first { $0.contact.record == ID("c000000004") }
    #expect(seat?.roles == [.decisionMaker])
    // The next open question is under the cursor; others are gone to.
    #expect(driver.state.spot == .record(.visitItem, questions(driver, first.id)[1].record.id))
    for (code, answer) in [("J5", "216万，已批复"), ("J6", "公开招标")] {
      try go(to: code, first.id, &driver)
      driver.press("Enter")
      driver.type(answer)
      driver.press("Enter")
    }
    let project = try #require(account(driver).projects.first)
    #expect(
      project.budget == "216万" && project.budgetState == .approved && project.process == "open_tender")

    driver.press("c")
    driver.type(language.pick("→ 下周二10点拜访张厅", "-> next Tue 10:00 visit 张志远"))
    driver.press("Enter")
    // It is planned for Friday: that is said, and a second Enter closes it as held today.
    #expect(account(driver).visits.first { $0.id == first.id }?.state == .planned)
    #expect(driver.state.notice?.text.contains("11-27") == true)
    driver.press("Enter")
    let held = try #require(account(driver).visits.first { $0.id == first.id })
    #expect(held.state == .held && held.outcome?.contains(language.pick("预算 216万", "budget 216万")) == true)

    // The next visit stands there with its own questions: nothing is typed twice, nothing asked twice.
    let next = try #require(driver.state.visit)
    #expect(next.id != first.id && next.date == Day(2026, 12, 1) && next.time == ClockTime(10, 0))
    #expect(next.contacts == [ID("c000000004")])
    let (asked, asks) = (questions(driver, first.id), questions(driver, next.id))
    #expect(!asks.isEmpty && asks.contains { $0.code != "J3" })
    #expect(
      Set(asked.filter { $0.done }.compactMap(\.question)).isDisjoint(with: asks.compactMap(\.question)))
    #expect(!asks.contains { $0.code == "J5" || $0.code == "J6" })
  }

  @Test("an answer leads to the next open question below; behind the last one the cursor stays")
  func goesDown() throws {
    var driver = Driver(Fixture.all)
    driver.press("v")
    driver.type("周五10点 李处")
    driver.press("Enter")
    let visit = try #require(driver.state.visit)
    let asked = questions(driver, visit.id).map { Spot.record(.visitItem, $0.record.id) }
    for (place, next) in [(1, 2), (asked.count - 1, asked.count - 1)] {
      driver.state.cursors[.visit, default: Cursor()].spot = asked[place]
      driver.press("Enter")
      driver.type("还不清楚")
      driver.press("Enter")
      #expect(driver.state.spot == asked[next])
    }
  }

  @Test("what was agreed is done when it is held: its step, too")
  func theStepThatItWasIsDone() throws {
    var driver = Driver(Fixture.all)
    driver.press(".")
    driver.type("今天下午拜访王主任")
    driver.press("Enter v")
    driver.type("今天下午 王主任")
    driver.press("Enter c")
    driver.type("谈妥 → 暂无：等批复 12-20")
    driver.press("Enter")
    #expect(account(driver).steps.first { $0.text.contains("拜访") }?.done == Day(2026, 11, 24))
  }

  @Test("every proposal is edited in its place")
  func proposals() throws {
    var driver = Driver(Fixture.all)
    driver.press("S-Tab")
    for (field, typed, stored) in [
      ("Date", "12-03", "2026-12-03"), ("Time", "14:30", "14:30"), ("Place", "厅里三楼", "厅里三楼"),
      ("Purpose", "只谈预算", "只谈预算"), ("Commitment", "引见李处", "引见李处"), ("Topics", "钓鱼", "钓鱼"),
      ("Bring", "配置表", "配置表"), ("Fallback", "资料留门卫", "资料留门卫"),
    ] {
      driver.state.cursors[.visit, default: Cursor()].spot = .field(.visit, "w000000001", field, value: 0)
      _ = driver.screen()
      #expect(driver.state.spot == .field(.visit, "w000000001", field, value: 0), "\(field)")
      driver.press("Enter C-u")
      driver.type(typed)
      driver.press("Enter")
      #expect(account(driver).visits.first?.record[name: field] == stored, "\(field)")
    }
    driver.state.cursors[.visit]?.spot = .field(.visit, "w000000001", "Contact", value: 1)
    driver.press("Enter")
    driver.type("李敏")
    driver.press("Enter")
    #expect(account(driver).visits.first?.contacts == [ID("c000000001"), ID("c000000002")])
  }

  @Test("a store that changes its playbook sees its own steps, questions and topics")
  func ownTexts() throws {
    var driver = Driver(Fixture.all)
    driver.state.setting.playbook = Playbook([
      Document(
        text: """
          %rec: ChecklistItem

          Id: k000000001
          Code: S1
          Text: 带上新款样册

          %rec: Question

          Id: u000000001
          Item: J5
          Form: open
          Text: 这批车打算花多少？

          %rec: Topic

          Id: o000000001
          Text: 省运会

          """)
    ])
    driver.press("v")
    driver.type("周五 王主任")
    driver.press("Enter")
    #expect(driver.text().contains("带上新款样册") && driver.text().contains("这批车打算花多少？"))
    #expect(!driver.text().contains("备足资料") && driver.state.visit?.topics?.contains("省运会") == true)
  }

  @Test("the customer's requirements are taken in from the desk, item by item (N4)")
  func statement() {
    var driver = Driver(Fixture.all)
    driver.press("a K")
    driver.send(.input(.paste("1. 续航不低于280公里\n2. 四驱\n")))
    #expect(driver.text().contains("2 四驱"))
    driver.press("Enter")
    #expect(account(driver).needs.map(\.text) == ["续航不低于280公里", "四驱"])
    #expect(account(driver).needsPlans.last?.kind == .statement)
  }

  @Test("the cursor of the visit begins on what is open: a question, else a step")
  func beginsOnWhatIsOpen() throws {
    var driver = Driver(Fixture.all)
    driver.press("Tab Tab Tab Space")
    let questions = driver.state.account?.visitItems.filter { $0.question != nil } ?? []
    #expect(questions.first { $0.done } != nil)
    for item in questions where !item.done {
      driver.state.cursors[.visit]?.spot = .record(.visitItem, item.record.id)
      driver.press("Space")
    }
    driver.state.cursors[.visit] = nil
    driver.press("Tab Tab Tab Tab Space")
    #expect(driver.state.account?.visitItems.first { $0.done && $0.question == nil }?.code == "S1")
  }
}
