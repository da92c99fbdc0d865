import KamRecord

/// Projects, their milestones, seats and offers.
extension HeadlineReader {
  mutating func readProjects() {
    var best: (project: Project, key: ProjectKey)?
    var wanted: (project: Project, key: ProjectKey)?
    var open: [(id: String, until: Day?, reason: String?)] = []
    var units = 0
    var (opportunities, results) = (row.opportunities, row.results)
    account.each(Project.self) { place, project in
      let key = ProjectKey(project, vocabulary)
      if let loss = SalesResult(loss: project, place) { results.append(loss) }
      if key.isOpen {
        opportunities.append(Opportunity(project, ordinal: place, key))
        open.append((project.record.id, project.stalledUntil, project.stalledReason))
        units += key.isWanted ? max(project.units ?? 0, 0) : 0
      }
      if key.isWanted, wanted.map({ $0.key < key }) ?? true { wanted = (project, key) }
      if best.map({ $0.key < key }) ?? true { best = (project, key) }
    }
    (row.opportunities, row.results) = (opportunities, results)
    openProjects = open.map(\.id)
    row.openUnits = units
    row.buying = wanted.map { BuyingFacts($0.project) }
    guard let (project, key) = best else { return }
    row.project = ProjectFacts(project, key)
    if let own = open.first(where: { $0.id == project.record.id }) {
      stall(own.until, own.reason, isPutAside: true)
    }
  }

  mutating func readMilestones() {
    var found: [MilestoneFacts] = []
    var results = row.results
    account.each(Milestone.self) { place, milestone in
      if let done = milestone.done {
        if let result = SalesResult(done: milestone, on: done, place, of: account) { results.append(result) }
        return
      }
      guard !milestone.record.has("Done"), let due = milestone.due,
        let project = openProjects.firstIndex(where: { milestone.record.matches("Project", $0) })
      else { return }
      found.append(
        MilestoneFacts(kind: milestone.kind, due: due, project: Int(row.opportunities[project].ordinal)))
    }
    row.results = results
    row.milestones = found.sorted { $0.due < $1.due }
  }

  mutating func readSeats() {
    let shown = row.project?.id.text
    var (roles, opportunities) = (row.roles, row.opportunities)
    account.each(Seat.self) { _, seat in
      if let shown, seat.record.matches("Project", shown) { roles.add(of: seat) }
      if let place = openProjects.firstIndex(where: { seat.record.matches("Project", $0) }) {
        opportunities[place].roles.add(of: seat)
      }
    }
    (row.roles, row.opportunities) = (roles, opportunities)
  }

  mutating func readOffers() {
    var (priority, dues, deals, results) = (row.priority, row.dues, row.deals, row.results)
    account.each(Deal.self) { place, deal in
      if let date = deal.date { results.append(SalesResult(deal, place, date)) }
      deals.count += 1
      deals.units += max(deal.units ?? 0, 0)
      if let until = deal.contractUntil { dues.append(Due(until, .contract, ordinal: place)) }
      guard let date = deal.date, priority.lastDeal.map({ $0 <= date }) ?? true else { return }
      (priority.lastDeal, priority.lastDealUnits) = (date, deal.units)
    }
    account.each(Quote.self) { place, quote in
      guard quote.state == .sent, let until = quote.validUntil, isOpen(quote.record) else { return }
      dues.append(Due(until, .quote, ordinal: place))
    }
    account.each(Registration.self) { place, registration in
      guard registration.state == .filed || registration.state == .approved, registration.rebateClaimed == nil
      else { return }
      if let until = registration.validUntil, isOpen(registration.record) {
        dues.append(Due(until, .registration, ordinal: place))
      }
      if let since = wonSince(registration) { dues.append(Due(since, .rebate, ordinal: place)) }
    }
    (row.priority, row.dues, row.deals, row.results) = (priority, dues, deals, results)
  }

  private func isOpen(_ record: Record) -> Bool {
    openProjects.contains { record.matches("Project", $0) }
  }

  /// Since when the project of an approved registration is won while its rebate is not claimed (X4); a project that
  /// ended well is still owed it.
  private func wonSince(_ registration: Registration) -> Day? {
    guard registration.state == .approved, let project = account.find(registration.project),
      project.isWon(vocabulary)
    else { return nil }
    return project.stageSince ?? registration.date
  }
}

/// What decides which project an account's row shows: open before closed, live before merely kept up, the
/// furthest on, the larger one, then the one that the file has first; of closed ones the later first.
struct ProjectKey: Comparable {
  var isOpen: Bool
  var isLive: Bool
  /// Live and not signed yet: its vehicles are still to be bought.
  var isWanted: Bool
  private var rank: Int
  private var day: Int32
  private var units: Int
  private var amount: Int64

  init(_ project: Project, _ vocabulary: Vocabulary) {
    let stage = project.stage
    let closed = project.closed
    isOpen = closed == nil && stage != Code.lost
    isLive = isOpen && stage != Code.maintained
    rank = isOpen ? vocabulary.rank(ofStage: stage) : 0
    let signed = vocabulary.rank(ofStage: Code.signed)
    isWanted = isLive && (signed < 0 || rank < signed)
    day = isOpen ? .min : (closed ?? project.stageSince)?.number ?? .min
    units = project.units ?? 0
    amount = project.amount?.fen ?? 0
  }

  private var key: (Int, Int, Int, Int32, Int, Int64) {
    (isOpen ? 1 : 0, isLive ? 1 : 0, rank, day, units, amount)
  }

  static func < (a: ProjectKey, b: ProjectKey) -> Bool { a.key < b.key }
}

extension ProjectFacts {
  init(_ project: Project, _ key: ProjectKey) {
    id = project.id
    name = project.name
    track = project.track ?? .direct
    stage = project.stage
    stageSince = project.stageSince
    likelihood = project.likelihood
    units = project.units
    amount = project.amount
    purchaseBy = project.purchaseBy
    isOpen = key.isOpen
    isLive = key.isLive
  }
}

extension BuyingFacts {
  init(_ project: Project) {
    self.init(units: project.units, by: project.purchaseBy, likelihood: project.likelihood)
  }
}
