import KamRecord

extension SalesResult {
  init(_ deal: Deal, _ place: Int, _ date: Day) {
    self.init(date, .signed, units: max(deal.units ?? 0, 0), amount: deal.amount, ordinal: place)
  }

  /// A milestone that is done counts if it is the hand-over, or if money came in by it.
  init?(done milestone: Milestone, on day: Day, _ place: Int, of account: Account) {
    if milestone.record.matches("Kind", Code.handover) {
      let units = account.find(milestone.project)?.units ?? 0
      self.init(day, .delivered, units: max(units, 0), amount: nil, ordinal: place)
    } else if Code.payments.contains(milestone.kind), let amount = milestone.amount {
      self.init(day, .paid, units: 0, amount: amount, ordinal: place)
    } else {
      return nil
    }
  }

  /// Nil unless the project is lost, and it is known since when.
  init?(loss project: Project, _ place: Int) {
    guard project.stage == Code.lost, let day = project.closed ?? project.stageSince else { return nil }
    self.init(day, .lost, units: max(project.units ?? 0, 0), amount: project.amount, ordinal: place)
  }
}

extension Code {
  /// The kinds of milestone by which money comes in.
  static let payments: Set<String> = ["deposit", "balance", "retention"]
}
