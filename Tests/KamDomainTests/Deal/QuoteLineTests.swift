import KamDomain
import KamRecord
import Testing

private let author = Sample.author

private func account(_ state: String, _ line: String = "") -> Account {
  Fixture.account([
    "Account; Id=acct000001; Name=顺达物流", "Project; Id=prjt000001; Name=更新; Track=direct; Stage=proposal",
    "Quote; Id=qte0000001; Project=prjt000001; Version=1; State=\(state)",
    "QuoteLine; Id=qln0000001; Quote=qte0000001; Model=云驰 S70; Quantity=8" + line,
    "QuoteLine; Id=qln0000002; Quote=qte0000001; Model=云驰 E50; Quantity=4; NetPrice=120000",
  ])
}

/// What is newly said of a line of list price 188000, discount 20000, net price 168000 → what its file then says.
private let prices: [(Values, [String])] = [
  ([("NetPrice", "165000")], ["188000", "-", "165000"]), ([("discount", "25000")], ["188000", "25000", "-"]),
  ([("ListPrice", "190000")], ["190000", "20000", "-"]),
  ([("NetPrice", "165000"), ("Discount", "25000")], ["-", "25000", "165000"]),
  ([("NetPrice", "165000"), ("Discount", "23000")], ["188000", "23000", "165000"]),
  ([("NetPrice", "165000"), ("Discount", "25000"), ("ListPrice", "190000")], ["190000", "25000", "165000"]),
  ([("Quantity", "9")], ["188000", "20000", "168000"]), ([("Discount", nil)], ["188000", "-", "168000"]),
]

@Test(arguments: prices) func pricesAgreeAfterAChange(_ values: Values, _ expected: [String]) throws {
  var ids = IDSource(seed: 61)
  let account = account("draft", "; ListPrice=188000; Discount=20000; NetPrice=168000")
  let after = try Sample.after(
    account.change(account.quoteLines[0], values, by: author, ids: &ids), account)
  let line = after.quoteLines[0]
  #expect([line.listPrice, line.discount, line.netPrice].map { $0?.description ?? "-" } == expected)
}

@Test(arguments: [("draft", [1]), ("sent", [2, 1]), ("accepted", [2, 1])])
func aLineIsTakenOut(_ state: String, _ counts: [Int]) throws {
  var ids = IDSource(seed: 62)
  let account = account(state)
  let after = try Sample.after(account.remove(account.quoteLines[0], by: author, ids: &ids), account)
  let all = after.quotations(of: after.projects[0].id)
  #expect(all.map(\.lines.count) == counts)
  #expect(all.last?.lines.map(\.model) == ["云驰 E50"])
}

@Test func aProjectWithoutQuotationGetsOneWithItsFirstLine() throws {
  var ids = IDSource(seed: 63)
  let account = Fixture.account(["Project; Id=prjt000001; Name=更新; Track=direct; Stage=proposal"])
  let after = try Sample.after(
    account.addLine(to: account.projects[0], nil, [("Model", "云驰 S70")], by: author, ids: &ids), account)
  let made = try #require(after.quotations(of: after.projects[0].id).first)
  #expect(made.version == 1 && made.state == .draft && made.lines.map(\.model) == ["云驰 S70"])
  #expect(made.quote.validUntil == author.today + Quotation.usualDays)
  let next = try Sample.after(
    after.nextQuote(after.projects[0], from: made, by: author, ids: &ids), after)
  #expect(next.quotations(of: next.projects[0].id).map(\.lines.count) == [1, 1])
}

/// A state → what comes next if all goes well.
private let steps: [(QuoteState, QuoteState?)] = [
  (.draft, .sent), (.sent, .accepted), (.accepted, nil), (.revised, nil), (.void, nil),
]

@Test(arguments: steps) func aQuotationGoesOn(_ state: QuoteState, _ next: QuoteState?) throws {
  let account = account(state.rawValue, "; NetPrice=168000")
  let change = try account.advance(account.quotes[0], by: author)
  #expect((try change.map { try Sample.after($0, account) })?.quotes[0].state == next)
}

@Test func aNarrowTableSetsTextsBelowItsRows() {
  let account = account("draft", "; Exterior=曜石黑; NetPrice=168000; Includes=plates; DeliveryWeeks=4")
  let sheet = QuoteSheet(
    account, account.projects[0], account.quotations(of: account.projects[0].id)[0], Fixture.vocabulary,
    today: Fixture.today, .zh)
  #expect(sheet.rows(within: 100).allSatisfy { $0.below.isEmpty })
  let rows = sheet.rows(within: 44)
  #expect(
    rows.map(\.row) == [
      "车型      台数    净价     小计", "云驰 S70     8  16.8万  134.4万", "云驰 E50     4    12万     48万",
      "合计        12          182.4万",
    ])
  #expect(rows.map(\.below) == ["", "曜石黑  上牌  4周", "", ""])
}
