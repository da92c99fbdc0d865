import KamDomain
import KamRecord
import Testing

private let author = Sample.author

@Test func setsAFieldWithWhatWasThere() throws {
  let office = Sample.office
  let contact = office.contacts[0]
  let change = try office.set("title", of: contact.record, to: "办公室副主任", by: author)
  #expect(change.title == "王建国 职务: 办公室主任 -> 办公室副主任")
  #expect(try Sample.after(change, office).contacts[0].title == "办公室副主任")
  #expect(try office.set("Title", of: contact.record, to: "办公室主任", by: author).isEmpty)
}

@Test func refusesWhatTheAuthorDidNotSee() throws {
  let office = Sample.office
  let change = try office.set(
    "Title", of: office.contacts[0].record, to: "主任", was: .some("科长"), by: author)
  #expect(throws: Refusal.self) { try Sample.after(change, office) }
}

@Test func refusesUnknownAndEmptiedFields() {
  let office = Sample.office
  let contact = office.contacts[0].record
  #expect(throws: Refusal.unknownField(.contact, name: "Titel", nearest: "title")) {
    try office.set("Titel", of: contact, to: "x", by: author)
  }
  #expect(throws: Refusal.missingField(.contact, field: "Name")) {
    try office.set("Name", of: contact, to: "", by: author)
  }
}

@Test func makesValuesOneByOne() throws {
  let office = Sample.office
  let change = try office.make("Phone", ["0311-1", "139"], of: office.record, by: author)
  let after = try Sample.after(change, office)
  #expect(after.phones == ["0311-1", "139"])
  let second = try after.make("Phone", ["139", "138"], of: after.record, by: author)
  #expect(second.edits.count == 2)
  #expect(try Sample.after(second, after).phones == ["139", "138"])
}

@Test func addsRecordsInTheOrderOfTheSchema() throws {
  var ids = IDSource(seed: 1)
  let office = Sample.office
  let change = try office.addContact(
    "赵强", title: "司机", [("phone", "136"), ("Level", "operation")], by: author, ids: &ids)
  #expect(change.title == "新增联系人 赵强")
  let after = try Sample.after(change, office)
  let added = try #require(after.contacts.last)
  #expect(added.record.fields.map(\.name) == ["Id", "Name", "Title", "Phone", "Level", "By", "At"])
  #expect(added.id.text == change.created)
  #expect(added.by == "liwei")
}

@Test func beginsAFileWithTheAccount() throws {
  var ids = IDSource(seed: 2)
  let change = try Change.newAccount("石家庄公交集团", [("Industry", "bus")], by: author, ids: &ids)
  let file = try #require(change.files.first)
  let account = try #require(Account(Document([]).apply(change, in: file).0))
  #expect(account.name == "石家庄公交集团")
  #expect(account.owner == "liwei")
  #expect(file == account.file)
}

@Test func seatsAContactAndChangesTheSeat() throws {
  var ids = IDSource(seed: 3)
  let office = Sample.office
  let project = office.projects[0]
  let boss = Reference<Contact>("c000000004")
  let first = try office.seat(
    boss, in: project, Seating(roles: [.decisionMaker], level: .decision, function: "using"), by: author,
    ids: &ids)
  #expect(first.title == "席位 张志远 决策者")
  let seated = try Sample.after(first, office)
  let second = try seated.seat(
    boss, in: project,
    Seating(roles: [.decisionMaker, .influencer], level: .decision, function: "using", stance: .sceptic),
    by: author, ids: &ids)
  // The role, the stance, and the note that it moved.
  #expect(second.edits.count == 3)
  let seat = try #require(try Sample.after(second, seated).seats.last)
  #expect(seat.roles == [.decisionMaker, .influencer])
  #expect(seat.stance == .sceptic)
}

@Test func removesWhatHangsOnARecord() throws {
  let office = Sample.office
  let change = try office.remove(office.contacts[0].record, by: author)
  let after = try Sample.after(change, office)
  #expect(after.contacts.count == 5)
  #expect(after.seats.map(\.id.text) == ["s000000002"])
  #expect(after.ties.map(\.id.text) == ["t000000002"])
  #expect(after.visits.isEmpty && after.visitItems.isEmpty)
  #expect(after.log.count == 1 && after.log[0].contacts.isEmpty)

  var undone = after.document
  for edit in change.edits.reversed() { undone = try undone.apply(edit.inverse).document }
  let back = try #require(Account(undone))
  #expect(back.contacts.count == 6)
  #expect(back.visitItems.map(\.id.text).sorted() == office.visitItems.map(\.id.text))
  #expect(back.log[0].contacts.map(\.text) == ["c000000001"])
}

