import KamRecord

/// Reads the facts of a headline from an account's records, each kind of record once. Never copied: facts hold dozens
/// of texts.
struct HeadlineReader: ~Copyable {
  let account: Account
  let vocabulary: Vocabulary
  var row: HeadlineFacts
  /// The open projects' ids, in the order of the row's opportunities.
  var openProjects: [String] = []

  init(_ account: Account, _ vocabulary: Vocabulary) {
    self.account = account
    self.vocabulary = vocabulary
    row = HeadlineFacts(id: account.id)
  }

  mutating func read() {
    readAccount()
    readLeads()
    readProjects()
    readMilestones()
    readSeats()
    readTalk()
    readSteps()
    readPromises()
    readVisits()
    readTeam()
    readFleet()
    readSignals()
    readOffers()
    row.coverage = Coverage(account, project: row.project, roles: row.roles)
    row.dues.sort()
    row.results.sort { $0.day < $1.day }
    row.search = SearchKey(account).bytes
  }

  private mutating func readAccount() {
    row.name = account.name
    row.shortName = account.shortName
    row.formerNames = account.formerNames
    row.creditCode = account.creditCode
    row.parent = account.parent
    row.owner = account.owner ?? ""
    row.industry = account.industry ?? ""
    row.groupKind = account.kind ?? ""
    row.region = account.region ?? ""
    row.district = account.district ?? ""
    row.importance = account.importance
    row.tags = account.tags
    row.priority.supplierOfOurs = account.supplierOfOurs
    row.priority.referred = account.referred
    row.priority.founded = account.founded
    row.priority.arrivedHere = account.arrivedHere
    row.priority.hasFixedSupplier = account.fixedSupplier.map { !$0.isEmpty } ?? false
    stall(account.stalledUntil, account.stalledReason, isPutAside: true)
  }

  private mutating func readLeads() {
    var (channel, priority, referrers) = (row.channel, row.priority, [ReferralFacts]())
    account.each(Lead.self) { _, lead in
      if channel.isEmpty { channel = lead.channel }
      guard Code.referringChannels.contains(where: { lead.record.matches("Channel", $0) }) else { return }
      priority.referred = true
      priority.referredOn = max(priority.referredOn, lead.date)
      guard let facts = ReferralFacts(lead), !referrers.contains(where: { $0.account == facts.account })
      else { return }
      referrers.append(facts)
    }
    (row.channel, row.priority, row.referrers) = (channel, priority, referrers)
  }

  /// Puts the account to sleep until the latest of the days given.
  mutating func stall(_ until: Day?, _ reason: String?, isPutAside: Bool) {
    guard until != nil || reason != nil else { return }
    if let known = row.stalledUntil, (until ?? known) < known { return }
    row.stalledUntil = until ?? row.stalledUntil
    row.stalledReason = reason ?? row.stalledReason
    row.isPutAside = isPutAside
  }
}

extension ReferralFacts {
  /// Nil if the lead does not say which customer gave it.
  init?(_ lead: Lead) {
    let contact = lead.referrerContact
    guard let account = lead.referrerAccount ?? contact?.account else { return nil }
    self.init(account: account, contact: contact, channel: lead.channel, date: lead.date)
  }
}

/// The later of two days, of which either may be unknown.
func max(_ a: Day?, _ b: Day?) -> Day? {
  guard let a, let b else { return a ?? b }
  return Swift.max(a, b)
}

/// The earlier of two days, of which either may be unknown.
func min(_ a: Day?, _ b: Day?) -> Day? {
  guard let a, let b else { return a ?? b }
  return Swift.min(a, b)
}
