import TerminalHarness

extension Pty {
  /// The probe, with its first frame on the screen and its answers in.
  static func probe(
    _ arguments: String..., width: Int = 80, height: Int = 24,
    environment: [String: String] = Pty.environment
  ) throws -> Pty {
    let pty = try Pty(
      Programs.built("terminal-probe"), arguments, environment: environment, width: width, height: height)
    try pty.wait(for: "the first frame") { pty in
      pty.lines.last == "." && pty.lines.contains { $0.contains("cell A") }
    }
    return pty
  }

  /// The number of bytes that the program sends from here until the text is on the screen.
  func cost(until text: String) throws -> Int {
    let before = sent.count
    try waitFor(text)
    return sent.count - before
  }
}
