import KamDomain
import KamRecord
import Testing

private let author = Sample.author

private func account(_ stage: String, _ more: [String] = []) -> Account {
  Fixture.account(
    [
      "Account; Id=acct000001; Name=顺达物流",
      "Project; Id=prjt000001; Name=更新; Track=direct; Stage=\(stage); Units=10",
    ] + more)
}

/// Where a project stands, where it is moved to → the act that the move is.
private let acts: [(String, String, StageAct)] = [
  ("negotiation", "signed", .sign), ("delivered", "signed", .pass), ("lost", "signed", .sign),
  ("signed", "delivered", .deliver), ("negotiation", "delivered", .deliver), ("paid", "delivered", .pass),
  ("lead", "lost", .lose), ("lost", "lost", .lose), ("lead", "contacted", .pass),
  ("delivered", "paid", .pass),
]

@Test(arguments: acts) func someStagesAreReachedByAnAct(_ from: String, _ to: String, _ act: StageAct) {
  #expect(StageAct(to, of: account(from).projects[0], Fixture.vocabulary) == act)
}

@Test func movingToAStageDoesWhatItsActDoes() throws {
  var ids = IDSource(seed: 51)
  var now = account(
    "negotiation",
    [
      "Quote; Id=qte0000001; Project=prjt000001; Version=1; State=accepted",
      "Quote; Id=qte0000002; Project=prjt000001; Version=2; State=sent",
      "QuoteLine; Quote=qte0000001; Model=云驰 S70; Quantity=8; NetPrice=168000",
    ])
  let playbook = Playbook.shipped(.zh)
  func move(to stage: String) throws {
    let change = try now.move(now.projects[0], to: stage, playbook, by: author, ids: &ids)
    now = try Sample.after(change, now)
  }
  try move(to: "signed")
  #expect(now.deals.map(\.quote) == [now.quotes[0].id] && now.quotes[1].state == .void)
  try move(to: "delivered")
  #expect(now.milestones.count == 9)
  try move(to: "paid")
  #expect(now.projects[0].stage == "paid")
}

/// The states of a project's quotations in file order → the versions that a deal may take over, the first first.
private let offers: [([String], [Int])] = [
  (["1 sent", "2 draft"], [2, 1]), (["1 accepted", "2 draft"], [1, 2]), (["1 revised", "2 void"], []),
  (["1 revised", "2 sent"], [2]), ([], []),
]

@Test(arguments: offers) func whatADealMayTakeOver(_ states: [String], _ versions: [Int]) {
  let quotes = states.map { state in
    let words = state.split(separator: " ")
    return "Quote; Project=prjt000001; Version=\(words[0]); State=\(words[1])"
  }
  let account = account("negotiation", quotes)
  #expect(account.offers(of: account.projects[0].id).map(\.version) == versions)
}

/// Type, field, value → the title of the change, if setting the field is an act.
private let settings: [(String, String, [String], String?)] = [
  ("Project", "Stage", ["contacted"], "更新 阶段: 已接触"),
  ("Project", "Name", ["换新"], nil), ("Quote", "State", ["accepted"], "报价 V1: 已报 -> 接受"),
  ("Quote", "Note", ["含税"], nil), ("Registration", "State", ["approved"], "报备: 已提交 -> 已批"),
  ("QuoteLine", "Quantity", ["9"], "报价 V1 -> V2"), ("QuoteLine", "Includes", [], "报价 V1 -> V2"),
  ("QuoteLine", "Quote", ["qte0000001"], nil),
]

@Test(arguments: settings) func settingAFieldMayBeAnAct(
  _ type: String, _ field: String, _ values: [String], _ title: String?
) throws {
  var ids = IDSource(seed: 52)
  let account = account(
    "lead",
    [
      "Quote; Id=qte0000001; Project=prjt000001; Version=1; State=sent",
      "QuoteLine; Quote=qte0000001; Model=云驰 S70; Quantity=8; NetPrice=168000; Includes=plates",
      "Registration; Project=prjt000001; State=filed",
    ])
  let record = try #require(account.document.records(of: type).first)
  let change = try account.act(
    setting: try #require(RecordType(rawValue: type)?.field(field)), of: record, to: values, .shipped(.zh),
    by: author, ids: &ids)
  #expect(change?.title == title)
}

@Test func aStageOfAnotherTrackIsRefusedWithThoseThereAre() throws {
  var ids = IDSource(seed: 52)
  let account = account("lead")
  let refusal = #expect(throws: Refusal.self) {
    try account.move(account.projects[0], to: "bid", .shipped(.zh), by: author, ids: &ids)
  }
  #expect(refusal?.words(.zh).contains("投标") == true && refusal?.words(.zh).contains("方案报价") == true)
}
