/// What a row means today: everything about it that changes at midnight. Cheap to make while scanning; texts
/// and reasons are made when shown.
public struct Standing: Sendable {
  public var categories: Categories
  public var urgency: Urgency
  /// The step, promise of ours or planned visit that is longest overdue.
  public var overdue: Due?
  /// Days since `overdue` was due; 0 if nothing is.
  public var overdueDays = 0
  /// Days since the last talk; nil if there was none.
  public var silentDays: Int?
  /// How many days may pass between two talks (M1); nil if the house has no rule.
  public var rhythm: Int?
  /// The next milestone from today on; if all are past, the last of them.
  public var milestone: MilestoneFacts?
  /// Days from today to `milestone`; negative if it is past.
  public var milestoneDays: Int?
  public var worth: Worth
  /// Asleep: not to be nagged about silence or a missing step.
  public var isStalled: Bool
  /// A live project has no next step, and nobody said why.
  public var lacksStep: Bool

  /// Why a row stands where it stands on 今日优先, most urgent first.
  public enum Urgency: UInt8, Sendable, Hashable, CaseIterable, Comparable {
    case overdue, milestoneNear, today, remark, noNextStep, silent, calm

    public static func < (a: Urgency, b: Urgency) -> Bool { a.rawValue < b.rawValue }
  }

  /// How near a milestone must be to be urgent, in days.
  public static let nearMilestone = 7

  public init(_ row: Headline, vocabulary: Vocabulary, today: Day) {
    self = withUnsafePointer(to: row) { Standing(at: $0, vocabulary: vocabulary, today: today) }
  }

  init(at row: Row, vocabulary: borrowing Vocabulary, today: Day) {
    categories = Categories(at: row, on: today)
    let pressing = row.pointee.firstPressing(on: today)
    overdue = pressing.flatMap { $0.day < today ? $0 : nil }
    overdueDays = overdue.map { today - $0.day } ?? 0
    silentDays = row.pointee.lastContact.map { max(0, today - $0) }
    rhythm = vocabulary.rhythm(at: row)
    milestone = row.pointee.milestone(from: today)
    milestoneDays = milestone.map { $0.due - today }
    worth = Worth(at: row, on: today)
    isStalled = row.pointee.isStalled(on: today)
    lacksStep = !isStalled && row.pointee.hasLiveProject && !row.pointee.hasNextStep
    urgency = .calm
    urgency = judge(row, today, pressing)
  }

  /// How many days the silence is longer than the rhythm allows; 0 if it is not.
  public var daysBeyondRhythm: Int {
    guard let silentDays, let rhythm else { return 0 }
    return max(0, silentDays - rhythm)
  }

  /// Longer silent than the rhythm allows, and not put aside for a reason (M1).
  public var isSilentBeyondRhythm: Bool { daysBeyondRhythm > 0 && !isStalled }

  /// The last day for the next talk by the rhythm (M1, X9); nil without a rule or a talk.
  public func nextTalk(of row: Headline) -> Day? {
    guard let rhythm, let last = row.lastContact else { return nil }
    return last + rhythm
  }

  private func judge(_ row: Row, _ today: Day, _ pressing: Due?) -> Urgency {
    if overdue != nil { return .overdue }
    if let milestoneDays, (0...Self.nearMilestone).contains(milestoneDays) { return .milestoneNear }
    if pressing?.day == today { return .today }
    if row.pointee.remark != nil { return .remark }
    if lacksStep { return .noNextStep }
    return isSilentBeyondRhythm ? .silent : .calm
  }
}

extension Standing {
  /// The place on 今日优先: smaller comes first. Urgency, then what presses within it, then worth.
  public var todayKey: UInt64 {
    let pressing: Int =
      switch urgency {
      case .overdue: 0xFFFF - min(overdueDays, 0xFFFF)
      case .milestoneNear: milestoneDays ?? 0
      case .today, .remark: 0
      case .noNextStep, .silent, .calm: Int(categories.first?.rawValue ?? UInt8(Category.allCases.count))
      }
    return UInt64(urgency.rawValue) << 56 | UInt64(pressing) << 32 | worth.descending
  }

  /// A number that `todayKey` of a row is never below: of what is not overdue it says no more.
  static func leastTodayKey(_ row: UnsafePointer<PackedRow>, _ today: Day) -> UInt64 {
    guard row.pointee.flags.contains(.toDo), let first = row.pointee.firstToDo.day.day, first < today else {
      return UInt64(Urgency.milestoneNear.rawValue) << 56
    }
    return UInt64(0xFFFF - min(today - first, 0xFFFF)) << 32
  }

  /// The place on 开发优先: smaller comes first. Category, then worth.
  public var developmentKey: UInt64 {
    UInt64(categories.first?.rawValue ?? UInt8(Category.allCases.count)) << 32 | worth.descending
  }
}

extension Due {
  /// Something that we are to do on its day: a step, a promise of ours, a visit.
  public var isToDo: Bool { kind == .step || kind == .ourPromise || kind == .visit }
}

extension Vocabulary {
  /// How many days may pass between two talks with an account.
  public func rhythm(of row: Headline) -> Int? { withUnsafePointer(to: row) { rhythm(at: $0) } }

  func rhythm(at row: Row) -> Int? {
    let importance = row.pointee.importance
    guard row.pointee.hasOpenProject else {
      return rhythm(nil, importance, stage: row.pointee.priority.lastDeal == nil ? nil : Code.maintained)
    }
    return rhythm(row.pointee.likelihood, importance, stage: row.pointee.stage)
  }
}
