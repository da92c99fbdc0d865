import KamDomain
import KamRecord
import Testing

private func project(_ fields: String) -> String { "Project; Track=direct; \(fields)" }

/// Projects, and the name of the one that the row shows.
private let choices: [([String], String?)] = [
  ([], nil),
  ([project("Name=a; Stage=visited"), project("Name=b; Stage=proposal")], "b"),
  ([project("Name=a; Stage=paid; Closed=2026-01-01"), project("Name=b; Stage=lead")], "b"),
  ([project("Name=a; Stage=lost"), project("Name=b; Stage=lead")], "b"),
  ([project("Name=a; Stage=maintained"), project("Name=b; Stage=lead")], "b"),
  ([project("Name=a; Stage=maintained"), project("Name=b; Stage=lost")], "a"),
  (
    [project("Name=a; Stage=lost; Closed=2025-01-01"), project("Name=b; Stage=paid; Closed=2024-01-01")], "a"
  ),
  ([project("Name=a; Stage=own_stage"), project("Name=b; Stage=lead")], "b"),
  ([project("Name=a; Stage=lead; Units=3"), project("Name=b; Stage=lead; Units=30")], "b"),
]

@Test(arguments: choices)
func theRowShowsTheProjectFurthestOn(_ records: [String], _ name: String?) {
  #expect(Fixture.row(records).project?.name == name)
}

@Test func anEmptyAccountHasAnEmptyRow() {
  let row = Fixture.row([])
  #expect(row.name == "河北省交通运输厅")
  #expect(row.project == nil && row.nextStep == nil && row.lastContact == nil && row.dues.isEmpty)
  #expect((row.known, row.partly, row.waived, row.coverage.of) == (0, 0, 0, 18))
  #expect(row.fleet.count == 0)
}

@Test func badValuesAreTakenAsUnknown() {
  let row = Fixture.row([
    "Account; Name=甲; Importance=huge; Founded=昨天", "Vehicle; Model=甲; Count=-5; Registered=2018-13",
    "Step; Text=送; Due=2026-02-30", "Project; Name=p; Track=sideways; Stage=; Units=999999999999999999",
    "Log; Date=2026-13-01; Medium=visit; Text=谈",
  ])
  #expect(row.importance == nil && row.priority.founded == nil && row.lastContact == nil)
  #expect(row.fleet.count == 0 && row.fleet.oldest == nil)
  #expect(row.nextStep?.text == "送" && row.nextStep?.due == nil && row.dues.isEmpty)
  #expect(row.project?.units == nil)
}

@Test func theFirstOpenStepIsNext() {
  let row = Fixture.row([
    "Step; Text=无日期", "Step; Text=后", "Step; Text=下午; Due=2026-12-02; Time=15:00",
    "Step; Text=上午; Due=2026-12-02; Time=09:00", "Step; Text=做完; Due=2026-11-01; Done=2026-11-01",
  ])
  #expect(row.nextStep?.text == "上午")
  #expect(row.dues.map(\.ordinal) == [3, 2])
}

@Test func everyOpenProjectIsAnOpportunity() {
  let row = Fixture.row([
    "Project; Id=open000001; Name=a; Track=tender; Stage=bid; StageSince=2026-11-01; Units=30; Amount=5400000; "
      + "PurchaseBy=2026-12-31; Likelihood=H; StalledUntil=2027-01-01",
    "Project; Name=b; Track=direct; Stage=lost; Closed=2026-10-01; Units=3",
    "Project; Id=open000002; Name=c; Track=direct; Stage=delivered; Units=8",
    "Seat; Project=open000001; Role=decision_maker", "Seat; Project=open000002; Role=user",
    "Milestone; Project=open000002; Kind=balance; Due=2026-12-01",
  ])
  let (bid, delivered) = (row.opportunities[0], row.opportunities[1])
  #expect(row.opportunities.map(\.ordinal) == [0, 2])
  #expect((bid.track, bid.stage, bid.since) == (.tender, "bid", Day(2026, 11, 1)))
  #expect((bid.units, bid.amount, bid.by) == (30, Money(yuan: 5_400_000), Day(2026, 12, 31)))
  #expect((bid.likelihood, bid.stalledUntil, bid.roles) == (.h, Day(2027, 1, 1), [.decisionMaker]))
  #expect(bid.isWanted && bid.isLive && !delivered.isWanted && delivered.isLive)
  #expect(delivered.roles == [.user] && row.milestones.map(\.project) == [2])
}

/// Records, and the results that they are: kind, day, vehicles and yuan.
private let results: [([String], [String])] = [
  (["Deal; Date=2026-11-03; Units=12; Amount=2160000"], ["signed 2026-11-03 12 2160000"]),
  (["Deal; Units=12"], []),
  (
    [
      "Project; Id=prjt000001; Name=a; Track=direct; Stage=paid; Units=8",
      "Milestone; Project=prjt000001; Kind=handover; Done=2026-11-05",
      "Milestone; Project=prjt000001; Kind=deposit; Done=2026-10-01; Amount=100000",
      "Milestone; Project=prjt000001; Kind=balance; Done=2026-11-20; Amount=900000.50",
      "Milestone; Project=prjt000001; Kind=balance; Due=2026-12-20; Amount=5",
      "Milestone; Project=prjt000001; Kind=plates; Done=2026-11-21; Amount=7",
      "Milestone; Project=prjt000001; Kind=retention; Done=2026-11-22",
    ],
    ["paid 2026-10-01 0 100000", "delivered 2026-11-05 8 -", "paid 2026-11-20 0 900000.50"]
  ),
  (["Milestone; Project=gone000001; Kind=handover; Done=2026-11-05"], ["delivered 2026-11-05 0 -"]),
  (
    [
      "Project; Name=a; Track=direct; Stage=lost; StageSince=2026-11-01; Closed=2026-11-02; Units=-4; Amount=9"
    ],
    ["lost 2026-11-02 0 9"]
  ),
  (["Project; Name=a; Track=direct; Stage=lost"], []),
]

