import KamDomain
import KamRecord
import Testing

/// A line of vehicles → its age against that of its duty on 2026-11-24, and whether it is of age.
private let ages: [(String, String?, Bool)] = [
  ("Duty=official; Registered=2017-03", "9年 2025-03已满8年", true),
  ("Duty=official; Registered=2018-11", "8年 2026-11已满8年", true),
  ("Duty=official; Registered=2018-12", "7年 2026-12满8年", false),
  ("Duty=taxi; Registered=2024-01", "2年 2030-01满6年", false),
  ("Registered=2020-01", "6年 2030-01满10年", false), ("Duty=official", nil, false),
  ("Duty=official; Registered=2023-01; Mileage=250000", "3年 已超25万公里", true),
  ("Duty=official; Mileage=250000", "已超25万公里", true),
]

@Test(arguments: ages) func vehiclesAreOldByTheirDuty(_ line: String, _ words: String?, _ isOfAge: Bool) {
  let account = Fixture.account(["Vehicle; Model=商务; " + line])
  let age = VehicleAge(account.vehicles[0], Fixture.vocabulary, today: Fixture.today)
  #expect(age?.words(.zh) == words)
  #expect((age?.isOfAge ?? false) == isOfAge)
}

@Test func agesAreToldInEnglish() {
  let account = Fixture.account(["Vehicle; Model=Van; Duty=official; Registered=2017-03"])
  let age = VehicleAge(account.vehicles[0], Fixture.vocabulary, today: Fixture.today)
  #expect(age?.words(.en) == "9 years old, due since 2025-03 (8 years)")
}

@Test func theFleetStandsByDuty() {
  let account = Fixture.account([
    "Vehicle; Model=A; Duty=official; Count=3", "Vehicle; Model=B; Duty=shuttle; Count=9",
    "Vehicle; Model=C; Duty=official; Count=5", "Vehicle; Model=D",
  ])
  let fleet = FleetDuty.all(of: account, Fixture.vocabulary)
  #expect(fleet.map(\.duty) == ["shuttle", "official", nil] && fleet.map(\.count) == [9, 8, 1])
  #expect(fleet[1].words(Fixture.vocabulary, .zh).hasPrefix("公务8台(8年/25万公里"))
}
