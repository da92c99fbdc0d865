import KamDomain
import KamRecord
import Testing

private let author = Sample.author
private let day = Day("2026-11-20")!

/// A project on a stage, with two offers and the day of the contract.
private func account(stage: String = "negotiation", _ more: [String] = []) -> Account {
  Fixture.account(
    [
      "Account; Id=acct000001; Name=顺达物流",
      "Project; Id=prjt000001; Name=更新; Track=direct; Stage=\(stage); Units=10",
      "Milestone; Project=prjt000001; Kind=contract; Due=2026-11-25",
      "Quote; Id=qte0000001; Project=prjt000001; Version=1; State=revised",
      "Quote; Id=qte0000002; Project=prjt000001; Version=2; State=sent",
      "Quote; Id=qte0000003; Project=prjt000001; Version=3; State=draft",
      "QuoteLine; Quote=qte0000002; Model=云驰 S70; Trim=商务版; Quantity=8; NetPrice=168000",
      "QuoteLine; Quote=qte0000002; Model=云驰 E50; Quantity=4; NetPrice=120000",
    ] + more)
}

@Test func aDealTakesTheLinesOver() throws {
  var ids = IDSource(seed: 31)
  let account = account()
  let quotation = account.quotations(of: account.projects[0].id)[1]
  let change = try account.sign(
    account.projects[0], quotation, on: day, [("Terms", "三年质保"), ("contractUntil", "2029-11-20")], by: author,
    ids: &ids)
  #expect(change.title == "签约 更新 12台 182.4万")
  let after = try Sample.after(change, account)
  let deal = try #require(after.deals.first)
  #expect(deal.date == day && deal.project == after.projects[0].id && deal.quote == quotation.quote.id)
  #expect(deal.models == "云驰 S70 商务版 8台，云驰 E50 4台")
  #expect(deal.units == 12 && deal.amount?.description == "1824000")
  #expect(deal.terms == "三年质保" && deal.contractUntil == Day("2029-11-20"))
  let project = after.projects[0]
  #expect(project.stage == "signed" && project.stageSince == day && project.likelihood == .o)
  // From now on the project says how many were signed, and for how much.
  #expect(project.units == 12 && project.models == deal.models && project.amount == deal.amount)
  #expect(after.quotes.map(\.state) == [.revised, .accepted, .void])
  #expect(after.milestones[0].done == day)
}

@Test func aDealWithoutQuotationSaysWhatTheProjectSays() throws {
  var ids = IDSource(seed: 32)
  let account = account()
  let change = try account.sign(
    account.projects[0], nil, on: day, [("Amount", "1500000")], by: author, ids: &ids)
  let after = try Sample.after(change, account)
  #expect(after.deals.map(\.units) == [10] && after.deals[0].amount == Money("1500000"))
  #expect(after.deals[0].quote == nil)
  #expect(after.quotes.map(\.state) == [.revised, .sent, .draft])
}

/// The quotation taken over, what the deal says instead → models, units, amount; the end of the title.
private let signings: [(Int?, Values, [String], String)] = [
  (0, [("Units", "20")], ["云驰 S70 商务版", "20", "3360000"], " 20台 336万"),
  (0, [("units", "8")], ["云驰 S70 商务版", "8", "1344000"], " 8台 134.4万"),
  (1, [("Units", "20")], ["云驰 S70，云驰 E50", "20", "-"], " 20台 金额未定"),
  (1, [("Units", "20"), ("Amount", "3000000")], ["云驰 S70，云驰 E50", "20", "3000000"], " 20台 300万"),
  (nil, [("Units", "20")], ["S70", "20", "-"], " 20台 金额未定"),
  (nil, [("Models", "E50")], ["E50", "10", "1680000"], " 10台 168万"),
]

