import KamDomain
import KamRecord
import Testing

@testable import KamWorkbench

/// `/` finds by names at once and by whole texts as soon as they are looked through.
@Suite struct TextSearchTests {
  private static func logged(_ number: Int, _ name: String, _ text: String) -> Document {
    let plain = Fixture.plain(number, name)
    let log =
      "\n%rec: Log schema.rec\n\nId: 00000000l\(number)\nDate: 2026-11-20\nMedium: phone\nText: \(text)\n"
    return Document(plain.bytes + Array(log.utf8))
  }

  private static let accounts = [
    logged(5, "玄武医药", "今年要做冷链运输"), Fixture.plain(6, "冷链一号物流"), logged(7, "白虎食品", "冷链车五年了，要换"),
    Fixture.plain(8, "朱雀运输"),
  ]

  private static func driver() -> Driver { Driver(accounts) }

  private func names(_ driver: Driver) -> [String] {
    driver.state.roll.listed.map { driver.state.roll.rows[$0].name }
  }

  @Test func whatTextsHoldFollowsTheNames() {
    var driver = Self.driver()
    driver.searchesTexts = false
    driver.press("/")
    driver.type("冷链")
    #expect(names(driver) == ["冷链一号物流"])
    #expect(driver.text().contains("全文查找中"))
    driver.press("Backspace")
    driver.searchesTexts = true
    driver.type("链")
    #expect(names(driver).first == "冷链一号物流")
    #expect(names(driver).count == 3)
    let text = driver.text()
    #expect(!text.contains("全文查找中"))
    #expect(text.contains("记录: 今年要做冷链运输") && text.contains("记录: 冷链车五年了"))
    driver.press("Enter")
    #expect(names(driver).count == 3)
    driver.press("Esc")
    #expect(names(driver).count == 4)
    #expect(!driver.text().contains("要做冷链"))
  }

  @Test func theFirstFoundByTextIsSelectedIfNoNameFits() {
    var driver = Self.driver()
    driver.press("/")
    driver.type("五年了")
    #expect(driver.state.headline?.name == "白虎食品")
    driver.press("Esc /")
    driver.send(.input(.paste("五年了")))
    #expect(driver.state.headline?.name == "白虎食品")
  }

  @Test func enterWaitsForTheTexts() {
    var driver = Self.driver()
    driver.searchesTexts = false
    driver.press("/")
    driver.type("五年了")
    driver.press("Enter")
    #expect(driver.text().contains("还在查全文"))
    #expect(!driver.text().contains("没有符合的客户"))
    driver.searchesTexts = true
    driver.press("Backspace")
    driver.type("了")
    driver.press("Enter")
    #expect(driver.state.entry == nil)
    #expect(driver.state.headline?.name == "白虎食品")
  }

  @Test func theAnswerToAFormerSearchIsDropped() {
    var driver = Self.driver()
    driver.searchesTexts = false
    driver.press("/")
    driver.type("冷")
    let former = driver.state.textSearch.token
    driver.type("链")
    let hit = TextHit(account: ID("0000000008"), type: .log, field: "Text", piece: "冷")
    driver.send(.textsFound([hit], token: former))
    #expect(names(driver) == ["冷链一号物流"])
    driver.press("Enter")
    driver.send(.textsFound([hit], token: former + 1))
    #expect(names(driver) == ["冷链一号物流"])
  }

  @Test func theRestOfAQueryMeansWhatItMeans() {
    var driver = Self.driver()
    driver.find("冷链 -name:玄武")
    #expect(names(driver).sorted() == ["冷链一号物流", "白虎食品"].sorted())
    driver.find("冷链 industry:government")
    #expect(names(driver).isEmpty)
  }
}
