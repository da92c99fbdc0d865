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

  @Test("who decides is no line of text")
  func tooMuch() throws {
    var ids = IDSource(seed: 5)
    #expect(try Sample.office.learn(.j3, "张厅", in: nil, by: Sample.author, ids: &ids) == nil)
  }
}
