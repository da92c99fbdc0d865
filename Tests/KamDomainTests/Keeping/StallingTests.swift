import KamDomain
import Testing

/// A customer that is put aside until the new year, with more records.
private func asleep(_ records: [String]) -> Headline {
  Fixture.row(
    [
      "Account; Id=acct000001; Name=甲; StalledUntil=2027-01-01; StalledReason=编制未定",
      "Project; Id=proj000001; Name=更新; Track=direct; Stage=visited; Likelihood=H",
      "Log; Date=2026-06-01; Medium=visit; Text=谈",
    ] + records)
}

/// More records; then what presses, and how many lines the agenda has for overdue and today.
private let table: [([String], Standing.Urgency, overdue: Int, today: Int)] = [
  ([], .calm, 0, 0),
  (["Step; Text=电话; Due=2026-11-20"], .calm, 0, 0),
  // A day that somebody set while it sleeps is kept.
  (["Step; Text=电话; Due=2026-11-24"], .today, 0, 1),
  (["Step; Text=电话; Due=2026-12-04"], .calm, 0, 0),
  // Others wait for these.
  (["Promise; Side=ours; Text=送配置表; Due=2026-11-23"], .overdue, 1, 0),
  (["Visit; Contact=x; Date=2026-11-20; State=planned"], .overdue, 1, 0),
  (["Step; Text=电话; Due=2026-11-01", "Promise; Side=ours; Text=送; Due=2026-11-23"], .overdue, 1, 0),
]

@Test("what is put aside for a reason nags nowhere until its day", arguments: table)
func asleepIsQuiet(_ records: [String], _ urgency: Standing.Urgency, _ overdue: Int, _ today: Int) {
  let row = asleep(records)
  let standing = Standing(row, vocabulary: Fixture.vocabulary, today: Fixture.today)
  #expect(standing.urgency == urgency && standing.isStalled)
  #expect(!standing.isSilentBeyondRhythm && !standing.lacksStep)
  let agenda = Agenda([row], vocabulary: Fixture.vocabulary, today: Fixture.today)
  #expect((agenda.overdue.count, agenda.today.count, agenda.silent.count) == (overdue, today, 0))
  let morning = Morning([row], vocabulary: Fixture.vocabulary, today: Fixture.today)
  #expect((morning.overdue, morning.today) == (overdue, today))
  let now = Moment(Fixture.today, ClockTime(9, 0)!)
  let query = Query.parse("overdue", Fixture.vocabulary, today: now).query
  #expect(query.matches(row, today: now, in: Fixture.vocabulary) == (overdue > 0))
}

@Test(
  "a talk that leaves no next step hides none that is open",
  arguments: [
    (["Step; Text=盖章; Due=2026-11-20"], true), (["Step; Text=盖章; Due=2026-11-20; Done=2026-11-23"], false),
    ([], false),
  ])
func openStepsStay(_ records: [String], _ isOverdue: Bool) {
  let row = Fixture.row(
    [
      "Account; Id=acct000001; Name=甲", "Log; Date=2026-06-01; Medium=visit; Text=谈",
      "Project; Id=proj000001; Name=更新; Track=direct; Stage=visited; Likelihood=H",
      "Step; Text=等开标; None=等开标; SleepUntil=2026-11-27",
    ] + records)
  let standing = Standing(row, vocabulary: Fixture.vocabulary, today: Fixture.today)
  #expect(standing.urgency == (isOverdue ? .overdue : .calm) && standing.isStalled)
  let agenda = Agenda([row], vocabulary: Fixture.vocabulary, today: Fixture.today)
  #expect((agenda.overdue.count, agenda.silent.count) == (isOverdue ? 1 : 0, 0))
}

@Test func onItsDayItWakes() {
  let row = asleep(["Step; Text=电话; Due=2026-11-20"])
  let standing = Standing(row, vocabulary: Fixture.vocabulary, today: Day(2027, 1, 1)!)
  #expect(standing.urgency == .overdue && standing.overdueDays == 42)
}

@Test func aReasonWithoutADayStandsUntilThereIsANextStep() {
  let reason = "Account; Id=acct000001; Name=甲; StalledReason=等批复"
  #expect(Fixture.row([reason]).isStalled(on: Fixture.today))
  #expect(!Fixture.row([reason, "Step; Text=电话; Due=2026-12-04"]).isStalled(on: Fixture.today))
}

@Test(
  "what is signed is bought: worth goes by what is still to be bought, else by the fleet",
  arguments: [
    ("delivered", "Project; Name=再购; Track=direct; Stage=visited; Units=5; Likelihood=A", "5台 × 时间70%"),
    ("signed", "Project; Name=再购; Track=direct; Stage=lead; Units=5", "5台 × 时间20%（无日期）"),
    ("delivered", "Vehicle; Model=帕萨特; Duty=official; Count=3; Registered=2018-12", "3台 × 时间40%（一年内到龄）"),
    ("negotiation", "Project; Name=再购; Track=direct; Stage=lead; Units=5", "8台 × 时间100%（2026-10-28前买）"),
  ])
func worthOfWhatIsToBeBought(_ stage: String, _ other: String, _ words: String) {
  let (row, standing) = Fixture.standing([
    "Account; Name=甲",
    "Project; Name=更新; Track=direct; Stage=\(stage); Units=8; PurchaseBy=2026-10-28", other,
  ])
  #expect(standing.worth.words(row, .zh).hasPrefix(words))
  #expect(row.openUnits == (stage == "negotiation" ? 13 : other.hasPrefix("Project") ? 5 : 0))
}

@Test func worthSaysItsFactors() {
  func words(_ records: [String], _ language: Language = .zh) -> String {
    let (row, standing) = Fixture.standing(["Account; Name=甲; Business=运输"] + records)
    return standing.worth.words(row, language)
  }
  let project = "Project; Name=更新; Track=direct; Stage=lead; Units=12; Models=轿车"
  let known = Fixture.standing(["Account; Name=甲; Business=运输", project]).standing.worth.coverage
  #expect(words(["\(project); Likelihood=H"]).hasPrefix("12台 × 时间90%（H级） × 信息\(known)% = "))
  #expect(words(["\(project); PurchaseBy=2027-03-31"]).contains("时间60%（2027-03-31前买）"))
  #expect(words([project]).contains("时间20%（无日期）"))
  #expect(
    words(["Vehicle; Model=帕萨特; Duty=official; Count=3; Registered=2018-12"], .en).contains(
      "3 vehicles × nearness 40% (of age within a year)"))
}
