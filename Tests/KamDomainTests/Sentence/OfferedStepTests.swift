import KamDomain
import Testing

/// What follows a pause and begins with a day: a step of ours, a word of theirs, or what was.
struct OfferedStepTests {
  @Test(
    "a clause that begins with a day begins the next step",
    arguments: [
      ("陈队长同意试驾；周五下午送配置表", "送配置表 @ afternoon 2026-11-27 (clause)"),
      ("陈队长同意试驾;周五下午送配置表", "送配置表 @ afternoon 2026-11-27 (clause)"),
      ("陈队长同意试驾，周五下午送配置表", "送配置表 @ afternoon 2026-11-27 (clause)"),
      ("陈队长同意试驾；周五下午送配置表，带样册", "送配置表，带样册 @ afternoon 2026-11-27 (clause)"),
      ("电话王主任 预算批了；28号去签合同", "去签合同 @ on 2026-11-28 (clause)"),
      ("电话王主任 预算批了，周四10点给李处送方案", "给李处送方案 @ on 2026-11-26 10:00 c2 (clause)"),
      ("called Li, terms are fine; Fri 2:30pm test drive", "test drive @ on 2026-11-27 14:30 (clause)"),
      ("called Li, terms are fine, Friday send the sheet", "send the sheet @ on 2026-11-27 (clause)"),
    ])
  func steps(text: String, expected: String) {
    #expect(SentenceFixture.reader().read(text).follow == expected)
  }

  @Test(
    "no step: facts without a day, what was done, what they do, what is not to be",
    arguments: [
      "电话王主任 车队12台；油耗高；预算没批", "电话王主任 谈得不错；周五送过配置表了", "电话王主任 谈得不错，周五送的配置表",
      "电话王主任 谈得不错，周五人多", "电话王主任 谈得不错；周五他出差", "电话王主任 谈得不错；周五不用送配置表",
      "called Li: three vans; high fuel costs; no budget", "called Li, fine; Friday sent the sheet",
      "called Li, fine; on Friday she will not be in",
    ])
  func none(text: String) {
    #expect(SentenceFixture.reader().read(text).next == nil)
  }

  @Test(
    "what they say they will do is their promise",
    arguments: [
      ("电话王主任 很满意，下周给答复", "theirs 给答复 by 2026-12-06 c1"),
      ("电话王主任 很满意；周五给回话", "theirs 给回话 on 2026-11-27 c1"),
      ("王主任说周五给答复", "theirs 给答复 on 2026-11-27 c1"),
      ("电话王主任 他下周答复", "theirs 答复 by 2026-12-06 c1"), ("王主任下周会发配置要求", "theirs 发配置要求 by 2026-12-06 c1"),
      ("李处月底前会确认预算", "theirs 确认预算 by 2026-11-30 c2"),
      ("Li will answer next week", "theirs answer by 2026-12-06 c2"),
      (
        "called Li: very pleased, she will send the figures by Friday",
        "theirs send the figures by 2026-11-27 c2"
      ),
      ("called Li, will let us know next week", "theirs let us know by 2026-12-06 c2"),
      ("Li will be away next week", ""), ("called Li, next week he is away", ""), ("王主任下周会出差", ""),
      ("Li answered last week", ""), ("we will answer Li next week", "ours answer Li by 2026-12-06"),
    ])
  func promises(text: String, expected: String) {
    let promises = SentenceFixture.reader().read(text).promises.map { promise in
      [
        promise.side.rawValue, promise.text, promise.dueKind?.rawValue, promise.due?.description,
        promise.contact?.text,
      ].compactMap { $0 }.joined(separator: " ")
    }
    #expect(promises.joined(separator: "; ") == expected)
  }
}
