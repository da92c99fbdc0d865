import KamDomain
import KamRecord
import Testing

/// A manager's remarks, from the specialist's side (M4).
struct RemarkTests {
  private let account = Sample.account(
    String(decoding: Sample.office.document.bytes, as: UTF8.self)
      + """

      %rec: Remark schema.rec

      Id: m000000001
      Text: 人一休假这单就断，月内必须认识第二个人
      From: boss
      At: 2026-11-20T02:10:00Z

      """)

  private func remark(_ account: Account) throws -> Remark { try #require(account.remarks.first) }

  @Test func isSettledAndOpenAgain() throws {
    let after = try Sample.after(account.settle(remark(account), by: Sample.author), account)
    let settled = try remark(after)
    #expect(after.openRemarks.isEmpty && settled.done == Sample.author.today && settled.read == settled.done)
    let again = try Sample.after(after.reopen(settled, by: Sample.author), after)
    #expect(again.openRemarks.count == 1)
  }

  @Test("an answer settles it, typed on the card or set by name") func isAnswered() throws {
    var ids = IDSource(seed: 51)
    let field = try #require(RecordType.remark.field("Answer"))
    let change = try #require(
      try account.act(
        setting: field, of: remark(account).record, to: ["已约李处"], .shipped(.zh), by: Sample.author, ids: &ids)
    )
    let after = try Sample.after(change, account)
    let answered = try remark(after)
    #expect(answered.answer == "已约李处" && after.openRemarks.isEmpty)
    #expect(Headline(account: after, vocabulary: .shipped).remark == nil)
  }

  @Test func standsInTheBrief() {
    let row = Headline(account: account, vocabulary: .shipped)
    let brief = BriefWriter(
      account, visit: nil, project: account.projects.first, coverage: row.coverage, .shipped(.zh), .shipped,
      today: Sample.author.today, .zh
    ).brief()
    #expect(brief.sections.first?.heading == "经理批注")
    #expect(brief.sections.first?.lines == ["11-20 boss  人一休假这单就断，月内必须认识第二个人"])
  }
}
