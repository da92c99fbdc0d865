import KamDomain
import KamRecord
import Testing

private let author = Sample.author
private let project = "Project; Id=prjt000001; Name=更新; Track=direct; Stage=proposal; Units=12"

/// A project with a revised and a sent quotation, the sent one of two lines.
private let account = Fixture.account([
  "Account; Id=acct000001; Name=顺达物流", project,
  "Quote; Id=qte0000001; Project=prjt000001; Version=1; Date=2026-11-01; State=revised",
  "Quote; Id=qte0000002; Project=prjt000001; Version=2; Date=2026-11-10; ValidUntil=2026-12-10; State=sent",
  "QuoteLine; Id=qln0000001; Quote=qte0000002; Model=云驰 S70; Trim=商务版; Exterior=曜石黑; Quantity=8; ListPrice=188888; Discount=20000; NetPrice=168888; Includes=plates; Includes=insurance; DeliveryWeeks=4",
  "QuoteLine; Id=qln0000002; Quote=qte0000002; Model=云驰 E50; Quantity=4; NetPrice=120000.50; Discount=9999.50",
])

private func quotations(_ account: Account) -> [Quotation] { account.quotations(of: account.projects[0].id) }

/// Quantity, list price, discount, net price → list, off, net, total as files hold them; `-` is nothing.
private let prices: [([String], [String], Bool)] = [
  (["12", "188000", "20000", "168000"], ["188000", "20000", "168000", "2016000"], false),
  (["12", "188000", "20000", "-"], ["188000", "20000", "168000", "2016000"], false),
  (["3", "188000", "-", "168000.50"], ["188000", "19999.50", "168000.50", "504001.50"], false),
  (["2", "-", "20000", "168000"], ["188000", "20000", "168000", "336000"], false),
  (["-", "188000", "-", "-"], ["188000", "0", "188000", "188000"], false),
  (["2", "-", "-", "168000"], ["-", "-", "168000", "336000"], false),
  (["2", "-", "20000", "-"], ["-", "20000", "-", "-"], false),
  (["1", "188000", "20000", "170000"], ["188000", "20000", "170000", "170000"], true),
  (
    ["999999999999999", "9999999999999", "-", "-"],
    ["9999999999999", "0", "9999999999999", "92233720368547758.07"], false
  ),
]

@Test(arguments: prices) func aLineKnowsItsPrices(_ given: [String], _ expected: [String], _ isAtOdds: Bool)
  throws
{
  let fields = zip(["Quantity", "ListPrice", "Discount", "NetPrice"], given).filter { $0.1 != "-" }
  let line = "QuoteLine; Quote=qte0000009; Model=X" + fields.map { "; \($0)=\($1)" }.joined()
  let read = try #require(Fixture.account([line]).quoteLines.first)
  #expect([read.list, read.off, read.net, read.total].map { $0?.description ?? "-" } == expected)
  #expect(read.isAtOdds == isAtOdds)
}

@Test func aQuotationAddsItsLinesUp() {
  let second = quotations(account)[1]
  #expect(second.units == 12)
  #expect(second.listTotal?.description == "2031104")
  #expect(second.discountTotal?.description == "199998")
  #expect(second.netTotal?.description == "1831106")
  #expect(quotations(account)[0].netTotal == nil)
}

/// States of the versions in file order → the version that counts.
private let versions: [([String], Int)] = [
  (["1 draft"], 1), (["1 revised", "2 sent"], 2), (["2 sent", "1 revised"], 2),
  (["1 accepted", "2 draft"], 1),
  (["1 sent", "2 void"], 1), (["1 void", "2 void"], 2), (["1 accepted", "2 accepted"], 2),
]

@Test(arguments: versions) func oneQuotationCounts(_ states: [String], _ version: Int) {
  let quotes = states.map { state in
    let words = state.split(separator: " ")
    return "Quote; Project=prjt000001; Version=\(words[0]); State=\(words[1])"
  }
  let account = Fixture.account([project] + quotes)
  #expect(account.quotation(of: account.projects[0].id)?.version == version)
}

