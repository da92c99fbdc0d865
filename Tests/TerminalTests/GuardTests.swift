import Glibc
import TerminalHarness
import Testing

/// The terminal is given back, however a program ends, and what it said is read afterwards.
@Suite struct GuardTests {
  @Test func aProgramThatEndsGivesTheTerminalBack() throws {
    let pty = try Pty.probe()
    #expect(!pty.isCooked)
    pty.press("w", "q")
    #expect(try pty.waitForExit() == 0)
    #expect(pty.isCooked && pty.cursor != nil)
    #expect(pty.lines.first == "a warning")
    #expect(pty.hasLeftItsModes)
  }

  @Test func aProgramThatExitsInTheMidstGivesTheTerminalBack() throws {
    let pty = try Pty.probe()
    pty.press("w", "e")
    #expect(try pty.waitForExit() == 3)
    #expect(pty.isCooked && pty.cursor != nil && pty.lines.contains("a warning"))
    #expect(pty.hasLeftItsModes)
  }

  @Test(arguments: [
    ("1", SIGILL, "Fatal error: the probe gave up"), ("2", SIGSEGV, ""), ("3", SIGSEGV, ""),
  ])
  func aProgramThatCrashesGivesTheTerminalBack(key: String, signal: Int32, message: String) throws {
    // High enough for what Swift has to say, with its stack.
    let pty = try Pty.probe(height: 100)
    pty.press("w", key)
    let status = try pty.waitForExit()
    #expect(status == 128 + signal || status == 128 + SIGTRAP)
    #expect(pty.isCooked && pty.cursor != nil)
    #expect(pty.lines.contains("a warning"))
    #expect(message.isEmpty || pty.lines.contains { $0.contains(message) })
    #expect(pty.hasLeftItsModes)
  }

  @Test func aTerminalThatIsLentIsCookedAndComesBackPainted() throws {
    let pty = try Pty.probe()
    pty.press("w", "z")
    try pty.waitFor("lent, press Enter")
    #expect(pty.isCooked)
    #expect(pty.lines.contains("a warning"))
    pty.type("\n")
    try pty.waitFor("cell A")
    #expect(!pty.isCooked)
    #expect(!pty.hasLeftItsModes)
    pty.press("j")
    try pty.waitFor("ambiguous=1 j")
  }

  @Test func aTerminalThatHangsUpEndsTheProgram() throws {
    let pty = try Pty.probe()
    pty.signal(SIGHUP)
    #expect(try pty.waitForExit() == 128 + SIGHUP)
  }
}

extension Pty {
  /// Every mode that was set has been reset after it: the other screen, pastes, the mouse.
  fileprivate var hasLeftItsModes: Bool {
    let text = String(decoding: sent, as: UTF8.self)
    return ["?1049", "?2004", "?1000", "?1006"].allSatisfy { mode in
      guard let set = text.ranges(of: "\u{1B}[\(mode)h").last else { return true }
      return text[set.upperBound...].contains("\u{1B}[\(mode)l")
    }
  }
}
