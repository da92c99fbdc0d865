import KamDomain
import KamRecord
import Testing

@testable import KamWorkbench

/// The page of the quotation, by keys (X3).
struct QuoteKeysTests {
  private let transport = ID<Account>("0000000001")
  private func quotations(_ driver: Driver) -> [Quotation] {
    Account(driver.files[transport]!)!.quotations(of: ID("p000000001"))
  }

  @Test("q on a project without quotation says how to begin; a q makes the first with its first line")
  func first() {
    var driver = Driver(Fixture.all)
    driver.press("q")
    #expect(driver.text().contains("还没有报价，a q 出第一版"))
    driver.press("a q")
    driver.type("云驰S70 商务版 12台 指导价18.8万 优惠2万 上牌 4周")
    driver.press("Enter")
    #expect(quotations(driver).map(\.version) == [1])
    #expect(quotations(driver)[0].netTotal == Money("2016000"))
    #expect(driver.text().contains("201.6万") && driver.text().contains("空格: 已报给客户"))
    driver.press("u")
    #expect(quotations(driver).isEmpty)
  }

  @Test(
    "+ adds a line, e changes one with its prices, d twice takes one out; what was sent gets a new version")
  func lines() {
    var driver = Driver(Fixture.quoted)
    driver.press("q +")
    driver.type("云驰E50 2台 净价12万")
    driver.press("Enter")
    #expect(quotations(driver).map(\.state) == [.revised, .revised, .draft])
    #expect(driver.text().contains("[V3 草稿 11-24]"))
    driver.press("Down e")
    driver.type("10台 净价16.5万")
    driver.press("Enter")
    let changed = quotations(driver)[2].lines[0]
    #expect(changed.quantity == 10 && changed.netPrice == Money("165000") && !changed.isAtOdds)
    driver.press("Down d")
    #expect(quotations(driver)[2].lines.count == 2)
    driver.press("d")
    #expect(quotations(driver)[2].lines.map(\.model) == ["云驰S70"])
    driver.press("u u u")
    #expect(quotations(driver).map(\.state) == [.revised, .sent])
  }

  @Test("Space sends and accepts, and says that signing takes it over; [ and ] turn the versions")
  func states() {
    var driver = Driver(Fixture.quoted)
    driver.press("q a q Space")
    #expect(quotations(driver).map(\.state) == [.revised, .revised, .sent])
    driver.press("Space Space")
    #expect(quotations(driver)[2].state == .accepted)
    #expect(driver.state.notice?.text.contains("t s") == true)
    driver.press("[")
    #expect(driver.text().contains("[V2 修改 11-10]"))
    driver.press("[ [")
    #expect(driver.state.notice?.text.contains("没有别的版本") == true)
    driver.press("] ] t s Enter")
    #expect(Account(driver.files[transport]!)!.deals.last?.quote == quotations(driver)[2].quote.id)
    #expect(driver.text().contains("成交已带入这一版"))
  }

  @Test("a line without price is not sent: Space says which, e fills it")
  func unpriced() {
    var driver = Driver(Fixture.all)
    driver.press("a q")
    driver.type("云驰S70 商务版 12台")
    driver.press("Enter Space")
    #expect(quotations(driver)[0].state == .draft)
    #expect(driver.state.notice?.text.contains("云驰S70 商务版 没有单价") == true)
    driver.press("Down e")
    driver.type("净价16.8万")
    driver.press("Enter Space")
    #expect(quotations(driver)[0].state == .sent)
  }

  @Test("Enter unfolds a line, its fields are edited in their place; the desk's e does the same")
  func fields() {
    var driver = Driver(Fixture.quoted)
    driver.press("q Down Enter")
    #expect(driver.text().contains("大客户优惠"))
    driver.state.cursors[.agenda]?.spot = .field(.quoteLine, "l000000001", "Quantity", value: 0)
    driver.press("e C-u")
    driver.type("15")
    driver.press("Enter")
    #expect(quotations(driver).map(\.units) == [0, 12, 15])
    driver.press("Esc")
    #expect(driver.state.overlay == nil)
  }

  @Test("the project under the cursor is the one that is quoted and moved on")
  func anotherProject() {
    var driver = Driver(Fixture.quoted)
    driver.press("a p")
    driver.type("校车采购 3台")
    driver.press("Enter Tab")
    let other = Account(driver.files[transport]!)!.projects[1].id
    driver.state.cursors[.card, default: Cursor()].spot = .record(.project, other.text)
    driver.press("a q")
    driver.type("云驰校车 3台 净价30万")
    driver.press("Enter")
    #expect(Account(driver.files[transport]!)!.quotations(of: other).map(\.units) == [3])
    #expect(driver.text().contains("校车采购") && quotations(driver).count == 2)
    driver.press("t l")
    driver.type("预算取消")
    driver.press("Enter")
    #expect(Account(driver.files[transport]!)!.projects.map(\.stage) == ["need_confirmed", "lost"])
  }

  @Test(arguments: [(120, 40), (80, 24)], Language.allCases)
  func screens(size: (width: Int, height: Int), language: Language) {
    var driver = Driver(Fixture.quoted, language: language, width: size.width, height: size.height)
    driver.press("q Down")
    Screens.expect(driver.screen(), as: "quote-\(size.width)x\(size.height)-\(language)")
    driver.press("t s Enter t d")
    Screens.expect(driver.screen(), as: "deliver-\(size.width)x\(size.height)-\(language)")
  }
}

extension Fixture {
  /// The customers, the first one with two versions of a quotation.
  static var quoted: [Document] {
    let offer = """

      %rec: Quote schema.rec

      Id: k000000001
      Project: p000000001
      Version: 1
      Date: 2026-11-01
      State: revised

      Id: k000000002
      Project: p000000001
      Version: 2
      Date: 2026-11-10
      ValidUntil: 2026-12-10
      State: sent

      %rec: QuoteLine schema.rec

      Id: l000000001
      Quote: k000000002
      Model: 云驰S70
      Trim: 商务版
      Exterior: 曜石黑
      Quantity: 12
      ListPrice: 188000
      Discount: 20000
      NetPrice: 168000
      Includes: plates
      Includes: insurance
      DeliveryWeeks: 4

      """
    return [Document(text: String(decoding: transport.bytes, as: UTF8.self) + offer)] + all.dropFirst()
  }
}