/// Questions, answers, and what they leave in the card: fields of the project and the rival.
@Test(arguments: [
  ("J5", "大约 216 万，已批复", ["Budget": "大约 216 万", "BudgetState": "approved"]),
  ("J5", "216万", ["Budget": "216万", "BudgetState": ""]),
  ("J5", "批了，216万", ["BudgetState": "approved"]),
  ("J5", "216万，还没批下来", ["Budget": "216万", "BudgetState": "planned"]),
  ("J4", "12月底要定下来", ["PurchaseBy": "2026-12-31", "PurchaseByKind": "by"]),
  ("J4", "2026-12-22", ["PurchaseBy": "2026-12-22", "PurchaseByKind": "on"]),
  ("J4", "还没说", ["PurchaseBy": ""]),
  ("J6", "走公开招标，财政先批", ["ProcessNote": "走公开招标，财政先批", "Process": "open_tender"]),
  ("J1", "云驰 S70，12台", ["Models": "云驰 S70", "Units": "12"]),
  ("R3", "3分，油耗高", ["Satisfaction": "3"]),
  ("R3", "还行", ["Satisfaction": ""]),
  ("R4", "张强，嘴甜", ["Representative": "张强", "RepresentativeStyle": "嘴甜"]),
]) func anAnswerFillsTheCard(_ code: String, _ answer: String, _ expected: [String: String]) throws {
  var ids = IDSource(seed: 4)
  var office = Sample.office
  office = try Sample.after(
    office.set("Units", of: office.projects[0].record, to: "8", by: author), office)
  office = try Sample.after(
    office.add(.visitItem, [("Visit", "v000000001"), ("Code", code)], by: author, ids: &ids), office)
  let item = try #require(office.visitItems.last)
  let change = try office.tick(item, answer: answer, by: author, ids: &ids)
  let after = try Sample.after(change, office)
  let ticked = try #require(after.visitItems.last)
  #expect(ticked.done && ticked.answer == answer)
  let record = code.hasPrefix("R") ? after.rivals[0].record : after.projects[0].record
  for (field, value) in expected { #expect(record[name: field] ?? "" == value, "\(field)") }
  #expect((ticked.filledField != nil) == expected.values.contains { !$0.isEmpty })
}

@Test func refusesValuesThatNoFileHolds() {
  let office = Sample.office
  #expect(throws: Refusal.self) {
    try office.set("Units", of: office.projects[0].record, to: "many", by: author)
  }
}

@Test func anAnswerCanBeginARecord() throws {
  var ids = IDSource(seed: 9)
  var office = Sample.office
  office = try Sample.after(
    office.add(.visitItem, [("Visit", "v000000001"), ("Code", "K5")], by: author, ids: &ids), office)
  let item = try #require(office.visitItems.last)
  let after = try Sample.after(
    office.tick(item, answer: "海岳 远山 46台", by: author, ids: &ids), office)
  let vehicle = try #require(after.vehicles.first)
  #expect(vehicle.make == "海岳" && vehicle.model == "远山" && vehicle.count == 46)
  #expect(after.visitItems.last?.filledField == vehicle.id.text + ".Model")
}

@Test func anAnswerThatFillsNothingIsKept() throws {
  var ids = IDSource(seed: 5)
  let office = Sample.office
  let change = try office.tick(office.visitItems[1], answer: "还行", by: author, ids: &ids)
  let after = try Sample.after(change, office)
  #expect(after.visitItems[1].answer == "还行")
  #expect(after.rivals[0].satisfaction == nil)
  #expect(try Sample.after(after.untick(after.visitItems[1], by: author), after).visitItems[1].done == false)
}

@Test func aVisitIsClosedWithItsNextStep() throws {
  var ids = IDSource(seed: 6)
  let office = Sample.office
  let next = NextStep.step(.init("送方案", due: Day("2026-12-02"), time: ClockTime(10, 0)))
  let change = try office.close(
    office.visits[0], outcome: "看了配置，答应引见李处", on: author.today, next: next, by: author, ids: &ids)
  let after = try Sample.after(change, office)
  #expect(after.visits[0].state == .held)
  let log = try #require(after.log.last)
  #expect(after.visits[0].log == log.id && log.medium == "visit")
  #expect(after.steps.map(\.text) == ["送方案"] && after.steps[0].log == log.id)
  let done = try Sample.after(after.complete(after.steps[0], by: author), after)
  #expect(done.steps[0].done == author.today)
}

@Test func promisesAreMadeKeptAndBroken() throws {
  var ids = IDSource(seed: 7)
  let office = Sample.office
  let made = try office.addPromise(.ours, "送配置表", due: Day("2026-11-25"), by: author, ids: &ids)
  #expect(made.title == "我方承诺 送配置表")
  let after = try Sample.after(made, office)
  #expect(try Sample.after(after.keep(after.promises[0], by: author), after).promises[0].kept == author.today)
  #expect(
    try Sample.after(after.breakOff(after.promises[0], by: author), after).promises[0].broken == author.today)
}

@Test func personalFactsStandApartAndInNoTitle() throws {
  var ids = IDSource(seed: 8)
  let office = Sample.office
  let file = FileName.personal(office.id)
  let first = try office.setPersonal(
    "Hobby", ["钓鱼"], of: office.contacts[0], in: nil, by: author, ids: &ids)
  #expect(first.files == [file] && first.title == "王建国 个人情况 爱好")
  let personal = try Document([]).apply(first, in: file).0
  let second = try office.setPersonal(
    "Hobby", ["钓鱼", "乒乓球"], of: office.contacts[0], in: personal, by: author, ids: &ids)
  let person = Person(try personal.apply(second, in: file).0.records[0])
  #expect(person.hobbies == ["钓鱼", "乒乓球"])
}

@Test func aLostProjectEndsToday() throws {
  let office = Sample.office
  let change = try office.move(office.projects[0], to: "lost", by: author)
  #expect(change.title == "2026公务车更新 阶段: 战败")
  #expect(try Sample.after(change, office).projects[0].closed == author.today)
}