@Test(arguments: signings) func aDealCostsWhatItsVehiclesCost(
  _ quotation: Int?, _ values: Values, _ expected: [String], _ title: String
) throws {
  var ids = IDSource(seed: 36)
  let account = Fixture.account([
    "Account; Id=acct000001; Name=顺达物流",
    "Project; Id=prjt000001; Name=更新; Track=direct; Stage=lead; Units=10; Models=S70; Amount=1680000",
    "Quote; Id=qte0000001; Project=prjt000001; Version=1; State=sent",
    "Quote; Id=qte0000002; Project=prjt000001; Version=2; State=sent",
    "QuoteLine; Quote=qte0000001; Model=云驰 S70; Trim=商务版; Quantity=8; NetPrice=168000",
    "QuoteLine; Quote=qte0000002; Model=云驰 S70; Quantity=8; NetPrice=168000",
    "QuoteLine; Quote=qte0000002; Model=云驰 E50; Quantity=4; NetPrice=120000",
  ])
  let project = account.projects[0]
  let chosen = quotation.map { account.quotations(of: project.id)[$0] }
  let change = try account.sign(project, chosen, on: day, values, by: author, ids: &ids)
  #expect(change.title == "签约 更新" + title)
  let deal = try #require(try Sample.after(change, account).deals.first)
  #expect([deal.models, deal.units?.description, deal.amount?.description].map { $0 ?? "-" } == expected)
}

/// Where a project stands → where it stands after it was signed.
@Test(arguments: [
  ("lead", "signed"), ("awarded", "signed"), ("signed", "signed"), ("paid", "paid"), ("lost", "signed"),
]) func signingNeverLeadsBack(_ stage: String, _ expected: String) throws {
  var ids = IDSource(seed: 33)
  let account = account(stage: stage)
  let change = try account.sign(account.projects[0], nil, on: day, by: author, ids: &ids)
  #expect(try Sample.after(change, account).projects[0].stage == expected)
}

@Test func aLostProjectSaysWhyAndToWhom() throws {
  let account = account()
  let loss = Loss("价格", make: "磐石", model: "越岭", dealer: "城南店", price: Money("158000"))
  let change = try account.lose(account.projects[0], loss, on: day, by: author)
  #expect(change.title == "战败 更新 输给 磐石 越岭 城南店 15.8万, 价格")
  let after = try Sample.after(change, account)
  let project = after.projects[0]
  #expect(project.stage == "lost" && project.closed == day && project.stageSince == day)
  #expect((project.lostReason, project.lostToMake, project.lostToModel) == ("价格", "磐石", "越岭"))
  #expect(project.lostToDealer == "城南店" && project.lostPrice?.description == "158000")
  #expect(after.quotes.map(\.state) == [.revised, .void, .void])
}

@Test func aLossMayBeKnownInPartButForItsReason() throws {
  let account = account()
  #expect(throws: Refusal.missingField(.project, field: "LostReason")) {
    try account.lose(account.projects[0], Loss(" ", make: "磐石"), on: day, by: author)
  }
  let change = try account.lose(account.projects[0], Loss("预算取消"), on: day, by: author)
  #expect(change.title == "战败 更新, 预算取消")
  #expect(try Sample.after(change, account).projects[0].lostToMake == nil)
}

@Test func aProjectIsLostOnce() throws {
  var now = account()
  let loss = Loss("价格", make: "磐石", model: "越岭")
  now = try Sample.after(now.lose(now.projects[0], loss, on: day, by: author), now)
  let refusal = #expect(throws: Refusal.self) {
    try now.lose(now.projects[0], Loss("预算取消"), on: day + 1, by: author)
  }
  #expect(refusal?.words(.zh).hasPrefix("2026-11-20 战败：价格，输给 磐石 越岭。") == true)
  #expect(refusal?.words(.en).hasPrefix("lost on 2026-11-20: 价格, to 磐石 越岭;") == true)
  let path = StagePath(now, now.projects[0], Fixture.vocabulary)
  #expect(path.text(.zh).hasSuffix(" > 维系 > [战败]"))
  #expect(path.hint(Fixture.vocabulary, .zh) == "2026-11-20 战败：价格，输给 磐石 越岭")
}

