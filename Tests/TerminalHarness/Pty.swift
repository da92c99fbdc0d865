import CVTerm
import Glibc
import KamChild
import KamScreen

/// A program on a pseudo terminal of its own, seen through a terminal in memory: what it draws, and what it sends.
///
/// Everything happens on the calling thread: while a test waits for something, bytes flow both ways.
public final class Pty {
  /// Why a test cannot go on.
  public enum Failure: Error, CustomStringConvertible {
    case noTerminal(errno: Int32)
    case noProgram(String, errno: Int32)
    /// What was waited for did not come; the screen at the end.
    case timeout(String, screen: [String])

    public var description: String {
      switch self {
      case .noTerminal(let errno): "no pseudo terminal: \(String(cString: strerror(errno)))"
      case .noProgram(let path, let errno): "cannot start \(path): \(String(cString: strerror(errno)))"
      case .timeout(let what, let screen):
        (["waited for \(what); the screen:"] + screen).joined(separator: "\n")
      }
    }
  }

  /// All bytes that the program has sent.
  public var sent: [UInt8] { console.sent }
  public private(set) var size: (width: Int, height: Int)
  public var process: pid_t { console.process }

  private let console: PseudoTerminal
  private let terminal: OpaquePointer
  private var shown = 0

  /// Starts a program on a terminal of this size.
  ///
  /// - Parameter environment: the whole environment; `Pty.environment` is a usual one.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = Pty.environment,
    width: Int = 80, height: Int = 24
  ) throws {
    do throws(PseudoTerminal.Failure) {
      console = try PseudoTerminal(
        [program] + arguments, environment: environment, width: width, height: height)
    } catch {
      throw Failure(error, program)
    }
    size = (width, height)
    terminal = virtual_new(Int32(width), Int32(height))
  }

  deinit { virtual_free(terminal) }

  /// A Chinese user's environment on a terminal with 256 colours.
  public static var environment: [String: String] {
    [
      "TERM": "xterm-256color", "LANG": "zh_CN.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }
}

extension Pty.Failure {
  fileprivate init(_ failure: PseudoTerminal.Failure, _ program: String) {
    switch failure {
    case .noTerminal(let number): self = .noTerminal(errno: number)
    case .noProgram(let number): self = .noProgram(program, errno: number)
    }
  }
}

// MARK: - Waiting

extension Pty {
  /// Waits until the text stands somewhere on the screen.
  public func waitFor(_ text: String, seconds: Int = 10) throws {
    try wait(for: "“\(text)”", seconds: seconds) { $0.lines.contains { $0.contains(text) } }
  }

  /// Waits until the condition holds; it is asked whenever something has arrived.
  public func wait(for what: String, seconds: Int = 10, until isMet: (Pty) -> Bool) throws {
    let end = Self.now() + seconds * 1000
    while !isMet(self) {
      let left = end - Self.now()
      guard left > 0, !console.hasHungUp else { throw Failure.timeout(what, screen: lines) }
      pump(milliseconds: left)
    }
  }

  /// Waits until nothing has arrived for a while.
  public func settle(milliseconds: Int = 150) {
    var count = -1
    while count < sent.count {
      count = sent.count
      pump(milliseconds: milliseconds)
    }
  }

  /// Waits until the program is gone: its exit code, or 128 and the number of the signal that ended it.
  public func waitForExit(seconds: Int = 10) throws -> Int32 {
    let end = Self.now() + seconds * 1000
    while !console.hasHungUp && Self.now() < end { pump(milliseconds: end - Self.now()) }
    guard console.hasHungUp else { throw Failure.timeout("the program's end", screen: lines) }
    return console.wait()
  }

  /// Takes the terminal away, as a closed window or a dropped line does, and waits until the program is gone: its
  /// exit code, or 128 and the number of the signal that ended it.
  public func closeWindow() -> Int32 {
    console.hangUp()
    return console.wait()
  }

  /// Lets bytes flow until something has arrived or the time is over.
  private func pump(milliseconds: Int) {
    guard console.pump(milliseconds: Int32(milliseconds)) else { return }
    let fresh = sent[shown...]
    shown = sent.count
    fresh.withUnsafeBytes { virtual_write(terminal, $0.baseAddress, $0.count) }
    passAnswers()
  }

  private func passAnswers() {
    var answers: [CChar] = Array(repeating: 0, count: 256)
    let count = virtual_answers(terminal, &answers, answers.count)
    send(answers[..<count].map(UInt8.init(bitPattern:)))
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

// MARK: - Doing

extension Pty {
  /// Sends bytes as if the terminal had sent them.
  public func send(_ bytes: [UInt8]) { console.send(bytes) }

  /// Types text.
  public func type(_ text: String) { send(Array(text.utf8)) }

  /// Presses keys, in key notation.
  public func press(_ keys: String...) {
    for notation in keys {
      guard let key = Key(notation) else { preconditionFailure("no key is called \(notation)") }
      send(key.xtermBytes)
    }
  }

  /// Gives the terminal another size; the program gets SIGWINCH.
  public func resize(width: Int, height: Int) {
    size = (width, height)
    virtual_resize(terminal, Int32(width), Int32(height))
    console.resize(width: width, height: height)
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { kill(process, number) }
}

// MARK: - Seeing

extension Pty {
  /// The rows as text, blanks at their ends left out.
  public var lines: [String] {
    (0..<size.height).map { y in
      var line = ""
      for x in 0..<size.width {
        let cell = self[x, y]
        line += cell.width == 0 ? "" : cell.text.isEmpty ? " " : cell.text
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// A cell as it is on the screen.
  public subscript(x: Int, y: Int) -> ScreenCell {
    ScreenCell(virtual_cell(terminal, Int32(x), Int32(y)))
  }

  /// Where the cursor stands; nil if it is hidden.
  public var cursor: (x: Int, y: Int)? {
    var (x, y, isVisible): (Int32, Int32, Bool) = (0, 0, false)
    virtual_cursor(terminal, &x, &y, &isVisible)
    return isVisible ? (Int(x), Int(y)) : nil
  }

  /// Whether the terminal is in line mode with echo, as a shell leaves it to a program.
  public var isCooked: Bool {
    let cooked = tcflag_t(ICANON | ECHO | ISIG)
    return console.modes.c_lflag & cooked == cooked
  }
}
