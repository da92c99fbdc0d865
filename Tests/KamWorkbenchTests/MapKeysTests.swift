import KamDomain
import KamRecord
import Testing

@testable import KamWorkbench

/// The decision group by keys: a seat found by questions, ties, people who go elsewhere (G).
struct MapKeysTests {
  private let transport = ID<Account>("0000000001")
  private let transit = ID<Account>("0000000002")
  private func account(_ driver: Driver) -> Account { Account(driver.files[transport]!)! }

  @Test("M asks one question at a time, then for the entry that proves the stance")
  func guides() throws {
    var driver = Driver(Fixture.all)
    driver.press("Tab Tab")
    driver.state.cursors[.map, default: Cursor()].spot = .record(.seat, "s000000001")
    driver.press("M")
    #expect(driver.text().contains("这次买车，对方管到哪一步？"))
    driver.press("Up Enter Enter Enter Down Enter Up Enter")
    #expect(driver.text().contains("(采购者 看门者 内线)") && driver.text().contains("11-22 电话打出: 预算12月批"))
    driver.press("Enter")
    let seat = try #require(account(driver).seats.first)
    #expect(
      Set(seat.roles) == [.buyer, .gatekeeper] && seat.stance == .champion && seat.proof == ID("g000000001"))
    #expect(driver.state.entry == nil && driver.text().contains("+ -> ++ 11-22 电话打出"))
  }

  @Test("a line that changes roles says which are gone; a word that is none says what it may be")
  func roles() {
    var driver = Driver(Fixture.all)
    driver.press("m")
    driver.type("王主任 决策者")
    #expect(driver.text().contains("去掉 看门者 影响者"))
    for (more, said) in [(" 老好人", "没看懂「老好人」：后面写角色"), ("，张三丰", "没看懂「老好人 张三丰」")] {
      driver.type(more)
      driver.press("Enter")
      #expect(driver.state.notice?.text.contains(said) == true)
    }
    driver.press("C-u")
    driver.type("张三丰 决策者")
    driver.press("Enter")
    #expect(driver.state.notice?.text.contains("没有叫「张三丰」的联系人") == true)
  }

  @Test("without a person under the cursor M asks whose seat it is, and Esc leaves all as it was")
  func asksWhose() {
    var driver = Driver(Fixture.all)
    driver.press("M")
    driver.type("刘")
    driver.press("Enter Enter")
    #expect(driver.state.entry?.purpose.key == "guide")
    driver.press("Esc")
    #expect(driver.saved.isEmpty && driver.state.drafts.isEmpty)
    driver.press("M")
    driver.type("查无此人")
    driver.press("Enter")
    #expect(driver.state.notice?.tone == .caution)
  }

  @Test("of several projects the one under the card's cursor stands in the map, and m, M and N are about it")
  func projectInView() throws {
    var driver = Driver(Fixture.all)
    driver.press("a p")
    driver.type("公务车二期 3台")
    driver.press("Enter")
    let second = try #require(account(driver).projects.last)
    #expect(!driver.text().contains("决策群体图  公务车二期") && driver.state.projectInView?.id != second.id)
    driver.press("Tab")
    driver.state.cursors[.card, default: Cursor()].spot = .record(.project, second.id.text)
    #expect(driver.text().contains("决策群体图  公务车二期"))
    driver.press("m")
    driver.type("李敏 采购者")
    driver.press("Enter")
    #expect(account(driver).seats.last?.project == second.id)
    driver.press("Tab M")
    driver.type("刘")
    driver.press("Enter Down Enter Enter Enter Enter Enter Down Down Enter")
    while driver.state.entry != nil { driver.press("Enter") }
    #expect(account(driver).seats.last?.contact.record.text == "c000000003")
    #expect(account(driver).seats.last?.project == second.id)
    driver.press("N")
    #expect(driver.text().contains("项目：公务车二期"))
  }

  @Test("a t ties two people, and the map shows the tie")
  func ties() {
    var driver = Driver(Fixture.all)
    driver.press("a t")
    driver.type("陈队 >< 刘总工")
    driver.press("Enter z")
    #expect(account(driver).ties.last?.kind == .conflictsWith)
    driver.press("z Tab Tab z")
    #expect(driver.text().contains("陈队 >有矛盾< 刘总工"))
  }

  @Test("a x moves a person to another customer; both cards and maps say so, undo takes both back")
  func moves() {
    var driver = Driver(Fixture.all)
    let before = driver.files
    driver.press("a x")
    #expect(driver.state.entry == nil && driver.state.notice?.tone == .caution)
    driver.press("Tab")
    driver.state.cursors[.card, default: Cursor()].spot = .record(.contact, "c000000002")
    driver.press("a x")
    driver.type("石桥 安全科 科长")
    #expect(driver.text().contains("职务 安全科 科长"))
    driver.press("Enter")
    #expect(driver.files[transit].flatMap { Account($0) }?.contacts.last?.title == "安全科 科长")
    #expect(account(driver).contacts[1].movedTo?.account == transit)
    #expect(driver.text().contains("调往 石桥公交集团") && driver.text().contains("李处 调往 石桥公交集团 11-24"))
    driver.state.cursors[.map, default: Cursor()].spot = .account(transit, "c000000002")
    driver.state.focus = .map
    driver.press("Enter")
    #expect(driver.state.selected == transit && driver.text().contains("来自 云川交通厅"))
    driver.press("u")
    #expect(driver.files == before)
  }

  @Test("a seat held by somebody of another customer shows the name")
  func showsNamesOfOthers() {
    let seat =
      "%rec: Seat schema.rec\n\nId: s000000009\nProject: p000000001\nContact: 0000000009/c000000091\n"
      + "Role: decision_maker\nLevel: decision\nFunction: finance\n"
    let bureau = Document(
      text: "%rec: Account schema.rec\n\nId: 0000000009\nName: 云川市财政局\nShortName: 财政局\n\n"
        + "%rec: Contact schema.rec\n\nId: c000000091\nName: 周平\nTitle: 处长\n")
    let text = String(decoding: Fixture.transport.bytes, as: UTF8.self) + "\n" + seat
    var driver = Driver([Document(text: text), bureau])
    #expect(driver.text().contains("周处? 财政"))
  }

  @Test("Enter to every question leaves role, stance and proof as they are")
  func keepsWhatIs() throws {
    var driver = Driver(Fixture.all)
    driver.press("Tab Tab")
    driver.state.cursors[.map, default: Cursor()].spot = .record(.seat, "s000000001")
    let before = try #require(account(driver).seats.first)
    driver.press("M")
    for _ in 0..<9 where driver.state.entry != nil { driver.press("Enter") }
    #expect(driver.state.entry == nil)
    let after = try #require(account(driver).seats.first)
    #expect(
      Set(after.roles) == Set(before.roles) && after.stance == before.stance && after.proof == before.proof)
  }

  @Test("G1–G5: a role is changed by its word, chosen or typed; no code is seen")
  func rolesByWord() {
    var driver = Driver(Fixture.all)
    driver.press("Tab")
    driver.state.unfolded = ["s000000001"]
    driver.state.cursors[.card, default: Cursor()].spot = .field(.seat, "s000000001", "Role", value: 0)
    driver.press("e")
    #expect(driver.text().contains("> 看门者") && !driver.text().contains("gatekeeper"))
    driver.type("采购者")
    driver.press("Enter")
    let account = driver.files[ID("0000000001")].flatMap { Account($0) }
    #expect(
      account?.seats.first?.roles == [.influencer, .buyer]
        || account?.seats.first?.roles == [.buyer, .influencer])
  }
}