@Test(arguments: ["delivered", "paid", "maintained"]) func aDeliveredProjectIsNotLost(_ stage: String) throws
{
  let now = account()
  let project = try #require(now.projects.first)
  let after = try Sample.after(now.set("Stage", of: project.record, to: stage, by: author), now)
  let refusal = #expect(throws: Refusal.self) {
    try after.lose(after.projects[0], Loss("价格"), on: day, by: author)
  }
  #expect(refusal == .deliveredBefore && refusal?.words(.en).contains("kam stage") == true)
}

@Test(arguments: ["negotiation", "signed"]) func aProjectThatIsLostNoMoreForgetsItsLoss(_ stage: String)
  throws
{
  var ids = IDSource(seed: 37)
  var now = account()
  let loss = Loss("价格", make: "磐石", model: "越岭", dealer: "城南店", price: Money("158000"))
  now = try Sample.after(now.lose(now.projects[0], loss, on: day, by: author), now)
  now = try Sample.after(now.move(now.projects[0], to: stage, .shipped(.zh), by: author, ids: &ids), now)
  let project = now.projects[0]
  #expect(project.stage == stage && project.closed == nil && project.lostPrice == nil)
  #expect(
    [project.lostReason, project.lostToMake, project.lostToModel, project.lostToDealer] == [
      nil, nil, nil, nil,
    ])
}

@Test func whatIsStillToComeIsNotDelivered() throws {
  var ids = IDSource(seed: 38)
  let account = account()
  let tomorrow = author.today + 1
  let plan = AfterSigning(
    account, account.projects[0], delivered: tomorrow, .shipped(.zh), Fixture.vocabulary)
  #expect(throws: Refusal.deliveryAhead(tomorrow)) { try account.deliver(plan, by: author, ids: &ids) }
  let today = AfterSigning(
    account, account.projects[0], delivered: author.today, .shipped(.zh), Fixture.vocabulary)
  #expect(throws: Refusal.notSigned("更新")) { try account.deliver(today, by: author, ids: &ids) }
  #expect(throws: Refusal.signingAhead(tomorrow)) {
    try account.sign(account.projects[0], nil, on: tomorrow, by: author, ids: &ids)
  }
}

/// Where a project is, where it moves → what should be thought of before.
private let moves: [(String, String, String)] = [
  ("negotiation", "contacted", "要从「商务谈判」退回「已接触」"), ("contacted", "visited", "进入已拜访还缺: 拜访一次"),
  ("negotiation", "signed", "报价 V3 还是「草稿」，签约就算客户接受了这一版"), ("delivered", "paid", "进入回款还缺: 开票，尾款"),
  ("lead", "signed", "进入签约还缺: 联系人，沟通一次，拜访一次，客户需求，车型和台数，预算，采购方式，决策者"),
]

@Test(arguments: moves) func aMoveSaysWhatToThinkOf(_ from: String, _ to: String, _ said: String) {
  let account = account(stage: from)
  let cautions = account.cautions(moving: account.projects[0], to: to, Fixture.vocabulary)
  #expect(cautions.first?.words(Fixture.vocabulary, .zh) == said)
}

@Test func aProjectTakenUpAgainIsAskedAndItsHistoryKeepsWhy() throws {
  var now = account()
  now = try Sample.after(now.lose(now.projects[0], Loss("价格", make: "磐石"), on: day, by: author), now)
  let caution = try #require(now.cautions(moving: now.projects[0], to: "lead", Fixture.vocabulary).first)
  #expect(caution.isBack && caution.words(Fixture.vocabulary, .zh).contains("战败：价格，输给 磐石"))
  let change = try now.move(now.projects[0], to: "lead", by: author)
  #expect(change.title.contains("原 2026-11-20 战败：价格，输给 磐石"))
}

