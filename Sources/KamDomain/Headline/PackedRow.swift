/// The facts of one row at fixed width: what scanning looks at lies here, the texts lie in the text of its columns.
/// Every pattern of bits is a row, so that what a file holds can be taken as it is.
struct PackedRow: Sendable, BitwiseCopyable {
  /// The row's texts behind a table of where each ends (`RowText`).
  var texts = TextSpan()
  /// The search key.
  var search = TextSpan()
  /// `PackedDue` by `PackedDue`, by day.
  var dues = TextSpan()
  /// `PackedMilestone` by `PackedMilestone`, by day.
  var milestones = TextSpan()
  /// `PackedOpportunity` by `PackedOpportunity`, in the order of the file.
  var opportunities = TextSpan()
  /// `PackedResult` by `PackedResult`, by day.
  var results = TextSpan()
  var collation: Collation
  var coverage: UInt64
  var amount: Int64
  /// The first of the dues that is to be done.
  var firstToDo: PackedDue
  /// The first and the last of the milestones: scanning seldom needs those between.
  var firstMilestone = PackedMilestone(day: PackedDay(nil), kind: 0)
  var lastMilestone = PackedMilestone(day: PackedDay(nil), kind: 0)
  var expansion: PackedSignal
  var friction: PackedSignal

  /// Places among the codes of the columns.
  var owner: UInt32 = 0
  var industry: UInt32 = 0
  var channel: UInt32 = 0
  var groupKind: UInt32 = 0
  var region: UInt32 = 0
  var district: UInt32 = 0
  var stage: UInt32 = 0
  var request: UInt32 = 0

  var stageSince: PackedDay
  var purchaseBy: PackedDay
  var buyingBy: PackedDay
  var stepDue: PackedDay
  var ourPromise: PackedDay
  var theirPromise: PackedDay
  var visit: PackedDay
  var lastContact: PackedDay
  var remark: PackedDay
  var requestWanted: PackedDay
  var stalledUntil: PackedDay
  var oldest: PackedDay
  var fleetDueOn: PackedDay
  var lastDeal: PackedDay
  var referredOn: PackedDay
  var founded: PackedDay
  var arrivedHere: PackedDay

  var units: PackedNumber
  var fleetCount: PackedNumber
  var fleetRivals: PackedNumber
  var fleetDueCount: PackedNumber
  var worn: PackedNumber
  var wornRivals: PackedNumber
  var openUnits: PackedNumber
  var buyingUnits: PackedNumber
  var dealCount: PackedNumber
  var dealUnits: PackedNumber
  var visitCount: PackedNumber
  var lastDealUnits: PackedNumber
  /// Requests that wait for an answer.
  var requestCount: PackedNumber

  var flags: RowFlags
  var stepTime: PackedTime
  var visitTime: PackedTime
  var importance: PackedChoice<Importance>
  var track: PackedChoice<Track>
  var likelihood: PackedChoice<Likelihood>
  var buyingLikelihood: PackedChoice<Likelihood>
  var stepDueKind: PackedChoice<DueKind>
  var roles: UInt8
  /// 1–5, 0 for none.
  var satisfaction: UInt8
  private var unused: UInt8 = 0
  private var spare: UInt32 = 0
}

/// What is so of a row, or stands in it.
struct RowFlags: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt32

  static let shortName = RowFlags(rawValue: 1 << 0)
  static let creditCode = RowFlags(rawValue: 1 << 1)
  static let parent = RowFlags(rawValue: 1 << 2)
  static let stalledReason = RowFlags(rawValue: 1 << 3)
  static let project = RowFlags(rawValue: 1 << 4)
  static let open = RowFlags(rawValue: 1 << 5)
  static let live = RowFlags(rawValue: 1 << 6)
  static let amount = RowFlags(rawValue: 1 << 7)
  static let step = RowFlags(rawValue: 1 << 8)
  static let toDo = RowFlags(rawValue: 1 << 9)
  static let supplierOfOurs = RowFlags(rawValue: 1 << 10)
  static let referred = RowFlags(rawValue: 1 << 11)
  static let friend = RowFlags(rawValue: 1 << 12)
  static let fixedSupplier = RowFlags(rawValue: 1 << 13)
  static let referrers = RowFlags(rawValue: 1 << 14)
  static let putAside = RowFlags(rawValue: 1 << 15)
  static let buying = RowFlags(rawValue: 1 << 16)
  static let hangsOnOne = RowFlags(rawValue: 1 << 17)
}

