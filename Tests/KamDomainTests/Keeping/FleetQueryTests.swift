import KamDomain
import Testing

@Test(arguments: [(85_000, "8.5万公里", "85k km"), (260_000, "26万公里", "260k km"), (900, "0万公里", "0k km")])
func mileageIsSaidInTenThousands(_ mileage: Int, _ zh: String, _ en: String) {
  let vehicle = Fixture.account(["Vehicle; Model=帕萨特; Mileage=\(mileage)"]).vehicles[0]
  #expect(vehicle.mileageWords(.zh) == zh && vehicle.mileageWords(.en) == en)
}

@Test(
  "make, duty and special vehicles are asked for",
  arguments: [
    ("make:大众", ["甲厅"]), ("品牌:丰田", ["乙公司"]), ("-make:丰田", ["甲厅", "丙"]), ("duty:公务", ["甲厅"]),
    ("用途:无", ["乙公司", "丙"]), ("special:冷藏", ["乙公司"]), ("所需特殊车辆:救护", ["甲厅"]), ("special:无", ["甲厅", "丙"]),
    ("worn", ["乙公司"]), ("里程到限", ["乙公司"]), ("make:大众 fleet.due:2026Q4", ["甲厅"]), ("fleet.due:2026q3", []),
    ("fleet.due<2026-10-01 or worn", ["乙公司"]),
  ])
func queriesAskForTheFleet(_ text: String, _ names: [String]) {
  let rows = [
    [
      "Account; Id=acct000001; Name=甲厅",
      "Vehicle; Make=大众; Model=帕萨特; Duty=official; Registered=2018-12; NeedsSpecial=救护车",
      "Vehicle; Make=大众; Model=迈腾; Duty=official; Registered=2020-01",
    ],
    ["Account; Id=acct000002; Name=乙公司", "Vehicle; Make=丰田; Model=货车; Special=冷藏厢; Mileage=9000000"],
    ["Account; Id=acct000003; Name=丙"],
  ].map { Fixture.row($0) }
  let now = Moment(Fixture.today, ClockTime(9, 0)!)
  let (query, problems) = Query.parse(text, Fixture.vocabulary, today: now)
  #expect(problems.isEmpty)
  #expect(query.places(in: rows, today: now, Fixture.vocabulary).map { rows[$0].name } == names)
}

@Test func everyFigureOfAForecastIsAQuery() {
  let account = Fixture.account([
    "Vehicle; Make=大 众; Model=轿车; Count=4; Duty=official; Registered=2018-12",
    "Vehicle; Model=轿车; Count=1; Duty=taxi; Mileage=9000000",
  ])
  let vehicles = Ageing.all(of: account, Fixture.vocabulary)
  let makes = FleetForecast(of: vehicles, today: Fixture.today, quarters: 2) { $0.make }
  #expect(makes.query(nil, by: nil, 0, .shipped, .zh) == "fleet.due:2026Q4")
  #expect(makes.query(makes.groups[0], by: .make, 1, .shipped, .zh) == "make:\"大 众\" fleet.due:2027Q1")
  #expect(
    makes.query(makes.groups[1], by: .make, -1, .shipped, .zh)
      == "make:none fleet.due<2026-10-01 or make:none worn")
  let duties = FleetForecast(of: vehicles, today: Fixture.today, quarters: 2) { $0.duty }
  #expect(duties.query(duties.groups[0], by: .duty, 0, .shipped, .zh) == "duty:公务 fleet.due:2026Q4")
  #expect(makes.rivalsQuery == "rivals.due:2026Q4")
  let now = Moment(Fixture.today, ClockTime(9, 0)!)
  for place in -1...1 {
    let text = makes.query(makes.groups[0], by: .make, place, .shipped, .zh)
    #expect(Query.parse(text, Fixture.vocabulary, today: now).problems.isEmpty, "\(text)")
  }
}

@Test(arguments: [
  ("2026Q4", "2026Q4"), ("2026q1", "2026Q1"), ("2026Q5", nil), ("2026Q", nil), ("26Q1", nil), ("Q1", nil),
])
func quartersAreRead(_ text: String, _ quarter: String?) {
  #expect(Quarter(text).map(\.description) == quarter)
}

@Test func aBarHasTheLengthOfItsFigure() {
  #expect(FleetForecast.Tally(6, rivals: 4).bar(of: 6, width: 40) == ("####", "=="))
  let long = FleetForecast.Tally(1000, rivals: 1).bar(of: 1000, width: 40)
  #expect(long.rivals == "#" && long.ours.count == 39)
  #expect(FleetForecast.Tally().bar(of: 0, width: 40) == ("", ""))
}
