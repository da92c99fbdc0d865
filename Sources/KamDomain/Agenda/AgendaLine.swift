import KamRecord

/// One line of an agenda: something of an account that falls due.
public struct AgendaLine: Sendable, Equatable {
  public var account: ID<Account>
  /// The account's name.
  public var name: String
  public var owner: String
  public var what: What
  public var day: Day

  /// What falls due: a record with a day of its own, or a milestone by its code; a manager's word that has none.
  public enum What: Sendable, Equatable {
    case due(Due)
    case milestone(String)
    case remark
  }

  /// The text of the step or promise, as far as the row tells; `record(in:)` has it for all.
  public var text = ""

  init(_ row: Headline, _ due: Due) {
    (account, name, owner, what, day) = (row.id, row.name, row.owner, .due(due), due.day)
    text = row.text(of: due)
  }

  init(_ row: Headline, _ milestone: MilestoneFacts) {
    (account, name, owner) = (row.id, row.name, row.owner)
    (what, day) = (.milestone(milestone.kind), milestone.due)
  }

  /// - Parameter day: when the manager said it.
  init(_ row: Headline, remarkOf day: Day) {
    (account, name, owner, what, self.day) = (row.id, row.name, row.owner, .remark, day)
  }

  public var time: ClockTime? { due?.time }

  /// What falls due, unless it is a milestone.
  public var due: Due? { if case .due(let due) = what { due } else { nil } }

  /// Days from `today` to the line's day; negative if it has passed.
  public func days(from today: Day) -> Int { day - today }

  /// Whether the line is of those that stand with the milestones.
  var isDeadline: Bool {
    switch what {
    case .milestone: true
    case .remark: false
    case .due(let due): due.kind.isDeadline
    }
  }

  /// Whether its day has passed and somebody owes it.
  func isOverdue(on today: Day) -> Bool { due?.isOverdue(on: today) ?? false }
}

extension Due {
  /// Whether its day has passed and somebody owes it: what is counted as overdue everywhere.
  public func isOverdue(on today: Day) -> Bool { day < today && kind.isOwed }
}

extension Due.Kind {
  /// What stands with the milestones.
  var isDeadline: Bool { self == .registration || self == .rebate }

  /// What somebody owes: it stays when its day has passed.
  var isOwed: Bool {
    switch self {
    case .step, .ourPromise, .theirPromise, .visit, .task, .request: true
    case .quote, .registration, .rebate, .contract, .inspection, .insurance, .replacement: false
    }
  }
}

extension AgendaLine: Comparable {
  /// By day, time (none last), name and account.
  public static func < (a: AgendaLine, b: AgendaLine) -> Bool { a.key < b.key }

  private var key: (Int32, Int16, String, String) {
    (day.number, time?.minutes ?? .max, name, account.text)
  }
}

extension AgendaLine {
  /// The record that the line stands for, in its account; nil if it is not there any more.
  public func record(in account: Account) -> Record? {
    switch what {
    case .due(let due):
      let records = account.document.records(of: due.type.rawValue)
      return due.ordinal < records.count ? records[Int(due.ordinal)] : nil
    case .milestone(let kind):
      return account.milestones.first { $0.kind == kind && $0.due == day && $0.done == nil }?.record
    case .remark:
      return account.openRemarks.first?.record ?? account.openTasks.first { $0.due == nil }?.record
    }
  }

  /// What the line says without its account: the milestone's word, else the kind of what falls due.
  public func word(_ vocabulary: Vocabulary, _ language: Language) -> String {
    switch what {
    case .milestone(let kind): vocabulary.word(.milestone, kind, language)
    case .remark: language.pick("留话", "word")
    case .due(let due): due.kind.word(language)
    }
  }

  /// The line's text: a step's or promise's own words, whom a visit is paid to, how many vehicles of what
  /// model.
  public func details(in account: Account, _ language: Language) -> String {
    guard let record = record(in: account) else { return text }
    guard let due else { return record["Text"] ?? text }
    switch due.type {
    case .vehicle:
      let label = account.label(of: record, language)
      return label + language.pick(" \(due.count)台", " × \(due.count)")
    case .quote: return "V\(Quote(record).version ?? 1)"
    case .registration: return Registration(record).number ?? ""
    case .deal: return Deal(record).models ?? ""
    case .visit:
      return [account.label(of: record, language), Visit(record).purpose ?? ""].filter { !$0.isEmpty }
        .joined(separator: " ")
    default: return record["Text"] ?? ""
    }
  }
}
