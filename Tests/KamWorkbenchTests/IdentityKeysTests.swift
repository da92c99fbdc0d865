import KamDomain
import KamRecord
import Testing

@testable import KamWorkbench

/// Who a customer is, by keys: two made one, a new one like another, a lead with its giver (X11, D1, L1, L16).
struct IdentityKeysTests {
  private let transport = ID<Account>("0000000001")

  /// The customers of a family, and one that is the head of it by another name.
  private static let twins =
    CompanyKeysTests.family + [
      Document(
        text: """
          %rec: Account schema.rec

          Id: 0000000005
          Name: 云川省厅机关
          Phone: 0311-88880001

          %rec: Contact schema.rec

          Id: c000000051
          Name: 周健
          Phone: 139 0000 0001

          """)
    ]

  @Test("X11: the likely twin is offered first; the preview is read, one Enter joins both, one u parts them")
  func merge() throws {
    var driver = Driver(Self.twins)
    driver.state.selected = nil
    driver.find("云川交通厅")
    #expect(driver.state.selected == transport)
    let before = driver.files
    driver.press("X")
    #expect(driver.text().contains("电话 13900000001 相同"))
    driver.press("Enter")
    #expect(driver.text().contains("「云川省厅机关」并入「云川省交通运输厅」"))
    #expect(driver.text().contains("联系人 1"))
    driver.press("Enter")
    let account = try #require(driver.files[transport].flatMap { Account($0) })
    #expect(account.contacts.map(\.name).contains("周健"))
    #expect(account.formerNames == ["云川省厅机关"] && account.log.count == 1)
    #expect(driver.files[ID("0000000005")] == nil && driver.state.roll[ID("0000000005")] == nil)
    driver.press("u")
    #expect(driver.files.mapValues { Array($0.bytes) } == before.mapValues { Array($0.bytes) })
    #expect(driver.state.roll[ID("0000000005")] != nil)
  }

  @Test("X11: any other customer can be chosen by typing; references to it are turned")
  func chosen() throws {
    var driver = Driver(Self.twins)
    driver.find("第一中学")
    driver.press("X")
    driver.type("公交")
    driver.press("Enter")
    #expect(driver.text().contains("引用改指：青阳顺达物流有限公司"))
    driver.press("Enter")
    let lead = driver.files[ID("0000000003")].flatMap { Account($0) }?.leads.first
    #expect(lead?.referrerAccount == ID("0000000004"))
    #expect(lead?.referrerContact?.description == "0000000004/c000000021")
  }

  @Test("X11: an Enter that comes before the preview joins nothing; Esc leaves it")
  func tooEarly() {
    var driver = Driver(Self.twins)
    driver.find("云川交通厅")
    driver.press("X Enter Enter")
    #expect(driver.saved.isEmpty && driver.state.notice?.text.contains("还在查找") == true)
    driver.press("Esc")
    #expect(driver.state.overlay == nil && driver.state.merging == nil)
    driver.holdsMerge = true
    driver.press("X Enter")
    driver.send(.mergeRead(.progress(300, of: 1000)))
    #expect(driver.text().contains("查找哪里提到它… 300/1000"))
    driver.send(.mergeRead(.failed("打不开")))
    #expect(driver.state.overlay == nil && driver.state.notice?.text == "打不开")
  }

  @Test("X11: the preview of a merge", arguments: Language.allCases) func screens(language: Language) {
    for (width, height) in [(120, 40), (80, 24)] {
      var driver = Driver(Self.twins, language: language, width: width, height: height)
      driver.find("云川交通厅")
      driver.press("X Enter")
      Screens.expect(driver.screen(), as: "merge-\(width)x\(height)-\(language)")
    }
  }

