/// The facts of a headline as values: what is read from an account's file, before it is laid into columns.
public struct HeadlineFacts: Sendable, Equatable {
  public var id: ID<Account>
  public var name = ""
  public var shortName: String?
  public var formerNames: [String] = []
  /// 统一社会信用代码 as the file holds it.
  public var creditCode: String?
  /// The unit that the customer belongs to.
  public var parent: ID<Account>?
  /// The login of the specialist; empty if nobody has it.
  public var owner = ""
  /// A code of the industry list; empty if not known.
  public var industry = ""
  /// A code of the channel list: where the first lead came from; empty if not known.
  public var channel = ""
  /// Who gave the leads from L1 and L16, each once.
  public var referrers: [ReferralFacts] = []
  public var groupKind = ""
  public var region = ""
  public var district = ""
  public var importance: Importance?
  public var tags: [String] = []
  /// The open project furthest on, else the one closed last.
  public var project: ProjectFacts?
  /// The open next step that is due first.
  public var nextStep: StepFacts?
  /// The open promises of ours and theirs that are due first.
  public var ourPromise: PromiseFacts?
  public var theirPromise: PromiseFacts?
  /// The milestones that are not done, over all open projects, by day.
  public var milestones: [MilestoneFacts] = []
  /// The first planned visit.
  public var visit: VisitFacts?
  /// The last talk that ends a silence (X10).
  public var lastContact: Day?
  /// The open word of a manager that came first: a remark, or a task without a day.
  public var remark: Day?
  /// The open tasks that a manager handed to others than the customer's specialist.
  public var handed: [HandedTask] = []
  /// The requests for help that wait for the manager, told by the one that is wanted first; nil if there is none.
  public var request: RequestFacts?
  /// Not to be nagged about before this day (account, its project, or a reason for no next step).
  public var stalledUntil: Day?
  /// Why not; a reason without a day stands until there is a next step.
  public var stalledReason: String?
  /// The account or its project was put aside, steps and all; else a talk merely left no next step.
  public var isPutAside = false
  /// What is known of the 18 items (K, J, R).
  public var coverage = Coverage()
  /// What falls due, by day: steps, promises, visits, contracts, vehicles; milestones stand apart.
  public var dues: [Due] = []
  public var fleet = FleetFacts()
  /// What the fleet is made of, each once: its makes, the codes of its duties, what is special about its vehicles, and
  /// what special vehicles are needed (D8).
  public var makes: [String] = []
  public var duties: [String] = []
  public var special: [String] = []
  public var specialNeeded: [String] = []
  /// Vehicles likely to be bought in all open projects that are not signed yet.
  public var openUnits = 0
  /// What is still to be bought in the one of them that is furthest on; nil if there is none.
  public var buying: BuyingFacts?
  public var deals = DealFacts()
  /// The open projects, in the order of the file.
  public var opportunities: [Opportunity] = []
  /// What was achieved and lost, by day.
  public var results: [SalesResult] = []
  /// We have spoken to one of its people only.
  public var hangsOnOne = false
  /// Visits that were paid.
  public var visitCount = 0
  /// What the nine categories of priority are read from (P1–P9).
  public var priority = PriorityFacts()
  /// The roles that somebody fills in the project above.
  public var roles = Roles()
  /// The bytes in which `SearchTerm` looks (`SearchKey`).
  public var search: [UInt8] = []

  public init(id: ID<Account>) { self.id = id }

  /// The place of the name in the order of pinyin, from the search key if there is one.
  var collation: Collation {
    search.withUnsafeBufferPointer { SearchKey.Header($0)?.collation } ?? Collation(name)
  }
}

extension HeadlineFacts {
  /// The facts of an account. Nothing in them depends on today.
  public init(account: Account, vocabulary: Vocabulary) {
    var reader = HeadlineReader(account, vocabulary)
    reader.read()
    self.init(id: reader.row.id)
    // Swapped, because a copy would count a reference for each text.
    swap(&self, &reader.row)
  }

  /// The facts that a row holds.
  public init(_ row: Headline) {
    self.init(id: row.id)
    (name, shortName, formerNames) = (row.name, row.shortName, row.formerNames)
    (creditCode, parent, owner, industry) = (row.creditCode, row.parent, row.owner, row.industry)
    (channel, referrers, groupKind) = (row.channel, row.referrers, row.groupKind)
    (region, district, importance, tags) = (row.region, row.district, row.importance, row.tags)
    (project, nextStep, visit) = (row.project, row.nextStep, row.visit)
    (ourPromise, theirPromise, milestones) = (row.ourPromise, row.theirPromise, row.milestones)
    (lastContact, remark, request, handed) = (row.lastContact, row.remark, row.request, row.handed)
    (stalledUntil, stalledReason, isPutAside) = (row.stalledUntil, row.stalledReason, row.isPutAside)
    (coverage, dues, fleet) = (row.coverage, Array(row.dues), row.fleet)
    (makes, duties, special, specialNeeded) = (row.makes, row.duties, row.special, row.specialNeeded)
    (buying, openUnits, deals, visitCount) = (row.buying, row.openUnits, row.deals, row.visitCount)
    (priority, roles) = (row.priority, row.roles)
    (opportunities, results, hangsOnOne) = (row.opportunities, row.results, row.hangsOnOne)
    search = row.withSearch { Array($0) }
  }

