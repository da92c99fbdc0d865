import KamDomain
import Testing

/// A group three levels deep, a firm of its own, and two circles.
private let rows = [
  "Account; Id=head000000; Name=集团",
  "Account; Id=sub0000001; Name=一公司; Parent=head000000",
  "Account; Id=sub0000002; Name=二公司; Parent=head000000",
  "Account; Id=sub0000011; Name=一公司车队; Parent=sub0000001",
  "Account; Id=alone00000; Name=独立; Parent=gone000000",
  "Account; Id=ring000001; Name=甲; Parent=ring000002", "Account; Id=ring000002; Name=乙; Parent=ring000001",
  "Account; Id=ring000003; Name=丙; Parent=ring000001", "Account; Id=self000000; Name=己; Parent=self000000",
].map {
  Fixture.row([
    $0, "Vehicle; Model=丙; Count=8", "Project; Name=一; Track=direct; Stage=lead; Units=5",
    "Project; Name=二; Track=direct; Stage=visited; Units=2",
    "Project; Name=三; Track=direct; Stage=lost; Units=9",
    "Deal; Date=2024-05-12; Units=12", "Deal; Date=2020-05-12; Units=3",
  ])
}

@Suite("D6, X11: groups") struct GroupTreeTests {
  @Test(arguments: [
    ("head000000", "head000000"), ("sub0000011", "head000000"), ("alone00000", "alone00000"),
    ("ring000003", "ring000001"), ("ring000002", "ring000001"), ("self000000", "self000000"),
    ("none000000", nil),
  ])
  func everyUnitHasAHead(_ id: String, _ head: String?) {
    #expect(GroupTree(rows).head(of: ID(id))?.text == head)
  }

  @Test func totalsAreThoseOfTheBranch() {
    let group = GroupTree(rows).group(of: ID("sub0000011"))
    #expect(group.map(\.name) == ["集团", "一公司", "一公司车队", "二公司"])
    #expect(group.map(\.depth) == [0, 1, 2, 1])
    #expect(group.map(\.totals.accounts) == [4, 2, 1, 1])
    #expect(group.map(\.totals.vehicles) == [32, 16, 8, 8])
    #expect(group.map(\.totals.openUnits) == [28, 14, 7, 7])
    #expect(group.map(\.totals.deals) == [8, 4, 2, 2])
    #expect(group[0].totals.dealUnits == 60)
  }

  @Test func circlesAreNamedAndNotFollowed() {
    let tree = GroupTree(rows)
    #expect(tree.cycles.map { $0.map(\.text) } == [["ring000001", "ring000002"], ["self000000"]])
    let group = tree.group(of: ID("ring000003"))
    #expect(group.map(\.name) == ["甲", "乙", "甲", "丙"])
    #expect(group.map(\.closesCircle) == [false, false, true, false])
    #expect(group[0].totals.accounts == 3)
  }
}

/// 甲 brought 乙 and 丁, 乙 brought 丙, and 丙 brought 甲; 丁 has two givers.
private let people = [
  "Account; Id=aaaa000000; Name=甲 | Lead; Channel=referral; ReferrerAccount=cccc000000",
  "Account; Id=bbbb000000; Name=乙 | Lead; Channel=referral; Date=2026-01-05; ReferrerAccount=aaaa000000; ReferrerContact=aaaa000000/cntt000001",
  "Account; Id=cccc000000; Name=丙 | Lead; Channel=customer_news; ReferrerContact=bbbb000000/cntt000002",
  "Account; Id=dddd000000; Name=丁 | Lead; Channel=referral; ReferrerAccount=aaaa000000 | Lead; Channel=customer_news; ReferrerAccount=bbbb000000 | Lead; Channel=referral; ReferrerAccount=aaaa000000",
  "Account; Id=eeee000000; Name=戊 | Lead; Channel=enquiry; ReferrerAccount=aaaa000000",
].map { text in Fixture.row(text.split(separator: " | ").map(String.init)) }

@Suite("L1, L16: who brought whom") struct ReferralTests {
  @Test(arguments: [
    ("bbbb000000", "乙0 甲1 丙2 乙3!"), ("dddd000000", "丁0 甲1 丙2 乙3 甲4! 乙1!"), ("eeee000000", "戊0"),
  ])
  func upwards(_ id: String, _ chain: String) {
    #expect(Self.text(Referrals(people).sources(of: ID(id))) == chain)
  }

  @Test(arguments: [
    ("aaaa000000", "甲0 乙1 丙2 甲3! 丁2 丁1!"), ("eeee000000", "戊0"), ("none000000", ""),
  ])
  func downwards(_ id: String, _ chain: String) {
    #expect(Self.text(Referrals(people).brought(by: ID(id))) == chain)
  }

  @Test func aLinkHasTheLeadThatMadeIt() {
    let links = Referrals(people).brought(by: ID("aaaa000000"))
    #expect(links[0].lead == nil && links[1].lead?.date == Day("2026-01-05"))
    #expect(links[1].lead?.contact?.description == "aaaa000000/cntt000001")
    #expect(links[2].lead?.channel == "customer_news")
  }

  private static func text(_ links: [Referrals.Link]) -> String {
    links.map { "\($0.name)\($0.depth)\($0.isRepeated ? "!" : "")" }.joined(separator: " ")
  }
}

@Suite("D6, L1, L16: kin of one customer among many") struct KinshipTests {
  @Test(arguments: rows.map(\.id)) func theGroupIsThatOfTheWholeStore(_ id: ID<Account>) {
    let known = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
    let tree = Kinship(rows).group(of: id) { known[$0] }
    #expect(tree.group(of: id) == GroupTree(rows).group(of: id))
    #expect(tree.rows.count <= 4)
  }

  @Test(arguments: people.map(\.id)) func soAreTheReferrals(_ id: ID<Account>) {
    let known = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
    let referrals = Kinship(people).referrals(of: id) { known[$0] }
    #expect(referrals.sources(of: id) == Referrals(people).sources(of: id))
    #expect(referrals.brought(by: id) == Referrals(people).brought(by: id))
  }
}
