import KamDomain
import KamRecord
import Testing

private let words = Vocabulary.shipped

/// The office with seats, log entries and marks added to it.
private func office(_ more: String) -> Account {
  Account(Document(text: String(decoding: Sample.office.document.bytes, as: UTF8.self) + "\n" + more))!
}

/// The office as the desk's picture shows it: all six contacts seated.
private func seated() throws -> Account {
  var ids = IDSource(seed: 11)
  var account = Sample.office
  let seats: [(String, Seating)] = [
    ("c000000003", Seating(roles: [.influencer], level: .decision, function: "technical", stance: .unknown)),
    ("c000000004", Seating(roles: [.decisionMaker], level: .decision, function: "using")),
    ("c000000005", Seating(roles: [.user], level: .management, function: "using", stance: .sceptic)),
    ("c000000006", Seating(level: .operation, function: "purchasing", stance: .neutral)),
  ]
  for (contact, seating) in seats {
    let project = account.projects[0]
    let change = try account.seat(
      Reference(contact), in: project, seating, by: Sample.author, ids: &ids)
    account = try Sample.after(change, account)
  }
  return account
}

@Test func drawsTheGrid() throws {
  let account = try seated()
  let map = DecisionMap(account, account.projects[0], words)
  #expect(
    map.table(.zh, words) == [
      ["", "财务", "技术", "使用", "采购办公室"],
      ["决策层", "缺", "刘总工?", "张副厅长?", "缺"],
      ["管理层", "李处(0)", "缺", "陈队(-)", "王主任+"],
      ["操作层", ".", ".", ".", "王丽(0)"],
    ])
}

@Test func namesTheHolesGravestFirst() throws {
  let account = try seated()
  let map = DecisionMap(account, account.projects[0], words)
  #expect(map.holes.map(\.code) == ["G4.unmet", "G.single", "G6.G9", "G6.purchasing", "G7.G10"])
  #expect(
    map.holes.map { $0.text(.zh, words) } == [
      "张副厅长从未见面 -> 请李处引见",
      "只靠王主任一人",
      "缺: 财务决策层 -> 问王主任",
      "缺: 采购办公室决策层 -> 问王主任",
      "缺: 技术管理层 -> 问王主任",
    ])
  #expect(map.holes[2].text(.en, words) == "missing: finance, decision level -> ask 王主任")
}

@Test func findsTheWayToTheDecisionMaker() throws {
  let account = try seated()
  let map = DecisionMap(account, account.projects[0], words)
  #expect(map.path?.text == "王主任 > 李处 > 张副厅长")
  #expect(map.path?.explanation(.zh) == "王主任(联系1次) > 李处(王主任认识) > 张副厅长(李处汇报给)")
}

@Test func withoutADecisionMakerThereIsNoWay() {
  let map = DecisionMap(Sample.office, Sample.office.projects[0], words)
  #expect(map.path == nil)
  #expect(map.holes.first?.code == "G4")
  #expect(map.unplaced.map(\.shortName) == ["刘总工", "张副厅长", "陈队", "王丽"])
  #expect(map.holes.filter { $0.code == "G.unplaced" }.count == 4)
}

@Test func peopleWhoLeftHoldNoSeat() throws {
  let account = try seated()
  let boss = account.contacts[3]
  let left = try account.set("Left", of: boss.record, to: "2026-11-01", by: Sample.author)
  let after = try Sample.after(left, account)
  let map = DecisionMap(after, after.projects[0], words)
  #expect(!map.people.contains { $0.name == "张志远" })
  #expect(map.holes.first?.code == "G4")
}

@Test(arguments: [
  ("", 1, "联系1次"),
  ("Id: l000000009\nDate: 2026-11-23\nMedium: visit\nContact: c000000001\nText: x\n", 2, "见1次"),
  ("Id: l000000009\nDate: 2026-11-23\nMedium: missed\nContact: c000000001\nText: x\n", 1, "联系1次"),
]) func strengthComesFromTheLog(_ more: String, _ strength: Int, _ text: String) {
  let known = office(more).acquaintances(words)[ID("c000000001")]
  #expect(known?.strength == strength)
  #expect(known?.text(.zh) == text)
}

@Test(arguments: [
  ("王建国", "办公室主任", "王主任"), ("李敏", "财务处处长", "李处"), ("刘文斌", "总工程师", "刘总工"),
  ("张志远", "副厅长", "张副厅长"), ("陈立", "车队队长", "陈队"), ("王丽", "采购科科员", "王丽"),
  ("赵强", "司机", "赵师傅"), ("欧阳明", "副总经理", "欧阳副总"), ("周平", "总经理", "周总"),
  ("邱红", "总会计师", "邱总"), ("赵山", "分管副总", "赵副总"),
  ("Tom Reed", "manager", "Tom Reed"), ("孙立", "副主任", "孙副主任"), ("阿依古丽", "", "阿依古丽"),
]) func namesPeopleAsOneSpeaks(_ name: String, _ title: String, _ short: String) {
  #expect(ShortName.make(name, title: title) == short)
}

@Test func drawsTheMapAsText() throws {
  let account = try seated()
  let map = DecisionMap(account, account.projects[0], words)
  #expect(
    map.text(.en, words, today: Sample.author.today) == """
                  finance  technical  using      purchasing and office
      decision    gap      刘总工?    张副厅长?  gap
      management  李处(0)  gap        陈队(-)    王主任+
      operation   .        .          .          王丽(0)

      to the decision maker
        王主任    talked 1x        we ask for a meeting ourselves
        李处      王主任 knows     ask 王主任 for an introduction
        张副厅长  李处 reports to  first win 李处 over, then ask 李处 to take us along to report

      ties
        王主任 -knows- 李处
        李处 -reports to-> 张副厅长

      stances
        王主任  +    11-22 call made: 预算12月批，先看配置
        陈队    (-)  (? -> - 11-24)
        王丽    (0)  (? -> 0 11-24)

      what is missing
        never met 张副厅长 -> ask 李处 for an introduction
        all hangs on 王主任
        missing: finance, decision level -> ask 王主任
        missing: purchasing and office, decision level -> ask 王主任
        missing: technical, management level -> ask 王主任

      """)
}

@Test func aSeatMayBeHeldByAContactOfAnotherCustomer() throws {
  var ids = IDSource(seed: 12)
  let account = Sample.office
  let bureau = Sample.account(
    "%rec: Account schema.rec\n\nId: acc0000009\nName: 财政局\n\n%rec: Contact schema.rec\n\n"
      + "Id: c000000091\nName: 周平\nTitle: 处长\n\n%rec: Log schema.rec\n\n"
      + "Id: l000000091\nDate: 2026-11-20\nMedium: visit\nContact: c000000091\nText: x\n")
  let outsider = Reference(bureau.contacts[0].id, in: bureau.id)
  let change = try account.seat(
    outsider, in: account.projects[0], Seating(level: .decision, function: "finance"), by: Sample.author,
    ids: &ids)
  let after = try Sample.after(change, account)
  #expect(after.accountsBeside == [bureau.id])
  let map = DecisionMap(after, after.projects[0], words, beside: [bureau.id: bureau])
  #expect(map.text(.decision, "finance", .zh) == "周处? 财政局")
  #expect(map.people.first { $0.name == "周平" }?.acquaintance.meetings == 1)
  #expect(!map.lacks(.decision, "finance"))
}
