import KamDomain

/// The stages of a purchase with the phase of talk that each belongs to, and the milestones on the way.
struct Stages {
  /// A stage: its code, the phase of talk, how many of the milestones are done.
  struct Stage {
    let code: StaticString
    let phase: Int
    let milestonesDone: Int
  }

  static func of(_ track: Track) -> [Stage] { track == .tender ? tender : direct }

  private static let direct = [
    Stage(code: "lead", phase: 0, milestonesDone: 0),
    Stage(code: "contacted", phase: 0, milestonesDone: 0),
    Stage(code: "visited", phase: 1, milestonesDone: 0),
    Stage(code: "need_confirmed", phase: 2, milestonesDone: 0),
    Stage(code: "proposal", phase: 3, milestonesDone: 1),
    Stage(code: "negotiation", phase: 4, milestonesDone: 1),
    Stage(code: "signed", phase: 5, milestonesDone: 2),
    Stage(code: "delivered", phase: 5, milestonesDone: 4),
    Stage(code: "paid", phase: 5, milestonesDone: 5),
    Stage(code: "maintained", phase: 5, milestonesDone: 6),
  ]

  private static let tender = [
    Stage(code: "lead", phase: 0, milestonesDone: 0),
    Stage(code: "contacted", phase: 0, milestonesDone: 0),
    Stage(code: "visited", phase: 1, milestonesDone: 0),
    Stage(code: "need_confirmed", phase: 2, milestonesDone: 1),
    Stage(code: "intention_published", phase: 3, milestonesDone: 2),
    Stage(code: "bid", phase: 4, milestonesDone: 3),
    Stage(code: "opened", phase: 4, milestonesDone: 4),
    Stage(code: "awarded", phase: 4, milestonesDone: 4),
    Stage(code: "signed", phase: 5, milestonesDone: 5),
    Stage(code: "delivered", phase: 5, milestonesDone: 6),
    Stage(code: "paid", phase: 5, milestonesDone: 6),
    Stage(code: "maintained", phase: 5, milestonesDone: 6),
  ]

  static func milestones(_ track: Track) -> [StaticString] {
    track == .tender
      ? ["budget_approval", "intention", "tender_notice", "bid_deadline", "contract", "handover"]
      : ["budget_approval", "contract", "deposit", "handover", "balance", "follow_up"]
  }
}
