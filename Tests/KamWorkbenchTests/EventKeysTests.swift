import KamDomain
import KamRecord
import Testing

@testable import KamWorkbench

/// Events on their screen and on the desk, by keys (T2, T5).
struct EventKeysTests {
  private static let family = CompanyKeysTests.family
  private let transport = ID<Account>("0000000001")
  private let transit = ID<Account>("0000000002")

  @Test("T2: an event by keys: made, invited to, came, noted, followed by a next step in the customer's file")
  func event() throws {
    var driver = Driver(Self.family)
    driver.press("a E")
    driver.type("冬季试驾 2026-12-05 展厅 ")
    #expect(driver.text().contains("试乘试驾") && driver.text().contains("外展"))
    driver.type("试")
    driver.press("Tab Enter")
    let event = try #require(driver.events.keys.first)
    func gathering() throws -> Gathering { try #require(driver.events[event].flatMap { Gathering($0) }) }
    #expect(try gathering().occasion.kind == .testDrive && gathering().occasion.place == "展厅")
    driver.press("a i")
    driver.type("李敏")
    driver.press("Enter")
    #expect(try gathering().guests.map(\.contact?.text) == ["c000000002"])
    driver.press("Down Down Down Space")
    #expect(try !gathering().guests[0].came && driver.state.notice?.text.contains("还没到") == true)
    driver.press("Up Up")
    driver.state.cursors[.events]?.spot = .field(.event, event.text, "Date", value: 0)
    driver.press("e C-u")
    driver.type("昨天")
    driver.press("Enter Down Down Space")
    #expect(try gathering().guests[0].came && gathering().occasion.date == Day("2026-11-23"))
    driver.press("e")
    driver.type("试驾车型=星驰5 坐着安静")
    driver.press("Enter")
    #expect(try gathering().guests[0].drove == "星驰5" && gathering().guests[0].feedback == "坐着安静")
    driver.press("f")
    driver.type("想再试一次 → 下周三10点送方案")
    driver.press("Enter")
    let account = try #require(driver.files[transport].flatMap { Account($0) })
    #expect(account.steps.last?.text == "送方案" && account.log.last?.text == "想再试一次")
    #expect(try gathering().guests[0].followed == account.log.last?.id)
    #expect(driver.text().contains("后续 11-24 想再试一次"))
    driver.press("u")
    #expect(try gathering().guests[0].followed == nil)
    #expect(Account(driver.files[transport]!)?.steps.count == 1)
  }

  @Test(
    "T5: public news and a customer's hint are leads, an exhibition on the premises an event; what each brought"
  )
  func news() throws {
    var driver = Driver(Self.family)
    let channels: [(typed: String, code: String)] = [
      ("L15 ", "government_site"), ("L16 云川交通厅 ", "customer_news"),
    ]
    for channel in channels {
      driver.press("a l")
      driver.type(channel.typed + "公示了12台")
      driver.press("Enter")
      let account = driver.state.selected.flatMap { driver.files[$0] }.flatMap { Account($0) }
      #expect(account?.leads.last?.channel == channel.code)
      driver.find("石桥公交")
      driver.press("Esc")
    }
    driver.press("a E")
    driver.type("交通厅外展 外展 2026-12-05 厅里院内")
    driver.press("Enter")
    let event = try #require(driver.events.values.first.flatMap { Gathering($0) })
    #expect(event.occasion.kind == .exhibition && event.occasion.place == "厅里院内")
    driver.press("Esc 7")
    #expect(driver.text().contains("L15") && driver.text().contains("L16"))
  }

  @Test("T2: from the desk, the person under the cursor is invited to an event that is chosen; nobody twice")
  func invitation() throws {
    var driver = Driver(Self.family)
    driver.events = [ID("e00000000a"): Self.winter]
    driver.press("Tab")
    driver.state.cursors[.card, default: Cursor()].spot = .record(.contact, "c000000003")
    driver.press("a i")
    #expect(driver.text().contains("邀请 刘文斌 参加"))
    driver.press("Enter")
    let gathering = try #require(driver.events.values.first.flatMap { Gathering($0) })
    #expect(gathering.guests.last?.contact == ID("c000000003") && gathering.guests.last?.invited == true)
    driver.press("a i Enter")
    #expect(driver.state.notice?.text.contains("已在") == true)
  }

  @Test("T2: who is not found is told, one found is invited, several are to be chosen among")
  func found() throws {
    var driver = Driver(Self.family)
    driver.events = [ID("e00000000a"): Self.winter]
    func guests() throws -> Int {
      try #require(driver.events.values.first.flatMap { Gathering($0) }).guests.count
    }
    driver.press("5 a i")
    driver.type("没有这家")
    driver.press("Enter")
    #expect(try guests() == 2 && driver.state.entry != nil)
    #expect(driver.state.notice?.text.contains("没有这样的客户") == true)
    driver.press("C-u")
    driver.type("王")
    driver.press("Enter")
    #expect(try guests() == 2 && driver.state.notice?.text.contains("上下键选") == true)
    driver.press("C-u")
    driver.type("第一中学")
    driver.press("Enter")
    #expect(try guests() == 3 && driver.state.entry == nil)
  }

  /// An event with two guests, of whom one came.
  static let winter = Document(
    text: """
      %rec: Event schema.rec

      Id: e00000000a
      Name: 冬季试驾
      Kind: test_drive
      Date: 2026-11-20
      Place: 展厅
      Industry: transport

      %rec: Guest schema.rec

      Id: h000000001
      Event: e00000000a
      Account: 0000000001
      Contact: c000000002
      Invited: yes
      Came: yes
      Drove: 星驰5
      Feedback: 坐着安静
      Doubt: 充电

      Id: h000000002
      Event: e00000000a
      Account: 0000000002
      Contact: c000000021
      Invited: yes

      """)

  @Test("T2: the events and the guests of the opened one", arguments: Language.allCases)
  func events(language: Language) {
    for (width, height) in [(120, 40), (80, 24)] {
      var driver = Driver(Self.family, language: language, width: width, height: height)
      driver.events = [ID("e00000000a"): Self.winter]
      driver.press("5 Enter j j j j")
      #expect(driver.state.selected == transit, "the guest's customer is the one that is selected")
      Screens.expect(driver.screen(), as: "events-\(width)x\(height)-\(language)")
    }
  }

  @Test(
    "T2: e on an event goes to its fields; each is changed, added to and emptied in its place, undo goes back"
  )
  func fields() throws {
    var driver = Driver(Self.family)
    driver.events = [ID("e00000000a"): Self.winter]
    func occasion() throws -> Occasion {
      try #require(driver.events.values.first.flatMap { Gathering($0) }).occasion
    }
    driver.press("5 e e C-u")
    driver.type("雪地试驾")
    driver.press("Enter")
    #expect(try occasion().name == "雪地试驾")
    driver.state.cursors[.events]?.spot = .field(.event, "e00000000a", "Industry", value: 1)
    driver.press("e")
    driver.type("物流")
    driver.press("Enter")
    #expect(try occasion().industries.count == 2)
    driver.state.cursors[.events]?.spot = .field(.event, "e00000000a", "Place", value: 0)
    driver.press("d")
    #expect(try occasion().place == nil)
    driver.press("u u")
    #expect(try occasion().industries == ["transport"] && occasion().place == "展厅")
  }

  @Test("T2: a second d takes a guest off the list; a store that cannot be written says so")
  func strike() {
    var driver = Driver(Self.family)
    driver.events = [ID("e00000000a"): Self.winter]
    driver.press("5 Enter j j j d")
    #expect(driver.events.values.first.flatMap { Gathering($0) }?.guests.count == 2)
    driver.press("d")
    #expect(driver.events.values.first.flatMap { Gathering($0) }?.guests.count == 1)
    var reader = Driver(Self.family, readOnly: true)
    reader.events = driver.events
    reader.press("5 Enter j j j Enter")
    #expect(reader.state.entry == nil && reader.state.notice?.text.contains("只能看") == true)
  }
}
