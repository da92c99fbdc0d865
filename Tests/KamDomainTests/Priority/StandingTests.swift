import KamDomain
import Testing

private let live = "Project; Id=proj000001; Name=更新; Track=direct; Stage=proposal; Likelihood=H; Units=12"
private let talk = "Log; Date=2026-11-22; Medium=call_out; Text=聊"
private let step = "Step; Text=送方案; Due=2026-12-02"

/// Records, the urgency, and the first reason in Chinese.
private let table: [([String], Standing.Urgency, String)] = [
  ([], .calm, ""),
  (["Step; Text=送配置表; Due=2026-11-22"], .overdue, "逾期2天 送配置表"),
  (["Promise; Side=ours; Text=送配置表; Due=2026-11-23"], .overdue, "逾期1天 送配置表"),
  (["Promise; Side=theirs; Text=给预算数; Due=2026-11-20"], .calm, ""),
  (["Promise; Side=ours; Text=送; Due=2026-11-20; Kept=2026-11-20"], .calm, ""),
  (["Visit; Contact=x; Date=2026-11-20; State=planned"], .overdue, "逾期4天 拜访"),
  (["Visit; Contact=x; Date=2026-11-20; State=held"], .calm, ""),
  (["Step; Text=送; Due=2026-11-22; Done=2026-11-22"], .calm, ""),
  (
    [live, step, "Milestone; Project=proj000001; Kind=bid_deadline; Due=2026-12-01"], .milestoneNear, "截标还有7天"
  ),
  (
    [live, step, "Milestone; Project=proj000001; Kind=bid_deadline; Due=2026-11-24"], .milestoneNear, "截标就在今天"
  ),
  ([live, step, "Milestone; Project=proj000001; Kind=bid_deadline; Due=2026-12-02"], .calm, ""),
  ([live, step, "Milestone; Project=proj000001; Kind=contract; Due=2026-11-01"], .calm, ""),
  (["Step; Text=电话; Due=2026-11-24; Time=10:30"], .today, "今天 10:30 电话"),
  (["Visit; Contact=x; Date=2026-11-24; Time=15:00"], .today, "今天 15:00 拜访"),
  (["Remark; Text=抓紧; At=2026-11-20T08:00:00Z"], .remark, "经理批注 11-20"),
  (["Remark; Text=抓紧; At=2026-11-20T08:00:00Z; Done=2026-11-21"], .calm, ""),
  ([live, talk], .noNextStep, "方案报价, 未定下一步"),
  ([live, talk, "Step; Text=暂无; None=等批复"], .calm, ""),
  ([live, talk, "Step; Text=暂无; None=等批复; SleepUntil=2026-11-25"], .calm, ""),
  ([live, talk, "Step; Text=暂无; None=等批复; SleepUntil=2026-11-24"], .noNextStep, "方案报价, 未定下一步"),
  ([live, "Log; Date=2026-11-16; Medium=visit; Text=谈", step], .silent, "静默8天, 应7天内联系"),
  ([live, "Log; Date=2026-11-17; Medium=visit; Text=谈", step], .calm, ""),
  (
    ["Account; Name=甲; StalledUntil=2027-01-01", live, "Log; Date=2026-01-01; Medium=visit; Text=谈"], .calm,
    ""
  ),
  (
    ["Account; Name=甲; Importance=key", "Log; Date=2026-10-24; Medium=visit; Text=谈"], .silent,
    "静默31天, 应30天内联系"
  ),
]

@Test(arguments: table)
func todayFirstReadsTheFacts(_ records: [String], _ urgency: Standing.Urgency, _ reason: String) {
  let (row, standing) = Fixture.standing(records)
  #expect(standing.urgency == urgency)
  let pressing = standing.why(row, today: Fixture.today).first { $0.category == nil }
  #expect(pressing?.words(Fixture.vocabulary, .zh) ?? "" == reason)
}

@Test func todayFirstIsInTheMethodsOrder() {
  let rows: [[String]] = [
    ["Step; Text=甲; Due=2026-11-01"], ["Step; Text=乙; Due=2026-11-22"],
    [live, step, "Milestone; Project=proj000001; Kind=bid_deadline; Due=2026-11-25"],
    [live, step, "Milestone; Project=proj000001; Kind=bid_deadline; Due=2026-11-30"],
    ["Step; Text=丙; Due=2026-11-24"], ["Remark; Text=抓紧; At=2026-11-20T08:00:00Z"],
    [live, talk], [live, step, "Log; Date=2026-09-01; Medium=visit; Text=谈"],
    ["Deal; Date=2020-01-01"], ["Account; Name=甲; SupplierOfOurs=yes"], [],
  ]
  let keys = rows.map { Fixture.standing($0).standing.todayKey }
  #expect(keys == keys.sorted())
  #expect(Set(keys).count == keys.count)
}

@Test func worthOrdersInsideACategory() {
  let known = ["Account; Name=甲; Business=运输; SupplierOfOurs=yes"]
  let project = "Project; Name=更新; Track=direct; Stage=lead"
  let small = Fixture.standing(known + ["\(project); Units=5; Likelihood=H; Models=轿车"]).standing
  let large = Fixture.standing(known + ["\(project); Units=50; Likelihood=H; Models=轿车"]).standing
  let later = Fixture.standing(known + ["\(project); Units=50; Likelihood=C; Models=轿车"]).standing
  #expect(large.developmentKey < later.developmentKey)
  #expect(later.developmentKey < small.developmentKey)
  #expect((large.worth.units, large.worth.nearness, large.worth.coverage) == (50, 90, 11))
}

@Test(arguments: [
  ("2026-11-01", 100), ("2026-12-24", 100), ("2026-12-25", 80), ("2027-02-22", 80), ("2027-05-23", 60),
  ("2027-11-24", 40), ("2030-01-01", 20),
])
func nearnessFollowsTheDayOfPurchase(_ day: String, _ nearness: Int) {
  let project = "Project; Name=更新; Track=direct; Stage=lead; Units=5; PurchaseBy=\(day)"
  #expect(Fixture.standing([project]).standing.worth.nearness == nearness)
}

@Test func thePictureOfTheDeskHolds() {
  let (row, standing) = Fixture.standing([
    "Step; Text=送配置表; Due=2026-11-22", "Deal; Date=2024-05-12; Units=12",
    "Vehicle; Model=帕萨特; Duty=official; Count=8; Registered=2018-06",
  ])
  let why = standing.why(row, today: Fixture.today)
  #expect(
    why.map { $0.words(Fixture.vocabulary, .zh) }.joined(separator: "; ") == "逾期2天 送配置表; 2024-05购12台; 8台满8年")
  #expect(
    why.map { $0.words(Fixture.vocabulary, .en) }.joined(separator: "; ")
      == "2 days late: 送配置表; bought 12 in 2024-05; 8 vehicles 8 years old")
}

@Test(arguments: [
  ("2024-02-28", "2024-03-01", 2), ("2023-02-28", "2023-03-01", 1), ("2025-12-31", "2026-01-01", 1),
])
func overdueCountsCalendarDays(_ due: String, _ today: String, _ days: Int) {
  let (_, standing) = Fixture.standing(["Step; Text=送; Due=\(due)"], on: Day(today)!)
  #expect(standing.overdueDays == days)
}
