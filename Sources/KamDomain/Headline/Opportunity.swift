/// An open purchase project as the pipeline counts it (商机). Nothing in it depends on today.
public struct Opportunity: Sendable, Hashable {
  /// The place of the project among the projects of its file, from 0.
  public var ordinal: UInt16
  public var track: Track
  /// A code of the stage list.
  public var stage: String
  public var since: Day?
  public var likelihood: Likelihood?
  public var units: Int?
  public var amount: Money?
  /// When the customer means to buy.
  public var by: Day?
  /// Not to be nagged about before this day.
  public var stalledUntil: Day?
  /// The roles that somebody fills in its decision group.
  public var roles = Roles()
  /// Not signed yet: its vehicles are still to be won.
  public var isWanted: Bool
  /// Something is to be won or delivered: not merely kept up after the purchase.
  public var isLive: Bool

  init(_ project: Project, ordinal: Int, _ key: ProjectKey) {
    self.ordinal = UInt16(clamping: ordinal)
    track = project.track ?? .direct
    stage = project.stage
    since = project.stageSince
    likelihood = project.likelihood
    units = project.units
    amount = project.amount
    by = project.purchaseBy
    stalledUntil = project.stalledUntil
    isWanted = key.isWanted
    isLive = key.isLive
  }

  init(_ packed: PackedOpportunity, stage: String) {
    (ordinal, track, self.stage) = (packed.ordinal, packed.track.choice ?? .direct, stage)
    (since, by, stalledUntil) = (packed.since.day, packed.by.day, packed.stalledUntil.day)
    (likelihood, units) = (packed.likelihood.choice, packed.units.value)
    amount = packed.flags.contains(.amount) ? Money(fen: max(packed.amount, -.max)) : nil
    roles = Roles(bits: packed.roles)
    (isWanted, isLive) = (packed.flags.contains(.wanted), packed.flags.contains(.live))
  }
}

/// An opportunity in forty bytes. Every pattern of bits is one.
struct PackedOpportunity: Sendable, BitwiseCopyable {
  var amount: Int64
  /// The place of its stage among the codes of the columns.
  var stage: UInt32
  var since: PackedDay
  var by: PackedDay
  var stalledUntil: PackedDay
  var units: PackedNumber
  var ordinal: UInt16
  var track: PackedChoice<Track>
  var likelihood: PackedChoice<Likelihood>
  var roles: UInt8
  var flags: Flags
  private var unused: (UInt8, UInt8) = (0, 0)

  struct Flags: OptionSet, Sendable, BitwiseCopyable {
    let rawValue: UInt8

    static let amount = Flags(rawValue: 1 << 0)
    static let wanted = Flags(rawValue: 1 << 1)
    static let live = Flags(rawValue: 1 << 2)
  }

  init(_ opportunity: Opportunity, stage: UInt32) {
    amount = opportunity.amount?.fen ?? 0
    self.stage = stage
    since = PackedDay(opportunity.since)
    by = PackedDay(opportunity.by)
    stalledUntil = PackedDay(opportunity.stalledUntil)
    units = PackedNumber(opportunity.units)
    ordinal = opportunity.ordinal
    track = PackedChoice(opportunity.track)
    likelihood = PackedChoice(opportunity.likelihood)
    roles = opportunity.roles.bits
    flags = []
    if opportunity.amount != nil { flags.insert(.amount) }
    if opportunity.isWanted { flags.insert(.wanted) }
    if opportunity.isLive { flags.insert(.live) }
  }
}
