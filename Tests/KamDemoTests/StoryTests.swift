import KamDemo
import KamDomain
import KamRecord
import Testing

/// What one account of the demo has to show: the words of the promise, and whether a store keeps it.
struct Showing: Sendable, CustomTestStringConvertible {
  let index: Int
  let promise: String
  let holds: @Sendable (DemoStore, Int) -> Bool
  var testDescription: String { "\(index): \(promise)" }

  init(_ index: Int, _ promise: String, _ holds: @escaping @Sendable (DemoStore, Int) -> Bool) {
    self.index = index
    self.promise = promise
    self.holds = holds
  }
}

extension DemoStore {
  /// The decision group of the account's first project.
  func map(_ index: Int) -> DecisionMap? {
    let account = demo.account(index)
    return account.projects.first.map { DecisionMap(account, $0, vocabulary) }
  }

  func category(_ index: Int) -> KamDomain.Category? { standing(index).categories.first }
}

@Suite struct StoryTests {
  static let showings = [
    Showing(0, "an overdue promise of ours", { $0.standing($1).overdue?.kind == .ourPromise }),
    Showing(0, "nobody known who decides", { $0.map($1)?.roles.contains(.decisionMaker) == false }),
    Showing(0, "nobody at finance's decision level", { $0.map($1)?.lacks(.decision, "finance") == true }),
    Showing(0, "a planned visit with a checklist") { store, index in
      let account = store.demo.account(index)
      let visit = account.visits.first { $0.state == .planned }
      return visit?.date.map { $0 > tuesday.day } == true
        && account.visitItems.contains { $0.visit == visit?.id && !$0.done }
    },
    Showing(0, "something to ask: the budget, the rival's standing, who decides") { store, index in
      let coverage = store.headline(index).coverage
      return [.j3, .j5, .r3, .r4].allSatisfy { coverage[$0] != .known }
    },
    Showing(0, "a word of the manager", { $0.headline($1).remark != nil }),
    Showing(1, "a kept customer with a rebate to claim") { store, index in
      store.category(index) == .retained
        && store.headline(index).dues.contains { $0.kind == .rebate || $0.kind == .registration }
    },
    Showing(1, "a lunar birthday") { store, index in
      let persons = Document(store.demo.files(of: index)[1].bytes).records(of: "Person")
      return persons.contains { $0["Birthday"]?.hasPrefix("L") == true }
    },
    Showing(2, "a visit today", { $0.headline($1).visit?.date == tuesday.day }),
    Showing(2, "a price approval asked for", { $0.demo.account($1).requests.contains { $0.state == .open } }),
    Showing(3, "a bid deadline in three days") { store, index in
      store.headline(index).milestones.contains { $0.kind == "bid_deadline" && $0.due == tuesday.day + 3 }
    },
    Showing(4, "everything on one contact") { store, index in
      store.map(index)?.holes.contains { if case .singleThread = $0.kind { true } else { false } } == true
    },
    Showing(5, "silent, without a next step") { store, index in
      store.headline(index).nextStep == nil && store.standing(index).silentDays ?? 0 > 40
    },
    Showing(6, "friction with the supplier first", { $0.category($1) == .friction }),
    Showing(7, "old vehicles first", { $0.category($1) == .aged }),
    Showing(8, "a new company that expands") { store, index in
      store.category(index) == .changing && store.standing(index).categories.contains(.new)
    },
    Showing(9, "referred by an account of the store") { store, index in
      store.demo.account(index).leads.contains { $0.referrerAccount == store.demo.id(of: 1) }
    },
    Showing(9, "a decision maker never met") { store, index in
      store.map(index)?.holes.contains { if case .neverMet = $0.kind { true } else { false } } == true
    },
    Showing(10, "a purchase lost, and why") { store, index in
      store.demo.account(index).projects.contains { $0.stage == "lost" && $0.lostReason != nil }
    },
    Showing(11, "a coach and an opponent in conflict") { store, index in
      let account = store.demo.account(index)
      return account.ties.contains { $0.kind == .conflictsWith }
        && account.seats.contains { $0.stance == .opponent } && account.contacts.contains(where: \.coach)
    },
    Showing(12, "stalled, part of a group") { store, index in
      store.standing(index).isStalled && store.demo.account(index).parent == store.demo.id(of: 11)
    },
    Showing(13, "a supplier of ours first", { $0.category($1) == .supplier }),
  ]

