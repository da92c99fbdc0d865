import KamDomain
import KamRecord
import Testing

/// The call that makes the appointment: refusals, answers and what came of them (O1–O3).
struct PhoneTests {
  private let playbook = Playbook.shipped(.zh)
  private let now = Moment("2026-11-24T09:12")!

  private func logged(
    _ typed: String, _ objection: Int, answer: Int?, appointment: Bool, in account: Account
  ) throws -> Account {
    var ids = IDSource(seed: UInt64(account.log.count) + 20)
    let read = SentenceReader(account, .shipped, now: now).read(typed)
    let refused = playbook.objections[objection]
    let given = answer.map { playbook.answers(to: refused)[$0] }
    let sentence = read.refused(PhoneRefusal(refused, answer: given, appointment: appointment, .zh))
    #expect(sentence.faults.isEmpty)
    let author = Author(
      login: "liwei", at: Timestamp("2026-11-24T01:12:00Z")!, today: now.day, language: .zh)
    return try Sample.after(sentence.change(in: account, .shipped(.zh), by: author, ids: &ids), account)
  }

  @Test("O1–O3: the entry holds refusal, answer and outcome, in words and as references", arguments: 0..<3)
  func log(objection: Int) throws {
    let after = try logged(
      "先看资料 → 周四10点拜访", objection, answer: 1, appointment: true, in: Sample.office)
    let log = try #require(after.log.last)
    let refused = playbook.objections[objection]
    #expect(log.objection == refused.id && log.answer == playbook.answers(to: refused)[1].id)
    #expect(log.appointment && log.medium == "call_out")
    #expect(log.text.hasPrefix("先看资料\n") && log.text.contains(refused.text))
    #expect(after.steps.last?.due == Day("2026-11-26"))
  }

  @Test(
    "where no medium is named we called, and say so before it is saved",
    arguments: [("王主任 先看资料", "call_out"), ("李处来电 先看资料", "call_in"), ("微信王主任 先看资料", "wechat")])
  func medium(typed: String, medium: String) {
    let read = SentenceReader(Sample.office, .shipped, now: now).read(typed)
    #expect(read.refused(PhoneRefusal(playbook.objections[0], answer: nil, .zh)).medium == medium)
  }

  @Test(
    "a day with a visit, or with words of meeting, is an appointment",
    arguments: [
      ("王主任 → 周四10点拜访", true), ("王主任 同意见面 → 周四10点", false), ("王主任 同意见面 → 周四10点去他办公室", true),
      ("王主任 不同意见面 → 周四再打电话", false), ("王主任 同意见面", false), ("王主任 先看资料 → 周四发邮件", false),
      ("王建国 agreed to meet -> Thu 10:00 at his office", true), ("王建国 -> Thu call again", false),
    ])
  func appointments(typed: String, isOne: Bool) {
    let read = SentenceReader(Sample.office, .shipped, now: now).read(typed)
    #expect(read.isAppointment == isOne, "\(read)")
  }

  @Test("the entry does not repeat the name of who was called")
  func nameOnce() throws {
    let after = try logged(
      "王建国 agreed to meet -> Thu 10:00 visit", 0, answer: nil, appointment: true, in: Sample.office)
    let log = try #require(after.log.last)
    #expect(log.contacts == [ID("c000000001")] && log.text.hasPrefix("agreed to meet\n"), "\(log.text)")
  }

  @Test("a call of which nothing more is to be said is logged all the same")
  func wordless() throws {
    let after = try logged("", 0, answer: nil, appointment: false, in: Sample.office)
    let log = try #require(after.log.last)
    #expect(log.text == "对方: " + playbook.objections[0].text)
    #expect(log.answer == nil && !log.appointment)
  }

  @Test("appointments are counted for each refusal and each answer, over accounts")
  func tally() throws {
    var office = try logged("好 → 周四10点拜访", 1, answer: 2, appointment: true, in: Sample.office)
    office = try logged("", 1, answer: 2, appointment: false, in: office)
    office = try logged("", 1, answer: nil, appointment: false, in: office)
    var tally = PhoneTally(office.document)
    let refused = playbook.objections[1]
    let answers = playbook.answers(to: refused)
    #expect(tally[refused] == .init(calls: 3, appointments: 1))
    #expect(tally[answers[2]] == .init(calls: 2, appointments: 1))
    #expect(tally[answers[0]] == .init())
    tally.add(PhoneTally(office.document))
    #expect(tally[refused] == .init(calls: 6, appointments: 2))
    #expect(tally[answers[2]].words(.zh) == "4次 约成2")
  }
}
