import KamDomain
import Testing

/// Many lines, each beginning with a customer.
struct SentenceBatchTests {
  private func read(_ text: String) -> SentenceBatch {
    let names: [String: [ID<Account>]] = [
      "交通厅": [ID("a1")], "省交通厅": [ID("a1")], "公交": [ID("a2"), ID("a3")], "石家庄公交": [ID("a2")],
      "Hengtai Logistics": [ID("a4")], "国际会议中心": [ID("a5")],
    ]
    return SentenceBatch(text, find: { names[$0] ?? [] }, reader: { _ in SentenceFixture.reader() })
  }

  private func brief(_ row: SentenceBatch.Row) -> String {
    "\(row.line) \(row.name) \(row.accounts.map(\.text).joined(separator: ",")) \(row.sentence?.entry ?? "-")"
  }

  @Test func cutsNamesFromSentences() {
    let batch = read(
      """
      交通厅 昨天电话王主任 预算12月批 → 下周三10点送方案
      省交通厅：昨天电话王主任 预算12月批

      石家庄公交昨天微信李处 发了报价
      Hengtai Logistics: called Li yesterday: fine
      国际会议中心 电话王主任 没空
      """)
    #expect(
      batch.rows.map(brief) == [
        "1 交通厅 a1 2026-11-23 call_out c1", "2 省交通厅 a1 2026-11-23 call_out c1",
        "4 石家庄公交 a2 2026-11-23 wechat c2", "5 Hengtai Logistics a4 2026-11-23 call_out c2",
        "6 国际会议中心 a5 2026-11-24 call_out c1",
      ])
    #expect(batch.isComplete)
    #expect(batch.rows.filter(\.isDoubtful).isEmpty)
  }

  @Test func flagsOnlyTheDoubtful() {
    let batch = read(
      """
      公交 电话王主任 预算批了
      某某厂 电话王主任 预算批了
      交通厅 微信小王 发了配置表
      交通厅 拜访王主任 预算批了
      交通厅 电话王主任，下周三送方案
      交通厅 电话王主任 预算批了
      """)
    #expect(
      batch.rows.map(\.faults) == [
        [.ambiguousCustomer("公交", [ID("a2"), ID("a3")])], [.unknownCustomer("某某厂")],
        [.sentence(.ambiguousPerson(said: "小王", candidates: [ID("c6"), ID("c1")]))],
        [.sentence(.visitNeedsNextStep)], [], [],
      ])
    #expect(batch.rows.map(\.isDoubtful) == [true, true, true, true, true, false])
    #expect(!batch.isComplete)
  }
}
