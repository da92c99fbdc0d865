/// A fact that says why an account stands where it stands, with its date or number.
public enum Reason: Sendable, Hashable {
  // What presses today.
  case overdue(Due.Kind, text: String, days: Int)
  case milestone(kind: String, days: Int)
  case today(Due.Kind, text: String, time: ClockTime?)
  case remark(Day)
  case noNextStep(stage: String)
  case silent(days: Int, rhythm: Int)
  // Why the account is worth developing (P1–P9).
  case deal(Day, units: Int?)
  case contact(Day)
  case supplier
  case referred(Day?)
  case friend
  case signal(SignalKind, Day)
  case founded(Day)
  case arrived(Day)
  case satisfaction(Int)
  /// Vehicles that reached the age of their duty; `years` is nil if they differ in it.
  case aged(count: Int, years: Int?)
  /// Vehicles that have run further than their duty allows.
  case worn(count: Int)

  /// The category that the fact proves; nil if it says what presses today.
  public var category: Category? {
    switch self {
    case .overdue, .milestone, .today, .remark, .noNextStep, .silent: nil
    case .deal: .retained
    case .contact: .contacted
    case .supplier: .supplier
    case .referred: .referred
    case .friend: .friend
    case .signal(let kind, _): kind == .friction ? .friction : .changing
    case .founded, .arrived: .new
    case .satisfaction: .friction
    case .aged, .worn: .aged
    }
  }
}

extension Standing {
  /// Why the row stands where it stands: what presses today, then what makes it worth developing.
  public func why(_ row: Headline, today: Day) -> [Reason] {
    (pressing(row, today: today).map { [$0] } ?? []) + reasons(row, today: today)
  }

  /// The facts of all categories that apply, in their order (P1–P9).
  public func reasons(_ row: Headline, today: Day) -> [Reason] {
    let facts = row.priority
    return categories.all.flatMap { category -> [Reason] in
      switch category {
      case .retained: facts.lastDeal.map { [.deal($0, units: facts.lastDealUnits)] } ?? []
      case .contacted: row.lastContact.map { [.contact($0)] } ?? []
      case .supplier: [.supplier]
      case .referred: [.referred(facts.referredOn)]
      case .friend: [.friend]
      case .changing: facts.expansion.map { [.signal($0.kind, $0.date)] } ?? []
      case .new:
        facts.newcomer(on: today).map { [$0.isFounded ? .founded($0.since) : .arrived($0.since)] } ?? []
      case .friction: Self.friction(facts, today)
      case .aged: Self.aged(row, today)
      }
    }
  }

  /// What presses today: the first reason, which list and card both give.
  public func pressing(_ row: Headline, today: Day) -> Reason? {
    switch urgency {
    case .overdue: overdue.map { .overdue($0.kind, text: row.text(of: $0), days: overdueDays) }
    case .milestoneNear: milestone.map { .milestone(kind: $0.kind, days: $0.due - today) }
    case .today:
      row.dues.first { $0.isToDo && $0.day == today }
        .map { .today($0.kind, text: row.text(of: $0), time: $0.time) }
    case .remark: row.remark.map { .remark($0) }
    case .noNextStep: row.project.map { .noNextStep(stage: $0.stage) }
    case .silent: .silent(days: silentDays ?? 0, rhythm: rhythm ?? 0)
    case .calm: nil
    }
  }

  private static func friction(_ facts: PriorityFacts, _ today: Day) -> [Reason] {
    var found: [Reason] = []
    if let sign = facts.friction, sign.counts(on: today) { found.append(.signal(sign.kind, sign.date)) }
    if facts.isDissatisfied, let satisfaction = facts.satisfaction {
      found.append(.satisfaction(satisfaction))
    }
    return found
  }

  private static func aged(_ row: Headline, _ today: Day) -> [Reason] {
    let due = row.dues.filter { $0.kind == .replacement && $0.day <= today }
    var found: [Reason] = []
    if let first = due.first {
      let years = due.allSatisfy { $0.years == first.years } ? Int(first.years) : nil
      found.append(.aged(count: due.reduce(0) { $0 + Int($1.count) }, years: years))
    }
    if row.fleet.worn > 0 { found.append(.worn(count: row.fleet.worn)) }
    return found
  }
}

extension Headline {
  /// The text of a due that is the first of its kind; empty for others.
  func text(of due: Due) -> String {
    switch due.kind {
    case .step: nextStep?.due == due.day ? nextStep?.text ?? "" : ""
    case .ourPromise: ourPromise?.due == due.day ? ourPromise?.text ?? "" : ""
    case .theirPromise: theirPromise?.due == due.day ? theirPromise?.text ?? "" : ""
    case .visit: visit?.date == due.day ? visit?.text ?? "" : ""
    default: ""
    }
  }
}
