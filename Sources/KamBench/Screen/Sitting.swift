import Glibc
import KamChild

/// Somebody sits at a full-screen program: keys go in, and what comes back is timed, counted and seen.
final class Sitting {
  /// What came of a key, or of several at once.
  struct Answer {
    /// Milliseconds from the key to the last byte that came because of it.
    var milliseconds: Double
    /// Milliseconds from the key to the last byte that came in one go: its first frame.
    var firstFrame: Double
    var bytes: Int
    /// The bytes of the cells that it changed.
    var changed: Int
  }

  private let terminal: PseudoTerminal
  private(set) var glass = Glass()
  private var seen = 0
  /// Milliseconds from the start of the program until what was waited for stood on the screen.
  private(set) var firstFrame = 0.0

  /// The bytes that the program has sent.
  var sent: Int { terminal.sent.count }
  var process: pid_t { terminal.process }

  /// Starts a program and waits until a text stands on its screen; nil if that does not come within a minute.
  init?(_ program: Program, until text: String) {
    let start = Clock.milliseconds()
    guard let terminal = try? PseudoTerminal(program.words, environment: program.environment) else {
      return nil
    }
    self.terminal = terminal
    var last = start
    while !glass.shows(text) {
      guard last < start + 60_000, let arrived = drain(60_000) else { return nil }
      last = arrived
    }
    firstFrame = last - start
  }

  /// Waits so long for something, and takes in all that has come then; when the last byte came, nil if none did.
  ///
  /// The program is never kept waiting with its bytes in hand: what is made of them comes afterwards.
  private func drain(_ patience: Int32) -> Double? {
    guard terminal.pump(milliseconds: patience) else { return nil }
    var last = Clock.milliseconds()
    while terminal.pump(milliseconds: 0) { last = Clock.milliseconds() }
    look()
    return last
  }

  /// Draws what has come, and answers what the program asks the terminal.
  private func look() {
    glass.take(terminal.sent[seen...])
    seen = terminal.sent.count
    let answers = glass.takeAnswers()
    if !answers.isEmpty { terminal.send(answers) }
  }

  /// Waits until nothing has come for so many milliseconds; when the last byte came, nil if none did.
  @discardableResult
  func settle(_ quiet: Int32) -> Double? {
    var last: Double?
    while let arrived = drain(quiet) { last = arrived }
    return last
  }

  /// Presses keys at once and waits until their answer is whole.
  ///
  /// - Parameters:
  ///   - patience: how long the first byte may take, in milliseconds; a key that is not answered took so long.
  ///   - quiet: how long nothing may come behind the last one.
  func press(_ keys: String, patience: Int32 = 5000, quiet: Int32 = 25) -> Answer {
    let (before, count, start) = (glass, sent, Clock.milliseconds())
    terminal.type(keys)
    let first = drain(patience)
    let last = first == nil ? nil : settle(quiet) ?? first
    return Answer(
      milliseconds: last.map { $0 - start } ?? Double(patience),
      firstFrame: first.map { $0 - start } ?? Double(patience), bytes: sent - count,
      changed: glass.changedBytes(since: before))
  }

  /// Presses keys one after another.
  func press(each keys: [String], quiet: Int32 = 25) -> [Answer] { keys.map { press($0, quiet: quiet) } }
}