  @Test(
    "D1, X11: a new customer is held against those there while it is typed; one that is like another takes a second Enter",
    arguments: [
      ("青阳顺达物流", "名称相近"), ("别家 0311-8888-0001", "电话"), ("青阳顺达物流有限公司", "名称相近"),
      ("别家 91350100M000100Y43", "信用代码相同"),
    ])
  func newCustomer(line: String, reason: String) {
    var driver = Driver(
      Self.twins + [
        Document(
          text: "%rec: Account schema.rec\n\nId: 0000000006\nName: 某公司\nCreditCode: 91350100M000100Y43\n")
      ])
    driver.press("a n")
    driver.type(line)
    #expect(driver.text().contains("已有相近客户") && driver.text().contains(reason))
    driver.press("Enter")
    #expect(driver.saved.isEmpty && driver.state.entry != nil)
    #expect(driver.state.notice?.text.contains("再按 Enter") == true)
    driver.press("Enter")
    #expect(driver.saved.count == 1)
  }

  @Test("X11: a credit code that does not check is told while it is typed, and is not stored")
  func wrongCode() {
    var driver = Driver(Self.twins)
    driver.press("a n")
    driver.type("别家 91350100M000100Y44")
    #expect(driver.text().contains("校验位不符"))
    driver.press("Enter")
    #expect(driver.saved.isEmpty && driver.state.entry != nil)
    driver.press("Backspace")
    driver.type("3")
    driver.press("Enter")
    #expect(driver.saved.count == 1)
    let account = driver.state.selected.flatMap { driver.files[$0] }.flatMap { Account($0) }
    #expect(account?.name == "别家" && account?.record["CreditCode"] == "91350100M000100Y43")
  }

  @Test("L1, L16: a lead is typed with channel, customer and person, each chosen with Tab")
  func lead() throws {
    var driver = Driver(Self.twins)
    driver.find("第一中学")
    driver.press("a l")
    driver.type("L1")
    driver.press("Tab")
    #expect(driver.text().contains("哪个客户介绍的"))
    driver.type("公交")
    driver.press("Tab")
    driver.type("赵")
    driver.press("Tab")
    driver.type("饭局上说起")
    #expect(driver.text().contains("推荐客户 石桥公交集团") && driver.text().contains("推荐人 赵强"))
    driver.press("Enter")
    let lead = try #require(driver.files[ID("0000000004")].flatMap { Account($0) }?.leads.first)
    #expect(lead.channel == "referral" && lead.note == "饭局上说起" && lead.date == Day(2026, 11, 24))
    #expect(lead.referrerAccount == ID("0000000002"))
    #expect(lead.referrerContact?.description == "0000000002/c000000021")
    #expect(driver.text().contains("介绍人 石桥公交集团 赵强"))
  }

  @Test("L1: behind a blank Tab still completes the giver; without one Enter says what is missing")
  func giver() throws {
    var driver = Driver(Self.twins)
    driver.find("第一中学")
    driver.press("a l")
    driver.type("L1 公交 ")
    driver.press("Enter")
    #expect(driver.saved.isEmpty && driver.state.notice?.text.contains("谁介绍的") == true)
    driver.press("Tab")
    #expect(driver.state.entry?.text == "L1 石桥公交集团 " && driver.text().contains("推荐客户 石桥公交集团"))
    driver.press("Enter")
    let lead = try #require(driver.files[ID("0000000004")].flatMap { Account($0) }?.leads.first)
    #expect(lead.referrerAccount == ID("0000000002") && lead.note == nil)
  }

  @Test(
    "L2–L17: a channel is typed by its code, its name or a part that marks it",
    arguments: ["L12", "客户主动询价，", "询价", "enquiry"])
  func channel(typed: String) throws {
    var driver = Driver(Self.twins)
    driver.find("第一中学")
    driver.press("a l")
    driver.type(typed)
    driver.press("Enter")
    let lead = try #require(driver.files[ID("0000000004")].flatMap { Account($0) }?.leads.first)
    #expect(lead.channel == "enquiry" && lead.note == nil)
  }

  @Test("D6: the parent of a customer is chosen by typing part of its name")
  func parent() {
    var driver = Driver(Self.twins)
    driver.find("第一中学")
    driver.press("Tab")
    driver.state.cursors[.card, default: Cursor()].spot = .field(.account, "0000000004", "Parent", value: 0)
    driver.press("e")
    driver.type("公交")
    driver.press("Enter")
    #expect(driver.files[ID("0000000004")].flatMap { Account($0) }?.parent == ID("0000000002"))
    #expect(driver.text().contains("集团 石桥公交集团 > 本单位"))
  }
}
