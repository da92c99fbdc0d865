import KamDomain
import KamRecord
import Testing

private let author = Author(
  login: "liwei", at: Timestamp("2026-11-24T01:12:00Z")!, today: Fixture.today, language: .zh,
  vocabulary: Fixture.vocabulary)

private func account(_ project: String, _ more: [String] = []) -> Account {
  Fixture.account(
    ["Account; Id=acct000001; Name=顺达物流; Owner=liwei", "Project; Id=prjt000001; Name=更新; " + project] + more)
}

@Test(arguments: [("direct", 5, false), ("tender", 6, true)])
func aRegistrationNamesItsPapers(_ track: String, _ count: Int, _ hasAward: Bool) throws {
  var ids = IDSource(seed: 41)
  let account = account("Track=\(track); Stage=bid")
  let change = try account.register(account.projects[0], [("Policy", "大客户政策")], by: author, ids: &ids)
  let made = try #require(try Sample.after(change, account).registrations.first)
  #expect(made.state == .notFiled && made.policy == "大客户政策")
  #expect(made.papers.count == count && made.papers.contains("award_letter") == hasAward)
  #expect(made.missingPapers == made.papers)
}

@Test func aRegistrationIsFiledApprovedAndClaimed() throws {
  var ids = IDSource(seed: 42)
  var now = account(
    "Track=tender; Stage=awarded; Units=12",
    ["Milestone; Project=prjt000001; Kind=rebate_claim; Due=2026-12-01"])
  now = try Sample.after(now.register(now.projects[0], [("Paper", "seal")], by: author, ids: &ids), now)
  now = try Sample.after(now.tick(paper: "seal", of: now.registrations[0], by: author), now)
  #expect(now.registrations[0].missingPapers.isEmpty)
  let untick = try now.tick(paper: "seal", of: now.registrations[0], by: author)
  #expect(try Sample.after(untick, now).registrations[0].missingPapers == ["seal"])
  now = try Sample.after(now.move(now.registrations[0], to: .filed, on: Fixture.today, by: author), now)
  let approved = try now.move(
    now.registrations[0], to: .approved, on: Fixture.today + 1,
    [("Number", "DKH-1"), ("ValidUntil", "2026-12-08"), ("RebatePerUnit", "5000")], by: author)
  #expect(approved.title == "报备: 已提交 -> 已批")
  now = try Sample.after(approved, now)
  #expect(now.registrations[0].number == "DKH-1" && now.registrations[0].date == Fixture.today + 1)
  #expect(now.registrations[0].daysLeft(on: Fixture.today) == 14)
  #expect(now.rebate(of: now.registrations[0]) == Money(yuan: 60_000))
  let claimed = try now.claimRebate(of: now.projects[0], on: Fixture.today, by: author)
  #expect(claimed.title == "返利申报 6万")
  now = try Sample.after(claimed, now)
  #expect(now.registrations[0].rebateClaimed == Fixture.today && now.milestones[0].done == Fixture.today)
  #expect(now.registrations[0].daysLeft(on: Fixture.today) == nil)
}

/// The state before (nil: no registration), what is typed and chosen → state, date, number.
private let registering: [(RegistrationState?, Values, RegistrationState?, [String])] = [
  (nil, [("Number", "DKH-1")], nil, ["filed", "2026-11-24", "DKH-1"]),
  (nil, [], .notFiled, ["not_filed", "-", "-"]),
  (.notFiled, [], nil, ["filed", "2026-11-24", "-"]),
  (.filed, [("Number", "DKH-2"), ("Date", "2026-11-20")], .approved, ["approved", "2026-11-20", "DKH-2"]),
  (.filed, [("Number", "DKH-2")], nil, ["filed", "2026-11-01", "DKH-2"]),
  (.filed, [("State", "filed")], .approved, ["filed", "2026-11-01", "-"]),
  (.filed, [], .refused, ["refused", "2026-11-24", "-"]),
  (.filed, [("State", "expired")], .refused, ["expired", "2026-11-24", "-"]),
  (.approved, [("Number", "DKH-3")], nil, ["approved", "2026-11-01", "DKH-3"]),
  (.refused, [], nil, ["filed", "2026-11-24", "-"]),
]