@Test(arguments: Language.allCases) func deliveryMakesWhatFollows(_ language: Language) throws {
  var ids = IDSource(seed: 34)
  let account = account(
    stage: "signed",
    [
      "Milestone; Project=prjt000001; Kind=handover; Due=2026-11-30",
      "Milestone; Project=prjt000001; Kind=balance; Due=2026-12-31",
    ])
  let plan = AfterSigning(
    account, account.projects[0], delivered: day, .shipped(language), Fixture.vocabulary)
  #expect(plan.unread.isEmpty)
  #expect(
    plan.lines(Fixture.vocabulary, .zh).map { String($0.prefix { $0 != "(" }) }.count == 8)
  #expect(
    plan.items.map { "\($0.due.monthAndDay) \($0.word(Fixture.vocabulary, .zh))" } == [
      "11-21 开票", "11-23 回访", "11-27 上牌", "12-05 返利申报", "12-20 回访", "12-31 尾款", "02-18 首保", "11-20 质保金",
    ])
  #expect(plan.items.filter(\.isThere).map { $0.word(Fixture.vocabulary, .zh) } == ["尾款"])
  let change = try account.deliver(plan, by: author, ids: &ids)
  #expect(change.title == "交车 更新 后续7项")
  let after = try Sample.after(change, account)
  #expect(after.projects[0].stage == "delivered" && after.projects[0].stageSince == day)
  #expect(after.milestones.count == 10 && after.milestones[1].done == day)
  #expect(after.milestones.filter { $0.kind == "follow_up" }.map(\.due) == [day + 3, day + 30])
  // Once made, nothing is made again.
  let again = AfterSigning(after, after.projects[0], delivered: day, .shipped(language), Fixture.vocabulary)
  #expect(again.missing.isEmpty)
  #expect(try after.deliver(again, by: author, ids: &ids).isEmpty)
}

@Test func aDeliveryThatNobodyPlannedCountsOnItsDay() throws {
  var ids = IDSource(seed: 35)
  let account = account(stage: "signed", [])
  let plan = AfterSigning(
    account, account.projects[0], delivered: day, .shipped(.zh), Fixture.vocabulary)
  let after = try Sample.after(try account.deliver(plan, by: author, ids: &ids), account)
  #expect(after.milestones.filter { $0.kind == "handover" }.map(\.done) == [day])
  #expect(
    Headline(account: after, vocabulary: Fixture.vocabulary).results.filter { $0.kind == .delivered }
      .map(\.day) == [day])
}

/// A line of a store's own template → what it makes, two days and so on after 2026-11-20; nil: cannot be read.
private let templateLines: [(String, String?)] = [
  ("+3 上牌", "2026-11-23  上牌"), ("3天 plates", "2026-11-23  上牌"), ("＋30天 回访：30日回访", "2026-12-20  回访  30日回访"),
  ("+1 给王主任送感谢卡", "2026-11-21  给王主任送感谢卡"), ("+100d first_service", "2027-02-28  首保"),
  ("+2 会面: 张处长", "2026-11-22  会面: 张处长"), ("上牌", nil), ("+3", nil), ("+3周 上牌", nil), ("+99999 上牌", nil),
  ("+3 ：", nil),
]

@Test(arguments: templateLines) func aTemplateIsReadableText(_ line: String, _ expected: String?) {
  let template = Record.text([("Id", "tmpl000001"), ("Name", "a"), ("Text", line), ("Kind", "after_signing")])
  let text = "%rec: Template schema.rec\n\n" + String(decoding: template, as: UTF8.self) + "\n"
  let account = account()
  let plan = AfterSigning(
    account, account.projects[0], delivered: day, Playbook([Document(text: text)]), Fixture.vocabulary)
  #expect(plan.lines(Fixture.vocabulary, .zh) == [expected ?? "读不懂: " + line])
  #expect(plan.unread == (expected == nil ? [line] : []))
}

@Test func aStepOfTheTemplateBecomesANextStep() throws {
  var ids = IDSource(seed: 35)
  let text = """
    %rec: Template schema.rec

    Id: tmpl000001
    Name: 交车后
    Kind: after_signing
    Text: +1 送感谢卡

    """
  let account = account(stage: "signed")
  let playbook = Playbook([Document(text: text)])
  let plan = AfterSigning(account, account.projects[0], delivered: day, playbook, Fixture.vocabulary)
  let after = try Sample.after(account.deliver(plan, by: author, ids: &ids), account)
  #expect(after.steps.map(\.text) == ["送感谢卡"] && after.steps[0].due == day + 1)
  #expect(after.steps[0].owner == "liwei")
}