@Test func theNewestVersionThatStandsIsWorkedOn() {
  let account = Fixture.account(
    [project]
      + ["1; State=accepted", "2; State=draft", "3; State=void"].map {
        "Quote; Project=prjt000001; Version=" + $0
      })
  #expect(account.quotationInWork(of: account.projects[0].id)?.version == 2)
}

/// State, valid until → expired on 2026-11-24.
@Test(arguments: [
  ("sent", "2026-11-23", true), ("sent", "2026-11-24", false), ("draft", "2026-11-01", true),
  ("accepted", "2026-11-01", false), ("void", "2026-11-01", false),
]) func offersExpire(_ state: String, _ until: String, _ isExpired: Bool) {
  let account = Fixture.account([
    project, "Quote; Project=prjt000001; Version=1; State=\(state); ValidUntil=\(until)",
  ])
  #expect(quotations(account)[0].isExpired(on: Fixture.today) == isExpired)
}

@Test func theSheetIsAlignedByDisplayWidth() {
  let sheet = QuoteSheet(
    account, account.projects[0], quotations(account)[1], Fixture.vocabulary, today: Fixture.today, .zh)
  #expect(
    sheet.text == """
      顺达物流  报价 V2
      更新  2026-11-10  有效至 2026-12-10  已报

      车型             颜色    台数      指导价        优惠        净价        小计  包含       交期
      云驰 S70 商务版  曜石黑     8   18.8888万         2万   16.8888万  135.1104万  上牌 保险  4周
      云驰 E50                    4        13万  9,999.50元  12.00005万   48.0002万
      合计                       12  203.1104万   19.9998万              183.1106万

      """)
}

