import KamDemo
import KamDomain
import KamRecord
import Testing

/// Where a code of the method is to be seen in a demo store of fifty: the account, and what stands there.
struct Place: Sendable, CustomTestStringConvertible {
  let code: String
  let account: Int
  let holds: @Sendable (DemoStore) -> Bool
  var testDescription: String { "\(code) in account \(account)" }

  init(_ code: String, _ account: Int, _ holds: @escaping @Sendable (Account) -> Bool) {
    (self.code, self.account) = (code, account)
    self.holds = { _ in holds(MethodTests.accounts[account]) }
  }

  /// A code that the whole row of the account shows.
  init(_ code: String, row account: Int, _ holds: @escaping @Sendable (DemoStore, Int) -> Bool) {
    (self.code, self.account) = (code, account)
    self.holds = { holds($0, account) }
  }

  /// A record with a value.
  init(_ code: String, _ account: Int, _ type: RecordType, _ field: String, _ value: String? = nil) {
    self.init(code, account) { $0.has(type, field, value) }
  }
}

extension Account {
  /// A record of the type has the field, with this value if one is given.
  func has(_ type: RecordType, _ field: String, _ value: String? = nil) -> Bool {
    document.records(of: type.rawValue).contains { record in
      let values = record.all(name: field)
      return value.map(values.contains) ?? !values.isEmpty
    }
  }
}

/// Every code of the method stands somewhere in `kam demo --accounts 50`.
@Suite struct MethodTests {
  static let store = DemoStore(accounts: 50)
  static let accounts = (0..<50).map(store.demo.account)

  static let leads = [
    "referral": 9, "newspaper_business": 7, "newspaper_jobs": 8, "radio_ads": 16, "radio_local": 10,
    "yellow_pages": 12, "staff_network": 6, "chamber": 2, "clubs": 14, "cold_visit": 5, "direct_mail": 15,
    "enquiry": 3, "presentation": 4, "exhibition": 1, "government_site": 0, "customer_news": 11,
    "relation": 13,
  ]

  static let channels = store.vocabulary.list(.channel).map { term in
    let code = String(term.zh.prefix { $0 != " " })
    return Place(code, leads[term.code] ?? 0, .lead, "Channel", term.code)
  }

  static let items = Item.allCases.map { item in
    Place(item.code, row: item.code.hasPrefix("R") ? 11 : 2) { store, index in
      store.headline(index).coverage[item] == .known
    }
  }

  static let file: [Place] = [
    Place("D1", 0) { $0.shortName != nil && !$0.formerNames.isEmpty },
    Place("D2", 0, .contact, "Title"),
    Place("D3", row: 1) { store, index in
      let persons = Document(store.demo.files(of: index)[1].bytes).records(of: "Person")
      return ["Birthday", "Family", "Hobby", "Interest"].allSatisfy { persons[0][name: $0] != nil }
    },
    Place("D4", 0, .account, "Fax"), Place("D5", 0, .account, "Address"),
    Place("D6", 12) { $0.parent != nil && $0.subordinateUnits != nil && !$0.vehicles.isEmpty },
    Place("D7", 0, .account, "Industry"), Place("D8", 5, .vehicle, "NeedsSpecial"),
    Place("D9", 0) { $0.log.count > 8 },
    Place("D10", 0) { $0.has(.step, "Log") && $0.has(.promise, "Log") }, Place("D11", 0, .deal, "Units"),
  ]

  static let priorities = zip(Category.allCases, [1, 4, 13, 9, 13, 8, 8, 6, 7]).map { category, index in
    Place(category.code, row: index) { $0.standing($1).categories.contains(category) }
  }

  static let practices: [Place] = [
    Place("T1", 1) { !$0.leads.isEmpty && !$0.deals.isEmpty }, Place("T2", 4, .lead, "Event"),
    Place("T3", 5, .account, "District", "城南区"), Place("T4", 5, .account, "Industry", "school"),
    Place("T5", 11, .log, "Medium", "exhibition"), Place("T6", 0, .account, "Importance", "key"),
  ]

  static let visit = (1...7).map { "V\($0)" } + (1...3).map { "I\($0)" } + (1...10).map { "S\($0)" }
  static let steps = visit.map { Place($0, 0, .visitItem, "Code", $0) }

  static let refusals: [Place] = zip(["O1", "O2", "O3"], [11, 10, 5]).map { code, index in
    let objection = store.playbook.objections.first { $0.code == code }?.record.id
    return Place(code, index) { account in
      account.log.contains {
        $0.objection?.text == objection && $0.answer != nil && $0.record["Appointment"] != nil
      }
    }
  }

