import KamDomain

/// The purchase that is planned, who decides on it, and its dates.
extension Portrait {
  var isLost: Bool { plot == .lost }

  mutating func drawProject() {
    draft.record(.project, project)
    draft.field("Name", chance.pick(trade.purchases), scene)
    draft.field("Track", Array(trade.track.rawValue.utf8))
    draft.field("Stage", isLost ? "lost" : stage.code)
    draft.field("StageSince", isStuck ? phaseBegan - 50 : phaseBegan)
    draft.field("Likelihood", likelihood)
    if knows(80) { draft.field("Problem", chance.pick(trade.problems), scene) }
    draft.field("Models", offer.model)
    draft.field("Units", units)
    if stage.phase > 1 { drawMoney() }
    if !isWon, !isLost, knows(75) {
      let day = today + chance.within(stage.phase > 2 ? 20...90 : 60...260)
      draft.field("PurchaseBy", plannedBy ?? day)
      draft.field("PurchaseByKind", chance.happens(50) ? "month" : "by")
    }
    if knows(80) { draft.field("Process", chance.pick(trade.processes)) }
    draft.field("Competitor", rival.make)
    if isLost { drawLoss(talks.last?.day ?? phaseBegan) }
    if plot == .stalled { drawStall() }
  }

  /// What a manager is to find in review: a purchase that is past its day, and one due before the month ends.
  private var plannedBy: Day? {
    switch plot {
    case .noNextStep: today - (3 + index % 10)
    case .overduePromise: today.endOfMonth
    default: nil
    }
  }

  /// The purchase has been at its stage for long, and no date lies ahead.
  private var isStuck: Bool { plot == .singleThread }

  private var likelihood: StaticString {
    switch stage.phase {
    case 5: "O"
    case 4: "H"
    case 3: index % 3 == 0 ? "H" : "A"
    case 2: index % 3 == 0 ? "A" : "B"
    case 1: "B"
    default: "C"
    }
  }

  private mutating func drawMoney() {
    draft.field("Amount", units * price)
    guard chance.happens(65) else { return }
    draft.start("Budget")
    draft.append(scene[.budget])
    draft.append("万左右")
    draft.end()
    let states: [StaticString] = ["planned", "planned", "planned", "applied", "approved", "approved"]
    draft.field("BudgetState", states[stage.phase])
  }

  private mutating func drawLoss(_ day: Day) {
    draft.field("LostReason", chance.pick(words.lostReasons))
    draft.field("LostToMake", rival.make)
    draft.field("LostToModel", rival.model)
    draft.field("LostPrice", price * 97 / 100 / 100 * 100)
    draft.field("Closed", day)
  }

  mutating func drawSeats() {
    for (place, person) in people.enumerated() {
      if place > 2, person.post.roles != [.decisionMaker], chance.happens(20) { continue }
      record(.seat)
      draft.field("Project", project)
      draft.field("Contact", person.identity)
      for role in person.post.roles { draft.field("Role", Array(role.rawValue.utf8)) }
      drawStance(place)
      if chance.happens(35) { draft.field("Wants", chance.pick(words.wants)) }
    }
  }

  /// The stance that the last telling talk proves; without one, neutral if we have met, else unknown.
  private mutating func drawStance(_ place: Int) {
    let count = talks.count { $0.person == place && !isUntouched }
    if let proof = talks.last(where: { $0.person == place && !$0.line.stance.isEmpty }) {
      draft.field("Stance", proof.line.stance)
      draft.field("Proof", proof.identity)
    } else {
      draft.field("Stance", count > 0 ? "neutral" : "unknown")
    }
    draft.field("Strength", min(3, count))
  }

  /// The last milestone done and the next two; nobody plans further.
  mutating func drawMilestones() {
    let kinds = Stages.milestones(trade.track)
    let done = stage.milestonesDone
    if done > 0 { drawMilestone(kinds[done - 1], phaseBegan, isDone: true) }
    guard !isLost, plot != .stalled, !isStuck else { return }
    var day = today + (plot == .deadline ? chance.within(1...6) : chance.within(9...70))
    // One that was missed is for the manager to find.
    if plot == .unmetDecider { day = today - (2 + index % 5) }
    for kind in kinds.dropFirst(done).prefix(stage.phase > 1 || plot == .deadline ? 2 : 1) {
      drawMilestone(kind, day, isDone: false)
      day = day + chance.within(12...40)
    }
  }

  private mutating func drawMilestone(_ kind: StaticString, _ day: Day, isDone: Bool) {
    record(.milestone)
    draft.field("Project", project)
    draft.field("Kind", kind)
    draft.field("Due", day)
    if isDone {
      draft.field("Done", day)
    } else if chance.happens(30) {
      draft.field("DueKind", "around")
    }
  }
}
