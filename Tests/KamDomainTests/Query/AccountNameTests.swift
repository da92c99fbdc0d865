import KamDomain
import Testing

@Suite struct AccountNameTests {
  private static let rows = QueryRows.all

  private static func id(_ letter: Character) -> ID<Account> {
    rows[Array("tbln").firstIndex(of: letter)!].id
  }

  @Test(
    arguments: [
      ("aaaaaaaaaa", "t"), ("aa", "t"), ("bb", "b"), ("cc", "l"), ("河北省交通运输厅", "t"), ("省交通厅", "t"),
      ("交通运输厅", "t"), ("石家庄公交", "b"),
      ("石家庄市公共交通集团", "b"), ("顺达物流", "l"), ("顺达物流（唐山）有限责任公司", "l"), ("重庆", "n"), ("cqsd", "n"),
      ("tangshan", "l"), ("hbjt", "t"),
      ("公共", "b"), ("ＡＡ", "t"),
    ] as [(String, Character)])
  func findsTheOneAccount(text: String, row: Character) {
    #expect(AccountName.resolve(text, in: Self.rows) == .account(Self.id(row)))
  }

  @Test func severalAreCandidatesInTheOrderOfNames() {
    #expect(AccountName.resolve("顺达", in: Self.rows) == .ambiguous([Self.id("n"), Self.id("l")]))
    #expect(AccountName.resolve("交通", in: Self.rows) == .ambiguous([Self.id("t"), Self.id("b")]))
    #expect(AccountName.resolve("c", in: Self.rows) == .ambiguous([Self.id("n"), Self.id("l")]))
  }

  @Test(arguments: ["b", "重", "ｂ"])
  func oneCharacterNamesNobody(text: String) {
    guard case .none(let nearest) = AccountName.resolve(text, in: Self.rows) else {
      Issue.record("\(text) was found")
      return
    }
    #expect(nearest.count == 1)
  }

  @Test(
    arguments: [
      ("顺达货运", ["l", "n"]), ("唐山顺风物流", ["l"]), ("", []), ("上海电力", []), ("王建国", []),
    ] as [(String, [Character])])
  func noneNamesTheNearest(text: String, rows: [Character]) {
    guard case .none(let nearest) = AccountName.resolve(text, in: Self.rows) else {
      Issue.record("\(text) was found")
      return
    }
    #expect(Set(nearest) == Set(rows.map(Self.id)))
  }
}
