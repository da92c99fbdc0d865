import KamDomain
import Testing

/// Records, the codes of the categories that apply, and the facts in Chinese.
private let table: [([String], String, String)] = [
  ([], "", ""),
  (["Deal; Date=2024-05-12; Units=12"], "P1", "2024-05购12台"),
  (["Deal; Date=2024-05-12", "Deal; Date=2020-01-01; Units=3"], "P1", "2024-05购车"),
  (["Log; Date=2026-11-02; Medium=call_out; Text=聊"], "P2", "2026-11-02接触过, 未成交"),
  (["Log; Date=2026-11-02; Medium=missed; Text=没人接"], "", ""),
  (["Log; Date=2026-11-02; Medium=call_out; Text=聊", "Deal; Date=2024-05-12; Units=1"], "P1", "2024-05购1台"),
  (["Account; Name=甲; SupplierOfOurs=yes"], "P3", "我方供货商"),
  (["Account; Name=甲; Referred=yes"], "P4", "被推荐"),
  (["Lead; Channel=referral; Date=2024-03-01"], "P4", "2024-03被推荐"),
  (["Lead; Channel=customer_news"], "P4", "被推荐"),
  (["Lead; Channel=cold_visit; Date=2024-03-01"], "", ""),
  (["Contact; Name=王建国; Friend=yes"], "P5", "有私交"),
  (["Contact; Name=王建国; Friend=yes; Left=2026-01-01"], "", ""),
  (["Contact; Name=王建国; Friend=no"], "", ""),
  (["Signal; Kind=expansion; Date=2026-09-01"], "P6", "2026-09业务扩张"),
  (["Signal; Kind=change_of_operation; Date=2026-09-01; Until=2026-11-24"], "P6", "2026-09改变经营"),
  (["Signal; Kind=expansion; Date=2026-09-01; Until=2026-11-23"], "", ""),
  (["Signal; Kind=expansion; Date=2025-11-24"], "P6", "2025-11业务扩张"),
  (["Signal; Kind=expansion; Date=2025-11-23"], "", ""),
  (["Signal; Kind=expansion; Date=2026-11-25"], "", ""),
  (["Signal; Kind=purchase_news; Date=2026-11-20"], "", ""),
  (["Account; Name=甲; Founded=2025-03-01"], "P7", "2025-03成立"),
  (["Account; Name=甲; Founded=2024-11-25"], "P7", "2024-11成立"),
  (["Account; Name=甲; Founded=2024-11-24"], "", ""),
  (["Account; Name=甲; Founded=1998-03-01; ArrivedHere=2026-02-01"], "P7", "2026-02新到本地"),
  (["Account; Name=甲; Founded=2025-03-01; FixedSupplier=某店"], "", ""),
  (["Signal; Kind=new_here; Date=2026-06-01"], "P7", "2026-06新到本地"),
  (["Signal; Kind=friction; Date=2026-08-01"], "P8", "2026-08与现供货商有摩擦"),
  (["Rival; Make=大众; Satisfaction=2"], "P8", "对现用车满意度2/5"),
  (["Rival; Make=大众; Satisfaction=3"], "", ""),
  (["Rival; Make=大众; Satisfaction=9"], "", ""),
  (["Vehicle; Model=帕萨特; Duty=official; Count=8; Registered=2018-11"], "P9", "8台满8年"),
  (["Vehicle; Model=帕萨特; Duty=official; Count=8; Registered=2018-12"], "", ""),
  (["Vehicle; Model=帕萨特; Duty=official; Count=3; Registered=2018"], "P9", "3台满8年"),
  (["Vehicle; Model=帕萨特; Duty=taxi; Count=3; Registered=2019; Mileage=600000"], "P9", "3台里程到限"),
  (
    [
      "Vehicle; Model=帕萨特; Duty=official; Count=8; Registered=2018-11",
      "Vehicle; Model=捷达; Duty=taxi; Count=2; Registered=2020-01",
    ], "P9", "10台到更新年限"
  ),
  (
    [
      "Account; Name=甲; SupplierOfOurs=yes; Founded=2026-01-01", "Deal; Date=2026-02-01; Units=2",
      "Lead; Channel=referral", "Contact; Name=王建国; Friend=1", "Rival; Make=大众; Satisfaction=1",
      "Signal; Kind=expansion; Date=2026-09-01", "Vehicle; Model=旧; Registered=1999",
    ], "P1 P3 P4 P5 P6 P7 P8 P9", "2026-02购2台; 我方供货商; 被推荐; 有私交; 2026-09业务扩张; 2026-01成立; 对现用车满意度1/5; 1台满10年"
  ),
]

@Test(arguments: table)
func factsMakeCategories(_ records: [String], _ codes: String, _ facts: String) {
  let (row, standing) = Fixture.standing(records)
  #expect(standing.categories.all.map(\.code).joined(separator: " ") == codes)
  #expect(standing.categories.first?.code == codes.split(separator: " ").first.map(String.init))
  let reasons = standing.reasons(row, today: Fixture.today)
  #expect(reasons.map { $0.words(Fixture.vocabulary, .zh) }.joined(separator: "; ") == facts)
  #expect(reasons.allSatisfy { !$0.words(Fixture.vocabulary, .en).isEmpty && $0.category != nil })
}

@Test(arguments: [
  ("2020-02", "2028-02-01"), ("2020", "2028-07-01"), ("2019-12", "2027-12-01"),
])
func vehiclesComeOfAgeOnTheFirstOfTheMonth(_ registered: String, _ due: String) {
  let row = Fixture.row(["Vehicle; Model=甲; Duty=official; Count=2; Registered=\(registered)"])
  #expect(row.fleet.dueOn?.description == due)
  #expect(row.fleet.dueCount == 2)
}

@Test func anAgedFleetIsP9FromItsDayOn() {
  let records = ["Vehicle; Model=甲; Duty=official; Count=2; Registered=2019-01"]
  #expect(Fixture.standing(records, on: Day(2026, 12, 31)!).standing.categories.first == nil)
  #expect(Fixture.standing(records, on: Day(2027, 1, 1)!).standing.categories.first == .aged)
}
