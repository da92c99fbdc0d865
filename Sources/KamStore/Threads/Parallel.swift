import Glibc
import Synchronization

/// A POSIX thread that runs one piece of work; Dispatch and Swift tasks would keep a timer running for ever.
package struct Thread {
  private let handle: pthread_t

  /// Starts the work; nil if the system has no thread to give.
  package init?(_ work: @escaping @Sendable () -> Void) {
    var handle = pthread_t()
    let box = Unmanaged.passRetained(Work(work))
    let failure = pthread_create(
      &handle, nil,
      { start in
        Unmanaged<Work>.fromOpaque(start!).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard failure == 0 else {
      box.release()
      return nil
    }
    self.handle = handle
  }

  /// Waits for the work's end.
  package func join() { pthread_join(handle, nil) }

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}

/// Runs `work` for each index below `count`, on several threads, and gives the results in order.
///
/// - Parameter threads: how many work at once, this one included.
package func parallel<Result: Sendable>(
  _ count: Int, threads: Int = 8, _ work: @escaping @Sendable (Int) -> Result
) -> [Result] {
  guard count > 1, threads > 1 else { return (0..<count).map(work) }
  let pool = Pool(count, work)
  let others = (1..<min(threads, count)).compactMap { _ in Thread { pool.run() } }
  pool.run()
  for other in others { other.join() }
  return pool.take()
}

/// The slots of parallel work: each index is taken by one thread only, which alone writes its slot.
private final class Pool<Result: Sendable>: @unchecked Sendable {
  private let next = Atomic(0)
  private let slots: UnsafeMutablePointer<Result>
  private let count: Int
  private let work: @Sendable (Int) -> Result

  init(_ count: Int, _ work: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.work = work
    slots = .allocate(capacity: count)
  }

  func run() {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      (slots + index).initialize(to: work(index))
    }
  }

  /// All results, once every thread has ended.
  func take() -> [Result] {
    defer {
      slots.deinitialize(count: count)
      slots.deallocate()
    }
    return Array(UnsafeBufferPointer(start: slots, count: count))
  }
}
