import KamDomain
import KamRecord
import Testing

@testable import KamWorkbench

/// Groups, referrals and channels on the desk, by keys (D6, L1–L17, T1).
struct CompanyKeysTests {
  private let transport = ID<Account>("0000000001")
  private let transit = ID<Account>("0000000002")

  /// A head with two units; the second brought a customer, by a person of its.
  static let family = [
    Fixture.transport,
    Document(
      text: """
        %rec: Account schema.rec

        Id: 0000000002
        Name: 石桥公交集团
        Industry: transport
        Owner: liwei
        Parent: 0000000001

        %rec: Contact schema.rec

        Id: c000000021
        Name: 赵强
        Title: 车队队长

        %rec: Vehicle schema.rec

        Id: v000000021
        Model: 甲
        Count: 30

        """),
    Document(
      text: """
        %rec: Account schema.rec

        Id: 0000000003
        Name: 青阳顺达物流有限公司
        Owner: liwei

        %rec: Lead schema.rec

        Id: e000000031
        Channel: referral
        Date: 2026-10-01
        ReferrerAccount: 0000000002
        ReferrerContact: 0000000002/c000000021

        """),
    Fixture.plain(4, "澜江第一中学", industry: "education"),
  ]

  @Test("D6: the card names the units below with totals; Enter goes there, and back to the parent")
  func group() {
    var driver = Driver(Self.family)
    driver.state.selected = transport
    driver.send(.input(.resize(width: 120, height: 40)))
    #expect(driver.text().contains("集团 本单位 > 下属1家 石桥公交集团"))
    driver.press("Tab g Enter")
    #expect(driver.state.selected == transit)
    #expect(driver.text().contains("集团 云川交通厅 > 本单位"))
    driver.press("g Enter")
    #expect(driver.state.selected == transport)
  }

  @Test("L1, L16: the card tells who brought whom, by the person's name, both ways")
  func referrals() {
    var driver = Driver(Self.family)
    driver.find("顺达")
    #expect(driver.text().contains("介绍人 石桥公交集团 赵强 10-01"))
    driver.press("Tab g Enter")
    #expect(driver.state.selected == transit, "a filter does not keep one from going there")
    #expect(driver.text().contains("介绍了 青阳顺达物流"))
  }

  @Test(
    "D6, L1: the whole tree and chain as a page; the cursor begins on the customer itself",
    arguments: Language.allCases)
  func page(language: Language) {
    for (width, height) in [(120, 40), (80, 24)] {
      var driver = Driver(Self.family, language: language, width: width, height: height)
      driver.find("公交")
      driver.press("T")
      Screens.expect(driver.screen(), as: "kin-\(width)x\(height)-\(language)")
      driver.press("k Enter")
      #expect(driver.state.overlay == nil && driver.state.selected == transport)
    }
  }

  @Test("D6: nobody above, below or before: the page says how to note it")
  func alone() {
    var driver = Driver(Fixture.all)
    driver.press("T")
    #expect(driver.text().contains("没有上级、下属单位"))
    driver.press("Esc")
    #expect(driver.state.overlay == nil)
  }

  @Test("T1: the channels as a table; Enter lists whom one brought", arguments: Language.allCases)
  func channels(language: Language) {
    for (width, height) in [(120, 40), (80, 24)] {
      var driver = Driver(Self.family, language: language, width: width, height: height)
      driver.press("7")
      Screens.expect(driver.screen(), as: "channels-\(width)x\(height)-\(language)")
      driver.press("Enter")
      #expect(driver.state.roll.listed.count == 1 && driver.state.selected == ID("0000000003"))
      #expect(driver.state.query.hasPrefix(language.pick("渠道:\"L", "channel:\"L")))
      driver.press("Esc 7 j Enter")
      #expect(driver.state.roll.listed.count == 3)
    }
  }
}
