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
    #expect(driver.text().contains("[x] 11-20") && !driver.text().contains("已办结的批注"))
    driver.state.now.day = Day(2026, 11, 25)!
    #expect(driver.text().contains("已办结的批注"))
    driver.state.now.day = Day(2026, 11, 24)!
    driver.press("u")
    #expect(account(driver).openRemarks.count == 1)
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