@Test(arguments: registering) func aRegistrationGoesItsWay(
  _ was: RegistrationState?, _ values: Values, _ chosen: RegistrationState?, _ expected: [String]
) throws {
  var ids = IDSource(seed: 44)
  let standing = was.map { ["Registration; Project=prjt000001; State=\($0.rawValue); Date=2026-11-01"] } ?? []
  let account = account("Track=direct; Stage=proposal", standing)
  let change = try account.register(account.projects[0], to: chosen, values, by: author, ids: &ids)
  #expect(was != .approved || change.title == "报备: 已批")
  let after = try Sample.after(change, account)
  #expect(after.registrations.count == 1)
  let made = try #require(after.registration(of: after.projects[0].id))
  #expect([made.state?.rawValue, made.date?.description, made.number].map { $0 ?? "-" } == expected)
}

/// Track and stage, registrations → what stands in the way of claiming the rebate.
private let claims: [(String, [String], RebateBar?)] = [
  ("Track=direct; Stage=paid", [], .unregistered),
  ("Track=direct; Stage=paid", ["State=filed"], .unapproved(.filed)),
  ("Track=direct; Stage=paid", ["State=approved", "State=expired"], nil),
  ("Track=direct; Stage=negotiation", ["State=approved"], .notWon("商务谈判")),
  ("Track=tender; Stage=opened", ["State=approved"], .notWon("开标")),
  ("Track=direct; Stage=lost", ["State=approved"], .notWon("战败")),
  ("Track=tender; Stage=awarded", ["State=approved"], nil),
  ("Track=direct; Stage=signed", ["State=approved"], nil),
  (
    "Track=direct; Stage=paid", ["State=approved; RebateClaimed=2026-11-20"],
    .claimed(Day("2026-11-20")!)
  ),
]

@Test(arguments: claims) func aRebateIsClaimedWhenItIsDue(
  _ project: String, _ registrations: [String], _ bar: RebateBar?
) throws {
  let account = account(project, registrations.map { "Registration; Project=prjt000001; " + $0 })
  guard let bar else {
    #expect(try !account.claimRebate(of: account.projects[0], on: Fixture.today, by: author).isEmpty)
    return
  }
  let refusal = #expect(throws: Refusal.rebateNotDue(bar)) {
    try account.claimRebate(of: account.projects[0], on: Fixture.today, by: author)
  }
  if case .claimed = bar { return }
  #expect(refusal?.words(.en).contains("kam ") == true && refusal?.words(.zh).contains("t ") == true)
}

@Test func whatRanOutAndWhatIsMissingIsSaid() {
  let account = account(
    "Track=direct; Stage=signed", ["Registration; Project=prjt000001; State=approved; Paper=seal"])
  #expect(account.cautions(registering: [("ValidUntil", "2026-11-23")], today: Fixture.today).count == 1)
  #expect(account.cautions(registering: [("ValidUntil", "2026-11-24")], today: Fixture.today).isEmpty)
  #expect(account.registrations[0].cautions == [.missingPapers(["seal"])])
}

@Test func theRebateGoesByWhatWasSold() {
  let registration = "Registration; Project=prjt000001; State=approved; RebatePerUnit=3000"
  let sold = account(
    "Track=direct; Stage=signed; Units=12",
    [registration, "Deal; Date=2026-11-01; Project=prjt000001; Units=8", "Deal; Date=2020-01-01; Units=99"])
  #expect(sold.rebate(of: sold.registrations[0]) == Money(yuan: 24_000))
  let unknown = account("Track=direct; Stage=lead", [registration])
  #expect(unknown.rebate(of: unknown.registrations[0]) == nil)
}