  /// One of the texts, empty if there is none.
  subscript(text: RowText) -> String {
    switch text {
    case .id: id.text
    case .name: name
    case .shortName: shortName ?? ""
    case .creditCode: creditCode ?? ""
    case .parent: parent?.text ?? ""
    case .stalledReason: stalledReason ?? ""
    case .project: project?.id.text ?? ""
    case .projectName: project?.name ?? ""
    case .step: nextStep?.id.text ?? ""
    case .stepText: nextStep?.text ?? ""
    case .ourPromise: ourPromise?.id.text ?? ""
    case .ourText: ourPromise?.text ?? ""
    case .theirPromise: theirPromise?.id.text ?? ""
    case .theirText: theirPromise?.text ?? ""
    case .visit: visit?.id.text ?? ""
    case .visitText: visit?.text ?? ""
    case .formerNames, .tags, .makes, .duties, .special, .specialNeeded, .referrers, .handed: ""
    }
  }
}

/// What a headline holds of a project.
public struct ProjectFacts: Sendable, Equatable {
  public var id: ID<Project>
  public var name: String
  public var track: Track
  public var stage: String
  public var stageSince: Day?
  public var likelihood: Likelihood?
  public var units: Int?
  public var amount: Money?
  public var purchaseBy: Day?
  /// Neither closed nor lost.
  public var isOpen: Bool
  /// Open, and not merely kept up after the purchase: something is to be won or delivered.
  public var isLive: Bool
}

/// What a headline holds of a project that is not signed yet.
public struct BuyingFacts: Sendable, Equatable {
  public var units: Int?
  public var by: Day?
  public var likelihood: Likelihood?
}

/// What a headline holds of the next step.
public struct StepFacts: Sendable, Equatable {
  public var id: ID<Step>
  public var text: String
  public var due: Day?
  public var dueKind: DueKind?
  public var time: ClockTime?
}

/// What a headline holds of a promise.
public struct PromiseFacts: Sendable, Equatable {
  public var id: ID<Promise>
  public var text: String
  public var due: Day
}

/// What a headline holds of a milestone.
public struct MilestoneFacts: Sendable, Equatable {
  public var kind: String
  public var due: Day
  /// The place of its project among the projects of the file, from 0.
  public var project: UInt16 = 0

  public init(kind: String, due: Day, project: Int = 0) {
    (self.kind, self.due, self.project) = (kind, due, UInt16(clamping: project))
  }
}

/// What a headline holds of the requests that wait for the manager (X5).
public struct RequestFacts: Sendable, Hashable {
  /// A code of the request list, and the day of the one that is wanted first.
  public var kind: String
  public var wantedBy: Day?
  /// How many wait.
  public var count = 1
}

/// What a headline holds of a planned visit.
public struct VisitFacts: Sendable, Equatable {
  public var id: ID<Visit>
  public var date: Day
  public var time: ClockTime?
  /// Whom it is paid to, and what for.
  public var text = ""
}

/// What a headline holds of the fleet (D6, X8).
public struct FleetFacts: Sendable, Equatable {
  /// Vehicles in all, and those of rival makes.
  public var count = 0
  public var rivals = 0
  /// When the oldest vehicles were registered.
  public var oldest: Day?
  /// When the first vehicles come of age by their duty, and how many of them that day.
  public var dueOn: Day?
  public var dueCount = 0
  /// How many have run further than vehicles of their duty should (X8).
  public var worn = 0
  /// How many of those are of rival makes.
  public var wornRivals = 0
}

/// Who gave a lead (L1, L16).
public struct ReferralFacts: Sendable, Equatable {
  public var account: ID<Account>
  public var contact: Reference<Contact>?
  public var channel: String
  public var date: Day?
}

/// What a headline holds of past deals (D11).
public struct DealFacts: Sendable, Equatable {
  public var count = 0
  public var units = 0
}

/// What the nine categories are read from (P1–P9); a day is the day of the proving fact.
public struct PriorityFacts: Sendable, Equatable {
  public var lastDeal: Day?
  public var lastDealUnits: Int?
  public var supplierOfOurs = false
  /// A lead from L1 or L16, with its day if known, or the mark.
  public var referred = false
  public var referredOn: Day?
  public var friend = false
  /// An expansion or a change of operation.
  public var expansion: SignalFacts?
  public var founded: Day?
  public var arrivedHere: Day?
  public var hasFixedSupplier = false
  public var friction: SignalFacts?
  /// The lowest satisfaction with a rival, 1–5.
  public var satisfaction: Int?
}

/// A dated sign and until when it counts.
public struct SignalFacts: Sendable, Equatable {
  public var kind: SignalKind
  public var date: Day
  public var until: Day?
}
