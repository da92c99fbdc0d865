import KamDomain
import KamRecord
import Testing

/// What an entry fulfils: open steps and promises that it tells were done.
struct FulfilmentTests {
  private static func account(_ open: [Values], _ type: RecordType = .step) throws -> Account {
    var ids = IDSource(seed: 41)
    return try open.reduce(Sample.office) { account, values in
      try Sample.after(account.add(type, values, by: Sample.author, ids: &ids), account)
    }
  }

  private static func read(_ text: String, _ account: Account, _ vocabulary: Vocabulary = .shipped)
    -> Sentence
  {
    SentenceReader(account, vocabulary, now: Moment("2026-11-24T17:30")!).read(text)
  }

  /// `!发报价单` is certain, `发报价单` is offered.
  private static func marks(_ sentence: Sentence) -> String {
    sentence.fulfils.map { ($0.isCertain ? "!" : "") + $0.text }.joined(separator: " ")
  }

  @Test(
    "the same deed is ticked without a question, what is like it is offered",
    arguments: [
      ("发报价单", "给王主任发了报价单", "!发报价单"), ("发报价单", "微信王主任 发了报价单 → 周五电话问意见", "!发报价单"),
      ("发报价单", "发过报价单了", "!发报价单"), ("发报价单", "王主任要报价单", ""),
      ("发报价单", "给王主任送了报价单", "发报价单"), ("发报价单", "把报价单发给王主任了", "!发报价单"),
      ("发报价单", "电话王主任 发报价单", "发报价单"), ("发报价单", "王主任发了报价单", "发报价单"),
      ("发报价单", "还没给王主任发报价单", ""), ("发报价单", "给王主任打了电话，下周三发报价单", ""),
      ("发报价单", "给王主任打了电话 → 下周三发报价单", ""), ("发报价单", "答应王主任周五发报价单", ""),
      ("了解车队情况", "拜访王主任 了解了车队情况 → 下周三送方案", "!了解车队情况"), ("了解车队情况", "王主任想了解车队", ""),
      ("做好配置表送过去", "配置表送过去了", "做好配置表送过去"), ("送方案", "给李处送了样册", ""),
      ("send the offer", "sent Wang the offer", "!send the offer"),
      ("send the offer", "brought Wang the offer", "send the offer"),
      ("send the offer", "Wang did not get the offer", ""),
    ])
  func deeds(step: String, entry: String, expected: String) throws {
    let account = try Self.account([[("Text", step), ("Contact", "c000000001"), ("Due", "2026-11-23")]])
    #expect(Self.marks(Self.read(entry, account)) == expected)
  }

  @Test(
    "the matter may stand before what was done with it, its amount may be left out; a milestone is reached with it",
    arguments: [
      ("交保证金14万", "bid_bond", "保证金交了，回执拿到 → 暂无：等开标 11-27", "!交保证金14万 !交保证金"),
      ("交保证金14万", "bid_bond", "投标保证金已交 → 暂无：等开标 11-27", "!交保证金14万 !交保证金"),
      ("交保证金14万", "bid_bond", "交了14万保证金", "!交保证金14万 !交保证金"),
      ("交保证金14万", "bid_bond", "保证金还没交", ""), ("交保证金14万", "bid_bond", "王主任催交保证金", "交保证金14万"),
      ("交保证金14万", "bid_opening", "保证金交了，等开标", "!交保证金14万"), ("签合同", "contract", "合同签了", "!签合同 !签合同"),
      ("pay the deposit ¥50,000", "deposit", "deposit paid", "!pay the deposit ¥50,000 !预付款"),
      ("pay the deposit", "deposit", "the deposit is not paid yet", ""),
      ("send the offer", "contract", "offer sent, contract signed", "!send the offer !签合同"),
    ])
  func turned(step: String, kind: String, entry: String, expected: String) throws {
    var ids = IDSource(seed: 43)
    let account = try Self.account([[("Text", step), ("Due", "2026-11-25")]])
    let project = try #require(account.projects.first)
    let milestone: Values = [("Project", project.record.id), ("Kind", kind)]
    let open = try Sample.after(account.add(.milestone, milestone, by: Sample.author, ids: &ids), account)
    let sentence = Self.read(entry, open)
    #expect(Self.marks(sentence) == expected)
    let change = try sentence.change(in: open, .shipped(.zh), by: Sample.author, ids: &ids)
    let after = try Sample.after(change, open)
    #expect((after.milestones.last?.done != nil) == expected.contains(" !"))
  }