  static let store = DemoStore(accounts: 200)
  static let standings = (0..<200).map(store.standing)

  @Test(arguments: showings) func storyKeepsItsPromise(_ showing: Showing) {
    #expect(showing.holds(Self.store, showing.index))
  }

  /// The first story is the top of the list that opens, also among what `jt` finds.
  @Test func theTransportBureauIsOnTop() {
    let keys = Self.standings.map(\.todayKey)
    #expect(keys.allSatisfy { $0 >= keys[0] })
    #expect(Self.standings[0].overdueDays >= 7)
  }

  /// What the issue's own trial does first: find 交通 by its initials.
  @Test(arguments: ["jt", "交通", "jiaotong"]) func initialsFindTheTransportBureauFirst(words: String) {
    let query = Query.parse(words, Self.store.vocabulary, today: tuesday).query
    let rows = (0..<200).map(Self.store.headline)
    let found = rows.indices.filter {
      query.matches(rows[$0], today: tuesday, in: Self.store.vocabulary)
    }
    let order = Ranking(.today, today: tuesday, vocabulary: Self.store.vocabulary, query: query)
    #expect(order.sorted(rows, found).first == 0)
    #expect(found.count > 1)
  }

  /// Every category of priority is somebody's first, and every urgency somebody's.
  @Test func everyCategoryAndUrgencyIsThere() {
    let standings = Self.standings
    #expect(Set(standings.compactMap(\.categories.first)) == Set(Category.allCases))
    #expect(Set(standings.map(\.urgency)) == Set(Standing.Urgency.allCases))
  }

  /// What is known of people as persons stands in the files of personal facts alone.
  @Test func personalFactsStandNowhereElse() {
    let demo = Self.store.demo
    let others = demo.houseFiles.map { String(decoding: $0.bytes, as: UTF8.self) }
    var count = 0
    for index in 0..<200 {
      let files = demo.files(of: index)
      guard files.count == 2 else { continue }
      let texts =
        [String(decoding: files[0].bytes, as: UTF8.self)] + others.filter { $0.hasPrefix("%rec: Event") }
      for person in Document(files[1].bytes).records(of: "Person").map({ Person($0) }) {
        for fact in person.hobbies + person.interests + person.family + [person.birthday ?? "-"] {
          count += 1
          #expect(texts.allSatisfy { !$0.contains(fact) }, "\(index): \(fact)")
        }
      }
    }
    #expect(count > 100)
  }

  /// On a planned visit the hosts are asked, and nobody else.
  @Test func hostsAreAsked() {
    for index in 0..<200 {
      let account = Self.store.demo.account(index)
      for item in account.visitItems {
        let visit = account.find(item.visit)
        #expect(
          item.askWhom.map { visit?.contacts.contains($0) == true } ?? true, "\(account.name): \(item.code)")
      }
    }
  }

  /// The person who runs the demo owns a quarter.
  @Test func ownersShareTheAccounts() {
    let mine = (0..<200).count { Self.store.demo.account($0).owner == "me" }
    #expect(mine == 50)
  }

  @Test func aLoginThatIsSomebodyElsesIsNotTaken() {
    for me in ["zhaomin", "chenzhiqiang", "", "a b", "x\ny"] {
      let demo = Demo(accounts: 1, seed: 1, today: tuesday, me: me)
      #expect(demo.account(0).owner == "liwei")
    }
  }

  /// Talk and proofs lie behind today, planned visits and open milestones of drawn accounts do not.
  @Test func datesLieOnTheRightSideOfToday() {
    for index in 0..<80 {
      let account = Self.store.demo.account(index)
      for log in account.log { #expect(log.date.map { $0 < tuesday.day } == true) }
      for visit in account.visits where visit.state == .planned {
        #expect(visit.date.map { $0 >= tuesday.day } == true)
      }
      for step in account.steps { #expect(step.done.map { $0 <= tuesday.day } ?? true) }
      for contact in account.contacts {
        for phone in contact.phones { #expect(phone.hasPrefix("0000-") || phone.hasPrefix("139-0000-")) }
      }
    }
  }
}
