import KamDomain
import KamRecord
import Testing

private let words = Vocabulary.shipped
private let playbook = Playbook.shipped(.zh)
private let today = Sample.author.today

private func planner(_ account: Account, _ language: Language = .zh) -> VisitPlanner {
  let row = Headline(account: account, vocabulary: words)
  return VisitPlanner(
    account, account.projects.first, coverage: row.coverage, playbook, words, today: today, language)
}

@Test func thePlanAsksWhatIsMissing() {
  let plan = planner(Sample.office).plan()
  #expect(plan.contacts.map(\.text) == ["c000000001"])
  #expect(plan.kind == .first)
  #expect(plan.asks.map(\.item.code) == ["J3", "J3", "J5", "J4", "J6", "J2"])
  #expect(plan.asks.first?.question == "这件事最后由哪位领导拍板？")
  #expect(plan.asks.allSatisfy { $0.person?.shortName == "王主任" })
  #expect(plan.purpose == "确认决策群体、预算")
  #expect(plan.date == Day("2026-11-26"))
}

@Test func whatIsKnownIsNotAsked() throws {
  var account = Sample.office
  for (field, value) in [
    ("Budget", "216万"), ("BudgetState", "approved"), ("PurchaseBy", "2026-12-31"), ("Problem", "油耗高"),
  ] {
    account = try Sample.after(
      account.set(field, of: account.projects[0].record, to: value, by: Sample.author), account)
  }
  let codes = planner(account).plan().asks.map(\.item.code)
  #expect(codes == ["J3", "J3", "J6", "R3", "R4", "R2"])
}

@Test func aPlanBecomesAVisitWithItsQuestions() throws {
  var ids = IDSource(seed: 21)
  let account = Sample.office
  let plan = planner(account).plan()
  let change = try account.plan(plan, by: Sample.author, ids: &ids)
  #expect(change.title == "计划拜访 11-26 王建国")
  let after = try Sample.after(change, account)
  let visit = try #require(after.visits.last)
  #expect(visit.state == .planned && visit.purpose == plan.purpose)
  let items = after.visitItems.filter { $0.visit == visit.id }
  #expect(items.map(\.code) == plan.asks.map(\.item.code))
  #expect(items.first { $0.code == "J5" }?.filledField == "p000000001.Budget")
}

@Test func aCustomerWithoutPeopleCanBePlannedFor() {
  let account = Sample.account("%rec: Account schema.rec\n\nId: acc0000002\nName: 新客户\n")
  let plan = planner(account).plan()
  #expect(plan.contacts.isEmpty && plan.kind == .cold)
  #expect(plan.asks.map(\.item.code) == ["K5", "J1", "K3", "K4", "R1", "R3"])
}

@Test func theListCountsWhatIsDone() throws {
  var ids = IDSource(seed: 22)
  var account = Sample.office
  let first = Checklist(account, account.visits[0], playbook, .zh)
  #expect(first.summary(.zh) == "准备 0/4  步骤 0/9  要问 2")
  #expect(first.summary(.en) == "prepared 0/4  steps 0/9  to ask 2")

  let line = try #require(first.lines(.preparation).first)
  #expect(line.item == nil)
  account = try Sample.after(
    account.tick(line, of: account.visits[0], by: Sample.author, ids: &ids), account)
  let question = try #require(Checklist(account, account.visits[0], playbook, .zh).lines(.question).first)
  #expect(question.text(.zh) == "[ ] 问 J5 今年更新预算大概多少？ (王主任)")
  account = try Sample.after(
    account.tick(question, of: account.visits[0], answer: "216万", by: Sample.author, ids: &ids), account)
  let list = Checklist(account, account.visits[0], playbook, .zh)
  #expect(list.summary(.zh) == "准备 1/4  步骤 0/9  要问 1")
  #expect(account.projects[0].budget == "216万")
}

@Test func rivalsThatCameLatelyAreNews() throws {
  var account = Sample.office
  let rival = account.rivals[0].record
  account = try Sample.after(account.set("LastSign", of: rival, to: "2026-11-23", by: Sample.author), account)
  #expect(account.rivalNews(today: today, .zh).map(\.text) == ["远山 来过"])
  #expect(account.rivalNews(today: Day("2027-03-01")!, .zh).isEmpty)
}

@Test(
  "what others told is news of a rival only where it names one",
  arguments: [("家长群在传校车超员", 0), ("远山的业务员昨天来报价", 1), ("大众降价了", 1), ("对手报了16万", 1)])
func intelligence(text: String, count: Int) throws {
  var ids = IDSource(seed: 41)
  let told: Values = [("Date", "2026-11-20"), ("Medium", "intel"), ("Text", text)]
  let account = try Sample.after(Sample.office.add(.log, told, by: Sample.author, ids: &ids), Sample.office)
  #expect(account.rivalNews(today: today, .zh).count == count)
}

