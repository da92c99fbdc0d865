import KamDomain
import KamRecord
import Testing

/// The end of a visit: outcome, stances with their proof, next step (S10).
struct VisitReportTests {
  private let now = Moment("2026-11-24T17:30")!

  private func office(_ kind: String = "return", date: String = "2026-11-24") throws -> Account {
    var ids = IDSource(seed: 31)
    let values: Values = [
      ("Contact", "c000000001"), ("Date", date), ("Kind", kind), ("State", "planned"),
      ("Project", Sample.office.projects[0].id.text),
    ]
    return try Sample.after(
      Sample.office.add(.visit, values, by: Sample.author, ids: &ids), Sample.office)
  }

  private func report(_ text: String, _ account: Account) throws -> VisitReport {
    VisitReport(
      text, of: try #require(account.visits.last), in: account, project: account.projects[0], .shipped,
      now: now, .zh)
  }

  @Test("S10: one line closes the visit, agrees the next step, and proves the stances that it moved")
  func closes() throws {
    var ids = IDSource(seed: 32)
    let account = try office()
    let report = try report("预算12月批 李处- 王主任+ 李处+ → 下周三送方案", account)
    #expect(report.sentence.faults.isEmpty && report.sentence.text == "预算12月批")
    let after = try Sample.after(
      report.change(in: account, .shipped(.zh), by: Sample.author, ids: &ids), account)
    let (visit, log) = (try #require(after.visits.last), try #require(after.log.last))
    #expect(visit.state == .held && visit.outcome == "预算12月批" && visit.log == log.id)
    #expect(log.visit == visit.id && log.medium == "visit" && log.contacts == [ID("c000000001")])
    #expect(after.steps.last?.due == Day("2026-12-02") && after.steps.last?.log == log.id)
    for contact in ["c000000001", "c000000002"] {
      let seat = try #require(after.seats.first { $0.contact.record.text == contact })
      #expect(seat.stance == .supporter && seat.proof == log.id)
    }
  }

  @Test(
    "a stance's sign may stand behind a blank; a dash is none",
    arguments: [
      ("谈妥 李处 +", "c000000002 supporter"), ("谈妥 李处 ＋ → 周三送方案", "c000000002 supporter"),
      ("谈妥，李敏 ++", "c000000002 champion"), ("李处 - 谈妥", ""), ("谈妥 李处 -", "c000000002 sceptic"),
      ("谈妥 王主任 李处 + → 周三送方案", "c000000002 supporter"), ("谈妥 张工 +", ""),
    ])
  func signs(line: String, expected: String) throws {
    let stances = try report(line + (line.contains("→") ? "" : " → 暂无：等批复"), office()).stances
    #expect(stances.map { "\($0.contact) \($0.stance.rawValue)" }.joined(separator: " ") == expected)
  }

  /// The day planned, the line → the day and time on which it stands when it is held.
  @Test(
    "a visit stands on the day on which it was held",
    arguments: [
      ("2026-11-26", "谈妥", "2026-11-24", nil), ("2026-11-26", "今天15:00 谈妥", "2026-11-24", "15:00"),
      ("2026-11-20", "谈妥", "2026-11-20", "10:00"), ("2026-11-24", "昨天 谈妥", "2026-11-23", nil),
    ])
  func heldWhen(planned: String, line: String, day: String, time: String?) throws {
    var ids = IDSource(seed: 35)
    var account = try office(date: planned)
    let visit = try #require(account.visits.last)
    account = try Sample.after(
      account.set("Time", of: visit.record, to: "10:00", by: Sample.author), account)
    account = try Sample.after(
      account.set("HalfDay", of: visit.record, to: "morning", by: Sample.author), account)
    let report = try report(line + " → 暂无：等批复", account)
    let after = try Sample.after(
      report.change(in: account, .shipped(.zh), by: Sample.author, ids: &ids), account)
    let held = try #require(after.visits.last)
    #expect(held.state == .held && held.date == Day(day) && held.time?.description == time)
    #expect((held.record["HalfDay"] == nil) == (planned != day))
  }

  @Test("V4 is done by a plan that says when and what for, S10 by what was agreed; Space takes it back")
  func shown() throws {
    var ids = IDSource(seed: 36)
    var account = try office("first")
    func line(_ code: String) throws -> ChecklistLine {
      let list = Checklist(account, try #require(account.visits.last), .shipped(.zh), .zh)
      return try #require(list.lines.first { $0.code == code })
    }
    #expect(try !line("V4").isDone && !line("S10").isDone)
    account = try Sample.after(
      account.set("Purpose", of: account.visits.last!.record, to: "谈预算", by: Sample.author), account)
    #expect(try line("V4").isDone)
    let untick = try account.tick(
      line("V4"), of: try #require(account.visits.last), by: Sample.author, ids: &ids)
    #expect(untick.title.hasPrefix("取消勾选 V4"))
    account = try Sample.after(untick, account)
    #expect(try !line("V4").isDone)
    let report = try report("谈妥 → 下周三送方案", account)
    account = try Sample.after(
      report.change(in: account, .shipped(.zh), by: Sample.author, ids: &ids), account)
    #expect(try line("S10").isDone)
  }

  @Test(
    "signs stand behind names among any pauses, of full width too",
    arguments: [
      ("李处+，预算12月批 → 下周三送方案", "预算12月批", ["c000000002": Stance.supporter]),
      ("预算12月批，李处＋ → 下周三送方案", "预算12月批", ["c000000002": .supporter]),
      ("李处+、王主任－ 预算12月批→下周三送方案", "预算12月批", ["c000000002": .supporter, "c000000001": .sceptic]),
      ("预算12月批；李处++→下周三送方案", "预算12月批", ["c000000002": .champion]),
      ("预算12月批，李处--> 下周三送方案", "预算12月批", ["c000000002": .sceptic]),
    ])
  func signs(line: String, text: String, stances: [String: Stance]) throws {
    let report = try report(line, try office())
    #expect(report.sentence.text == text && report.sentence.step?.text == "送方案")
    let moved = report.stances.map { ($0.contact.text, $0.stance) }
    #expect(Dictionary(uniqueKeysWithValues: moved) == stances)
  }

  @Test(
    "the entry is of those visited, and of whoever was there too; who is spoken of was not",
    arguments: [
      ("谈妥，张厅要看样车", ["c000000001", "c000000002"]), ("李处说预算12月批", ["c000000001", "c000000002"]),
      ("谈妥，张厅也在", ["c000000001", "c000000002", "c000000004"]), ("张厅+ 谈妥", ["c000000001", "c000000002"]),
    ])
  func visited(line: String, people: [String]) throws {
    var ids = IDSource(seed: 38)
    var account = try office()
    let visit = try #require(account.visits.last)
    account = try Sample.after(
      account.addValue("Contact", "c000000002", to: visit.record, by: Sample.author), account)
    let report = try report(line + " → 暂无：等批复", account)
    let after = try Sample.after(
      report.change(in: account, .shipped(.zh), by: Sample.author, ids: &ids), account)
    #expect(after.log.last?.contacts.map(\.text) == people)
    let known = after.acquaintances(.shipped)
    #expect(people.allSatisfy { known[ID($0)]?.meetings ?? 0 > 0 })
  }

  @Test("stances of others in two words stand apart, and leave no half of a name behind")
  func fullNames() throws {
    let house = Sample.account(
      """
      %rec: Account schema.rec

      Id: acc0000009
      Name: Harbour Logistics

      %rec: Contact schema.rec

      Id: c000000001
      Name: Peter Marsh

      Id: c000000002
      Name: Anna Bell

      Id: c000000003
      Name: Tom Reed

      %rec: Project schema.rec

      Id: p000000001
      Name: Renewal
      Track: direct
      Stage: contacted

      %rec: Visit schema.rec

      Id: v000000001
      Contact: c000000001
      Date: 2026-11-24
      State: planned

      """)
    let line = "tender in March, Anna Bell+, Tom Reed- -> 10 December 14:00 visit Anna Bell"
    let report = try report(line, house)
    #expect(report.sentence.text == "tender in March" && report.sentence.contacts == [ID("c000000001")])
    #expect(report.stances.map(\.contact.text) == ["c000000002", "c000000003"])
    #expect(report.sentence.step?.contacts == [ID("c000000002")])
  }

  @Test("S10: without a next step or a reason for none a visit stays open; a call does not")
  func refuses() throws {
    #expect(try report("预算12月批 王主任+", try office()).sentence.faults == [.visitNeedsNextStep])
    #expect(try report("", try office()).sentence.faults == [.empty])
    #expect(try report("预算12月批 → 暂无：等开标 12-22", try office()).sentence.faults.isEmpty)
    #expect(try report("预算12月批", try office("phone")).sentence.faults.isEmpty)
  }

  @Test("the entry stands on the day of the visit, never after today; a day that is typed counts")
  func days() throws {
    #expect(try report("谈妥 → 暂无：等批复", try office(date: "2026-11-20")).sentence.day == Day("2026-11-20"))
    #expect(try report("谈妥 → 暂无：等批复", try office(date: "2026-11-26")).sentence.day == Day("2026-11-24"))
    #expect(try report("昨天 谈妥 → 暂无：等批复", try office()).sentence.day == Day("2026-11-23"))
  }

  @Test("a sign behind what names nobody is text", arguments: ["续航280+", "C-", "陌生人+"])
  func text(word: String) throws {
    let report = try report("要\(word) \(word) → 暂无：等批复", try office())
    #expect(report.stances.isEmpty && report.sentence.text.contains(word))
  }

  @Test("answers are the outcome when none is typed, and an agreed visit is planned with other questions")
  func nextVisit() throws {
    var ids = IDSource(seed: 33)
    var account = try office()
    let visit = try #require(account.visits.last)
    for code in ["J5", "J2"] {
      let values: Values = [("Visit", visit.id.text), ("Code", code)]
      account = try Sample.after(account.add(.visitItem, values, by: Sample.author, ids: &ids), account)
    }
    let step: Values = [("Text", "拜访王主任"), ("Due", "2026-11-24"), ("Contact", "c000000001")]
    account = try Sample.after(account.add(.step, step, by: Sample.author, ids: &ids), account)
    for (item, answer) in zip(account.visitItems.suffix(2), ["216万", "油耗高"]) {
      account = try Sample.after(account.tick(item, answer: answer, by: Sample.author, ids: &ids), account)
    }
    let report = try report("→ 下周二10点拜访李处", account)
    #expect(report.sentence.faults.isEmpty && report.sentence.text == "预算 216万；要解决的问题 油耗高")
    let after = try Sample.after(
      report.change(in: account, .shipped(.zh), by: Sample.author, ids: &ids), account)
    let next = try #require(after.visits.last)
    #expect(next.state == .planned && next.date == Day("2026-12-01") && next.time == ClockTime(10, 0))
    #expect(next.contacts == [ID("c000000002")])
    let asked = after.visitItems.filter { $0.visit == next.id }.map(\.code)
    #expect(!asked.isEmpty && !asked.contains("J5") && !asked.contains("J2"))
    #expect(after.steps.first { $0.text == "拜访王主任" }?.done == Sample.author.today)
    #expect(after.visits.first { $0.id == visit.id }?.outcome == "预算 216万；要解决的问题 油耗高")
  }

  @Test("a step that is no visit plans none", arguments: ["送方案", "问意见", "电话李处"])
  func noVisit(step: String) throws {
    var ids = IDSource(seed: 34)
    let account = try office()
    let change = try report("谈妥 → 下周三\(step)", account).change(
      in: account, .shipped(.zh), by: Sample.author, ids: &ids)
    #expect(try Sample.after(change, account).visits.count == account.visits.count)
  }
}
