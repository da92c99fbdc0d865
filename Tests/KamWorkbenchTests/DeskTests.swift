import KamDomain
import Testing

/// The desk as it opens, and each pane, at every size and in both languages.
struct DeskScreenTests {
  static let sizes = [(120, 40), (120, 30), (80, 24), (60, 16)]

  @Test(arguments: sizes, Language.allCases)
  func opens(size: (width: Int, height: Int), language: Language) {
    var driver = Driver(Fixture.all, language: language, width: size.width, height: size.height)
    Screens.expect(driver.screen(), as: "desk-\(size.width)x\(size.height)-\(language)")
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
}
