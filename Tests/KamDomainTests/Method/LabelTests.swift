import KamDomain
import KamRecord
import Testing

/// Stored values in words: no id, no code is left.
struct LabelTests {
  private let bureau = Sample.account(
    "%rec: Account schema.rec\n\nId: acc0000009\nName: 石桥市财政局\nShortName: 财政局\n\n"
      + "%rec: Contact schema.rec\n\nId: c000000091\nName: 周明\n")

  private func label(_ value: String, _ type: RecordType, _ field: String) throws -> String {
    Sample.office.label(
      of: value, in: try #require(type.field(field)), .zh, beside: [bureau.id: bureau])
  }

  @Test(
    arguments: [
      ("acc0000009/c000000091", RecordType.seat, "Contact", "周明 财政局"),
      ("acc0000009/c0000000zz", .seat, "Contact", "… 财政局"), ("acc0000008/c000000091", .tie, "To", "…"),
      ("c000000001", .tie, "From", "王建国"), ("acc0000009", .lead, "ReferrerAccount", "石桥市财政局"),
      ("p000000001.Budget", .visitItem, "FilledField", "2026公务车更新 预算"),
      ("acc0000001.Business", .visitItem, "FilledField", "主营业务"),
      ("Rival.Make", .visitItem, "FilledField", "竞争对手 品牌"),
      ("Seat.decision_maker", .visitItem, "FilledField", "席位 决策者"),
      ("Seat.decision/finance", .visitItem, "FilledField", "席位 决策层 财务"),
      ("Seat.c000000001", .visitItem, "FilledField", "席位 王建国"),
      ("l000000001", .contact, "Source", "预算12月批，先看配置"), ("微信", .contact, "Source", "微信"),
      ("2026-11-22 neutral supporter l000000001", .seat, "Moved", "2026-11-22 中立 -> 支持"),
      ("L08-15", .person, "Birthday", "农历八月十五"),
    ])
  func isInWords(value: String, type: RecordType, field: String, words: String) throws {
    #expect(try label(value, type, field) == words)
  }
}
