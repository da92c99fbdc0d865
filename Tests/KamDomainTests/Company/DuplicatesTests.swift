import KamDomain
import Testing

private let rows = [
  "Account; Id=acct000001; Name=河北省交通运输厅; ShortName=省交通厅; Phone=0311-88880001",
  "Account; Id=acct000002; Name=唐山顺达物流有限公司; FormerName=唐山捷运货运公司; CreditCode=91350100M000100Y43",
  "Account; Id=acct000003; Name=石家庄市公交集团",
  "Account; Id=acct000004; Name=山东省交通运输厅",
].map { Fixture.row([$0, "Contact; Name=王建国; Phone=139-0000-0004"]) }

/// A new customer's name, credit code and phone, and the customers it is like.
private let table: [(String, String?, String?, [String])] = [
  ("河北交通运输厅", nil, nil, ["acct000001"]), ("交通运输厅", nil, nil, ["acct000001", "acct000004"]),
  ("河南省交通运输厅", nil, nil, []), ("省交通厅", nil, nil, ["acct000001"]),
  ("唐山顺达物流集团", nil, nil, ["acct000002"]), ("河北唐山顺达物流（集团）有限公司", nil, nil, ["acct000002"]),
  ("捷运货运", nil, nil, ["acct000002"]), ("石家庄公交有限公司", nil, nil, ["acct000003"]),
  ("公交", nil, nil, []), ("厅", nil, nil, []), ("", nil, nil, []),
  ("别的名字", "91350100m000100y43", nil, ["acct000002"]), ("别的名字", "91350100M000100Y44", nil, []),
  ("别的名字", nil, "88880001", ["acct000001"]), ("别的名字", nil, "+86 0311 8888 0001", ["acct000001"]),
  ("别的名字", nil, "0001", []), ("别的名字", nil, "0312-88880001", []),
  ("石家庄公交", "91350100M000100Y43", "0311-88880001", ["acct000002", "acct000003", "acct000001"]),
]

@Suite("X11: likely duplicates") struct DuplicatesTests {
  @Test(arguments: table)
  func areFound(_ name: String, _ code: String?, _ phone: String?, _ ids: [String]) {
    let found = Duplicates(name: name, code: code, phones: phone.map { [$0] } ?? []).among(rows)
    #expect(found.map(\.id.text) == ids)
  }

  @Test func eachPhoneOfThePeopleCounts() {
    let found = Duplicates(name: "别的名字", phones: ["13900000004"]).among(rows)
    #expect(found.count == 4 && found[0].reason == .phone("13900000004"))
    #expect(Duplicates(name: "别的名字", phones: ["13900000004"]).among(rows, limit: 2).count == 2)
  }

  /// A mobile number goes along with who moves: it says nothing of the two customers.
  @Test(arguments: ["MovedTo=acct000002/cntt000009", "MovedFrom=acct000002/cntt000009", "Title=主任"])
  func numbersOfThoseWhoMovedSayNothing(moved: String) {
    let account = Fixture.account([
      "Account; Id=acct000009; Name=别的名字", "Contact; Name=王建国; Phone=139-0000-0004; " + moved,
    ])
    #expect(Duplicates(of: account).among(rows).isEmpty == moved.hasPrefix("Moved"))
  }

  /// A new name → whether the one it is like is the same.
  @Test(arguments: [
    ("省交通厅", true), ("唐山捷运货运公司", true), ("唐山顺达物流有限公司", true), ("捷运货运", false),
  ])
  func shortAndFormerNamesAreTheSame(_ name: String, _ isSame: Bool) {
    #expect(Duplicates(name: name).among(rows).first?.isSame(as: name) == isSame)
  }

  @Test func sayWhy() {
    let found = Duplicates([("name", "捷运货运"), ("Phone", nil)]).among(rows)
    #expect(found.first?.words(.zh) == "已有相近客户：唐山顺达物流有限公司（名称「唐山捷运货运公司」相近）")
    #expect(found.first?.words(.en) == "already there: 唐山顺达物流有限公司 (known as 唐山捷运货运公司)")
  }
}
