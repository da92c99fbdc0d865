import KamDomain
import KamRecord
import Testing

/// What is not known is asked, learnt, or said not to apply (N1, K, J, R).
struct KnowingTests {
  private func planner(_ account: Account) -> VisitPlanner {
    let row = Headline(account: account, vocabulary: .shipped)
    return VisitPlanner(
      account, account.projects.first, coverage: row.coverage, .shipped(.zh), .shipped,
      today: Sample.author.today, .zh)
  }

  private func coverage(_ account: Account) -> Coverage {
    Headline(account: account, vocabulary: .shipped).coverage
  }

  @Test("each item not known is asked once, those of people well known first")
  func unknowns() {
    let asks = planner(Sample.office).unknowns()
    let open = Item.allCases.filter { [.unknown, .partly].contains(coverage(Sample.office)[$0]) }
    #expect(Set(asks.map(\.item)) == Set(open) && asks.count == open.count)
    let strengths = asks.map { $0.person?.strength ?? -1 }
    #expect(strengths == strengths.sorted(by: >))
    #expect(asks.allSatisfy { !$0.question.isEmpty })
  }

  @Test("what does not apply is asked no more; a second mark replaces the reason", arguments: Item.allCases)
  func waive(item: Item) throws {
    var ids = IDSource(seed: 3)
    let office = Sample.office
    let change = try office.waive(item, "不适用", by: Sample.author, ids: &ids)
    var after = try Sample.after(change, office)
    #expect(coverage(after)[item] == .notApplicable)
    #expect(!planner(after).unknowns().contains { $0.item == item })
    after = try Sample.after(after.waive(item, "另一个原因", by: Sample.author, ids: &ids), after)
    #expect(after.waivers.filter { $0.code == item.code }.map(\.reason) == ["另一个原因"])
    #expect(throws: Refusal.self) { try office.waive(item, "", by: Sample.author, ids: &ids) }
  }

  @Test(
    "an answer goes into the field of its item",
    arguments: [
      (Item.j5, "大约200万", "Budget"), (.j4, "2027年3月底", "PurchaseBy"), (.j2, "油耗高", "Problem"),
    ])
  func learn(item: Item, answer: String, field: String) throws {
    var ids = IDSource(seed: 4)
    let office = Sample.office
    let change = try #require(
      try office.learn(item, answer, in: office.projects.first, by: Sample.author, ids: &ids))
    #expect(try Sample.after(change, office).projects[0].record[name: field] != nil)
    #expect(change.title.hasPrefix(item.code))
  }

  /// What is on file after an answer from the card.
  private func learnt(_ item: Item, _ answer: String) throws -> Account? {
    var ids = IDSource(seed: 6)
    let office = Sample.office
    return try office.learn(item, answer, in: office.projects.first, by: Sample.author, ids: &ids)
      .map { try Sample.after($0, office) }
  }

  @Test("every item can be answered in a line, once what it belongs to is there", arguments: Item.allCases)
  func answers(item: Item) throws {
    let said: [Item: String] = [
      .k1: "后勤处、财务处，车队归后勤处管", .k2: "0311-8000001", .k3: "车队用，办公室采购", .k4: "张强 驾驶员", .j1: "云驰S70 12台",
      .j3: "张厅拍板，陈队用车", .j4: "1月定，4月要车", .r2: "毛病多，售后慢", .r3: "3分",
    ]
    #expect(try learnt(item, said[item] ?? "客运 8台") != nil)
    #expect(Sample.office.wanting(for: item, in: Sample.office.projects[0]) == nil)
    let bare = Sample.account("%rec: Account schema.rec\n\nId: acc0000003\nName: 新客户\n")
    let wanted: RecordType? =
      item.code.hasPrefix("J") ? .project : [.r2, .r3, .r4, .r5].contains(item) ? .rival : nil
    #expect(bare.wanting(for: item, in: nil) == wanted)
    var ids = IDSource(seed: 7)
    let change = try bare.learn(item, said[item] ?? "客运 8台", in: nil, by: Sample.author, ids: &ids)
    #expect((change == nil) == (wanted != nil))
  }

  @Test("an answer about the group gives each the role that is told of them")
  func roles() throws {
    let after = try #require(try learnt(.j3, "张厅拍板，陈队用车，王主任、周兵总工程师的意见最重要"))
    func roles(_ id: String) -> [Role] { after.seats.first { $0.contact.record.text == id }?.roles ?? [] }
    #expect(roles("c000000004") == [.decisionMaker] && roles("c000000005") == [.user])
    #expect(try learnt(.j3, "还不清楚") == nil)
  }

  @Test(
    "departments are read with their parents and what they do with vehicles",
    arguments: [
      ("后勤处、财务处，车队归后勤处管", "后勤处 财务处 车队<后勤处"), ("车队用，办公室采购，维修厂修", "车队:use 办公室:purchase 维修厂:support"),
      ("office, finance department, motor pool under office", "office finance department motor pool<office"),
      ("the office leads the purchase", "office:purchase"), ("不清楚", ""), ("领导都挺好", ""),
    ])
  func departments(answer: String, expected: String) throws {
    let after = try learnt(.k1, answer)
    let told = after?.departments.map { own in
      let parent = own.parent.flatMap { after?.find($0)?.name }
      return own.name + (parent.map { "<" + $0 } ?? "")
        + (own.vehicleRoles.isEmpty ? "" : ":" + own.vehicleRoles.map(\.rawValue).joined(separator: ","))
    }
    #expect((told ?? []).joined(separator: " ") == expected || (expected.isEmpty && told?.count == 1))
  }

  @Test(
    "of a timetable the purchase and the handover are both taken, and neither for the other",
    arguments: [
      ("1月定，4月要车", "2027-01-31", "2027-04-30"), ("1月定4月要车", "2027-01-31", "2027-04-30"),
      ("decide in January, vehicles needed by April", "2027-01-31", "2027-03-31"),
      ("4月要车，1月定", "2027-01-31", "2027-04-30"), ("2027年3月底", "2027-03-31", nil), ("4月要车", "2027-04-30", nil),
    ] as [(String, String, String?)])
  func timetable(answer: String, purchase: String, handover: String?) throws {
    let after = try #require(try learnt(.j4, answer))
    #expect(after.projects[0].purchaseBy?.description == purchase)
    #expect(after.milestones.first { $0.kind == "handover" }?.due?.description == handover)
  }
}
