/// The row of one account that lists, filters, agendas and reports need: date-free facts only. What depends
/// on today is derived while scanning (`Standing`), so nothing is stale at midnight.
///
/// A headline is a place in `Columns`: sixteen bytes, whatever the account holds. Texts are made when asked for.
public struct Headline: Sendable {
  let columns: Columns
  private let place: Int

  init(_ columns: Columns, _ place: Int) {
    self.columns = columns
    self.place = place
  }

  /// The row with these facts, in columns of its own.
  public init(_ facts: HeadlineFacts) {
    var builder = ColumnsBuilder()
    builder.append(facts)
    self.init(builder.finished(), 0)
  }

  /// The row of an account. Nothing in it depends on today.
  public init(account: Account, vocabulary: Vocabulary) {
    self.init(HeadlineFacts(account: account, vocabulary: vocabulary))
  }

  /// Tells it from all other rows, for as long as it is kept.
  public var identity: Identity { Identity(columns, place) }

  /// The facts as they lie in the columns; valid as long as this headline.
  @inline(__always)
  var row: UnsafePointer<PackedRow> { columns.rows + place }

  private func text(_ text: RowText) -> String {
    String(decoding: columns.bytes(text, of: row), as: UTF8.self)
  }

  private func text(_ text: RowText, if flag: RowFlags) -> String? {
    has(flag) ? self.text(text) : nil
  }

  private func code(_ place: UInt32) -> String { String(decoding: columns.code(place), as: UTF8.self) }

  @inline(__always)
  private func has(_ flag: RowFlags) -> Bool { row.pointee.flags.contains(flag) }
}

extension Headline {
  public var id: ID<Account> { ID(text(.id)) }
  public var name: String { text(.name) }
  public var shortName: String? { text(.shortName, if: .shortName) }
  public var formerNames: [String] { columns.texts(.formerNames, of: row) }
  /// 统一社会信用代码 as the file holds it.
  public var creditCode: String? { text(.creditCode, if: .creditCode) }
  /// The unit that the customer belongs to.
  public var parent: ID<Account>? { text(.parent, if: .parent).map { ID($0) } }
  /// The login of the specialist; empty if nobody has it.
  public var owner: String { code(row.pointee.owner) }
  /// A code of the industry list; empty if not known.
  public var industry: String { code(row.pointee.industry) }
  /// A code of the channel list: where the first lead came from; empty if not known.
  public var channel: String { code(row.pointee.channel) }
  /// Who gave the leads from L1 and L16, each once.
  public var referrers: [ReferralFacts] { ReferralFacts.all(columns.texts(.referrers, of: row)) }
  /// Whether it belongs to a unit or somebody gave a lead: makes no text.
  var hasKin: Bool { has(.parent) || has(.referrers) }
  public var groupKind: String { code(row.pointee.groupKind) }
  public var region: String { code(row.pointee.region) }
  public var district: String { code(row.pointee.district) }
  public var importance: Importance? { row.pointee.importance.choice }
  public var tags: [String] { columns.texts(.tags, of: row) }
  /// What is known of the 18 items (K, J, R).
  public var coverage: Coverage { Coverage(bits: row.pointee.coverage) }
  /// How many items are known, partly known and waived.
  public var known: Int { coverage.known }
  public var partly: Int { coverage.partly }
  public var waived: Int { coverage.waived }
  /// The last talk that ends a silence (X10).
  public var lastContact: Day? { row.pointee.lastContact.day }
  /// The open word of a manager that came first: a remark, or a task without a day.
  public var remark: Day? { row.pointee.remark.day }
  /// The open tasks that a manager handed to others than the customer's specialist.
  public var handed: [HandedTask] { HandedTask.all(columns.texts(.handed, of: row)) }
  /// The requests for help that wait for the manager, told by the one that is wanted first; nil if there is none.
  public var request: RequestFacts? {
    row.pointee.requestCount.value.map { count in
      RequestFacts(kind: code(row.pointee.request), wantedBy: row.pointee.requestWanted.day, count: count)
    }
  }
  /// Not to be nagged about before this day (account, its project, or a reason for no next step).
  public var stalledUntil: Day? { row.pointee.stalledUntil.day }
  /// Why not; a reason without a day stands until there is a next step.
  public var stalledReason: String? { text(.stalledReason, if: .stalledReason) }
  var hasStalledReason: Bool { has(.stalledReason) }
  /// The account or its project was put aside, steps and all; else a talk merely left no next step.
  var isPutAside: Bool { has(.putAside) }
  /// Visits that were paid.
  public var visitCount: Int { row.pointee.visitCount.value ?? 0 }
  /// The roles that somebody fills in the project shown.
  public var roles: Roles { Roles(bits: row.pointee.roles) }
  var collation: Collation { row.pointee.collation }

