import KamDomain
import KamRecord
import Testing

/// A visit that was agreed in a sentence is planned with the entry, and one that is closed ticks the step that
/// announced it.
struct AgreedVisitTests {
  private func read(_ text: String, _ account: Account = Sample.office) -> Sentence {
    SentenceReader(account, .shipped, now: Moment("2026-11-24T17:30")!).read(text)
  }

  private func saved(_ text: String, _ account: Account = Sample.office) throws -> Account {
    var ids = IDSource(seed: 43)
    let change = try read(text, account).change(in: account, .shipped(.zh), by: Sample.author, ids: &ids)
    return try Sample.after(change, account)
  }

  @Test(
    "a next step that is a visit on a day plans it",
    arguments: [
      "电话王主任 预算12月批 → 下周三10点拜访李处", "电话王主任 约好下周三10点拜访李处",
      "电话王主任 → 下周三10点再访李处", "电话王主任 → 下周三10点去厂里见李处", "电话王主任 → 下周三10点到他们公司见李处", "电话王主任 → 下周三10点到李处那里上门",
    ])
  func plans(text: String) throws {
    let visits = Sample.office.visits.count
    let after = try saved(text)
    #expect(after.visits.count == visits + 1)
    let visit = try #require(after.visits.last)
    #expect(visit.date == Day("2026-12-02") && visit.time == ClockTime(10, 0))
    #expect(visit.contacts == [ID("c000000002")])
    #expect(after.visitItems.contains { $0.visit == visit.id })
    #expect(after.steps.last?.due == visit.date)
  }

  @Test("the people of the talk are visited when the step names nobody")
  func hosts() throws {
    #expect(try saved("电话王主任 → 下周三上门").visits.last?.contacts == [ID("c000000001")])
  }

  @Test("somebody whom the card does not have is nobody else")
  func stranger() throws {
    let line = "电话王主任 好 → 下周三10点去厂里见何厂长"
    let after = try saved(line)
    #expect(after.visits.count == Sample.office.visits.count)
    #expect(after.steps.last?.text == "去厂里见何厂长" && after.steps.last?.due == Day("2026-12-02"))
    #expect(read(line).doubts.contains(.unknownPerson(said: "何厂长")))
  }

  @Test(
    "what is no visit, has no day, or is planned already plans none",
    arguments: ["电话王主任 → 下周三送方案", "电话王主任 → 拜访李处", "电话李处 → 下周三电话问意见"])
  func plansNone(text: String) throws {
    #expect(try saved(text).visits.count == Sample.office.visits.count)
    let once = try saved("电话王主任 → 下周三拜访王主任")
    #expect(read("微信王主任 → 下周三拜访王主任", once).agreedVisit(in: once) == nil)
  }

  @Test(
    "an entry that closes the planned visit ticks the step that announced it, and no other of that day",
    arguments: [("拜访王主任", nil, true), ("谈配置", nil, true), ("送样册", "10:00", true), ("送样册", nil, false)])
  func ticks(text: String, time: String?, isTicked: Bool) throws {
    var ids = IDSource(seed: 44)
    let visit: Values = [
      ("Contact", "c000000001"), ("Date", "2026-11-24"), ("Time", "10:00"), ("Purpose", "谈配置"),
      ("State", "planned"),
    ]
    var account = try Sample.after(
      Sample.office.add(.visit, visit, by: Sample.author, ids: &ids), Sample.office)
    let step: Values = [("Text", text), ("Due", "2026-11-24"), ("Time", time)]
    account = try Sample.after(account.add(.step, step, by: Sample.author, ids: &ids), account)
    let after = try saved("今天拜访王主任 车型定了 → 下周五送合同", account)
    #expect(after.visits.last?.state == .held)
    #expect((after.steps.first { $0.text == text }?.done != nil) == isTicked)
  }
}