  static let group =
    zip(1..., ["gatekeeper", "buyer", "user", "decision_maker", "influencer"])
    .map { Place("G\($0)", 2, .seat, "Role", $1) }
    + zip(6..., ["decision", "management", "operation"]).map { Place("G\($0)", 2, .seat, "Level", $1) }
    + zip(9..., ["finance", "technical", "using"]).map { Place("G\($0)", 2, .seat, "Function", $1) }

  static let needs: [Place] = [
    Place("N0", 0, .visitItem, "Answer"), Place("N1", 0, .visitItem, "AskWhom"),
    Place("N2", 0) { $0.has(.need, "Words") && $0.has(.need, "Weight") && $0.has(.need, "Contact") },
    Place("N3", 2) { ["sent", "corrected", "confirmed"] == $0.plans("two_way") },
    Place("N4", 15) { ["confirmed"] == $0.plans("statement") },
  ]

  static let keeping: [Place] = [
    Place("M1", row: 5) { $0.standing($1).silentDays ?? 0 > 30 },
    Place("M2", 1) { $0.has(.deal, "ContractUntil") && $0.has(.vehicle, "InsuranceDue") },
    Place("M3", 1) { account in account.vehicles.contains { $0.ours } && !account.deals.isEmpty },
    Place("M4", 2) { $0.has(.remark, "Answer") && $0.has(.remark, "Done") },
  ]

  static let trade: [Place] = [
    Place("X1", 2, .project, "Stage", "negotiation"), Place("X2", 3, .milestone, "Kind", "bid_deadline"),
    Place("X3", 2) { $0.quotes.count == 2 && $0.has(.quoteLine, "DeliveryWeeks") },
    Place("X4", row: 1) { $0.headline($1).dues.contains { $0.kind == .rebate } },
    Place("X5", 2, .request, "State", "open"),
    Place("X6", row: 0) { store, _ in
      let targets = Document(store.demo.houseFiles[0].bytes).records(of: "Target")
      return Set(targets.compactMap { $0["Owner"] }).count == 4 && targets.count == 24
    },
    Place("X7", 1) { account in
      ["plates", "invoice", "follow_up", "first_service", "balance", "retention", "rebate_claim"]
        .allSatisfy { account.has(.milestone, "Kind", $0) }
    },
    Place("X8", 5) { account in
      ["Duty", "Registered", "Mileage", "Disposal", "InspectionDue"].allSatisfy { account.has(.vehicle, $0) }
    },
    Place("X9", 0, .project, "Likelihood", "H"), Place("X10", 14, .log, "Medium", "bid_opening"),
    Place("X11", 11) { $0.creditCode != nil && $0.parent != nil },
    Place("X12", 16, .account, "Tag", "旧名单"),
  ]

  static let places =
    channels + items + file + priorities + practices + steps + refusals + group + needs + keeping + trade

