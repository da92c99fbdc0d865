import KamDomain
import Testing

@testable import KamWorkbench

/// 2 商机: the board, its groups and what is behind each figure.
@Suite("M4, X6: the pipeline on the desk") struct PipelineKeysTests {
  @Test(arguments: [(120, 40), (80, 24)], Language.allCases)
  func theBoardStandsWhole(size: (width: Int, height: Int), language: Language) {
    var driver = Driver(Fixture.kept, language: language, width: size.width, height: size.height)
    driver.press("2")
    Screens.expect(driver.screen(), as: "pipeline-\(size.width)x\(size.height)-\(language)")
  }

  @Test func aGroupOpensAndItsCustomerIsGoneToAndComeBackFrom() throws {
    var driver = Driver(Fixture.kept)
    driver.press("2")
    let group = try #require(driver.state.board.pipeline?.groups.first { $0.tally.projects > 0 })
    driver.state.cursors[.pipeline, default: Cursor()].spot = .group(group.key)
    driver.press("Enter")
    #expect(driver.state.board.lines.count == group.tally.projects)
    driver.press("Down")
    guard case .account(let id, _)? = driver.state.spot else {
      Issue.record("no customer under \(group.key)")
      return
    }
    #expect(driver.state.selected == id)
    driver.press("Enter")
    #expect(driver.state.screen == .desk && driver.state.selected == id)
    driver.press("2")
    #expect(driver.state.screen == .pipeline && driver.state.board.opened == group.key)
    driver.press("Up Enter")
    #expect(driver.state.board.opened == nil)
  }

  @Test func groupingsTurn() {
    var driver = Driver(Fixture.kept)
    driver.press("2")
    for grouping in Pipeline.Grouping.allCases {
      #expect(driver.text().contains("商机  按\(grouping.zh)"))
      driver.press("Tab")
    }
    #expect(driver.state.board.grouping == .stage)
  }

  @Test func figuresFollowWhatIsChanged() {
    var driver = Driver(Fixture.kept)
    driver.press("2")
    let before = driver.state.board.pipeline?.total.units ?? 0
    driver.press("1 a p")
    driver.type("车队更新 7台")
    driver.press("Enter 2")
    #expect(driver.state.board.pipeline?.total.units == before + 7)
  }
}
