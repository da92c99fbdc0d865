import TerminalHarness
import Testing

@testable import KamBench

/// The bench's own terminal in memory shows what a real one does.
@Suite struct GlassTests {
  @Test(arguments: [["NO_COLOR": "1"], ["NO_COLOR": ""]])
  func whatTheWorkbenchDrawsIsSeenCellByCell(changes: [String: String]) throws {
    let household = try Household()
    let desk = try household.desk(changes)
    for keys in ["jjjkj", "z", "jjjjjjjjjjjj", "zG", "3", "1?", "\u{1B}[6~", "q;电话王主任"] {
      desk.type(keys)
      desk.settle()
    }
    var glass = Glass(width: 120, height: 40)
    glass.take(desk.sent[...])
    #expect(glass.text == desk.lines)
    for y in 0..<40 {
      for x in 0..<120 where desk[x, y].width > 0 {
        let look = glass.cells[y * 120 + x].look
        #expect(look.background == Int32(desk[x, y].background), "\(x), \(y)")
        #expect((look.attributes & 1 << 7 != 0) == desk[x, y].isReverse, "\(x), \(y)")
      }
    }
  }

  @Test func whatChangesIsCounted() {
    var glass = Glass(width: 10, height: 2)
    glass.take(Array("\u{1B}[H河北\u{1B}[2;1Habc".utf8)[...])
    let before = glass
    glass.take(Array("\u{1B}[1;3H南\u{1B}[2;2H\u{1B}[7mb\u{1B}[m".utf8)[...])
    #expect(glass.text == ["河南", "abc"])
    #expect(glass.changedBytes(since: before) == 4)
    #expect(glass.visibleBytes == 10)
  }

  @Test func questionsAreAnsweredFromWhereTheCursorStands() {
    var glass = Glass(width: 10, height: 3)
    glass.take(Array("\u{1B}[2;1H·\u{1B}[6n\u{1B}]11;?\u{1B}\\\u{1B}[c".utf8)[...])
    let answers = String(decoding: glass.takeAnswers(), as: UTF8.self)
    #expect(answers == "\u{1B}[2;2R\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?64;1;2;6;22c")
  }

  /// Nothing beside nothing is no multiple, as where neither program wakes up.
  @Test func nothingBesideNothingIsPassed() throws {
    let line = try #require(Line.all.first { $0.name == "idle" })
    let row = Row(line: line, accounts: 1000, reading: Reading(figure: 0, peer: 0))
    #expect(row.isPassed && Report.text(row).contains("0 abook | - |"))
  }
}
