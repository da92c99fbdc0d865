import KamDomain
import Testing

private let words = Vocabulary.shipped

/// Ties: typed as one line, told by signs (G5).
struct RelationTests {
  private let reader = ValueReader(vocabulary: words, today: Sample.author.today, account: Sample.office)

  @Test(
    "a tie is typed as one line",
    arguments: [
      ("李敏 -> 张志远", "c000000002", TieKind.reportsTo, "c000000004", nil),
      ("李处 汇报给 张副厅长", "c000000002", .reportsTo, "c000000004", nil),
      ("刘总工 => 张副厅长 强度=3", "c000000003", .influences, "c000000004", 3),
      ("陈立 >< 刘文斌 抢过车位", "c000000005", .conflictsWith, "c000000003", nil),
      ("王主任 认识 陈队", "c000000001", .knows, "c000000005", nil),
    ] as [(String, String, TieKind, String, Int?)])
  func isTyped(text: String, from: String, kind: TieKind, to: String, strength: Int?) throws {
    var ids = IDSource(seed: 41)
    let line = RecordLine(text, .tie, reader)
    let change = try Sample.office.add(.tie, line.pairs, by: Sample.author, ids: &ids)
    let tie = try #require(try Sample.after(change, Sample.office).ties.last)
    #expect(tie.from.description == from && tie.to.description == to)
    #expect(tie.kind == kind && tie.strength == strength)
  }

  @Test("nobody has a tie to themselves, and half a tie is none", arguments: ["李敏 -> 李敏", "李敏 ->", "李敏 张志远"])
  func isRefused(text: String) {
    var ids = IDSource(seed: 42)
    let line = RecordLine(text, .tie, reader)
    #expect(throws: Refusal.self) {
      try Sample.office.add(.tie, line.pairs, by: Sample.author, ids: &ids)
    }
  }

  @Test("every kind is told by its sign and word")
  func isTold() throws {
    let map = DecisionMap(Sample.office, Sample.office.projects[0], words)
    #expect(map.relations.map { $0.text(.zh) } == ["王主任 -认识- 李处", "李处 -汇报给-> 张副厅长"])
    let signs = TieKind.allCases.compactMap(\.sign)
    #expect(Set(signs).count == signs.count)
  }

  @Test("each step of the way says what it needs")
  func everyStepSaysWhatItNeeds() throws {
    var ids = IDSource(seed: 43)
    let office = Sample.office
    let change = try office.seat(
      Reference(ID("c000000004")), in: office.projects[0], Seating(roles: [.decisionMaker]),
      by: Sample.author, ids: &ids)
    let account = try Sample.after(change, office)
    let way = DecisionMap(account, account.projects[0], words).path
    #expect(way?.table(.zh).map(\.[2]) == ["我方自己约", "请王主任引见", "先争取李处支持，再请李处带我们去汇报"])
  }
}
