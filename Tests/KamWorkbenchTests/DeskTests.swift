import KamDomain
import KamScreen
import Testing

@testable import KamWorkbench

/// The desk as it opens, and each pane, at every size and in both languages.
struct DeskScreenTests {
  static let sizes = [(120, 40), (120, 30), (80, 24), (60, 16)]

  @Test(arguments: sizes, Language.allCases)
  func opens(size: (width: Int, height: Int), language: Language) {
    var driver = Driver(Fixture.all, language: language, width: size.width, height: size.height)
    Screens.expect(driver.screen(), as: "desk-\(size.width)x\(size.height)-\(language)")
  }

  @Test(arguments: [nil, 60])
  func theFirstFrameIsThatOfAllRows(number: Int?) {
    let driver = Driver((1...60).map { Fixture.plain($0, "客户\($0)") }, height: 24)
    let rows = driver.rows
    var state = State(
      setting: driver.state.setting, now: Driver.tuesday, at: driver.state.at, width: 120, height: 24, seed: 7
    )
    state.recall(Memory(selected: number.map { rows[$0 - 1].id }))
    var columns = ColumnsBuilder()
    for row in rows { columns.append(row) }
    let opened = state.update(.glimpse(columns.finished()))
    let first = state.draw().text
    #expect(opened == [.open(rows[(number ?? 1) - 1].id)])
    #expect(state.update(.glimpsed(columns.finished())).isEmpty)
    let second = state.draw().text
    // Nothing is counted yet.
    #expect(first[2...] == second[2...] && second[1].hasPrefix(first[1]))
  }

  @Test(arguments: sizes, Language.allCases)
  func showsTheMap(size: (width: Int, height: Int), language: Language) {
    var driver = Driver(Fixture.all, language: language, width: size.width, height: size.height)
    driver.press("Tab Tab Down")
    Screens.expect(driver.screen(), as: "map-\(size.width)x\(size.height)-\(language)")
  }

  @Test(arguments: sizes, Language.allCases)
  func showsTheVisit(size: (width: Int, height: Int), language: Language) {
    var driver = Driver(Fixture.all, language: language, width: size.width, height: size.height)
    driver.press("Tab Tab Tab Down")
    Screens.expect(driver.screen(), as: "visit-\(size.width)x\(size.height)-\(language)")
  }

  @Test(arguments: Language.allCases)
  func showsWhatASentenceMeans(language: Language) {
    var driver = Driver(Fixture.all, language: language)
    driver.press(";")
    driver.type("昨天给王主任打了个电话，说预算12月批，下周三上午10点去送方案")
    Screens.expect(driver.screen(), as: "sentence-\(language)")
  }

  @Test(arguments: Language.allCases)
  func showsHelp(language: Language) {
    var driver = Driver(Fixture.all, language: language)
    driver.press("?")
    Screens.expect(driver.screen(), as: "help-\(language)")
  }

  @Test("help narrowed by what is typed", arguments: [(Language.zh, "拜访"), (.en, "visit")])
  func showsNarrowedHelp(language: Language, typed: String) {
    var driver = Driver(Fixture.all, language: language, width: 80, height: 24)
    driver.press("? /")
    driver.type(typed)
    Screens.expect(driver.screen(), as: "help-narrowed-\(language)")
  }

  @Test("Esc in help goes back to what it was opened over, whose keys come first", arguments: ["N", "T"])
  func helpGoesBack(page: String) throws {
    var driver = Driver(Fixture.all)
    driver.press(page)
    let (overlay, screen) = (driver.state.overlay, driver.text())
    driver.press("?")
    #expect(driver.state.overlay == .help)
    driver.press("Esc")
    #expect(driver.state.overlay == overlay)
    #expect(driver.text() == screen)
  }

  @Test("the page's own keys come first in help")
  func helpBeginsWithThePage() {
    var driver = Driver(Fixture.all)
    driver.press("3 ?")
    #expect(driver.text().split(separator: "\n", omittingEmptySubsequences: false)[3].contains("日程"))
  }

  @Test("a small screen says whom the entry is about", arguments: [";", "n", "v"])
  func namesTheCustomer(key: String) {
    var driver = Driver(Fixture.all, width: 80, height: 24)
    driver.press(key)
    let name = driver.state.headline.map { $0.shortName ?? $0.name } ?? "?"
    #expect(driver.text().split(separator: "\n", omittingEmptySubsequences: false)[22].contains(name))
  }

  @Test("all that a prefix can become is seen", arguments: [(80, 24), (120, 40)], Language.allCases)
  func showsEveryContinuation(size: (width: Int, height: Int), language: Language) {
    var driver = Driver(Fixture.all, language: language, width: size.width, height: size.height)
    driver.press("a")
    let all = driver.state.setting.keymap.continuations(of: [.character("a")], in: driver.state.scopes)
    for (keys, command) in all {
      #expect(
        driver.text().contains(
          keys.map(\.notation).joined(separator: " ") + language.pick("", " ") + command.word(language)))
    }
  }

  @Test("a text that was left says how to be rid of it")
  func offersToDiscard() {
    var driver = Driver(Fixture.all)
    driver.press(";")
    driver.type("电话王主任")
    driver.press("Esc ;")
    #expect(driver.text().contains("C-u 清空旧文字"))
    driver.press("C-u")
    #expect(!driver.text().contains("C-u 清空旧文字"))
    #expect(driver.state.entry?.text == "")
  }

  @Test("a filter that finds nobody stays with the customer and leaves no notice")
  func findingNobody() {
    var driver = Driver(Fixture.all)
    let before = driver.state.selected
    driver.press("/")
    driver.type("公交没有")
    #expect(driver.state.selected == before)
    driver.press("Enter Esc")
    #expect(driver.state.notice == nil)
  }
}
