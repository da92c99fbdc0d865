import Glibc
import TerminalHarness
import Testing

/// What a surface looks like on a terminal, and what it costs.
@Suite struct ShowTests {
  @Test func chineseTextTakesTwoColumnsACharacter() throws {
    let pty = try Pty.probe()
    #expect(pty[0, 0].text == "河" && pty[0, 0].width == 2)
    #expect(pty[1, 0].width == 0)
    #expect(pty.lines[0] == "河北省交通运输厅    ┌────────┐")
  }

  @Test func aWideCharacterStandsInTheLastTwoColumnsOrNotAtAll() throws {
    let pty = try Pty.probe()
    #expect(pty[78, 1].text == "宽" && pty[78, 1].width == 2)
    #expect(pty[79, 2].text.trimmed.isEmpty)
    #expect(pty[0, 3].text.trimmed.isEmpty, "it spilled onto the next row")
  }

  @Test(arguments: [
    ("----------------------------------------", 40), ("𠮷野家", 6), ("é́ñ", 2), ("·→★", 3), ("한글", 4),
    ("ｶﾅＡ", 4), ("a\u{200B}b\u{202E}c", nil), ("\u{1B}[31mred", nil), ("😀🚗", 4), ("👨‍👩‍👧 一家", nil),
  ])
  func whatFollowsTextStandsInItsColumn(text: String, columns: Int?) throws {
    let pty = try Pty.probe("text", text)
    let mark = (0..<80).first { pty[$0, 3].text == "<" }
    #expect(mark != nil && (columns == nil || mark == columns), "\(pty.lines[3])")
    #expect(pty.lines[3].hasSuffix("<"))
    #expect(pty[mark ?? 0, 3].foreground == -1)
  }

  @Test(arguments: ["zh_CN.UTF-8", "xx_XX.UTF-8", "C", "POSIX", ""])
  func chineseIsDrawnInEveryLocale(_ locale: String) throws {
    var environment = Pty.environment
    environment["LANG"] = locale
    environment["LC_ALL"] = locale
    let pty = try Pty.probe(environment: environment)
    #expect(pty.lines[0].hasPrefix("河北省交通运输厅"))
  }

  @Test func oneChangedCellCostsNoMoreThanItsPlaceAndAnotherFrameNothing() throws {
    let pty = try Pty.probe()
    try pty.waitFor("ambiguous=1")
    pty.press("x")
    #expect(try pty.cost(until: "cell B") <= 31)
    // The frames of the first three keys cost nothing, or this would count them too.
    pty.press("n", "n", "n", "x")
    #expect(try pty.cost(until: "cell A") <= 31)
  }

  @Test func theCursorStandsAtTheCaret() throws {
    let pty = try Pty.probe()
    try pty.waitFor("ambiguous=1")
    let cursor = try #require(pty.cursor)
    #expect(cursor.x == 5 && cursor.y == 1)
  }

  @Test func aTerminalThatGrowsOrShrinksIsPaintedWhole() throws {
    let pty = try Pty.probe()
    pty.resize(width: 100, height: 30)
    try pty.waitFor("100x30")
    #expect(pty[98, 1].text == "宽")
    pty.resize(width: 40, height: 10)
    try pty.waitFor("40x10")
    #expect(pty[38, 1].text == "宽")
    #expect(pty.lines[0].hasPrefix("河北省交通运输厅"))
  }

  @Test func aThemeCanBeChangedWhileTheScreenIsUp() throws {
    let pty = try Pty.probe()
    #expect(pty[0, 1].foreground == -1 && pty[0, 1].background == -1)
    pty.press("t")
    try pty.wait(for: "the dark theme") { $0[79, 23].background >= 16 && $0[0, 0].foreground >= 16 }
    pty.press("t")
    try pty.wait(for: "the terminal's colours") { $0[79, 23].background == -1 }
  }

  @Test func withoutColoursNoneIsSent() throws {
    let pty = try Pty.probe("mono")
    pty.press("t", "x")
    try pty.waitFor("cell B")
    for y in 0..<24 {
      for x in 0..<80 { #expect(pty[x, y].foreground == -1 && pty[x, y].background == -1) }
    }
    #expect(pty[0, 0].isBold)
  }

  @Test(arguments: [
    ("dumb", "dumb"), ("no-such-terminal", "unknownType(\"no-such-terminal\")"),
  ])
  func aTerminalThatCannotShowAScreenIsRefused(type: String, failure: String) throws {
    var environment = Pty.environment
    environment["TERM"] = type
    let pty = try Pty(Programs.built("terminal-probe"), environment: environment)
    #expect(try pty.waitForExit() == 1)
    #expect(pty.lines[0] == "failure: \(failure)")
    #expect(pty.isCooked && !pty.sent.contains(0x1B))
  }
}

extension String {
  var trimmed: Substring { drop { $0 == " " } }
}
