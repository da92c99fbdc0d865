import KamDomain
import Testing

/// The thirteen lines that bind the grammar.
struct SentenceTableTests {
  struct Line: Sendable, CustomTestStringConvertible {
    var number: Int
    var sentence: String
    var entry: String
    var text: String
    var follow: String
    var asked: [String] = []
    var testDescription: String { "\(number): \(sentence)" }
  }

  static let lines = [
    Line(
      number: 1, sentence: "昨天电话王主任 预算12月批 → 下周三10点送方案", entry: "2026-11-23 call_out c1", text: "预算12月批",
      follow: "送方案 @ on 2026-12-02 10:00"),
    Line(
      number: 2, sentence: "昨天给王主任打了个电话，说预算12月批，下周三上午10点去送方案", entry: "2026-11-23 call_out c1",
      text: "说预算12月批",
      follow: "去送方案 @ on 2026-12-02 10:00 (clause)"),
    Line(
      number: 3, sentence: "李处上午来电 问能不能先试驾 -> 周五下午两点半安排试驾", entry: "2026-11-24 morning call_in c2",
      text: "问能不能先试驾",
      follow: "安排试驾 @ on 2026-11-27 14:30"),
    Line(
      number: 4, sentence: "上周五拜访王主任、刘总工 技术上没意见，财务要走控编 -》 月底前把编制批复要到", entry: "2026-11-20 visit c1 c3",
      text: "技术上没意见，财务要走控编", follow: "把编制批复要到 @ by 2026-11-30"),
    Line(
      number: 5, sentence: "微信小王 发了配置表", entry: "2026-11-24 wechat", text: "发了配置表", follow: "none",
      asked: ["小王: c6 c1"]),
    Line(
      number: 6, sentence: "前天饭局碰到张厅 他说明年一季度统一换车，下一步元旦后找李处落实预算", entry: "2026-11-22 dinner c4",
      text: "他说明年一季度统一换车",
      follow: "找李处落实预算 @ on 2027-01-04 c2 (day)"),
    Line(
      number: 7, sentence: "今早8点半到王主任办公室送了配置表，陈队也在 》 周四上午电话李处问预算", entry: "2026-11-24 08:30 visit c1 c5",
      text: "送了配置表，陈队也在", follow: "电话 问预算 @ morning 2026-11-26 c2"),
    Line(
      number: 8, sentence: "听刘工说大众的张强昨天也去了，报价16.8万", entry: "2026-11-24 intel c3",
      text: "听刘工说大众的张强昨天也去了，报价16.8万",
      follow: "none"),
    Line(
      number: 9, sentence: "刚打给李处没人接 → 后天再打", entry: "2026-11-24 missed c2", text: "没人接",
      follow: "再打 @ on 2026-11-26 c2"),
    Line(
      number: 10, sentence: "约好12月10号下午去厅里做试乘试驾", entry: "2026-11-24 note", text: "约好12月10号下午去厅里做试乘试驾",
      follow: "去厅里做试乘试驾 @ afternoon 2026-12-10 (clause)"),
    Line(
      number: 11, sentence: "王主任答应月底给预算数，我方周三前送配置表", entry: "2026-11-24 note c1",
      text: "王主任答应月底给预算数，我方周三前送配置表",
      follow: "送配置表 @ by 2026-11-25 (clause)"),
    Line(
      number: 12, sentence: "今天拜访张厅 标书已递，等结果 → 暂无：12-22开标后再联系", entry: "2026-11-24 visit c4",
      text: "标书已递，等结果",
      follow: "none: 开标后再联系 until 2026-12-22"),
    Line(
      number: 13, sentence: "called Wang yesterday: budget in December -> Wed 10:00 bring the offer",
      entry: "2026-11-23 call_out", text: "budget in December",
      follow: "bring the offer @ on 2026-11-25 10:00",
      asked: ["Wang: c1 c6"]),
  ]

  @Test(arguments: lines) func reads(_ line: Line) {
    let sentence = SentenceFixture.reader().read(line.sentence)
    #expect(sentence.entry == line.entry)
    #expect(sentence.text == line.text)
    #expect(sentence.follow == line.follow)
    #expect(sentence.asked == line.asked)
  }

  @Test func offersTheRivalsRepresentative() {
    let sentence = SentenceFixture.reader().read(Self.lines[7].sentence)
    #expect(sentence.rival == OfferedRival(make: "大众", representative: "张强", price: "16.8万"))
    #expect(sentence.source == ID("c3"))
  }

  @Test func offersBothPromises() {
    let sentence = SentenceFixture.reader().read(Self.lines[10].sentence)
    #expect(
      sentence.promises == [
        OfferedPromise(side: .theirs, text: "给预算数", contact: ID("c1"), due: Day("2026-11-30"), dueKind: .by),
        OfferedPromise(side: .ours, text: "送配置表", contact: ID("c1"), due: Day("2026-11-25"), dueKind: .by),
      ])
  }

  @Test(
    "what their side is to do is their promise, offered and no step of ours",
    arguments: [
      "拜访王主任 很满意，下周给答复", "拜访王主任，他下周给答复", "拜访王主任，下周他给答复", "拜访陈队，王主任下周给答复",
    ])
  func theirDoing(text: String) {
    let sentence = SentenceFixture.reader().read(text)
    #expect(sentence.next == nil)
    #expect(
      sentence.promises == [
        OfferedPromise(side: .theirs, text: "给答复", contact: ID("c1"), due: Day("2026-12-06"), dueKind: .by)
      ])
  }

  @Test(
    "somebody whom the card does not have is told, and bars nothing",
    arguments: [
      ("石总说下周出结果", "石总"), ("电话王总 问进度", "王总"), ("昨天拜访赵主任 谈预算 → 周五报价", "赵主任"),
    ])
  func strangers(text: String, said: String) {
    let sentence = SentenceFixture.reader().read(text)
    #expect(sentence.doubts.contains(.unknownPerson(said: said)) && sentence.faults.isEmpty)
  }

  @Test(arguments: ["车队来电 要加两台", "全部资料送到了", "和王主任谈了预算", "施工现场试驾"])
  func noStrangers(text: String) {
    let doubts = SentenceFixture.reader().read(text).doubts
    #expect(!doubts.contains { if case .unknownPerson = $0 { true } else { false } })
  }

  @Test func onlyTheVisitWithoutAReasonIsRefused() {
    for line in Self.lines where line.asked.isEmpty {
      #expect(SentenceFixture.reader().read(line.sentence).faults == [], "\(line.number)")
    }
    #expect(SentenceFixture.reader().read("今天拜访张厅 标书已递").faults == [.visitNeedsNextStep])
    #expect(SentenceFixture.reader().read("今天拜访张厅 标书已递 → 暂无").faults == [.missingReason])
    #expect(SentenceFixture.reader().read("电话张厅 标书已递 → 暂无").faults == [.missingReason])
    // A day is never dropped: what is to be done then is asked for.
    #expect(SentenceFixture.reader().read("电话张厅 标书已递 → 明天上午").faults == [.emptyStep(Day("2026-11-25")!)])
    #expect(SentenceFixture.reader().read("电话张厅 标书已递 →").faults == [])
  }
}