@Test func theSheetIsMarkdownInEnglish() {
  let account = Fixture.account([
    "Account; Id=acct000001; Name=A|B", "Project; Id=prjt000001; Name=Renewal; Track=direct; Stage=proposal",
    "Quote; Id=qte0000001; Project=prjt000001; Version=1; ValidUntil=2026-11-20; State=sent; Note=Terms *apply*",
    "QuoteLine; Quote=qte0000001; Model=S70; Quantity=2; NetPrice=168888.50",
  ])
  let sheet = QuoteSheet(
    account, account.projects[0], quotations(account)[0], Fixture.vocabulary, today: Fixture.today, .en)
  #expect(
    sheet.markdown == #"""
      # A\|B  quotation V1

      Renewal  valid until 2026-11-20 (expired)  sent

      | model | units | net price | amount |
      | --- | ---: | ---: | ---: |
      | S70 | 2 | ¥168,888.50 | ¥337,777 |
      | total | 2 |  | ¥337,777 |

      Terms \*apply\*

      """#)
}

@Test func aNewQuotationCountsUp() throws {
  var ids = IDSource(seed: 21)
  let change = try account.addQuote(
    account.projects[0], validUntil: Day("2026-12-24"),
    lines: [[("Model", "云驰 S70"), ("Quantity", "12"), ("Includes", "plates"), ("Includes", "insurance")]],
    by: author, ids: &ids)
  #expect(change.title == "新报价 V3")
  let made = try #require(quotations(try Sample.after(change, account)).last)
  #expect(made.version == 3 && made.state == .draft && made.quote.date == author.today)
  #expect(made.lines.map(\.includes) == [["plates", "insurance"]])
}

@Test func whatWasSentIsRevisedInANewVersion() throws {
  var ids = IDSource(seed: 22)
  let change = try account.change(
    account.quoteLines[0], [("netPrice", "165000"), ("Discount", "23888"), ("Includes", nil)], by: author,
    ids: &ids)
  #expect(change.title == "报价 V2 -> V3")
  let all = quotations(try Sample.after(change, account))
  #expect(all.map(\.state) == [.revised, .revised, .draft])
  #expect(all[1].lines.map { $0.net?.description } == ["168888", "120000.50"])
  #expect(all[2].lines.map { $0.net?.description } == ["165000", "120000.50"])
  #expect(all[2].lines[0].includes.isEmpty && all[2].lines[0].deliveryWeeks == 4)
  // It stays valid for thirty days, as the old one did.
  #expect(all[2].quote.validUntil == author.today + 30)
}

@Test func aDraftIsChangedInPlace() throws {
  var ids = IDSource(seed: 23)
  var now = try Sample.after(account.revise(quotations(account)[1], by: author, ids: &ids), account)
  let draft = try #require(quotations(now).last)
  now = try Sample.after(
    now.change(draft.lines[0], [("Quantity", "9"), ("Includes", "accessories")], by: author, ids: &ids), now)
  now = try Sample.after(now.addLine(to: draft, [("Model", "云驰 M80")], by: author, ids: &ids), now)
  let changed = try #require(quotations(now).last)
  #expect(quotations(now).count == 3)
  #expect(changed.lines.map(\.model) == ["云驰 S70", "云驰 E50", "云驰 M80"])
  #expect(changed.lines[0].quantity == 9 && changed.lines[0].includes == ["accessories"])
}

/// The new state of the second version → the states of all, and the day that it bears.
private let moves: [(QuoteState, [QuoteState], String)] = [
  (QuoteState.sent, [QuoteState.revised, .sent, .draft], "2026-11-24"),
  (.accepted, [.revised, .accepted, .void], "2026-11-10"), (.void, [.revised, .void, .draft], "2026-11-10"),
  (.draft, [.revised, .draft, .draft], "2026-11-10"),
]

@Test(arguments: moves) func aQuotationMoves(_ state: QuoteState, _ states: [QuoteState], _ date: String)
  throws
{
  var ids = IDSource(seed: 24)
  let base = try Sample.after(account.addQuote(account.projects[0], by: author, ids: &ids), account)
  let change = try base.move(base.quotes[1], to: state, by: author)
  #expect(change.title == "报价 V2: 已报 -> \(state.zh)")
  let all = quotations(try Sample.after(change, base))
  #expect(all.map(\.state) == states)
  #expect(all[1].quote.date?.description == date)
}

/// The lines of a quotation → what it lacks, in words.
private let gaps: [([String], String?)] = [
  (["Model=S70; Quantity=8; NetPrice=168000"], nil),
  (["Model=S70; Quantity=8; ListPrice=188000; Discount=20000"], nil),
  ([], "一行也没有"), (["Model=S70; Quantity=8"], "S70 没有单价"),
  (["Model=S70; NetPrice=168000"], "S70 没有台数"),
  (
    ["Model=S70; Trim=商务版; Quantity=8; NetPrice=168000", "Model=E50"], "E50 没有台数，E50 没有单价"
  ),
]

@Test(arguments: gaps) func aQuotationIsSentAndAcceptedWhole(_ lines: [String], _ missing: String?) throws {
  var ids = IDSource(seed: 29)
  let account = Fixture.account(
    [
      "Project; Id=prjt000001; Name=更新; Track=direct; Stage=lead",
      "Quote; Id=qte0000001; Project=prjt000001; Version=1; State=draft",
    ] + lines.map { "QuoteLine; Quote=qte0000001; " + $0 })
  let (project, quote) = (account.projects[0], account.quotes[0])
  let acts: [() throws -> Change] = [
    { try account.move(quote, to: .sent, by: Sample.author) },
    { try account.move(quote, to: .accepted, by: Sample.author) },
    {
      try account.sign(
        project, account.offers(of: project.id)[0], on: Fixture.today, by: Sample.author, ids: &ids)
    },
  ]
  for act in acts {
    guard let missing else {
      #expect(try !act().isEmpty)
      continue
    }
    let refusal = #expect(throws: Refusal.self) { try act() }
    let words = refusal?.words(.zh) ?? ""
    #expect(words.hasPrefix("报价 V1 还不能报出或接受：\(missing)。") && words.contains("kam "))
  }
  #expect(try !account.move(quote, to: .void, by: Sample.author).isEmpty)
}
