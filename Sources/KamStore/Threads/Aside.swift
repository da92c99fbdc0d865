import CLinux
import Glibc

/// One piece of reading that is done on a thread of its own, so that the screen never waits for a disk.
public final class Aside<Result: Sendable>: Sendable {
  /// Readable when the result is there; for `poll(2)`.
  public let descriptor: Int32
  private let result = Monitor<Result?>(nil)
  private let thread: Thread

  /// Starts the work; nil if the system has no thread to give.
  public init?(_ work: @escaping @Sendable () -> Result) {
    let descriptor = kam_eventfd()
    guard descriptor >= 0 else { return nil }
    let result = result
    let start = Thread {
      let made = work()
      result.change { $0 = made }
      var one: UInt64 = 1
      _ = write(descriptor, &one, 8)
    }
    guard let start else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    thread = start
  }

  /// The result, once; nil until it is there.
  public func take() -> Result? {
    result.change { result in
      defer { result = nil }
      return result
    }
  }

  deinit {
    thread.join()
    close(descriptor)
  }
}
