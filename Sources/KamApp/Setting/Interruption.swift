import Glibc
import Synchronization

/// A wish to stop long work, by C-c or a hang-up: the first one is heard, a second one ends the process.
enum Interruption {
  private static let isWished = Atomic(false)
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Whether the work should stop.
  static var isWanted: Bool { isWished.load(ordering: .relaxed) }

  /// Does work that asks now and then whether it should stop.
  static func heard<Result, Fault>(during work: () throws(Fault) -> Result) throws(Fault) -> Result {
    isWished.store(false, ordering: .relaxed)
    var action = sigaction()
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    action.__sigaction_handler.sa_handler = { _ in Interruption.isWished.store(true, ordering: .relaxed) }
    var before = signals.map { _ in sigaction() }
    for (at, signal) in signals.enumerated() { sigaction(signal, &action, &before[at]) }
    defer { for (at, signal) in signals.enumerated() { sigaction(signal, &before[at], nil) } }
    return try work()
  }
}
