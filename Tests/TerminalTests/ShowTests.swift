import TerminalHarness
import Testing

/// What a surface looks like on a terminal, and what it costs.
@Suite struct ShowTests {
  private func probe(width: Int = 80, height: Int = 24) throws -> Pty {
    let pty = try Pty(Programs.built("terminal-probe"), width: width, height: height)
    try pty.waitFor("cell A")
    return pty
  }

  @Test func chineseTextTakesTwoColumnsACharacter() throws {
    let pty = try probe()
    #expect(pty[0, 0].text == "河" && pty[0, 0].width == 2)
    #expect(pty[1, 0].width == 0)
    #expect(pty.lines[0].hasPrefix("河北省交通运输厅"))
  }
}