@Test(arguments: results) func resultsStandOnTheirDays(_ records: [String], _ expected: [String]) {
  #expect(
    Fixture.row(records).results.map {
      "\($0.kind) \($0.day) \($0.units) \($0.amount?.description ?? "-")"
    } == expected)
}

/// Talks, and whether all hang on one person.
private let threads: [([String], Bool)] = [
  ([], false),
  (["Log; Date=2026-11-01; Medium=visit; Contact=cont000001; Text=a"], true),
  (["Log; Date=2026-11-01; Medium=visit; Contact=cont000001; Contact=cont000002; Text=a"], false),
  (
    [
      "Log; Date=2026-11-01; Medium=visit; Contact=cont000001; Text=a",
      "Log; Date=2026-11-02; Medium=phone_out; Contact=cont000002; Text=b",
    ], false
  ),
  (
    [
      "Log; Date=2026-11-01; Medium=visit; Contact=cont000001; Text=a",
      "Log; Date=2026-11-02; Medium=note; Contact=cont000002; Text=b",
    ], true
  ),
]

@Test(arguments: threads) func oneThreadIsSeen(_ records: [String], _ isSingle: Bool) {
  #expect(Fixture.row(records).hangsOnOne == isSingle)
}

@Test func onlyOpenProjectsHaveMilestones() {
  let row = Fixture.row([
    "Project; Id=open000001; Name=a; Track=tender; Stage=bid",
    "Project; Id=gone000001; Name=b; Track=tender; Stage=lost",
    "Milestone; Project=open000001; Kind=contract; Due=2027-01-10",
    "Milestone; Project=open000001; Kind=bid_deadline; Due=2026-12-22",
    "Milestone; Project=open000001; Kind=intention; Due=2026-10-20; Done=2026-10-20",
    "Milestone; Project=gone000001; Kind=bid_deadline; Due=2026-11-30",
  ])
  #expect(row.milestones.map(\.kind) == ["bid_deadline", "contract"])
}

@Test func theFleetIsSummedUp() {
  let row = Fixture.row([
    "Vehicle; Make=大众; Model=帕萨特; Count=8; Registered=2018-06; Duty=official; InspectionDue=2026-12-01",
    "Vehicle; Make=大众; Model=朗逸; Count=4; Registered=2018-06; Duty=official; InspectionDue=2026-12-01",
    "Vehicle; Model=自有; Ours=yes; Count=30; Registered=2022", "Vehicle; Model=不详",
  ])
  #expect(row.fleet.count == 43 && row.fleet.rivals == 13)
  #expect(row.fleet.oldest == Day(2018, 6, 1) && row.fleet.dueOn == Day(2026, 6, 1))
  #expect(row.fleet.dueCount == 12)
  let counts = row.dues.map { [Int($0.day.year), Int($0.kind.rawValue), Int($0.count)] }
  #expect(counts == [[2026, 12, 12], [2026, 10, 12], [2032, 12, 30]])
}

@Test func wonWithoutRebateClaimIsDue() {
  let project = "Project; Id=proj000001; Name=a; Track=tender; Stage=awarded; StageSince=2026-11-01"
  let filed = "Registration; Project=proj000001; State=approved; ValidUntil=2026-12-05"
  #expect(Fixture.row([project, filed]).dues.map(\.kind) == [.rebate, .registration])
  #expect(Fixture.row([project, filed + "; RebateClaimed=2026-11-20"]).dues.isEmpty)
}

@Test func rolesAreThoseOfTheProjectShown() {
  let row = Fixture.row([
    "Project; Id=proj000001; Name=a; Track=direct; Stage=proposal",
    "Project; Id=proj000002; Name=b; Track=direct; Stage=lead",
    "Seat; Project=proj000001; Contact=c1; Role=buyer; Role=influencer",
    "Seat; Project=proj000002; Contact=c1; Role=decision_maker",
  ])
  #expect(row.roles == [.buyer, .influencer])
}

@Test(
  "of projects equally far on the larger one is shown, then the one that the file has first",
  arguments: [
    ("Units=12", "Units=2; StageSince=2026-11-20", "proj000001"), ("Units=2", "Units=12", "proj000002"),
    ("Units=2; Amount=100", "Units=2; Amount=200", "proj000002"), ("Units=2", "Units=2", "proj000001"),
  ])
func theProjectShown(first: String, second: String, shown: String) {
  let row = Fixture.row([
    "Project; Id=proj000001; Name=a; Track=direct; Stage=proposal; \(first)",
    "Project; Id=proj000002; Name=b; Track=direct; Stage=proposal; \(second)",
  ])
  #expect(row.project?.id.text == shown)
}
