import Glibc
import Synchronization

/// Tells on the terminal how far long work has come: nothing in the first moments, nothing where no terminal is.
final class ProgressLine: Sendable {
  private let isOn: Bool
  private let start = ProgressLine.now()
  private let last = Mutex(0)

  /// Milliseconds before the first word, and between two.
  private static let patience = 300
  private static let pause = 100

  init(_ session: Session) {
    isOn = session.surroundings.complainsToTerminal
  }

  /// Tells that so many are done, on any thread; answers whether the work goes on.
  func show(_ done: Int, of total: Int) -> Bool {
    let goesOn = !Interruption.isWanted
    guard isOn, total > 0 else { return goesOn }
    last.withLock { last in
      let passed = Self.now() - start
      guard passed > Self.patience, passed - last >= Self.pause else { return }
      last = passed
      Self.write("\r\(done * 100 / total)%  \(done)/\(total) ")
    }
    return goesOn
  }

  /// Takes the line away.
  func clear() {
    last.withLock { last in
      if last > 0 { Self.write("\r                              \r") }
    }
  }

  private static func write(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
