import KamDomain
import Testing

@testable import KamWorkbench

/// 4 动态: the journal by day, whose changes, and the way to the record.
@Suite("M4: what changed, on the desk") struct FeedKeysTests {
  /// Five changes of two days; the oldest was seen before.
  private static func changes(_ driver: Driver) -> [Happening] {
    let rows = driver.rows
    let contact = driver.files[rows[0].id].flatMap { Account($0) }?.contacts.first?.id.text ?? ""
    func change(_ id: String, _ at: String, who: String?, _ title: String, _ row: Int?) -> Happening {
      let time = Timestamp(at)!
      return Happening(
        id: id, at: time, when: Moment(time.day, ClockTime(8, 5)!), who: who, title: title,
        isUndo: id == "e4", accounts: row.map { [rows[$0].id] } ?? [],
        spot: id == "e5" ? .record(.contact, contact) : nil)
    }
    return [
      change("e5", "2026-11-24T01:05:00Z", who: "wangfang", "改联系人 职务", 0),
      change("e4", "2026-11-24T00:40:00Z", who: "liwei", "新下一步", 1),
      change("e3", "2026-11-24T00:20:00Z", who: nil, "-", 1),
      change("e2", "2026-11-23T09:00:00Z", who: "liwei", "记电话", 0),
      change("e1", "2026-11-23T08:00:00Z", who: "wangfang", "新活动", nil),
    ]
  }

  private static func driver(
    _ language: Language = .zh, width: Int = 120, height: Int = 40
  ) -> Driver {
    var driver = Driver(Fixture.kept, language: language, width: width, height: height)
    var memory = driver.state.memory
    memory.feedLeft = Timestamp("2026-11-23T08:30:00Z")
    driver.state.recall(memory)
    driver.press("4")
    driver.send(.feed(changes(driver)))
    return driver
  }

  @Test(arguments: [(120, 40), (80, 24)], Language.allCases)
  func theFeedStandsWhole(size: (width: Int, height: Int), language: Language) {
    var driver = Self.driver(language, width: size.width, height: size.height)
    Screens.expect(driver.screen(), as: "feed-\(size.width)x\(size.height)-\(language)")
  }

  @Test func whoseChangesAreShownTurns() {
    var driver = Self.driver()
    #expect(driver.left.contains(.readFeed) && driver.text().contains("上次看过后 4 条，共 5 条"))
    for (scope, count) in [("别人的", 3), ("我的", 2)] {
      driver.press("Tab")
      #expect(driver.text().contains("动态  \(scope)") && driver.text().contains("共 \(count) 条"))
    }
    let selected = driver.state.selected
    driver.press("Tab")
    #expect(driver.state.feed.account == selected && driver.text().contains("共 2 条"))
    driver.press("Tab")
    #expect(driver.text().contains("共 5 条"))
  }

  @Test func aChangeIsGoneTo() {
    var driver = Self.driver()
    let first = driver.rows[0].id
    driver.press("g Enter")
    #expect(driver.state.screen == .desk && driver.state.selected == first && driver.state.focus == .card)
    guard case .record(.contact, _)? = driver.state.spot else {
      Issue.record("the cursor is not on the contact: \(String(describing: driver.state.spot))")
      return
    }
  }

  @Test func itIsRememberedWhenItWasLeft() {
    var driver = Driver(Fixture.kept)
    #expect(driver.state.memory.feedLeft == nil)
    driver.press("4 1")
    #expect(driver.state.memory.feedLeft == driver.state.at)
  }
}
