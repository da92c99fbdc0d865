/// What is to be done, from the rows of many accounts: overdue, today, this week, later; what is coming up with
/// projects; and who was left in silence (interface: 3 日程).
public struct Agenda: Sendable {
  /// Steps, promises, visits, tasks and requests whose day has passed, the oldest first.
  public private(set) var overdue: [AgendaLine] = []
  public private(set) var today: [AgendaLine] = []
  /// What managers said and nobody settled, as far as it has no day of its own (M4), the earliest first.
  public private(set) var remarks: [AgendaLine] = []
  /// From tomorrow to Sunday.
  public private(set) var thisWeek: [AgendaLine] = []
  /// After Sunday, up to the last day asked for.
  public private(set) var later: [AgendaLine] = []
  /// Milestones that passed undone or are coming, registrations that run out, rebates not claimed (X2, X4).
  public private(set) var milestones: [AgendaLine] = []
  /// Accounts silent beyond their rhythm, by category and then the longest beyond it (M1).
  public private(set) var silent: [SilentAccount] = []
  /// Birthdays and anniversaries of the people that were handed in (M2).
  public private(set) var celebrations: [Celebration] = []

  /// How far ahead milestones, expiring registrations and birthdays are shown, in days, at least.
  public static let milestoneDays = 14

  /// The agenda of the rows.
  ///
  /// - Parameters:
  ///   - owner: the login whose accounts count; nil means all.
  ///   - days: how many days after today are looked at.
  ///   - people: the personal facts of the accounts' contacts, for those who may read them.
  public init(
    _ rows: some Sequence<Headline>, vocabulary: Vocabulary, today: Day, days: Int = 7, owner: String? = nil,
    people: [ID<Account>: [Person]] = [:]
  ) {
    let span = Span(today: today, days: max(0, days))
    for row in rows {
      if let owner, row.owner != owner {
        for due in row.tasks(handedTo: owner, on: today) where span.mayShow(due) {
          place(AgendaLine(row, due), span)
        }
        continue
      }
      for due in row.dues where span.mayShow(due) && !row.isQuiet(due, on: today) {
        place(AgendaLine(row, due), span)
      }
      for milestone in row.milestones where milestone.due <= span.lastMilestone {
        place(AgendaLine(row, milestone), span)
      }
      if let day = row.remark { remarks.append(AgendaLine(row, remarkOf: day)) }
      addSilent(row, vocabulary, today)
      for person in people[row.id] ?? [] {
        celebrations += person.celebrations(of: row, from: today, within: span.lastMilestone - today)
      }
    }
    sort()
  }

  /// The days that an agenda speaks of.
  private struct Span {
    var today: Day
    var sunday: Day
    var last: Day
    var lastMilestone: Day

    init(today: Day, days: Int) {
      self.today = today
      sunday = today.monday + 6
      last = today + days
      lastMilestone = today + max(days, Agenda.milestoneDays)
    }

    /// Whether a line is worth making: most of what falls due does so much later, or passed without harm.
    func mayShow(_ due: Due) -> Bool {
      due.day <= lastMilestone && (due.day >= today || due.kind.isOwed || due.kind.isDeadline)
    }
  }

  private mutating func place(_ line: AgendaLine, _ span: Span) {
    let day = line.day
    if line.isDeadline {
      if day <= span.lastMilestone { milestones.append(line) }
    } else if line.isOverdue(on: span.today) {
      overdue.append(line)
    } else if day < span.today {
      return
    } else if day == span.today {
      today.append(line)
    } else if day <= span.last {
      if day <= span.sunday { thisWeek.append(line) } else { later.append(line) }
    }
  }

  private mutating func addSilent(_ row: Headline, _ vocabulary: Vocabulary, _ today: Day) {
    let standing = Standing(row, vocabulary: vocabulary, today: today)
    guard standing.isSilentBeyondRhythm, let days = standing.silentDays,
      let rhythm = standing.rhythm
    else { return }
    silent.append(
      SilentAccount(
        account: row.id, name: row.name, owner: row.owner, category: standing.categories.first, days: days,
        rhythm: rhythm))
  }

  private mutating func sort() {
    overdue.sort()
    today.sort()
    remarks.sort()
    thisWeek.sort()
    later.sort()
    milestones.sort()
    silent.sort()
    celebrations.sort()
  }
}

extension Vocabulary {
  /// Whose things are due for somebody unless they ask for others': a specialist's own; nil, those of all, for who
  /// has no customers.
  public func agendaOwner(for login: String) -> String? {
    member(login)?.role == .specialist ? login : nil
  }
}

/// An account that nobody talked to for longer than its rhythm allows.
public struct SilentAccount: Sendable, Equatable, Comparable {
  public var account: ID<Account>
  public var name: String
  public var owner: String
  public var category: Category?
  /// Days since the last talk, and how many there may be.
  public var days: Int
  public var rhythm: Int

  public static func < (a: SilentAccount, b: SilentAccount) -> Bool { a.key < b.key }

  private var key: (UInt8, Int, ID<Account>) { (category?.rawValue ?? .max, rhythm - days, account) }
}
