import KamDomain
import KamScreen
import Testing

@testable import KamWorkbench

/// Lines that have no room go on below, words give way to their short forms, columns share a row.
struct RowsTests {
  private func text(_ rows: [Line]) -> [String] {
    var surface = Surface(width: 20, height: rows.count)
    surface.draw { area in
      for (y, row) in rows.enumerated() { area.draw(row, y: y, selected: nil) }
    }
    return surface.text
  }

  @Test func aLineGoesOnBelow() {
    let spot = Spot.line(1)
    let rows = Line([Span(" !", .caution), Span("3d late  "), Span("送配置表给王主任看，再约")], spot: spot)
      .rows(in: 20)
    #expect(text(rows) == [" !3d late  送配置表", "    给王主任看，再约"])
    #expect(rows.map(\.isStop) == [true, false] && rows.map(\.spot) == [spot, spot])
  }

  @Test func textBehindColumnsGoesOnUnderItself() {
    let rows = Line([Span("name", width: 6), Span("one two three four")]).rows(in: 20)
    #expect(text(rows) == ["name  one two three", "      four"])
  }

  @Test func everySpotIsHeldOnce() {
    let spots = (0..<4).map { Spot.line($0) }
    let rows = Line(spots.map { Span("number \($0) ", spot: $0) }.map { Span("visit day ", spot: $0.spot) })
      .rows(in: 20)
    #expect(rows.flatMap(\.spots) == spots && rows.allSatisfy(\.isStop))
  }

  @Test(arguments: [
    ("gatekeeper influencer", 21, "gatekeeper influencer"), ("gatekeeper influencer", 16, "gatekeeper infl."),
    ("gatekeeper influencer", 10, "gate infl."), ("看门者 影响者", 11, "看门 影响者"),
    ("intention published", 10, "intention"),
    ("follow-up call in 3 days", 14, "follow-up 3d"), ("王主任+ coach", 10, "王主任+ c."),
    ("something else", 4, "something else"),
  ])
  func wordsHaveShortForms(_ words: String, _ columns: Int, _ form: String) {
    #expect(words.fitted(in: columns) == form)
  }

  @Test(arguments: [
    ([8, 10, 10, 22], 46, [8, 10, 10, 18]), ([8, 10, 10, 10], 46, [12, 12, 11, 11]), ([3, 9], 4, [2, 2]),
  ])
  func columnsShareARow(_ needs: [Int], _ room: Int, _ widths: [Int]) {
    #expect(needs.shared(in: room) == widths)
  }

  @Test("a page down shows the next page, the cursor in its place; the end of the text is reached")
  func turnsPages() {
    let lines = (0..<30).map { Line("\($0)", spot: $0 < 25 ? .line($0) : nil) }
    var cursor = Cursor()
    cursor.spot = .line(2)
    cursor.settle(in: lines, height: 10)
    cursor.turn(lines, by: 10)
    cursor.settle(in: lines, height: 10)
    #expect(cursor.top == 10 && cursor.spot == .line(12))
    cursor.turn(lines, by: 10)
    cursor.turn(lines, by: 10)
    cursor.settle(in: lines, height: 10)
    #expect(cursor.top == 20 && cursor.spot == .line(24))
  }

  @Test("nothing is cut on card, map and visit", arguments: DeskScreenTests.sizes, Language.allCases)
  func cutsNothing(size: (width: Int, height: Int), language: Language) {
    var driver = Driver(Fixture.all, language: language, width: size.width, height: size.height)
    driver.press("Tab z")
    for _ in 1...3 {
      #expect(!driver.text().contains("~"))
      driver.press("z Tab z")
    }
  }
}
