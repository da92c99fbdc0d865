/// What is counted of a team's work (M4, T1).
public enum TeamFigure: String, Sendable, CaseIterable {
  case visits, calls, touched, contacts, kept, missed, stages, won, lost, leads
}

extension TeamFigure: Worded {
  public var zh: String { words.name.zh }
  public var en: String { words.name.en }

  /// What exactly the figure counts.
  public func definition(_ language: Language) -> String {
    language.pick(words.definition.zh, words.definition.en)
  }

  private typealias Pair = (zh: String, en: String)

  private var words: (name: Pair, definition: Pair) {
    switch self {
    case .visits: (("拜访", "visits"), ("记了拜访的条数", "log entries of a visit"))
    case .calls: (("电话", "calls"), ("打出和打来的电话，未接不算", "calls made or taken; missed ones do not count"))
    case .touched:
      (
        ("联系到的客户", "customers reached"),
        (
          "至少谈过一次的客户，一个客户算一次；未接、情报、只看过的不算",
          "customers talked to at least once, each counted once; missed calls, intelligence and mere looks do not count"
        )
      )
    case .contacts:
      (("新认识的人", "new people"), ("第一次谈到话的联系人", "contacts whose first talk lies in the period"))
    case .kept:
      (("按时办的下一步", "steps kept"), ("期内到期、到期日或之前办了的下一步", "next steps due in the period and done by their day"))
    case .missed:
      (
        ("误了的下一步", "steps missed"),
        ("期内到期、过了日子才办或还没办的下一步", "next steps due in the period, done late or not yet done")
      )
    case .stages:
      (
        ("阶段推进", "stage moves"),
        (
          "期内进入现在这个阶段的项目；中间经过的阶段不另算",
          "projects that came into their present stage in the period; stages passed between are not counted apart"
        )
      )
    case .won: (("成交", "won"), ("签约日在期内的成交", "deals signed in the period"))
    case .lost:
      (("战败", "lost"), ("期内战败的项目，带原因和输给谁", "projects lost in the period, with the reason and to whom"))
    case .leads: (("新线索", "leads"), ("期内记下日期的线索，带渠道", "leads dated in the period, with their channel"))
    }
  }
}