  /// Hands the bytes to `body` in which `SearchTerm` looks: names, contacts, titles, phones, tags, and their pinyin.
  @inline(__always)
  func withSearch<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    withExtendedLifetime(columns) { body(columns.bytes(row.pointee.search)) }
  }
}

// MARK: - The project

extension Headline {
  /// The open project furthest on, else the one closed last.
  public var project: ProjectFacts? {
    guard has(.project) else { return nil }
    return ProjectFacts(
      id: ID(text(.project)), name: text(.projectName), track: row.pointee.track.choice ?? .direct,
      stage: code(row.pointee.stage), stageSince: row.pointee.stageSince.day, likelihood: likelihood,
      units: units, amount: amount, purchaseBy: purchaseBy, isOpen: hasOpenProject, isLive: hasLiveProject)
  }

  /// Vehicles likely to be bought in all open projects that are not signed yet.
  public var openUnits: Int { row.pointee.openUnits.value ?? 0 }

  /// What is still to be bought in the one of them that is furthest on.
  public var buying: BuyingFacts? {
    guard has(.buying) else { return nil }
    let row = row.pointee
    return BuyingFacts(
      units: row.buyingUnits.value, by: row.buyingBy.day, likelihood: row.buyingLikelihood.choice)
  }

  // What scanning asks of the project without making texts.
  var hasOpenProject: Bool { has(.open) }
  var hasLiveProject: Bool { has(.live) }
  var stage: String? { has(.project) ? code(row.pointee.stage) : nil }
  var projectName: String? { text(.projectName, if: .project) }
  var track: Track? { row.pointee.track.choice }
  var likelihood: Likelihood? { row.pointee.likelihood.choice }
  var units: Int? { row.pointee.units.value }
  var amount: Money? { has(.amount) ? Money(fen: max(row.pointee.amount, -.max)) : nil }
  var purchaseBy: Day? { row.pointee.purchaseBy.day }

  /// The open projects, in the order of the file.
  public var opportunities: [Opportunity] {
    packedOpportunities.map { Opportunity($0, stage: code($0.stage)) }
  }

  var packedOpportunities: PackedList<PackedOpportunity> { PackedList(columns, row.pointee.opportunities) }

  /// What was achieved and lost, by day.
  public var results: [SalesResult] { packedResults.map(\.result) }

  var packedResults: PackedList<PackedResult> { PackedList(columns, row.pointee.results) }

  /// We have spoken to one of its people only.
  public var hangsOnOne: Bool { has(.hangsOnOne) }

  public var deals: DealFacts {
    DealFacts(count: row.pointee.dealCount.value ?? 0, units: row.pointee.dealUnits.value ?? 0)
  }

  /// What the nine categories of priority are read from (P1–P9).
  public var priority: PriorityFacts {
    let row = row.pointee
    return PriorityFacts(
      lastDeal: row.lastDeal.day, lastDealUnits: row.lastDealUnits.value,
      supplierOfOurs: has(.supplierOfOurs),
      referred: has(.referred), referredOn: row.referredOn.day, friend: has(.friend),
      expansion: row.expansion.facts, founded: row.founded.day, arrivedHere: row.arrivedHere.day,
      hasFixedSupplier: has(.fixedSupplier), friction: row.friction.facts,
      satisfaction: row.satisfaction == 0 ? nil : Int(row.satisfaction))
  }

  /// What the fleet is made of, each once: makes, codes of duties, what is special, what special is needed (D8).
  public var makes: [String] { columns.texts(.makes, of: row) }
  public var duties: [String] { columns.texts(.duties, of: row) }
  public var special: [String] { columns.texts(.special, of: row) }
  public var specialNeeded: [String] { columns.texts(.specialNeeded, of: row) }

  public var fleet: FleetFacts {
    let row = row.pointee
    return FleetFacts(
      count: row.fleetCount.value ?? 0, rivals: row.fleetRivals.value ?? 0, oldest: row.oldest.day,
      dueOn: row.fleetDueOn.day, dueCount: row.fleetDueCount.value ?? 0, worn: row.worn.value ?? 0,
      wornRivals: row.wornRivals.value ?? 0)
  }
}

// MARK: - What falls due

extension Headline {
  /// The open next step that is due first.
  public var nextStep: StepFacts? {
    guard has(.step) else { return nil }
    return StepFacts(
      id: ID(text(.step)), text: text(.stepText), due: row.pointee.stepDue.day,
      dueKind: row.pointee.stepDueKind.choice, time: row.pointee.stepTime.time)
  }

  var hasNextStep: Bool { has(.step) }
  /// Day and time of the next step.
  var stepDue: (day: Day?, time: ClockTime?) { (row.pointee.stepDue.day, row.pointee.stepTime.time) }

  /// The open promises of ours and theirs that are due first.
  public var ourPromise: PromiseFacts? {
    row.pointee.ourPromise.day.map { PromiseFacts(id: ID(text(.ourPromise)), text: text(.ourText), due: $0) }
  }