/// The texts of a row, in the order in which they lie.
enum RowText: Int, CaseIterable {
  case id, name, shortName, creditCode, parent, stalledReason
  case project, projectName, step, stepText, ourPromise, ourText, theirPromise, theirText, visit, visitText
  /// Several texts, each behind its length in four bytes.
  case formerNames, tags, makes, duties, special, specialNeeded
  /// Account, record, channel and day of each, as texts; no record is empty, no day too.
  case referrers
  /// Login and place of each, as texts.
  case handed

  /// How many bytes the table of their ends takes.
  static let tableBytes = allCases.count * 4
}

extension PackedRow {
  /// All facts but texts and codes, which the columns place.
  init(_ facts: borrowing HeadlineFacts) {
    collation = facts.collation
    coverage = facts.coverage.bits
    amount = facts.project?.amount?.fen ?? 0
    let toDo = facts.dues.first(where: \.isToDo)
    firstToDo = PackedDue(toDo ?? Due(Day(number: 0), .step, ordinal: 0))
    let priority = facts.priority
    expansion = PackedSignal(priority.expansion)
    friction = PackedSignal(priority.friction)
    stageSince = PackedDay(facts.project?.stageSince)
    purchaseBy = PackedDay(facts.project?.purchaseBy)
    buyingBy = PackedDay(facts.buying?.by)
    stepDue = PackedDay(facts.nextStep?.due)
    ourPromise = PackedDay(facts.ourPromise?.due)
    theirPromise = PackedDay(facts.theirPromise?.due)
    visit = PackedDay(facts.visit?.date)
    lastContact = PackedDay(facts.lastContact)
    remark = PackedDay(facts.remark)
    requestWanted = PackedDay(facts.request?.wantedBy)
    stalledUntil = PackedDay(facts.stalledUntil)
    oldest = PackedDay(facts.fleet.oldest)
    fleetDueOn = PackedDay(facts.fleet.dueOn)
    lastDeal = PackedDay(priority.lastDeal)
    referredOn = PackedDay(priority.referredOn)
    founded = PackedDay(priority.founded)
    arrivedHere = PackedDay(priority.arrivedHere)
    units = PackedNumber(facts.project?.units)
    fleetCount = PackedNumber(facts.fleet.count)
    fleetRivals = PackedNumber(facts.fleet.rivals)
    fleetDueCount = PackedNumber(facts.fleet.dueCount)
    worn = PackedNumber(facts.fleet.worn)
    wornRivals = PackedNumber(facts.fleet.wornRivals)
    openUnits = PackedNumber(facts.openUnits)
    buyingUnits = PackedNumber(facts.buying?.units)
    dealCount = PackedNumber(facts.deals.count)
    dealUnits = PackedNumber(facts.deals.units)
    visitCount = PackedNumber(facts.visitCount)
    lastDealUnits = PackedNumber(priority.lastDealUnits)
    requestCount = PackedNumber(facts.request?.count)
    flags = RowFlags(facts)
    stepTime = PackedTime(facts.nextStep?.time)
    visitTime = PackedTime(facts.visit?.time)
    importance = PackedChoice(facts.importance)
    track = PackedChoice(facts.project?.track)
    likelihood = PackedChoice(facts.project?.likelihood)
    buyingLikelihood = PackedChoice(facts.buying?.likelihood)
    stepDueKind = PackedChoice(facts.nextStep?.dueKind)
    roles = facts.roles.bits
    satisfaction = UInt8(clamping: priority.satisfaction ?? 0)
  }
}

extension RowFlags {
  fileprivate init(_ facts: borrowing HeadlineFacts) {
    self = []
    func mark(_ flag: RowFlags, _ isSo: Bool) { if isSo { insert(flag) } }
    mark(.shortName, facts.shortName != nil)
    mark(.creditCode, facts.creditCode != nil)
    mark(.parent, facts.parent != nil)
    mark(.stalledReason, facts.stalledReason != nil)
    mark(.buying, facts.buying != nil)
    mark(.putAside, facts.isPutAside)
    mark(.hangsOnOne, facts.hangsOnOne)
    mark(.referrers, !facts.referrers.isEmpty)
    mark(.project, facts.project != nil)
    mark(.open, facts.project?.isOpen ?? false)
    mark(.live, facts.project?.isLive ?? false)
    mark(.amount, facts.project?.amount != nil)
    mark(.step, facts.nextStep != nil)
    mark(.toDo, facts.dues.contains(where: \.isToDo))
    mark(.supplierOfOurs, facts.priority.supplierOfOurs)
    mark(.referred, facts.priority.referred)
    mark(.friend, facts.priority.friend)
    mark(.fixedSupplier, facts.priority.hasFixedSupplier)
  }
}
