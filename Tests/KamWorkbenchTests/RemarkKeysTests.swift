import KamDomain
import KamRecord
import Testing

@testable import KamWorkbench

/// A manager's remark on the card: read in full, settled or answered where it stands (M4).
struct RemarkKeysTests {
  private let transport = ID<Account>("0000000001")
  private func account(_ driver: Driver) -> Account { Account(driver.files[transport]!)! }
  private let text = "人一休假这单就断，月内必须认识第二个人，把李处和张厅都见到，再说报价的事，别急着降价"

  /// The desk of a customer with a remark.
  private func driver(_ language: Language = .zh) -> Driver {
    let remark =
      "\n%rec: Remark schema.rec\n\nId: m000000001\nText: \(text)\nFrom: chen\nAt: 2026-11-20T02:10:00Z\n"
    let files = Fixture.all.map { document in
      Account(document)?.id == transport
        ? Document(text: String(decoding: document.bytes, as: UTF8.self) + remark) : document
    }
    return Driver(files, language: language)
  }

  @Test("its whole text stands on the card, and the palette goes there", arguments: Language.allCases)
  func stands(language: Language) {
    var driver = driver(language)
    driver.press(":")
    driver.type(language.pick("批注", "remark"))
    driver.press("Enter")
    #expect(driver.state.spot == .record(.remark, "m000000001"))
    let shown = driver.text().filter { !$0.isWhitespace }
    #expect(shown.contains("11-20") && shown.contains("别急着降价"))
  }

  @Test("Space settles it and opens it again, undo takes it back") func settles() {
    var driver = driver()
    _ = driver.state.goToRemark()
    driver.press("Space")
    #expect(account(driver).remarks.first?.done == Day(2026, 11, 24))
    // It stays where it was settled for the day, and goes down to the others after it.
    #expect(driver.text().contains("[x] 11-20") && !driver.text().contains("已办结的留话"))
    driver.state.now.day = Day(2026, 11, 25)!
    #expect(driver.text().contains("已办结的留话"))
    driver.state.now.day = Day(2026, 11, 24)!
    driver.press("u")
    #expect(account(driver).openRemarks.count == 1)
  }

  @Test(
    "a task stands below it with its day; Space does it and opens it again, Enter answers it, also from the agenda"
  )
  func tasks() {
    var driver = driver()
    let task =
      "\n%rec: Task schema.rec\n\nId: k000000001\nText: 约李处见面\nFrom: chen\nTo: liwei\nDue: 2026-11-27\n"
    driver.files[transport] = Document(
      text: String(decoding: driver.files[transport]!.bytes, as: UTF8.self) + task)
    let row = driver.rows.filter { $0.id == transport }
    driver.send(
      .changed(rows: row, gone: [], opened: Opened(id: transport, document: driver.files[transport]!)))
    _ = driver.state.goToRemark()
    driver.press("Down")
    #expect(driver.text().contains("交办 11-27前 (还有3天) chen  约李处见面"))
    driver.press("Space")
    #expect(account(driver).tasks.first?.done == Day(2026, 11, 24))
    driver.press("Space Enter")
    driver.type("周四下午三点")
    driver.press("Enter")
    #expect(account(driver).tasks.first?.answer == "周四下午三点" && account(driver).openTasks.isEmpty)
    driver.press("u 3")
    let line = driver.state.agenda.thisWeek.first { $0.due?.kind == .task }
    driver.state.cursors[.agenda, default: Cursor()].spot = line.map { .account($0.account, $0.key) }
    driver.press("Space")
    #expect(account(driver).openTasks.isEmpty && account(driver).tasks.first?.answer == nil)
    let remark = driver.state.agenda.remarks.first
    driver.state.cursors[.agenda, default: Cursor()].spot = remark.map { .account($0.account, $0.key) }
    driver.press("Space")
    #expect(account(driver).openRemarks.isEmpty && driver.state.agenda.remarks.isEmpty)
  }

  @Test("Enter answers it") func answers() {
    var driver = driver()
    _ = driver.state.goToRemark()
    driver.press("Enter")
    driver.type("周五约李处")
    driver.press("Enter")
    #expect(account(driver).remarks.first?.answer == "周五约李处" && account(driver).openRemarks.isEmpty)
  }
}
