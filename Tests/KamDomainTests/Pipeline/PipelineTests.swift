import KamDomain
import Testing

private let today = Fixture.today

private func lines(_ records: [String]) -> [PipelineLine] {
  let row = Fixture.row(records)
  return Pipeline([row], by: .owner, today: today, vocabulary: Fixture.vocabulary)
    .lines([row], of: Pipeline.Key(row.owner), today: today, vocabulary: Fixture.vocabulary)
}

@Suite("M4, X1, X6: the pipeline and its risks") struct PipelineTests {
  static let rows = [
    [
      "Account; Name=甲; Owner=liwei; Industry=school; Region=北",
      "Project; Id=prjt000001; Name=a; Track=tender; Stage=bid; StageSince=2026-11-14; Likelihood=H; Units=30; "
        + "Amount=5400000; PurchaseBy=2026-12-31",
      "Project; Id=prjt000002; Name=b; Track=direct; Stage=proposal; StageSince=2026-11-20; Likelihood=B; Units=5",
    ],
    [
      "Account; Name=乙; Owner=zhao; Industry=school",
      "Project; Id=prjt000003; Name=c; Track=direct; Stage=proposal; Likelihood=C; Units=10; Amount=1000000; "
        + "PurchaseBy=2026-11-28",
      "Project; Id=prjt000004; Name=d; Track=direct; Stage=lost; Closed=2026-11-01; Units=99",
    ],
    ["Account; Name=丙; Owner=zhao", "Project; Name=e; Track=direct; Stage=maintained; Units=7"],
    [
      "Account; Name=丁; Owner=liwei",
      "Project; Name=f; Track=direct; Stage=delivered; Units=8; Amount=1440000",
    ],
  ].map(Fixture.row)

  static func pipeline(_ grouping: Pipeline.Grouping) -> Pipeline {
    Pipeline(rows, by: grouping, today: today, vocabulary: Fixture.vocabulary)
  }

  /// Grouping → its groups with projects, vehicles and those that are likely.
  static let groupings: [(Pipeline.Grouping, [String])] = [
    (.stage, ["proposal 2 15 6", "delivered 1 8 8", "bid 1 30 27"]),
    (.owner, ["liwei 3 43 38", "zhao 1 10 3"]), (.industry, ["school 3 45 33", " 1 8 8"]),
    (.channel, [" 4 53 41"]), (.grade, ["H 1 30 27", "B 1 5 3", "C 1 10 3", " 1 8 8"]),
    (.region, ["北 2 35 30", " 2 18 11"]), (.month, ["2026-11 1 10 3", "2026-12 1 30 27", " 2 13 11"]),
    (.quarter, ["2026Q4 2 40 30", " 2 13 11"]),
  ]

  @Test(arguments: groupings) func projectsArePutTogether(_ grouping: Pipeline.Grouping, _ expected: [String])
  {
    let pipeline = Self.pipeline(grouping)
    let found = pipeline.groups.filter { $0.tally.projects > 0 }.map {
      "\($0.key.code) \($0.tally.projects) \($0.tally.units) \($0.tally.likelyUnits)"
    }
    #expect(found == expected)
    #expect(pipeline.total.projects == 4 && pipeline.total.amount == Money(yuan: 7_840_000))
  }

  @Test func stagesWithoutAProjectStandInTheirPlace() {
    let groups = Self.pipeline(.stage).groups
    #expect(groups.map(\.key.track).first == .direct && groups.last?.key.track == .tender)
    #expect(groups.contains { $0.key == Pipeline.Key("lead", track: .tender) && $0.tally.projects == 0 })
    #expect(!groups.contains { $0.key.code == "lost" })
  }

  @Test func aStageTellsItsAge() {
    let bid = Self.pipeline(.stage).groups.first { $0.key.code == "bid" }
    #expect(bid?.tally.averageAge == 10)
  }

  @Test func aGroupOpensItsProjects() {
    let lines = Self.pipeline(.owner).lines(
      Self.rows, of: Pipeline.Key("liwei"), today: today, vocabulary: Fixture.vocabulary)
    #expect(lines.map(\.opportunity.units) == [30, 8, 5])
  }

