import KamDomain
import KamRecord
import KamScreen
import Testing

@testable import KamWorkbench

/// The jobs of the day and their price in keys, from the desk with a customer selected; typed text is not counted.
struct PriceTests {
  private let transport = ID<Account>("0000000001")

  /// Plays a job and counts its keys; what stands in quotation marks is typed.
  private func price(_ job: [Stroke], _ driver: inout Driver) -> Int {
    var keys = 0
    for stroke in job {
      switch stroke {
      case .keys(let notation):
        keys += notation.split(separator: " ").count
        driver.press(notation)
      case .text(let text): driver.type(text)
      }
    }
    return keys
  }

  private enum Stroke {
    case keys(String)
    case text(String)
  }

  private func account(_ driver: Driver) -> Account { Account(driver.files[transport]!)! }

  @Test("find a customer by two hanzi or pinyin initials: 2", arguments: ["公交", "gj"])
  func find(words: String) {
    var driver = Driver(Fixture.all)
    #expect(price([.keys("/"), .text(words), .keys("Enter")], &driver) <= 2)
    #expect(driver.state.selected == ID("0000000002") && driver.state.entry == nil)
  }

  @Test("log a call and its next step: 2")
  func log() {
    var driver = Driver(Fixture.all)
    let said = "昨天电话王主任 预算12月批 → 下周三10点送方案"
    #expect(price([.keys(";"), .text(said), .keys("Enter")], &driver) <= 2)
    #expect(account(driver).log.last?.medium == "call_out")
    #expect(account(driver).steps.last?.due == Day(2026, 12, 2))
  }

  @Test("see why a customer is on top and what is missing: 0")
  func why() {
    var driver = Driver(Fixture.all)
    #expect(driver.text().contains("为何在前") && driver.text().contains("要问"))
    #expect(driver.text().contains("缺: 决策者"))
  }

  @Test("plan a visit with its questions drawn from the holes: 3")
  func plan() throws {
    var driver = Driver(Fixture.all)
    #expect(price([.keys("v"), .text("周五10点 李处"), .keys("Enter")], &driver) <= 3)
    let visit = try #require(account(driver).visits.last)
    let asked = account(driver).visitItems.filter { $0.visit == visit.id }
    #expect(visit.contacts == [ID("c000000002")] && asked.contains { $0.code == "J3" })
  }

  @Test("tick a step, note its answer so that it fills the card: 2, wherever the cursor stands")
  func answer() {
    var driver = Driver(Fixture.all)
    #expect(price([.keys(";"), .text("J5 二百万左右"), .keys("Enter")], &driver) <= 2)
    #expect(account(driver).projects.first?.budget == "二百万左右")
    #expect(account(driver).visitItems.first { $0.code == "J5" }?.done == true)
    #expect(price([.keys(";"), .text("S3 窗口是王丽"), .keys("Enter")], &driver) <= 2)
    let step = account(driver).visitItems.first { $0.code == "S3" }
    #expect(step?.done == true && step?.answer == "窗口是王丽")
    driver.press("S-Tab")
    driver.state.cursors[.visit, default: Cursor()].spot = .step("w000000001", "S4")
    #expect(price([.keys("Enter"), .text("谈换车"), .keys("Enter")], &driver) <= 2)
    #expect(account(driver).visitItems.contains { $0.code == "S4" && $0.answer == "谈换车" })
  }

  @Test("answer a refusal on the phone: 2")
  func refusal() {
    var driver = Driver(Fixture.all)
    #expect(price([.keys("p 1")], &driver) <= 2)
    #expect(driver.state.entry?.refusal != nil)
    #expect(driver.text().contains("应答"))
  }

  @Test("put a contact in a seat of the map with role and stance: 4")
  func seat() {
    var driver = Driver(Fixture.all)
    #expect(price([.keys("m"), .text("张厅 决策者 + 决策层 使用"), .keys("Enter")], &driver) <= 4)
    let seat = account(driver).seats.first { $0.contact.record == ID("c000000004") }
    #expect(seat?.roles == [.decisionMaker] && seat?.stance == .supporter)
  }

  @Test("undo the last thing: 1; what is older than the session is shown first: 2")
  func undo() {
    var driver = Driver(Fixture.all)
    let before = driver.files
    driver.press(";")
    driver.type("电话王主任 没事")
    driver.press("Enter")
    #expect(price([.keys("u")], &driver) <= 1 && driver.files == before)
    driver.send(.undoOffered(title: "记一笔 王建国", when: "昨天17:40"))
    #expect(driver.text().contains("将撤销 昨天17:40 记一笔 王建国"))
    driver.asked = []
    #expect(price([.keys("u")], &driver) == 1 && driver.asked == [.undo(confirmed: true)])
  }
}
