import KamDomain
import KamRecord
import Testing

/// A deal in the middle of its way: what each line says, and which are urgent.
@Test func theStandingOfADealIsToldInLines() {
  let account = Fixture.account([
    "Account; Id=acct000001; Name=顺达物流",
    "Project; Id=prjt000001; Name=更新; Track=direct; Stage=negotiation; Units=12",
    "Project; Id=prjt000002; Name=校车; Track=direct; Stage=lead",
    "Quote; Id=qte0000001; Project=prjt000001; Version=2; State=sent; ValidUntil=2026-11-20",
    "QuoteLine; Quote=qte0000001; Model=云驰 S70; Quantity=12; NetPrice=168000",
    "Registration; Id=reg0000001; Project=prjt000001; State=approved; Number=DKH-1; ValidUntil=2026-12-08; RebatePerUnit=5000; Paper=business_licence; Paper=purchase_contract; PaperDone=business_licence",
    "Request; Id=req0000001; Project=prjt000001; Kind=seal; Text=合同盖章; State=open; WantedBy=2026-11-27",
    "Request; Project=prjt000001; Kind=seal; Text=别的; State=withdrawn",
    "Request; Project=prjt000001; Kind=joint_visit; Text=见郭总; State=approved; Answer=周五我去",
    "Request; Project=prjt000002; Kind=seal; Text=校车的; State=open",
  ])
  let standing = DealStanding(account, account.projects[0], Fixture.vocabulary, today: Fixture.today, .zh)
  #expect(
    standing.lines.map(\.text) == [
      "进入签约还缺: 接受的报价", "报价 V2 已报  12台 201.6万  有效至 11-20 (逾期4天)",
      "报备 已批 DKH-1  有效至 12-08 (还有14天)  返利 6万  缺资料: 购车合同",
      "求助 盖章  待答复  11-27前 (还有3天)  合同盖章", "求助 陪访  同意  见郭总  -> 周五我去",
    ])
  #expect(standing.lines.map(\.isUrgent) == [false, true, true, false, false])
  #expect(
    standing.lines.map(\.record.id) == ["prjt000001", "qte0000001", "reg0000001", "req0000001", "0000000008"])
  let english = DealStanding(account, account.projects[0], Fixture.vocabulary, today: Fixture.today, .en)
  #expect(english.lines[1].text == "quotation V2 sent  12 vehicles ¥2.016M  valid until 11-20 (4 days late)")
}

/// Stage, registration → what its line says of the rebate on 2026-11-24, and whether somebody should act.
private let rebates: [(String, String, String, Bool)] = [
  ("proposal", "State=filed", "报备 已提交  返利 6万", false),
  ("proposal", "State=filed; ValidUntil=2026-12-09", "报备 已提交  有效至 12-09 (还有15天)  返利 6万", false),
  ("signed", "State=filed", "报备 已提交  返利 6万", false),
  ("signed", "State=approved", "报备 已批  返利 6万 未申报", true),
  (
    "paid", "State=approved; RebateClaimed=2026-11-20; ValidUntil=2026-12-01", "报备 已批  返利 6万 已申报 11-20", false
  ),
  ("lost", "State=refused", "报备 驳回  返利 6万", false),
]

@Test(arguments: rebates) func theRebateIsOwedOnceTheProjectIsWon(
  _ stage: String, _ registration: String, _ text: String, _ isUrgent: Bool
) {
  let account = Fixture.account([
    "Account; Id=acct000001; Name=顺达物流",
    "Project; Id=prjt000001; Name=更新; Track=direct; Stage=\(stage); Units=12; Closed=2026-11-20",
    "Registration; Project=prjt000001; RebatePerUnit=5000; " + registration,
  ])
  let standing = DealStanding(account, account.projects[0], Fixture.vocabulary, today: Fixture.today, .zh)
  #expect(standing.lines.map(\.text) == [text])
  #expect(standing.lines.map(\.isUrgent) == [isUrgent])
}