  @Test("a deed with somebody else is another one; the same words twice are no more certain")
  func people() throws {
    let other = try Self.account([[("Text", "发报价单"), ("Contact", "c000000002")]])
    #expect(Self.marks(Self.read("给王主任发了报价单", other)) == "")
    let open = try Self.account([[("Text", "发报价单")]])
    #expect(Self.marks(Self.read("给王主任发了报价单", open)) == "!发报价单")
    let twice = try Self.account([[("Text", "发报价单")], [("Text", "发报价单"), ("Due", "2026-12-01")]])
    #expect(Self.marks(Self.read("给王主任发了报价单", twice)) == "发报价单 发报价单")
  }

  @Test(
    "a talk of the kind that was due is certain when it is about the same; before its day it is offered",
    arguments: [
      ("电话 问预算", "2026-11-24", "电话王主任 预算12月批", "!电话 问预算"),
      ("电话 问预算", "2026-11-24", "电话王主任 车型没定", "电话 问预算"),
      ("电话 问预算", "2026-12-10", "电话王主任 车型没定", ""), ("电话 问预算", "2026-11-24", "微信王主任 车型没定", ""),
      ("电话王主任", "2026-11-20", "电话王主任 车型没定", "!电话王主任"), ("电话王主任", "2026-12-10", "电话王主任 车型没定", "电话王主任"),
      ("电话王主任", "2026-11-24", "打给王主任没人接", ""), ("拜访王主任", "2026-11-24", "拜访王主任 谈了 → 周五送方案", "!拜访王主任"),
    ])
  func talks(step: String, due: String, entry: String, expected: String) throws {
    let account = try Self.account([[("Text", step), ("Contact", "c000000001"), ("Due", due)]])
    #expect(Self.marks(Self.read(entry, account)) == expected)
  }

  @Test(
    "promises are kept by their own side",
    arguments: [
      ("theirs", "给预算数", "王主任给了预算数", "!给预算数"), ("theirs", "给预算数", "收到王主任给的预算数", "给预算数"),
      ("theirs", "给预算数", "王主任还没给预算数", ""), ("ours", "送配置表", "给王主任送了配置表", "!送配置表"),
      ("ours", "送配置表", "王主任答应送配置表", ""),
    ])
  func promises(side: String, promise: String, entry: String, expected: String) throws {
    let account = try Self.account(
      [[("Side", side), ("Text", promise), ("Contact", "c000000001"), ("Due", "2026-11-25")]], .promise)
    #expect(Self.marks(Self.read(entry, account)) == expected)
  }

  @Test("what is certain is ticked with the entry, the rest when it is accepted; one title tells it all")
  func ticks() throws {
    let account = try Self.account([[("Text", "发报价单")], [("Text", "带样册")]])
    let sentence = Self.read("给王主任发了报价单，送了样册", account)
    #expect(Self.marks(sentence) == "!发报价单 带样册")
    var ids = IDSource(seed: 42)
    let change = try sentence.change(in: account, .shipped(.zh), by: Sample.author, ids: &ids)
    #expect(change.title.hasSuffix("，完成：发报价单"))
    let after = try Sample.after(change, account)
    #expect(after.steps.suffix(2).map(\.done) == [Sample.author.today, nil])
    let all = try Sample.after(
      sentence.change(in: account, accepting: .all, .shipped(.zh), by: Sample.author, ids: &ids), account)
    #expect(all.steps.suffix(2).allSatisfy { $0.done != nil })
  }
}