  public var theirPromise: PromiseFacts? {
    row.pointee.theirPromise.day.map {
      PromiseFacts(id: ID(text(.theirPromise)), text: text(.theirText), due: $0)
    }
  }

  /// The first planned visit.
  public var visit: VisitFacts? {
    row.pointee.visit.day.map {
      VisitFacts(id: ID(text(.visit)), date: $0, time: row.pointee.visitTime.time, text: text(.visitText))
    }
  }

  /// The day of the first planned visit.
  var visitDay: Day? { row.pointee.visit.day }

  /// What falls due, by day: steps, promises, visits, contracts, vehicles; milestones stand apart.
  public var dues: Dues { Dues(columns, row.pointee.dues) }

  /// The first of the dues that is to be done.
  var firstToDo: Due? { has(.toDo) ? row.pointee.firstToDo.due : nil }

  /// The milestones that are not done, over all open projects, by day.
  public var milestones: [MilestoneFacts] {
    packedMilestones.map(facts)
  }

  var packedMilestones: PackedList<PackedMilestone> { PackedList(columns, row.pointee.milestones) }

  /// The first milestone that is not done; `Standing` tells the next one from today.
  public var milestone: MilestoneFacts? {
    row.pointee.firstMilestone.day.day.map { _ in facts(row.pointee.firstMilestone) }
  }

  /// The first milestone from a day on, else the last before it.
  func milestone(from day: Day) -> MilestoneFacts? {
    guard let last = row.pointee.lastMilestone.day.day else { return nil }
    if last < day { return facts(row.pointee.lastMilestone) }
    if let first = row.pointee.firstMilestone.day.day, first >= day {
      return facts(row.pointee.firstMilestone)
    }
    return packedMilestones.first { $0.day.day.map { $0 >= day } ?? false }.map(facts)
  }

  private func facts(_ milestone: PackedMilestone) -> MilestoneFacts {
    MilestoneFacts(
      kind: code(milestone.kind), due: milestone.day.day ?? Day(number: 0), project: Int(milestone.project))
  }
}

/// What falls due of an account, by day, as it lies in the columns.
public struct Dues: RandomAccessCollection, Sendable {
  private let list: PackedList<PackedDue>

  init(_ columns: Columns, _ span: TextSpan) { list = PackedList(columns, span) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { list.count }
  public subscript(place: Int) -> Due { list[place].due }
}

/// Facts of one width that lie one behind the other in the text of columns.
struct PackedList<Packed: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
  private let columns: Columns
  private let span: TextSpan

  init(_ columns: Columns, _ span: TextSpan) {
    self.columns = columns
    self.span = span
  }

  var startIndex: Int { 0 }
  var endIndex: Int { columns.bytes(span).count / MemoryLayout<Packed>.stride }

  subscript(place: Int) -> Packed {
    precondition(indices.contains(place))
    return UnsafeRawBufferPointer(columns.bytes(span))
      .loadUnaligned(fromByteOffset: place * MemoryLayout<Packed>.stride, as: Packed.self)
  }
}

extension Columns {
  /// Several texts of a row, each behind its length.
  fileprivate func texts(_ kind: RowText, of row: UnsafePointer<PackedRow>) -> [String] {
    var rest = UnsafeRawBufferPointer(bytes(kind, of: row))[...]
    var texts: [String] = []
    while rest.count >= 4 {
      let count = Int(UnsafeRawBufferPointer(rebasing: rest).loadUnaligned(as: UInt32.self))
      rest = rest.dropFirst(4)
      texts.append(String(decoding: rest.prefix(count), as: UTF8.self))
      rest = rest.dropFirst(count)
    }
    return texts
  }
}

extension HandedTask {
  /// The texts that `all` reads.
  var texts: [String] { [whom, String(ordinal)] }

  /// Reads two texts each.
  fileprivate static func all(_ texts: [String]) -> [HandedTask] {
    stride(from: 0, to: texts.count - texts.count % 2, by: 2).compactMap { start in
      Int(texts[start + 1]).map { HandedTask(whom: texts[start], ordinal: $0) }
    }
  }
}

extension ReferralFacts {
  /// The texts that `all` reads.
  var texts: [String] { [account.text, contact?.description ?? "", channel, date?.description ?? ""] }

  /// Reads four texts each.
  fileprivate static func all(_ texts: [String]) -> [ReferralFacts] {
    var found: [ReferralFacts] = []
    for start in stride(from: 0, to: texts.count - texts.count % 4, by: 4) {
      let contact: Reference<Contact>? = texts[start + 1].isEmpty ? nil : Reference(texts[start + 1])
      found.append(
        ReferralFacts(
          account: ID(texts[start]), contact: contact, channel: texts[start + 2], date: Day(texts[start + 3]))
      )
    }
    return found
  }
}
