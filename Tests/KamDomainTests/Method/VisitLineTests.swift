import KamDomain
import KamRecord
import Testing

/// Visits typed as one line: whom, when, and what stands behind the words of fields.
struct VisitLineTests {
  private let now = Moment("2026-11-24T09:12")!

  /// The office with a head of finance whom nobody met and with whom a step is agreed for a month.
  private func office(_ records: String = "") -> Account {
    Sample.account(String(decoding: Sample.office.document.bytes, as: UTF8.self) + records)
  }

  private func read(_ text: String, _ account: Account) -> (line: VisitLine, plan: VisitPlan) {
    let line = VisitLine(text, in: account, .shipped, now: now)
    let coverage = Headline(account: account, vocabulary: .shipped).coverage
    let planner = VisitPlanner(
      account, account.projects.first, coverage: coverage, .shipped(.zh), .shipped, today: now.day, .zh)
    return (line, planner.plan(line))
  }

  @Test(
    "people in front are visited, what is left is the purpose",
    arguments: [
      ("后天上午9点半 刘文斌、陈立", "2026-11-26 09:30 c3 c5", nil),
      ("周六10点 张厅", "2026-11-28 10:00 c4", nil),
      ("周五10点拜访李处谈预算", "2026-11-27 10:00 c2", "谈预算"),
      ("周五 李处 王主任 请他们引见张厅", "2026-11-27 c2 c1", "请他们引见张厅"),
      ("周五上午 李处 陈队 目的：确认预算 地点：三楼", "2026-11-27 morning c2 c5", "确认预算"),
      ("Thursday afternoon 李敏 purpose: the budget", "2026-11-26 afternoon c2", "the budget"),
      ("目的:确认预算, 周五", "2026-11-26 c1", "确认预算, 周五"),
      ("Fri 10:00 李敏 purpose: the budget place: room 3", "2026-11-27 10:00 c2", "the budget"),
      ("周五10点", "2026-11-27 10:00 c1", nil),
    ] as [(String, String, String?)])
  func reads(text: String, plan expected: String, purpose: String?) {
    let (line, plan) = read(text, office())
    #expect(line.fault == nil && line.strangers.isEmpty)
    let people = plan.contacts.map { "c" + $0.text.suffix(1) }
    let head =
      [plan.date?.description, plan.time?.description, plan.half?.rawValue].compactMap { $0 } + people
    #expect(head.joined(separator: " ") == expected)
    #expect(plan.purpose == purpose || (purpose == nil && plan.purpose?.hasPrefix("确认") == true))
    #expect(!text.contains("地点") || plan.place == "三楼")
    #expect(!text.contains("place") || plan.place == "room 3")
  }

  @Test(
    "where it is may be said without its label",
    arguments: [
      ("Thu 10:00 李敏 at their office", "their office", nil), ("周四10点 李处 在他办公室", "他办公室", nil),
      ("Thu 10:00 李敏 the budget at their office", "their office", "the budget"),
      ("周四10点 李处，在三楼会议室，谈预算", "三楼会议室", "谈预算"), ("周四10点 李处 在他办公室谈预算", nil, "在他办公室谈预算"),
      ("Thu 10:00 李敏 look at prices", nil, "look at prices"),
    ] as [(String, String?, String?)])
  func places(text: String, place: String?, purpose: String?) {
    let (line, plan) = read(text, office())
    #expect(line.fault == nil && plan.contacts == [ID("c000000002")])
    #expect(plan.place == place && (purpose == nil || plan.purpose == purpose), "\(plan)")
  }

  @Test(
    "who is not on the card is named, and nobody is taken instead", arguments: ["周五10点 张科长", "周五 找石总、李处"])
  func strangers(text: String) {
    #expect(read(text, office()).line.strangers.count == 1)
  }

  @Test("a name that two people have is asked for") func ambiguous() {
    guard case .ambiguousPerson(let said, let candidates)? = read("周五10点 王姐", office()).line.fault else {
      Issue.record("nobody is asked for")
      return
    }
    #expect(said == "王姐" && candidates.count == 2)
  }

  @Test("a first meeting that others of the house arranged is no cold one") func kinds() {
    #expect(read("周五 张厅", office()).plan.kind == .first)
    let strange = Sample.account(
      "%rec: Account schema.rec\n\nId: acc0000002\nName: 新客户\n\n%rec: Contact schema.rec\n\nId: c000000001\nName: 万强\n"
    )
    #expect(read("周五 万强", strange).plan.kind == .cold)
  }

  @Test(
    "a working day is proposed: of a span the last one that is left, else the next",
    arguments: [
      ("2027-01-31", "month", "2027-01-29"), ("2026-11-28", "on", "2026-11-30"),
      ("2026-11-27", "on", "2026-11-27"),
      ("2027-01-01", "on", "2027-01-04"), ("2027-02-06", "morning", "2027-02-15"),
      ("2027-10-03", "by", "2027-09-30"),
      ("2027-05-01", "afternoon", "2027-05-06"),
      ("2026-11-29", "by", "2026-11-27"),
    ])
  func days(due: String, kind: String, proposed: String) {
    let account = office(
      "\n%rec: Step schema.rec\n\nId: s000000091\nText: 拜访\nContact: c000000002\nDue: \(due)\nDueKind: \(kind)\n"
    )
    #expect(read("李处", account).plan.date == Day(proposed))
  }

  @Test(
    "half a day is kept with the visit, and told in the agenda, the brief and of the entry that closes it")
  func halves() throws {
    var ids = IDSource(seed: 71)
    let office = office()
    let plan = read("周四上午 李处", office).plan
    let after = try Sample.after(office.plan(plan, by: Sample.author, ids: &ids), office)
    let visit = try #require(after.visits.last)
    #expect(visit.halfDay == .morning && visit.time == nil && visit.hour(.zh) == "上午")
    let dues = Headline(account: after, vocabulary: .shipped).dues
    #expect(dues.contains { $0.kind == .visit && $0.dueKind == .morning })
    let held = try Sample.after(
      after.close(
        visit, outcome: "谈了预算", on: plan.date!, next: .none(reason: "等", until: nil), by: Sample.author,
        ids: &ids),
      after)
    #expect(held.log.last?.halfDay == .morning)
  }
}
