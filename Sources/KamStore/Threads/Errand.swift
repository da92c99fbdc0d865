import CLinux
import Glibc
import KamDomain

/// The errand of reading all accounts, so that the screen stands before a large store is read.
public typealias Loader = Errand<Catalog>

extension Errand where Result == Catalog {
  /// Starts reading; nil if the system has no thread to give.
  public convenience init?(_ store: Store, _ vocabulary: Vocabulary) {
    self.init { tell in store.catalog(vocabulary, progress: tell) }
  }
}

/// A piece of reading on a thread of its own that rings when it has come further, and when it is done.
public final class Errand<Result: Sendable>: Sendable {
  /// Readable while there is news to take; for `poll(2)`.
  public let descriptor: Int32
  private let progress = Monitor(Progress())
  private let thread: Thread

  /// How far the reading has come.
  public struct Progress: Sendable {
    /// How many files are read, and how many there are.
    public var done = 0
    public var total = 0
    /// What came of it; nil until every file is read.
    public var result: Result?
    fileprivate var isStopped = false
  }

  /// Starts the work; nil if the system has no thread to give.
  ///
  /// - Parameter work: is handed what it tells its progress to, which answers whether to go on.
  public init?(_ work: @escaping @Sendable (_ tell: @escaping @Sendable (Int, Int) -> Bool) -> Result) {
    let descriptor = kam_eventfd()
    guard descriptor >= 0 else { return nil }
    let progress = progress
    let start = Thread {
      let result = work { done, total in Self.tell(progress, done, total, descriptor) }
      progress.change { $0.result = result }
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
