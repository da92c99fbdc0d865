import CLinux
import Glibc
import KamDomain

/// The thread that reads all accounts, so that the screen stands before a large store is read.
public final class Loader: Sendable {
  /// Readable while there is news to take; for `poll(2)`.
  public let descriptor: Int32
  private let progress = Monitor(Progress())
  private let thread: Thread

  /// How far the reading has come.
  public struct Progress: Sendable {
    /// How many accounts are read, and how many there are.
    public var done = 0
    public var total = 0
    /// All rows; nil until every account is read.
    public var catalog: Catalog?
    fileprivate var isStopped = false
  }

  /// Starts reading; nil if the system has no thread to give.
  public init?(_ store: Store, _ vocabulary: Vocabulary) {
    let descriptor = kam_eventfd()
    guard descriptor >= 0 else { return nil }
    let progress = progress
    let start = Thread {
      let catalog = store.catalog(vocabulary) { done, total in
        Self.tell(progress, done, total, descriptor)
      }
      progress.change { $0.catalog = catalog }
      Self.ring(descriptor)
    }
    guard let start else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    thread = start
  }

  /// What is new; nil if nothing came since the last time.
  public func take() -> Progress? {
    var count: UInt64 = 0
    guard read(descriptor, &count, 8) == 8 else { return nil }
    return progress.change { $0 }
  }

  deinit {
    progress.change { $0.isStopped = true }
    thread.join()
    close(descriptor)
  }

  /// Notes how far it has come; rings at each tenth, so that a screen is not painted a thousand times.
  private static func tell(_ progress: Monitor<Progress>, _ done: Int, _ total: Int, _ bell: Int32) -> Bool {
    let (isNews, goesOn) = progress.change { progress in
      let before = progress.done * 10 / max(1, progress.total)
      (progress.done, progress.total) = (max(done, progress.done), total)
      return (progress.done * 10 / max(1, total) > before, !progress.isStopped)
    }
    if isNews { ring(bell) }
    return goesOn
  }

  private static func ring(_ descriptor: Int32) {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }
}
