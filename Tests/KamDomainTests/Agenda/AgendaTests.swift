import KamDomain
import KamRecord
import Testing

private let project = "Project; Id=prjt000001; Name=更新; Track=tender; Stage=bid"
private let contact = "Contact; Id=cntt000001; Name=王建国"

private let rows = [
  Fixture.row([
    "Account; Id=acct000001; Name=甲厅; Owner=liwei", project, contact,
    "Step; Text=送配置表; Due=2026-11-22", "Step; Text=电话; Due=2026-11-24; Time=10:30",
    "Step; Text=送方案; Due=2026-11-29", "Step; Text=回访; Due=2026-12-01", "Step; Text=远; Due=2026-12-02",
    "Promise; Side=theirs; Text=给预算数; Due=2026-11-20",
    "Visit; Contact=cntt000001; Date=2026-11-24; Time=09:00; State=planned; Purpose=确认预算",
    "Milestone; Project=prjt000001; Kind=bid_deadline; Due=2026-12-01",
    "Milestone; Project=prjt000001; Kind=contract; Due=2027-03-01",
    "Milestone; Project=prjt000001; Kind=intention; Due=2026-10-20",
    "Registration; Project=prjt000001; State=filed; ValidUntil=2026-12-08",
  ]),
  Fixture.row([
    "Account; Id=acct000002; Name=乙公司; Owner=chen; Importance=key",
    "Log; Date=2026-09-01; Medium=visit; Text=谈",
    "Vehicle; Make=大众; Model=帕萨特; Count=4; Registered=2020; InsuranceDue=2026-11-26; InspectionDue=2026-01-01",
    "Deal; Date=2024-01-01; ContractUntil=2026-11-30", "Remark; Text=抓紧; At=2026-11-20T08:00:00Z",
  ]),
]

private func agenda(days: Int = 7, owner: String? = nil) -> Agenda {
  Agenda(rows, vocabulary: Fixture.vocabulary, today: Fixture.today, days: days, owner: owner)
}

private func words(_ lines: [AgendaLine]) -> [String] {
  lines.map { "\($0.day.monthAndDay) \($0.word(Fixture.vocabulary, .zh)) \($0.text)" }
}

@Test func theAgendaSortsWhatFallsDue() {
  let agenda = agenda()
  #expect(words(agenda.overdue) == ["11-20 对方承诺 给预算数", "11-22 下一步 送配置表"])
  #expect(words(agenda.today) == ["11-24 拜访 王建国 确认预算", "11-24 下一步 "])
  #expect(words(agenda.thisWeek) == ["11-26 保险到期 ", "11-29 下一步 "])
  #expect(words(agenda.later) == ["11-30 合同到期 ", "12-01 下一步 "])
  #expect(words(agenda.milestones) == ["10-20 意向公开 ", "12-01 截标 ", "12-08 报备到期 "])
  #expect(words(agenda.remarks) == ["11-20 留话 "])
  #expect(agenda.silent.map(\.name) == ["乙公司"])
  #expect(agenda.silent.map(\.days) == [84] && agenda.silent.map(\.rhythm) == [60])
}

@Test func theAgendaIsOfOnePersonAndAsFarAsAsked() {
  #expect(agenda(owner: "chen").overdue.isEmpty)
  #expect(words(agenda(days: 0).thisWeek).isEmpty)
  #expect(words(agenda(days: 8, owner: "liwei").later) == ["12-01 下一步 ", "12-02 下一步 "])
  #expect(agenda(days: 100).milestones.count == 4)
}

@Test("a specialist sees what is their own, whoever has no customers what is everybody's")
func whoseAgenda() {
  let vocabulary = Vocabulary(
    Document(
      text: Shipped.house(
        name: "区域", language: .zh,
        team: [
          Shipped.Member(login: "liwei", name: "李伟", role: .specialist),
          Shipped.Member(login: "chen", name: "陈", role: .manager),
        ])))
  #expect(["liwei", "chen", "nobody"].map(vocabulary.agendaOwner) == ["liwei", nil, nil])
}

@Test func linesLeadToTheirRecords() throws {
  let account = Fixture.account([
    "Account; Id=acct000001; Name=甲厅", contact, "Step; Text=做完; Due=2026-11-01; Done=2026-11-01",
    "Step; Text=送配置表; Due=2026-11-22", "Step; Text=电话; Due=2026-11-23",
    "Visit; Contact=cntt000001; Date=2026-11-22; State=planned; Purpose=确认预算",
    "Vehicle; Make=大众; Model=帕萨特; Count=4; InsuranceDue=2026-11-26",
  ])
  let row = Headline(account: account, vocabulary: Fixture.vocabulary)
  let agenda = Agenda([row], vocabulary: Fixture.vocabulary, today: Fixture.today)
  let details = agenda.overdue.map { $0.details(in: account, .zh) }
  #expect(details == ["送配置表", "王建国 确认预算", "电话"])
  #expect(agenda.thisWeek.map { $0.details(in: account, .zh) } == ["大众 帕萨特 4台"])
  let record = try #require(agenda.overdue[2].record(in: account))
  #expect(record["Text"] == "电话")
}

@Test func theWeekEndsOnSunday() {
  let row = Fixture.row(["Step; Text=a; Due=2027-01-03", "Step; Text=b; Due=2027-01-04"])
  let agenda = Agenda([row], vocabulary: Fixture.vocabulary, today: Day(2026, 12, 31)!)
  #expect(agenda.thisWeek.map(\.day.description) == ["2027-01-03"])
  #expect(agenda.later.map(\.day.description) == ["2027-01-04"])
}

@Test func theMorningCounts() {
  let morning = Morning(rows, vocabulary: Fixture.vocabulary, today: Fixture.today)
  #expect((morning.overdue, morning.today, morning.registrations, morning.remarks) == (2, 2, 1, 1))
  #expect(morning.milestones.map(\.kind) == ["bid_deadline"])
  #expect(morning.milestones.map(\.count) == [1])
  let own = Morning(rows, vocabulary: Fixture.vocabulary, today: Fixture.today, owner: "liwei")
  #expect((own.overdue, own.remarks) == (2, 0))
}