  /// Records beside a project → its risks.
  static let risks: [([String], [String])] = [
    (
      [
        "Project; Id=prjt000001; Name=a; Track=direct; Stage=lead; StageSince=2026-11-20",
        "Step; Text=送; Due=2026-12-01",
      ], []
    ),
    (["Project; Id=prjt000001; Name=a; Track=direct; Stage=lead; StageSince=2026-11-20"], ["未定下一步"]),
    (
      [
        "Project; Id=prjt000001; Name=a; Track=direct; Stage=lead; PurchaseBy=2026-12-24",
        "Step; Text=送; Due=2026-11-22",
      ], ["30天后采购，不知谁决策", "下一步逾期2天"]
    ),
    (
      [
        "Project; Id=prjt000001; Name=a; Track=direct; Stage=lead; PurchaseBy=2026-11-20",
        "Seat; Project=prjt000001; Contact=cont000001; Role=decision_maker", "Step; Text=送; Due=2026-12-01",
      ], ["采购期已过4天"]
    ),
    (
      [
        "Project; Id=prjt000001; Name=a; Track=direct; Stage=delivered; StageSince=2026-11-01",
        "Milestone; Project=prjt000001; Kind=balance; Due=2026-11-14", "Step; Text=送; Due=2026-12-01",
      ], ["尾款逾期10天"]
    ),
    (
      [
        "Project; Id=prjt000001; Name=a; Track=direct; Stage=lead; StageSince=2026-09-01; StalledUntil=2027-01-01",
        "Milestone; Project=prjt000001; Kind=balance; Due=2026-11-14", "Step; Text=送; Due=2026-11-01",
      ], ["尾款逾期10天"]
    ),
    (
      [
        "Project; Id=prjt000001; Name=a; Track=direct; Stage=lead; StageSince=2026-09-01",
        "Milestone; Project=prjt000001; Kind=budget_approval; Due=2026-11-20", "Step; Text=送; Due=2026-12-01",
        "Log; Date=2026-11-23; Medium=visit; Contact=cont000001; Text=谈",
      ], ["只认识一个人", "预算批复过了4天没办", "停在本阶段84天"]
    ),
  ]

  @Test(arguments: risks) func risksSayTheirFact(_ records: [String], _ expected: [String]) {
    #expect(lines(records)[0].risks.map { $0.words(Fixture.vocabulary, .zh) } == expected)
  }

  @Test func theTargetIsComparedWithWhatWasDone() {
    let rows =
      Self.rows + [
        Fixture.row([
          "Account; Name=戊; Owner=liwei", "Deal; Date=2026-11-03; Units=12",
          "Deal; Date=2026-10-31; Units=90",
          "Project; Id=prjt000009; Name=g; Track=direct; Stage=paid; Units=12",
          "Milestone; Project=prjt000009; Kind=handover; Done=2026-11-10",
          "Milestone; Project=prjt000009; Kind=balance; Done=2026-11-20; Amount=2160000",
        ])
      ]
    let all = Attainment(rows, today: today, vocabulary: Fixture.vocabulary)
    #expect((all.signed, all.delivered, all.paid) == (12, 12, Money(yuan: 2_160_000)))
    #expect(all.forecast == 3 && all.short == nil)
    #expect(all.words(.zh) == "11月 任务未定 签约12 交车12 回款216万 预计+3")
    #expect(Attainment(rows, of: "zhao", today: today, vocabulary: Fixture.vocabulary).signed == 0)
  }

  @Test("a target is compared with all customers of those whose it is, never with some of them")
  func filteredRowsHaveNoTarget() {
    let rows = ["liwei", "liwei", "zhao"].map {
      Fixture.row(["Account; Name=甲; Owner=\($0)", "Deal; Date=2026-11-03; Units=2"])
    }
    func month(_ places: [Int]) -> Attainment? {
      Attainment(of: places.map { rows[$0] }, among: rows, today: today, targets: Fixture.vocabulary.targets)
    }
    #expect(month([0, 1, 2])?.signed == 6 && month([0, 1, 2])?.owner == nil)
    #expect(month([0, 1])?.signed == 4 && month([0, 1])?.owner == "liwei")
    #expect(month([0]) == nil && month([0, 2]) == nil && month([]) == nil)
  }
}
