import KamDomain
import KamRecord
import Testing

private func path(_ project: String, _ more: [String] = []) -> StagePath {
  let account = Fixture.account(
    ["Account; Id=acct000001; Name=顺达物流", "Project; Id=prjt000001; Name=更新; " + project] + more)
  return StagePath(account, account.projects[0], Fixture.vocabulary)
}

private let steps: [(String, String, String?, Int)] = [
  ("direct", "need_confirmed", "proposal", 6), ("tender", "need_confirmed", "intention_published", 8),
  ("tender", "awarded", "signed", 4), ("direct", "maintained", nil, 0), ("direct", "lost", "lead", 10),
  ("direct", "bid", "lead", 10),
]

@Test(arguments: steps) func theNextStageFollowsTheTrack(
  _ track: String, _ stage: String, _ next: String?, _ count: Int
) {
  let path = path("Track=\(track); Stage=\(stage)")
  #expect(path.next?.code == next)
  #expect(path.following.count == count)
}

@Test func thePathIsShownWithItsPlace() {
  #expect(
    path("Track=direct; Stage=proposal").text(.zh)
      == "线索 > 已接触 > 已拜访 > 需求确认 > [方案报价] > 商务谈判 > 签约 > 交车 > 回款 > 维系")
}

/// Stage, place among the forms → the way around the present stage.
@Test(arguments: [
  ("lead", 8, "[线索] > 已接触 > …"), ("negotiation", 7, "… > 方案报价 > [商务谈判] > 签约 > …"),
  ("maintained", 8, "… > 回款 > [维系]"), ("visited", 9, "… > [已拜访] > …"), ("visited", 0, nil),
])
func aLongWayIsShownAroundItsPlace(_ stage: String, _ place: Int, _ form: String?) {
  let path = path("Track=direct; Stage=\(stage)")
  #expect(path.forms(.zh)[place] == form ?? path.text(.zh))
}

/// A line of a quotation with all that it needs.
private let line = "QuoteLine; Quote=qte0000001; Model=S70; Quantity=8; NetPrice=168000"

/// Project, records → what is still missing before the next stage.
private let hints: [(String, [String], String?)] = [
  ("Track=direct; Stage=lead", [], "进入已接触还缺: 联系人，沟通一次"),
  (
    "Track=direct; Stage=lead", ["Contact; Name=王建国", "Log; Date=2026-11-01; Medium=missed; Text=x"],
    "进入已接触还缺: 沟通一次"
  ),
  ("Track=direct; Stage=lead", ["Contact; Name=王建国", "Log; Date=2026-11-01; Medium=call_out; Text=x"], nil),
  ("Track=direct; Stage=contacted", ["Log; Date=2026-11-01; Medium=call_out; Text=x"], "进入已拜访还缺: 拜访一次"),
  ("Track=direct; Stage=contacted", ["Log; Date=2026-11-01; Medium=visit; Text=x"], nil),
  ("Track=direct; Stage=visited; Models=S70; Units=3", ["Need; Text=省油"], nil),
  ("Track=direct; Stage=visited; Models=S70", ["Need; Text=省油; Project=prjt000009"], "进入需求确认还缺: 客户需求，车型和台数"),
  ("Track=tender; Stage=need_confirmed", [], "进入意向公开还缺: 预算，采购方式"),
  (
    "Track=direct; Stage=proposal", ["Quote; Project=prjt000001; Version=1; State=draft"],
    "进入商务谈判还缺: 已报的报价，决策者"
  ),
  (
    "Track=direct; Stage=proposal",
    [
      "Quote; Id=qte0000001; Project=prjt000001; Version=1; State=sent", line,
      "Contact; Id=cntt000001; Name=王建国",
      "Seat; Project=prjt000001; Contact=cntt000001; Role=decision_maker",
    ], nil
  ),
  (
    "Track=direct; Stage=negotiation",
    ["Quote; Id=qte0000001; Project=prjt000001; Version=1; State=accepted", line], nil
  ),
  (
    "Track=direct; Stage=negotiation",
    [
      "Quote; Id=qte0000001; Project=prjt000001; Version=1; State=accepted", line,
      "QuoteLine; Quote=qte0000001; Model=E50; Quantity=2",
    ], "进入签约还缺: 接受的报价"
  ),
  (
    "Track=tender; Stage=intention_published", ["Registration; Project=prjt000001; State=refused"],
    "进入投标还缺: 报备，截标日期"
  ),
  (
    "Track=tender; Stage=bid",
    [
      "Quote; Id=qte0000001; Project=prjt000001; Version=1; State=sent", line,
      "Milestone; Project=prjt000001; Kind=bid_opening",
    ],
    "进入开标还缺: 开标日期"
  ),
  ("Track=tender; Stage=opened", ["Milestone; Project=prjt000001; Kind=bid_opening; Done=2026-11-01"], nil),
  ("Track=tender; Stage=awarded", ["Milestone; Project=prjt000001; Kind=contract; Due=2026-12-01"], nil),
  ("Track=direct; Stage=signed", [], "进入交车还缺: 成交记录，交车验收日期"),
  (
    "Track=direct; Stage=delivered", ["Milestone; Project=prjt000001; Kind=invoice; Done=2026-11-01"],
    "进入回款还缺: 尾款"
  ),
  ("Track=direct; Stage=paid", [], nil),
  ("Track=direct; Stage=paid", ["Registration; Project=prjt000001; State=approved"], "进入维系还缺: 返利申报"),
  ("Track=direct; Stage=own_stage", [], nil),
]

@Test(arguments: hints) func eachStageBringsItsFacts(_ project: String, _ records: [String], _ hint: String?)
{
  #expect(path(project, records).hint(Fixture.vocabulary, .zh) == hint)
}

/// A stage further on → all that the stages before it should have brought.
private let jumps: [(String, [StageNeed])] = [
  ("lead", []), ("visited", [.visit]), ("need_confirmed", [.visit, .need, .models]),
  ("proposal", [.visit, .need, .models, .budget, .process]), ("bid", []),
]

@Test(arguments: jumps) func aJumpLacksWhatTheStagesBetweenShouldBring(
  _ stage: String, _ missing: [StageNeed]
) {
  #expect(path("Track=direct; Stage=contacted").missing(before: stage) == missing)
}
