import KamDomain
import KamRecord
import Testing

/// Vehicles for official business are due after 8 years, those of a taxi firm after 6 or by their mileage.
private let fleets = [
  [
    "Account; Id=acct000001; Name=甲厅; Owner=liwei; Industry=government",
    "Vehicle; Make=大众; Model=帕萨特; Count=4; Duty=official; Registered=2018-12",
    "Vehicle; Make=本牌; Model=轿车; Ours=yes; Count=2; Duty=official; Registered=2018-12",
    "Vehicle; Make=大众; Model=迈腾; Count=3; Duty=official; Registered=2019-02",
    "Vehicle; Make=丰田; Model=考斯特; Count=1; Duty=official; Registered=2010",
  ],
  [
    "Account; Id=acct000002; Name=乙公司; Owner=chen; Industry=logistics",
    "Vehicle; Make=丰田; Model=卡罗拉; Count=5; Duty=official; Registered=2026-01; Mileage=9000000",
    "Vehicle; Make=丰田; Model=汉兰达; Count=0; Duty=official; Registered=2018-12", "Vehicle; Make=丰田; Model=不明",
  ],
]
private let accounts = fleets.map { Fixture.account($0) }
private let rows = fleets.map { Fixture.row($0) }
private let rule = Fixture.vocabulary.replacementAge("official")

private func figures(_ group: FleetForecast.Group) -> [String] {
  ([group.already] + group.quarters).map { "\($0.vehicles)/\($0.rivals)" }
}

@Test func theForecastCountsVehiclesByTheQuarterInWhichTheyComeOfAge() throws {
  try #require(rule?.years == 8 && rule?.mileage != nil, "the shipped table of official vehicles")
  let forecast = FleetForecast(rows, today: Fixture.today, quarters: 3)
  #expect(forecast.quarters.map(\.description) == ["2026Q4", "2027Q1", "2027Q2"])
  #expect(figures(forecast.total) == ["6/6", "6/4", "3/3", "0/0"])
  #expect(forecast.groups.isEmpty)
}

@Test func theForecastIsPutTogetherByOwnerIndustryAndMake() throws {
  let owners = FleetForecast(rows, today: Fixture.today, quarters: 2) { $0.owner }
  #expect(owners.groups.map(\.key) == ["liwei", "chen"])
  #expect(owners.groups.map(figures) == [["1/1", "6/4", "3/3"], ["5/5", "0/0", "0/0"]])
  let vehicles = accounts.flatMap { Ageing.all(of: $0, Fixture.vocabulary) }
  let makes = FleetForecast(of: vehicles, today: Fixture.today, quarters: 2) { $0.make }
  #expect(makes.groups.map(\.key) == ["大众", "丰田", "本牌"])
  #expect(
    makes.groups.map(figures) == [["0/0", "4/4", "3/3"], ["6/6", "0/0", "0/0"], ["0/0", "2/0", "0/0"]])
  #expect(makes.total == FleetForecast(rows, today: Fixture.today, quarters: 2).total)
}

@Test func aForecastOfNothingIsEmpty() {
  let forecast = FleetForecast([Headline](), today: Fixture.today, quarters: 0)
  #expect(forecast.quarters.count == 1 && forecast.total.sum == FleetForecast.Tally())
}

@Test(
  arguments: [
    ("2026-01-01", "2026Q1", "2026-01-01", "2026-03-31"),
    ("2026-12-31", "2026Q4", "2026-10-01", "2026-12-31"),
    ("2028-02-29", "2028Q1", "2028-01-01", "2028-03-31"),
    ("2026-06-30", "2026Q2", "2026-04-01", "2026-06-30"),
  ])
func aQuarterHasItsDays(_ day: String, _ name: String, _ first: String, _ last: String) throws {
  let quarter = Quarter(try #require(Day(day)))
  #expect("\(quarter) \(quarter.firstDay) \(quarter.lastDay)" == "\(name) \(first) \(last)")
  #expect((quarter + 5) - quarter == 5 && quarter + -1 < quarter)
}

@Test(
  "whose rival cars come of age this quarter",
  arguments: [
    ("rivals.due:本季", ["甲厅"]), ("竞品到龄:quarter", ["甲厅"]), ("rivals.due:下季", ["甲厅"]), ("rivals.due<8d", ["甲厅"]),
    ("rivals.due<7d", []), ("fleet.due<90d", ["甲厅"]), ("fleet.due<2020-01-01", ["甲厅"]), ("到龄:无", ["乙公司"]),
    ("rivals.due:2027-03-01~2027-12-31", []),
  ])
func queriesAskWhenVehiclesComeOfAge(_ text: String, _ names: [String]) {
  let (query, problems) = Query.parse(text, Fixture.vocabulary, today: Fixture.today.moment)
  #expect(problems.isEmpty)
  #expect(
    query.places(in: rows, today: Fixture.today.moment, Fixture.vocabulary).map { rows[$0].name } == names)
}

@Test("what is put aside for a reason does not nag", arguments: ["quiet", "nostep"])
func stalledAccountsDoNotNag(_ flag: String) {
  let live = [
    "Project; Name=更新; Track=direct; Stage=visited; Likelihood=H",
    "Log; Date=2026-06-01; Medium=visit; Text=谈",
  ]
  let rows = [
    "Account; Id=acct000001; Name=甲",
    "Account; Id=acct000002; Name=乙; StalledUntil=2027-01-01; StalledReason=编制未定",
  ].map { Fixture.row([$0] + live) }
  let query = Query.parse(flag, Fixture.vocabulary, today: Fixture.today.moment).query
  func found(_ day: Day) -> [String] {
    query.places(in: rows, today: day.moment, Fixture.vocabulary).map { rows[$0].name }
  }
  #expect(found(Fixture.today) == ["甲"])
  #expect(found(Day(2027, 1, 1)!).count == 2)
  let agenda = Agenda(rows, vocabulary: Fixture.vocabulary, today: Fixture.today)
  #expect(agenda.silent.map(\.name) == ["甲"])
}

extension Day {
  fileprivate var moment: Moment { Moment(self, ClockTime(9, 0)!) }
}
