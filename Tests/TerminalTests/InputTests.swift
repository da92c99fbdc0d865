import TerminalHarness
import Testing

/// What arrives in a program when keys are pressed, text is pasted, the mouse is used, or a late answer comes.
@Suite struct InputTests {
  @Test func keysArriveByName() throws {
    let pty = try Pty.probe()
    pty.press("Down", "PageUp", "F1", "F12", "C-r", "S-Tab", "Enter", "Backspace", "j")
    try pty.waitFor("Down PageUp F1 F12 C-r S-Tab Enter Backspace j")
  }

  @Test func aLoneEscapeArrivesWithoutAnotherKey() throws {
    let pty = try Pty.probe()
    try pty.waitFor("ambiguous=1")
    pty.press("Esc")
    try pty.waitFor("ambiguous=1 Esc")
    pty.type("\u{1B}j")
    try pty.waitFor("Esc Esc j")
  }

  @Test func aCharacterMayArriveInPieces() throws {
    let pty = try Pty.probe()
    let bytes = Array("客".utf8)
    pty.send([bytes[0]])
    pty.press("x")
    try pty.waitFor("cell B")
    pty.send(Array("户".utf8.prefix(2)))
    pty.send([Array("户".utf8)[2]])
    try pty.waitFor("户")
  }

  @Test func pastedTextIsNoCommand() throws {
    let pty = try Pty.probe()
    pty.type("\u{1B}[200~q一行\rq二行\u{1B}[201~")
    try pty.waitFor("paste<q一行|q二行>")
  }

  @Test func theMouseClicksAndTurnsItsWheel() throws {
    let pty = try Pty.probe()
    pty.type("\u{1B}[<0;11;3M\u{1B}[<0;11;3m\u{1B}[<65;1;1M")
    try pty.waitFor("click@10,2 wheelDown@0,0")
  }

  @Test func anAnswerThatComesLateIsNoKey() throws {
    let pty = try Pty.probe()
    try pty.waitFor("ambiguous=1")
    pty.type("j\u{1B}[2;2Rk\u{1B}]11;rgb:ffff/ffff/ffff\u{7}l")
    try pty.waitFor("j ambiguous=1 k light l")
  }

  @Test func aTerminalWithWideSignsIsPaintedAgain() throws {
    let pty = try Pty.probe()
    try pty.waitFor("ambiguous=1")
    pty.type("\u{1B}[2;3R")
    try pty.waitFor("ambiguous=2")
    #expect(pty.lines[0] == "河北省交通运输厅    +--------+")
  }
}
