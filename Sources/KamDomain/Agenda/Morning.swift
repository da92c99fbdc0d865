/// The day's figures above the desk: `逾期 2  今天 3  截标 1  报备到期 1  批注 2`.
public struct Morning: Sendable, Equatable {
  /// What is overdue, as in the agenda; and the steps, promises of ours and visits of today.
  public var overdue = 0
  public var today = 0
  /// Milestones within a week, by their codes, in the order of the list.
  public var milestones: [Milestones] = []
  /// Registrations that run out within 14 days (X4).
  public var registrations = 0
  /// Accounts with an open remark or task of a manager.
  public var remarks = 0

  /// How many milestones of one kind are near.
  public struct Milestones: Sendable, Equatable {
    public var kind: String
    public var count: Int
  }

  /// The figures of the rows; `owner` is the login whose accounts count, nil means all.
  public init(_ rows: some Sequence<Headline>, vocabulary: Vocabulary, today: Day, owner: String? = nil) {
    var near: [String: Int] = [:]
    for row in rows {
      if let owner, row.owner != owner {
        let tasks = row.tasks(handedTo: owner, on: today)
        for due in tasks { count(due, today) }
        remarks += tasks.isEmpty ? 0 : 1
        continue
      }
      for due in row.dues where !row.isQuiet(due, on: today) { count(due, today) }
      for milestone in row.milestones where (0...Standing.nearMilestone).contains(milestone.due - today) {
        near[milestone.kind, default: 0] += 1
      }
      if row.remark != nil || row.dues.contains(where: { $0.kind == .task }) { remarks += 1 }
    }
    milestones = near.map { Milestones(kind: $0.key, count: $0.value) }.sorted { a, b in
      (vocabulary.order(.milestone, a.kind), a.kind) < (vocabulary.order(.milestone, b.kind), b.kind)
    }
  }

  private mutating func count(_ due: Due, _ today: Day) {
    if due.isOverdue(on: today) {
      overdue += 1
    } else if due.isToDo {
      if due.day == today { self.today += 1 }
    } else if due.kind == .registration, (0...Agenda.milestoneDays).contains(due.day - today) {
      registrations += 1
    }
  }
}

extension Vocabulary {
  /// The place of a code in its list; unknown ones last.
  func order(_ list: CodeList, _ code: String) -> Int { term(list, code)?.order ?? .max }
}
