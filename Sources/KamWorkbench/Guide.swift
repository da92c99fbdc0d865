import KamDomain
import KamRecord

/// How far the user has come with the playbook's lessons: watched, never asked.
struct Guide: Sendable {
  /// What was done in this session.
  private(set) var done: Set<ID<Lesson>> = []
  /// The next step is shown at the foot of the desk.
  var isFollowed = false
  /// The customers of lessons as they were when they were first opened.
  private var before: [ID<Account>: Document] = [:]

  /// Compares a customer with what it was; an undo takes a tick back.
  mutating func see(_ account: Account, _ lessons: [Lesson]) {
    let own = lessons.filter { $0.account == account.id }
    guard !own.isEmpty else { return }
    guard let before = before[account.id] else {
      self.before[account.id] = account.document
      return
    }
    for lesson in own {
      guard let type = lesson.done.flatMap({ RecordType(rawValue: $0) }) else { continue }
      let (was, now) = (Self.text(of: type, in: before), Self.text(of: type, in: account.document))
      if was == now { done.remove(lesson.id) } else { done.insert(lesson.id) }
    }
  }

  /// Takes note of a command that was given at a customer.
  mutating func hear(_ command: Command, at account: ID<Account>?, _ lessons: [Lesson]) {
    for lesson in lessons where lesson.done == command.id && lesson.account == account {
      done.insert(lesson.id)
    }
  }

  /// The step to do now: the customer's own first, then the first of all.
  func next(at account: ID<Account>?, _ lessons: [Lesson]) -> Lesson? {
    let open = lessons.filter { $0.done != nil && !done.contains($0.id) }
    return open.first { $0.account == account } ?? open.first
  }

  private static func text(of type: RecordType, in document: Document) -> [[UInt8]] {
    document.records(of: type.rawValue).map { Array($0.bytes) }
  }
}
