import Synchronization

/// Counts steps of parallel work, tells somebody now and then, and stops all when told so.
final class Counter: Sendable {
  private let done = Atomic(0)
  private let isStopped = Atomic(false)
  private let total: Int
  private let tell: @Sendable (Int, Int) -> Bool

  init(total: Int, _ tell: @escaping @Sendable (Int, Int) -> Bool) {
    self.total = total
    self.tell = tell
  }

  /// Whether nobody has said stop.
  var isGoingOn: Bool { !isStopped.load(ordering: .relaxed) }

  /// Counts one step; false if the work is to stop.
  func step() -> Bool {
    let count = done.add(1, ordering: .relaxed).newValue
    if count % 64 == 0 || count == total, !tell(count, total) { isStopped.store(true, ordering: .relaxed) }
    return !isStopped.load(ordering: .relaxed)
  }
}