  @Test(arguments: places) func codeStandsThere(_ place: Place) { #expect(place.holds(Self.store)) }

  @Test func noCodeIsLeftOut() {
    let counts: [(String, ClosedRange<Int>)] = [
      ("L", 1...17), ("K", 1...7), ("J", 1...6), ("R", 1...5), ("D", 1...11), ("P", 1...9), ("T", 1...6),
      ("V", 1...7), ("O", 1...3), ("I", 1...3), ("S", 1...10), ("G", 1...11), ("N", 0...4), ("M", 1...4),
      ("X", 1...12),
    ]
    let all = counts.flatMap { letter, numbers in numbers.map { "\(letter)\($0)" } }
    #expect(Self.places.map(\.code).sorted() == all.sorted())
  }

  /// Whatever may be chosen from a list is chosen somewhere: every state, stage, medium, duty, stance.
  @Test(arguments: RecordType.accountTypes + [.event]) func everyValueIsThere(_ type: RecordType) {
    let records = Self.records(of: type)
    for field in type.fields where !Self.unlimited.contains("\(type.rawValue).\(field.name)") {
      let used = Set(records.flatMap { $0.all(name: field.name) })
      let missing = Set(Self.store.values(of: field)).subtracting(used)
      #expect(missing.isEmpty, "\(type.rawValue).\(field.name): \(missing.sorted())")
    }
  }

  /// All records of a type.
  private static func records(of type: RecordType) -> [Record] {
    if type == .event { return store.events.map(\.occasion.record) }
    return accounts.flatMap { $0.document.records(of: type.rawValue) }
  }

  /// Fields whose lists are longer than fifty customers can show, and ways to say a day.
  private static let unlimited = [
    "Account.Industry", "Account.Kind", "Event.Industry", "Project.PurchaseByKind", "Milestone.DueKind",
    "Promise.DueKind", "Step.DueKind",
  ]

  /// Both ways through a purchase are walked to their end.
  @Test(arguments: Track.allCases) func everyStageIsThere(_ track: Track) {
    let projects = Self.records(of: .project).filter { $0["Track"] == track.rawValue }
    let used = Set(projects.compactMap { $0["Stage"] })
    let missing = Self.store.vocabulary.stages(track).map(\.code).filter { !used.contains($0) }
    #expect(missing.isEmpty)
  }

  /// A refusal of the store's own, and what came of the answers.
  @Test func theStoreHasRefusalsOfItsOwn() {
    let own = Self.store.playbook.objections.filter { $0.code == nil }
    #expect(own.count == 1)
    let tally = PhoneTally(Self.accounts[3].document)
    #expect(own.first.map { tally[$0].appointments } == 1)
  }

  /// Three levels of one group, and the totals of the whole.
  @Test func aGroupHasThreeLevels() {
    let tree = GroupTree((0..<50).map(Self.store.headline))
    let branches = tree.group(of: Self.store.demo.id(of: 12))
    #expect(branches.map(\.depth) == [0, 1, 2])
    #expect(branches.map(\.id) == [14, 11, 12].map(Self.store.demo.id))
  }

  /// Somebody moved to another customer; both files say so.
  @Test func aPersonMoved() {
    let (old, new) = (Self.accounts[0], Self.accounts[2])
    let left = old.contacts.first { $0.movedTo != nil }
    let come = new.contacts.first { $0.movedFrom != nil }
    #expect(left?.movedTo?.account == new.id && left?.movedTo?.record == come?.id)
    #expect(come?.movedFrom?.account == old.id && come?.movedFrom?.record == left?.id)
    #expect(left?.left != nil)
  }

  /// How a champion became one: each move with the talk that proves it.
  @Test func stancesHaveTheirHistory() throws {
    for index in [0, 2, 10, 11] {
      let account = Self.accounts[index]
      let moves = account.seats.flatMap(\.moves).filter { $0.day != nil }
      #expect(moves.count >= 2)
      for move in moves {
        let log = try #require(account.find(move.log))
        #expect(log.date == move.day)
      }
    }
    let champion = Self.accounts[2].seats.first { $0.stance == .champion }
    #expect(champion?.moves.map(\.to) == [.neutral, .supporter, .champion])
  }

  /// Events of each kind, with what followed in the customers' own files.
  @Test func eventsHaveGuestsAndConsequences() {
    let events = Self.store.events
    #expect(events.map(\.counts.guests) == [6, 3, 4, 1, 4, 3])
    #expect(events.map(\.counts.came) == [4, 3, 0, 1, 3, 0])
    #expect(events.map(\.counts.followed) == [2, 3, 0, 1, 3, 1])
  }

  /// Personal facts say from whom and when they were learnt.
  @Test func personalFactsHaveTheirSource() {
    for index in 0..<18 {
      for file in Self.store.demo.files(of: index).dropFirst() {
        for person in Document(file.bytes).records(of: "Person") {
          #expect(person["Basis"] != nil)
        }
      }
    }
  }
}

extension Account {
  /// The states of the needs plans of a kind, by version.
  fileprivate func plans(_ kind: String) -> [String] {
    document.records(of: "NeedsPlan").filter { $0["Kind"] == kind }
      .sorted { ($0["Version"] ?? "") < ($1["Version"] ?? "") }.compactMap { $0["State"] }
  }
}

extension DemoStore {
  var playbook: Playbook {
    Playbook(demo.houseFiles.filter { $0.path.hasPrefix("playbook/") }.map { Document($0.bytes) })
  }

  var events: [Gathering] {
    demo.houseFiles.filter { $0.path.hasPrefix("events/") }.compactMap { Gathering(Document($0.bytes)) }
  }

  /// What a field may hold; empty if that is no list.
  func values(of field: Field) -> [String] {
    switch field.kind {
    case .choice(let words): words.map(\.code)
    case .code(let list): vocabulary.list(list).map(\.code)
    default: []
    }
  }
}