@Test(
  "what is promised is brought along by its own name",
  arguments: [
    ("送配置表", "配置表"), ("周五前发对比材料", "周五前发对比材料"), ("送车上门试驾", "送车上门试驾"), ("bring the offer", "the offer"),
  ])
func thingsToBring(promise: String, thing: String) throws {
  var ids = IDSource(seed: 42)
  let account = try Sample.after(
    Sample.office.addPromise(.ours, promise, by: Sample.author, ids: &ids), Sample.office)
  #expect(planner(account).plan().bring?.hasPrefix(thing) == true)
}

@Test("who is visited is asked what they may know; what only others know stays on the card")
func hostsAreAsked() {
  let plan = planner(Sample.office).plan(with: [ID("c000000005")])
  #expect(!plan.asks.isEmpty)
  #expect(plan.asks.allSatisfy { $0.person?.contact.record == ID("c000000005") })
  #expect(!plan.asks.contains { $0.item == Item.j5 })
}

@Test("somebody of another customer whose name cannot be had is not asked about, and no id is shown")
func peopleWithoutNames() {
  let office = Sample.office
  let account = Account(
    Document(
      text: String(decoding: office.document.bytes, as: UTF8.self) + """

        %rec: Seat schema.rec

        Id: s000000009
        Project: p000000001
        Contact: acc0000009/c000000091
        Role: decision_maker
        Level: decision
        Function: finance

        """))!
  let bureau = Sample.account("%rec: Account schema.rec\n\nId: acc0000009\nName: 云川市财政局\nShortName: 财政局\n")
  let row = Headline(account: account, vocabulary: words)
  for (beside, called) in [([:], "…?"), ([bureau.id: bureau], "财政局?")] as [([ID<Account>: Account], String)] {
    let brief = BriefWriter(
      account, visit: nil, project: account.projects[0], coverage: row.coverage, playbook, words,
      beside: beside,
      today: today, .zh
    ).brief()
    #expect(!brief.text.contains("acc0000009") && brief.text.contains(called))
    let planner = VisitPlanner(
      account, account.projects[0], coverage: row.coverage, playbook, words, beside: beside, today: today, .zh
    )
    #expect(!planner.asks([]).contains { $0.question.contains("引见") })
  }
}

@Test func leadersAreNotAskedWhoDrivesAndArePolitelySpokenOf() throws {
  let office = Sample.office
  let boss = ID<Contact>("c000000004")
  let lead = try Sample.after(
    office.set("Level", of: office.contacts[3].record, to: "decision", by: Sample.author), office)
  func asks(_ hosts: [ID<Contact>]) -> [Ask] {
    VisitPlanner(
      lead, nil, coverage: Coverage(), .shipped(.zh), words, today: Sample.author.today, .zh
    ).asks(hosts)
  }
  #expect(asks([ID("c000000005")]).contains { $0.item == .k4 || $0.item == .k5 })
  #expect(!asks([boss]).contains { $0.item == .k4 || $0.item == .k5 })
  let seated = VisitPlanner(
    lead, lead.projects[0], coverage: Coverage(), .shipped(.zh), words, today: Sample.author.today, .zh)
  #expect(!seated.asks([]).contains { $0.question.contains("副") })
}

@Test(
  "of the decision group the one is asked with whom the map's way to the decision maker begins, if visited")
func theGroupIsAskedOfWhomTheMapNames() throws {
  var office = Sample.office
  office = try Sample.after(
    office.set("Role", of: office.seats[1].record, to: "decision_maker", by: Sample.author), office)
  let project = office.projects[0]
  let map = DecisionMap(office, project, .shipped)
  let first = try #require(map.path?.steps.first?.person)
  let planner = VisitPlanner(
    office, project, coverage: Coverage(), .shipped(.zh), .shipped, today: Sample.author.today, .zh)
  let other = ID<Contact>("c000000005")
  for hosts in [[], [first.contact.record], [other, first.contact.record]] {
    let asks = planner.plan(with: hosts).asks.filter { $0.item == .j3 }
    #expect(!asks.isEmpty && asks.allSatisfy { $0.person?.contact == first.contact })
  }
  #expect(planner.plan(with: [other]).asks.allSatisfy { $0.person?.contact.record == other })
  #expect(planner.unknowns().first { $0.item == .j3 }?.person?.contact == first.contact)
  for hole in map.holes where hole.ask != nil {
    if case .cell(.decision, _) = hole.kind { #expect(hole.ask == first) }
    if case .role = hole.kind { #expect(hole.ask == first) }
  }
}
