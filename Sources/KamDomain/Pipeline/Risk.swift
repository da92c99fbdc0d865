/// Why a project may slip or be lost, with the fact that says so (M4).
public enum Risk: Sendable, Hashable {
  /// The day of purchase is near, or past if negative, and nobody is known who decides.
  case noDecisionMaker(days: Int)
  /// The day of purchase has gone by.
  case purchasePast(days: Int)
  /// Money was due.
  case unpaid(kind: String, days: Int)
  /// A milestone was missed.
  case missed(kind: String, days: Int)
  /// A step, a promise of ours or a visit was missed.
  case overdue(Due.Kind, days: Int)
  /// Longer silent than the rhythm allows.
  case silent(days: Int, rhythm: Int)
  /// Too long in one stage.
  case stuck(days: Int)
  /// We have spoken to one person only.
  case hangsOnOne
  /// Nobody said what comes next.
  case noNextStep

  /// From so many days before the purchase the decision maker must be known.
  static let decisionDays = 60
  /// So many days in one stage are long, where no milestone lies ahead.
  static let longInStage = 45

  /// The risks of an open project, the gravest first. Of one that is put aside until a day only money counts.
  static func all(
    of project: Opportunity, _ milestones: [MilestoneFacts], _ row: Headline, _ standing: Standing,
    on today: Day
  ) -> [Risk] {
    var found: [Risk] = []
    for milestone in milestones where milestone.due < today && Code.payments.contains(milestone.kind) {
      found.append(.unpaid(kind: milestone.kind, days: today - milestone.due))
    }
    let isAside = project.stalledUntil.map { $0 > today } ?? false
    if isAside || standing.isStalled { return found }
    if project.isWanted { found += buying(project, row, today) }
    for milestone in milestones where milestone.due < today && !Code.payments.contains(milestone.kind) {
      found.append(.missed(kind: milestone.kind, days: today - milestone.due))
    }
    return found + pace(project, milestones, row, standing, today)
  }

  private static func buying(_ project: Opportunity, _ row: Headline, _ today: Day) -> [Risk] {
    var found: [Risk] = []
    if let days = project.by.map({ $0 - today }) {
      if days <= decisionDays, !project.roles.contains(.decisionMaker) {
        found.append(.noDecisionMaker(days: days))
      }
      if days < 0 { found.append(.purchasePast(days: -days)) }
    }
    if row.hangsOnOne { found.append(.hangsOnOne) }
    return found
  }

  private static func pace(
    _ project: Opportunity, _ milestones: [MilestoneFacts], _ row: Headline, _ standing: Standing,
    _ today: Day
  ) -> [Risk] {
    var found: [Risk] = []
    if let due = standing.overdue { found.append(.overdue(due.kind, days: standing.overdueDays)) }
    if standing.isSilentBeyondRhythm, let days = standing.silentDays, let rhythm = standing.rhythm {
      found.append(.silent(days: days, rhythm: rhythm))
    }
    if let since = project.since, today - since > longInStage,
      !milestones.contains(where: { $0.due >= today })
    {
      found.append(.stuck(days: today - since))
    }
    if standing.lacksStep { found.append(.noNextStep) }
    return found
  }
}

extension Risk {
  /// The fact in words: `40天后采购，不知谁决策`.
  public func words(_ vocabulary: Vocabulary, _ language: Language) -> String {
    switch self {
    case .noDecisionMaker(let days):
      days < 0
        ? language.pick("采购期已过，不知谁决策", "purchase day past, no decision maker known")
        : language.pick("\(days)天后采购，不知谁决策", "purchase in \(days.days), no decision maker known")
    case .purchasePast(let days):
      language.pick("采购期已过\(days)天", "purchase day \(days.days) past")
    case .unpaid(let kind, let days):
      language.pick(
        "\(vocabulary.word(.milestone, kind, .zh))逾期\(days)天",
        "\(vocabulary.word(.milestone, kind, .en)) \(days.days) late")
    case .missed(let kind, let days):
      language.pick(
        "\(vocabulary.word(.milestone, kind, .zh))过了\(days)天没办",
        "\(vocabulary.word(.milestone, kind, .en)) missed \(days.days) ago")
    case .overdue(let kind, let days):
      language.pick("\(kind.zh)逾期\(days)天", "\(kind.en) \(days.days) late")
    case .silent(let days, let rhythm):
      language.pick("静默\(days)天，应\(rhythm)天内联系", "silent for \(days.days), rhythm is \(rhythm.days)")
    case .stuck(let days): language.pick("停在本阶段\(days)天", "\(days.days) in this stage")
    case .hangsOnOne: language.pick("只认识一个人", "everything hangs on one contact")
    case .noNextStep: language.pick("未定下一步", "no next step")
    }
  }
}
