import KamDomain
import Testing

private let plan = "Project; Id=proj000001; Name=a; Track=direct; Stage=lead"
private let whole = "Vehicle; Make=大众; Model=帕萨特; Count=3; Registered=2018; Mileage=9; Duty=official"

/// An item, records that leave it unknown, that make it partly known, and that make it known.
private let rules: [(Item, unknown: [String], partly: [String], known: [String])] = [
  (
    .k1, [], ["Department; Name=办公室"],
    ["Department; Id=dept000001; Name=办公室", "Department; Name=车队; Parent=dept000001"]
  ),
  (
    .k2, [], ["Account; Name=甲; Phone=0311-80000001"],
    ["Account; Name=甲; Address=裕华西路", "Contact; Name=王; Phone=13800000001; WeChat=w"]
  ),
  (
    .k3, ["Department; Name=办公室"], ["Department; Name=车队; VehicleRole=use"],
    ["Department; Name=车队; VehicleRole=use; VehicleRole=support", "Department; Name=办; VehicleRole=purchase"]
  ),
  (
    .k4, ["Contact; Name=王; VehicleWork=use; Left=2026-01-01"], ["Contact; Name=王; VehicleWork=use"],
    ["Contact; Name=王; VehicleWork=use; VehicleWork=maintain", "Contact; Name=李; VehicleWork=manage"]
  ),
  (.k5, [], [whole, "Vehicle; Model=朗逸"], [whole, whole]),
  (.k6, [], ["Account; Name=甲; Employees=1200"], ["Account; Name=甲; Business=运输"]),
  (.k7, [], ["Account; Name=甲; Industry=logistics"], ["Account; Name=甲; IndustryBasics=旺季在冬天"]),
  (.j1, ["\(plan); Closed=2026-01-01; Models=轿车; Units=2"], [plan], ["\(plan); Models=轿车; Units=12"]),
  (.j2, [plan], [plan, "Need; Text=省油"], ["\(plan); Problem=旧车多"]),
  (
    .j3, [plan], [plan, "Seat; Project=proj000001; Contact=c1; Role=user"],
    [
      plan, "Seat; Project=proj000001; Contact=c1; Role=user; Role=influencer",
      "Seat; Project=proj000001; Contact=c2; Role=decision_maker",
    ]
  ),
  (
    .j4, [plan], [plan, "Milestone; Project=proj000001; Kind=contract; Due=2027-01-01"],
    ["\(plan); PurchaseBy=2026-12-31"]
  ),
  (.j5, [plan], ["\(plan); Budget=216万"], ["\(plan); Budget=216万; BudgetState=applied"]),
  (.j6, [plan], ["\(plan); Process=open_tender"], ["\(plan); Process=open_tender; ProcessNote=先报意向"]),
  (
    .r1, ["Vehicle; Model=自有; Ours=yes; Count=3"], ["Rival; Make=大众"], ["Rival; Make=大众; Model=帕萨特; InUse=24"]
  ),
  (
    .r2, ["Rival; Make=大众"], ["Rival; Make=大众; Strengths=省油; Weaknesses=贵", "Rival; Make=丰田"],
    ["Rival; Make=大众; Strengths=省油; Weaknesses=贵"]
  ),
  (
    .r3, ["Rival; Make=大众"], ["Rival; Make=大众; Satisfaction=2", "Rival; Make=丰田"],
    ["Rival; Make=大众; Satisfaction=2"]
  ),
  (
    .r4, ["Rival; Make=大众; RepresentativeStyle=能喝"], ["Rival; Make=大众; Representative=张强"],
    ["Rival; Make=大众; Representative=张强; RepresentativeStyle=能喝"]
  ),
  (
    .r5, ["Rival; Make=大众; Representative=张强"], ["Rival; Make=大众; RelationWith=c1"],
    ["Rival; Make=大众; Relation=同学"]
  ),
]

@Test(arguments: rules)
func itemsAreReadFromTheFile(_ item: Item, _ unknown: [String], _ partly: [String], _ known: [String]) {
  #expect(Fixture.row([]).coverage[item] == .unknown)
  #expect(Fixture.row(unknown).coverage[item] == .unknown)
  #expect(Fixture.row(partly).coverage[item] == .partly)
  #expect(Fixture.row(known).coverage[item] == .known)
  let waived = Fixture.row(known + ["Waiver; Code=\(item.code); Reason=不涉及"])
  #expect(waived.coverage[item] == .notApplicable)
  #expect(waived.coverage.of == 17)
}

@Test func everyItemHasARule() {
  #expect(rules.map(\.0) == Item.allCases)
  #expect(Item.allCases.map(\.code).joined() == "K1K2K3K4K5K6K7J1J2J3J4J5J6R1R2R3R4R5")
  #expect(Item(code: "j5") == .j5 && Item(code: "J7") == nil)
}

@Test func coverageCountsOnlyWhatIsKnown() {
  var coverage = Coverage()
  #expect((coverage.known, coverage.partly, coverage.waived, coverage.percent) == (0, 0, 0, 0))
  for item in Item.allCases { coverage[item] = .known }
  #expect((coverage.known, coverage.percent) == (18, 100))
  coverage[.r5] = .partly
  coverage[.k1] = .notApplicable
  #expect((coverage.known, coverage.partly, coverage.of, coverage.percent) == (16, 1, 17, 94))
  for item in Item.allCases { coverage[item] = .notApplicable }
  #expect((coverage.of, coverage.percent) == (0, 100))
}
