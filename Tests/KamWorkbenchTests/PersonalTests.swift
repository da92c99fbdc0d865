import KamDomain
import KamRecord
import KamScreen
import Testing

@testable import KamWorkbench

/// Personal facts on the desk (D3): there only after `P`, and only for those who may read them.
struct PersonalTests {
  static let transport = ID<Account>("0000000001")
  static let secrets = ["钓鱼", "女儿高三", "L10-20", "农历十月二十", "司机小李"]

  private func driver(_ language: Language = .zh, width: Int = 120, height: Int = 40) -> Driver {
    var driver = Driver(Fixture.kept, language: language, width: width, height: height)
    driver.state.cursors = [:]
    driver.personal = [Self.transport: Fixture.personal]
    driver.type("/交通厅")
    driver.press("Enter Esc")
    return driver
  }

  /// The desk with the card zoomed and the facts shown.
  private func shown(_ language: Language = .zh, width: Int = 120, height: Int = 40) -> Driver {
    var driver = driver(language, width: width, height: height)
    driver.press("Tab z P")
    return driver
  }

  private func spot(_ field: String, _ index: Int = 0) -> Spot {
    .field(.person, "e000000001", field, value: index)
  }

  @Test func nothingPersonalIsShownUnasked() {
    var driver = driver()
    for keys in ["", "Tab z", "Tab z", "Tab z", "3", "b", "Esc H", "1 v"] {
      driver.press(keys)
      let text = driver.text()
      #expect(Self.secrets.allSatisfy { !text.contains($0) }, "\(keys)")
    }
  }

  @Test(arguments: [(120, 40), (80, 24)], Language.allCases)
  func showsThem(size: (width: Int, height: Int), language: Language) {
    var driver = shown(language, width: size.width, height: size.height)
    driver.state.cursors[.card, default: Cursor()].spot = spot("Hobby")
    Screens.expect(driver.screen(), as: "personal-\(size.width)x\(size.height)-\(language)")
  }

  @Test func theBadgeStandsAsLongAsTheyAreShown() {
    var driver = shown()
    #expect(driver.text().contains("[个人情况 P]") && driver.text().contains("钓鱼"))
    driver.press("P")
    #expect(!driver.text().contains("[个人情况 P]") && !driver.text().contains("钓鱼"))
  }

  @Test func theBriefHasThemWhileTheyAreShown() {
    var driver = driver()
    driver.press("b")
    #expect(driver.text().contains("P 加上个人情况") && !driver.text().contains("钓鱼"))
    driver.press("P G")
    #expect(driver.text().contains("P 收起个人情况") && driver.text().contains("钓鱼"))
    driver.press("P G")
    #expect(!driver.text().contains("钓鱼"))
  }

  @Test func theyFollowTheCustomer() {
    var driver = shown()
    driver.press("J")
    #expect(driver.text().contains("[个人情况 P]") && !driver.text().contains("钓鱼"))
    driver.press("K")
    #expect(driver.text().contains("钓鱼"))
  }

  @Test func whoMayNotReadThemIsToldWhy() {
    var driver = driver()
    driver.isShutOut = true
    driver.press("P")
    #expect(driver.text().contains("没有权限") && !driver.text().contains("[个人情况 P]"))
    driver.press("a f")
    #expect(driver.text().contains("没有权限") && driver.state.entry?.purpose == .add(.person))
    driver.type("王建国 爱好钓鱼")
    driver.press("Enter")
    #expect(driver.saved.isEmpty && driver.state.notice?.text.contains("没有打开") == true)
  }

  @Test func addingOpensThemFirst() {
    var driver = driver()
    driver.press("a f")
    driver.type("李敏 爱好羽毛球")
    driver.press("Enter")
    #expect(driver.saved.count == 1 && driver.state.personal.isShown)
  }

  @Test func factsAreTypedAsOneLine() throws {
    var driver = shown()
    driver.press("a f")
    driver.type("李敏 生日3月12日 爱好羽毛球 来源=王丽")
    #expect(driver.text().contains("生日 3月12日"))
    driver.press("Enter")
    let text = try #require(driver.personal[Self.transport])
    let person = try #require(Person.held(of: ID("c000000002"), in: text))
    #expect(person.birthday == "--03-12" && person.hobbies == ["羽毛球"] && person.record["Source"] == "王丽")
    #expect(driver.files[Self.transport]?.bytes == Fixture.transport.bytes)
    #expect(driver.text().contains("羽毛球"))
  }

  @Test func theyAreEditedAndTakenOutInTheirPlace() throws {
    var driver = shown()
    driver.state.cursors[.card, default: Cursor()].spot = spot("Birthday")
    driver.press("Enter C-u")
    driver.type("1974年3月12日")
    driver.press("Enter")
    driver.state.cursors[.card, default: Cursor()].spot = spot("Hobby")
    driver.press("d")
    let text = try #require(driver.personal[Self.transport])
    let person = try #require(Person.held(of: ID("c000000001"), in: text))
    #expect(person.birthday == "1974-03-12" && person.hobbies.isEmpty && person.family == ["女儿高三"])
    driver.state.cursors[.card, default: Cursor()].spot = .record(.person, "e000000001")
    driver.press("d d")
    #expect(driver.personal[Self.transport]?.records.isEmpty == true)
    driver.press("u")
    #expect(driver.personal[Self.transport]?.bytes == text.bytes && driver.text().contains("女儿高三"))
  }

  @Test func whatIsTypedOfThemIsLeftNowhereElse() {
    var driver = shown()
    driver.press("a f")
    driver.type("王建国 爱好书法")
    #expect(driver.state.drafts.isEmpty)
    driver.press("Esc a f")
    #expect(!driver.text().contains("书法"))
  }

  @Test func erasingListsWhatMentionsThePersonAndAsksForTheName() {
    var driver = shown()
    driver.state.cursors[.card, default: Cursor()].spot = spot("Hobby")
    driver.press("D")
    for text in ["不能撤销", "钓鱼", "提到此人的记录", "预算12月批"] { #expect(driver.text().contains(text), "\(text)") }
    Screens.expect(driver.screen(), as: "erase-zh")
    driver.type("王建")
    driver.press("Enter")
    #expect(driver.text().contains("要删除就输入「王建国」") && driver.left.isEmpty)
    driver.type("国")
    driver.press("Enter")
    #expect(driver.left == [.erase(ID("c000000001"), Self.transport)])
    #expect(!driver.text().contains("钓鱼") && driver.text().contains("不能撤销"))
  }

  @Test func escLeavesThePersonAsItIs() {
    var driver = shown()
    driver.state.cursors[.card, default: Cursor()].spot = .record(.contact, "c000000001")
    driver.press("D Esc")
    #expect(driver.left.isEmpty && driver.text().contains("钓鱼"))
    driver.state.cursors[.card, default: Cursor()].spot = .record(.contact, "c000000002")
    driver.press("D")
    #expect(driver.text().contains("没有李敏的个人情况"))
  }

  @Test(arguments: Language.allCases)
  func birthdaysStandInTheAgendaWhileTheyAreShown(language: Language) {
    var driver = driver(language)
    driver.press("3")
    #expect(!driver.text().contains("10-20") && !driver.text().contains("农历"))
    driver.press("P")
    Screens.expect(driver.screen(), as: "agenda-personal-\(language)")
    let birthday = language == .zh ? "王建国 农历十月二十" : "王建国 lunar 10-20"
    #expect(driver.text().contains(birthday))
    driver.press("P")
    #expect(!driver.text().contains(birthday))
  }
}