/// Project, registration → the lines in the agenda on 2026-11-24.
private let registrations: [(String, String, [String])] = [
  ("Track=tender; Stage=bid", "State=filed; ValidUntil=2026-12-08", ["12-08 报备到期"]),
  ("Track=tender; Stage=bid", "State=filed; ValidUntil=2026-12-09", []),
  ("Track=tender; Stage=bid", "State=not_filed; ValidUntil=2026-12-08", []),
  ("Track=tender; Stage=bid", "State=approved; ValidUntil=2026-11-20", ["11-20 报备到期"]),
  (
    "Track=tender; Stage=awarded; StageSince=2026-11-10", "State=approved; ValidUntil=2026-12-01",
    ["11-10 返利未申报", "12-01 报备到期"]
  ),
  ("Track=direct; Stage=negotiation; StageSince=2026-11-10", "State=approved", []),
  ("Track=direct; Stage=signed; StageSince=2026-11-10", "State=approved", ["11-10 返利未申报"]),
  ("Track=direct; Stage=paid; StageSince=2026-11-10; Closed=2026-11-12", "State=approved", ["11-10 返利未申报"]),
  ("Track=direct; Stage=signed; StageSince=2026-11-10", "State=filed", []),
  ("Track=direct; Stage=lost; Closed=2026-11-12", "State=approved; ValidUntil=2026-12-01", []),
  (
    "Track=direct; Stage=paid; StageSince=2026-11-10",
    "State=approved; ValidUntil=2026-12-01; RebateClaimed=2026-11-20", []
  ),
]

@Test(arguments: registrations) func theAgendaTellsOfRegistrations(
  _ project: String, _ registration: String, _ lines: [String]
) {
  let account = account(project, ["Registration; Project=prjt000001; " + registration])
  let row = Headline(account: account, vocabulary: Fixture.vocabulary)
  let agenda = Agenda([row], vocabulary: Fixture.vocabulary, today: Fixture.today)
  let told = agenda.milestones.map { "\($0.day.monthAndDay) \($0.word(Fixture.vocabulary, .zh))" }
  #expect(told == lines)
}

@Test func helpIsAskedForAndWithdrawn() throws {
  var ids = IDSource(seed: 43)
  let account = account("Track=direct; Stage=negotiation")
  let change = try account.askHelp(
    "price_approval", "每台再让3000", wantedBy: Day("2026-11-27"), project: account.projects[0].id, by: author,
    ids: &ids)
  #expect(change.title == "求助 价格特批 每台再让3000")
  var now = try Sample.after(change, account)
  let request = now.requests[0]
  #expect(request.from == "liwei" && request.to == "zhao" && request.state == .open && request.isOpen)
  #expect(
    request.words(today: Fixture.today, Fixture.vocabulary, .zh)
      == "价格特批  待答复  赵敏  11-27前 (还有3天)  每台再让3000")
  let row = Headline(account: now, vocabulary: Fixture.vocabulary)
  #expect(row.dues.map(\.kind) == [.request])
  now = try Sample.after(now.withdraw(now.requests[0], by: author), now)
  #expect(now.requests[0].state == .withdrawn && !now.requests[0].isOpen)
  #expect(Headline(account: now, vocabulary: Fixture.vocabulary).dues.isEmpty)
}

@Test func whatIsAskedBackIsExplained() throws {
  let account = account(
    "Track=direct; Stage=negotiation",
    ["Request; Project=prjt000001; Kind=seal; Text=合同盖章; State=asked_back; Answer=哪一份; WantedBy=2026-11-25"])
  #expect(account.requests[0].isOpen)
  #expect(Headline(account: account, vocabulary: Fixture.vocabulary).dues.map(\.kind) == [.request])
  let after = try Sample.after(account.explain(account.requests[0], "主合同，两份", by: author), account)
  #expect(after.requests[0].state == .open && after.requests[0].text == "合同盖章\n主合同，两份")
  let done = try after.finish(after.requests[0], by: author)
  #expect(done.title == "求助 盖章 办妥")
  #expect(try Sample.after(done, after).requests[0].state == .done)
}

@Test func aRebateOfUnknownSumIsClaimedWithoutABlank() throws {
  let account = Fixture.account([
    "Project; Id=prjt000001; Name=更新; Track=direct; Stage=paid",
    "Registration; Id=rgst000001; Project=prjt000001; State=approved",
  ])
  let claimed = try account.claimRebate(of: account.projects[0], on: Fixture.today, by: author)
  #expect(claimed.title == "返利申报")
}
