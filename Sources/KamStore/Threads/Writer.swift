import CLinux
import Glibc
import KamDomain

/// The thread that saves, so that the screen never waits for a disk. Jobs are done one after another, in the
/// order in which they were given; each is answered once.
public final class Writer: Sendable {
  /// A thing to be done.
  public enum Job: Sendable {
    case commit(Change)
    case undo
    case redo
    /// What is held of a contact as a person is erased for good: see `Store.erase`.
    case erase(ID<Contact>, of: ID<Account>, title: String)
    /// Files that another program may have changed: see `Store.notice`.
    case notice([FileName])
    /// Finishes or takes back what an interrupted save left behind.
    case recover
  }

  /// What became of a job.
  public struct Answer: Sendable {
    /// The number that the job was given with.
    public var token: Int
    public var result: Result<Saved, SaveFailure>
  }

  /// Readable while there are answers to take; for `poll(2)`.
  public let descriptor: Int32
  private let store: Store
  private let queue = Monitor(Queue())
  private let thread: Thread

  private struct Queue: Sendable {
    var jobs: [(token: Int, job: Job, at: Timestamp)] = []
    var answers: [Answer] = []
    /// How many jobs are not answered yet.
    var open = 0
    var isClosed = false
  }

  /// Starts the thread; nil if the system has none to give.
  public init?(_ store: Store) {
    let descriptor = kam_eventfd()
    guard descriptor >= 0 else { return nil }
    let queue = queue
    let start = Thread {
      while let next = Self.next(queue) {
        let answer = Answer(token: next.token, result: Self.perform(next.job, store, next.at))
        queue.change { $0.answers.append(answer) }
        Self.ring(descriptor)
      }
    }
    guard let start else {
      Glibc.close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.store = store
    thread = start
  }

  /// Queues a job.
  ///
  /// - Parameters:
  ///   - token: any number by which the caller knows the answer.
  ///   - at: when the user did it, for the journal.
  public func submit(_ job: Job, token: Int, at: Timestamp) {
    queue.change {
      $0.jobs.append((token, job, at))
      $0.open += 1
    }
  }

  /// The jobs that are not answered yet, the one under way included.
  public var waiting: Int { queue.change { $0.open } }

  /// Takes the answers that there are.
  public func answers() -> [Answer] {
    var count: UInt64 = 0
    // Without a ring there is none: the thread is not woken to be told so.
    guard read(descriptor, &count, 8) == 8 else { return [] }
    return queue.change { queue in
      defer {
        queue.open -= queue.answers.count
        queue.answers = []
      }
      return queue.answers
    }
  }

  /// Waits until all jobs are done and ends the thread. Answers can still be taken.
  public func finish() {
    let isFirst = queue.change { queue in
      defer { queue.isClosed = true }
      return !queue.isClosed
    }
    if isFirst { thread.join() }
  }

  deinit {
    finish()
    Glibc.close(descriptor)
  }

  private static func next(_ queue: Monitor<Queue>) -> (token: Int, job: Job, at: Timestamp)? {
    queue.wait { queue -> (token: Int, job: Job, at: Timestamp)?? in
      if !queue.jobs.isEmpty { return .some(queue.jobs.removeFirst()) }
      return queue.isClosed ? .some(nil) : nil
    }
  }

  private static func perform(_ job: Job, _ store: Store, _ at: Timestamp) -> Result<Saved, SaveFailure> {
    Result { () throws(SaveFailure) in
      switch job {
      case .commit(let change): try store.commit(change, at: at)
      case .undo: try store.undo(at: at)
      case .redo: try store.redo(at: at)
      case .erase(let contact, let account, let title):
        try store.erase(contact, of: account, title: title, at: at).saved
      case .notice(let files): try store.notice(files, at: at)
      case .recover: try store.recover(at: at)
      }
    }
  }

  private static func ring(_ descriptor: Int32) {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }
}
