import KamDomain
import KamRecord
import Testing

/// Needs on paper: versions, differences, the customer's own statement (N2–N4).
struct NeedsTests {
  private let author = Sample.author

  private func paper(_ account: Account, _ language: Language = .zh) -> NeedsPaper {
    NeedsPaper(account, account.projects[0], .shipped(.zh), today: author.today, language)
  }

  private func withNeeds(_ ids: inout IDSource) throws -> Account {
    var office = Sample.office
    for values: Values in [
      [("Text", "维修要近")],
      [("Text", "续航不低于280公里"), ("Weight", "5"), ("Words", "一天不能充两次"), ("Contact", "c000000001")],
    ] {
      office = try Sample.after(office.add(.need, values, by: author, ids: &ids), office)
    }
    return office
  }

  @Test("N2: needs stand by weight, with who said them and in their own words")
  func needs() throws {
    var ids = IDSource(seed: 1)
    let body = paper(try withNeeds(&ids)).body
    #expect(body == "1. 续航不低于280公里（重要性5） 王建国：「一天不能充两次」\n2. 维修要近")
  }

  @Test("N3: drafted, sent, corrected, confirmed; each step only from the one before")
  func versions() throws {
    var ids = IDSource(seed: 2)
    var office = try withNeeds(&ids)
    office = try Sample.after(office.nextPlan(paper(office), by: author, ids: &ids), office)
    let draft = try #require(office.needsPlans.first)
    #expect(draft.state == .draft && draft.version == 1 && draft.text == paper(office).body)
    #expect(try office.move(draft, to: .confirmed, by: author) == nil)
    office = try Sample.after(#require(try office.move(draft, to: .sent, by: author)), office)
    let text = "1. 续航不低于300公里\n2. 维修要近"
    office = try Sample.after(office.nextPlan(paper(office), text: text, by: author, ids: &ids), office)
    let corrected = try #require(office.needsPlans.last)
    #expect(corrected.state == .corrected && corrected.version == 2)
    let difference = try #require(paper(office).difference())
    #expect(
      difference.lines.map(\.text) == [
        "-1. 续航不低于280公里（重要性5） 王建国：「一天不能充两次」", "+1. 续航不低于300公里", " 2. 维修要近",
      ])
    office = try Sample.after(#require(try office.advance(corrected, by: author)), office)
    #expect(office.needsPlans.last?.state == .confirmed)
    #expect(try office.advance(#require(office.needsPlans.last), by: author) == nil)
  }

  @Test(
    "N3: a correction of some items leaves the others, and the next draft keeps what was confirmed and adds what is new"
  )
  func keeps() throws {
    var ids = IDSource(seed: 7)
    var office = try withNeeds(&ids)
    func next(_ text: String?) throws {
      office = try Sample.after(office.nextPlan(paper(office), text: text, by: author, ids: &ids), office)
    }
    func advance() throws {
      let plan = try #require(office.needsPlans.last)
      office = try Sample.after(#require(try office.advance(plan, by: author)), office)
    }
    try next(nil)
    try advance()
    try next("2. 维修站在城南\n质保5年")
    let corrected = "1. 续航不低于280公里（重要性5） 王建国：「一天不能充两次」\n2. 维修站在城南\n3. 质保5年"
    #expect(office.needsPlans.last?.text == corrected)
    try advance()
    office = try Sample.after(office.add(.need, [("Text", "首批20台")], by: author, ids: &ids), office)
    try next(nil)
    #expect(office.needsPlans.last?.text == corrected + "\n4. 维修要近\n5. 首批20台")
  }

  @Test("N4: what is handed in later stands behind what was, and names only who was named")
  func again() throws {
    var ids = IDSource(seed: 8)
    var office = try withNeeds(&ids)
    for text in ["质保5年\n首批20台", "质保5年\n送到厂里"] {
      office = try Sample.after(office.takeStatement(text, paper(office), by: author, ids: &ids), office)
    }
    #expect(office.needsPlans.last?.text == "质保5年\n首批20台\n送到厂里")
    #expect(office.needs.count == 5)
    let document = paper(office).document(.statement, office.needsPlans.last)
    #expect(document.contains("收到：2026-11-24\n"))
  }

  @Test("N3: without needs there is nothing to write")
  func nothing() throws {
    var ids = IDSource(seed: 3)
    #expect(throws: Refusal.self) {
      try Sample.office.nextPlan(paper(Sample.office), by: author, ids: &ids)
    }
  }

  @Test("N4: a statement is kept as it came, and each new item becomes a need")
  func statement() throws {
    var ids = IDSource(seed: 4)
    var office = try withNeeds(&ids)
    let text = "一、维修要近；\n（2）质保5年\n- 首批20台。"
    office = try Sample.after(office.takeStatement(text, paper(office), by: author, ids: &ids), office)
    #expect(office.needs.map(\.text) == ["维修要近", "续航不低于280公里", "质保5年", "首批20台"])
    #expect(office.needsPlans.last?.kind == .statement && office.needsPlans.last?.text == text)
    #expect(paper(office).document(.statement, office.needsPlans.last).contains("（2）质保5年"))
  }

  @Test("N4: each item of the statement says whether our plan holds it")
  func stated() throws {
    var ids = IDSource(seed: 6)
    var office = try withNeeds(&ids)
    office = try Sample.after(office.nextPlan(paper(office), by: author, ids: &ids), office)
    office = try Sample.after(
      office.takeStatement("维修要近\n质保5年", paper(office), by: author, ids: &ids), office)
    #expect(paper(office).stated.map(\.text) == ["维修要近", "质保5年"])
    #expect(paper(office).stated.map(\.isPlanned) == [true, false])
    let statement = try #require(office.needsPlans.last)
    #expect(paper(office).line(statement) == "单方陈述式  第1版  已收到  2026-11-24")
  }

  @Test(
    "items lose what counts them, and nothing else",
    arguments: [
      ("1. 质保5年", ["质保5年"]), ("2、20台", ["20台"]), ("2.5吨以上", ["2.5吨以上"]), ("(3) a; b", ["a", "b"]),
      ("十、维修", ["维修"]), ("20台车", ["20台车"]), ("• 空调\n• 空调", ["空调"]), (" \n；", []), ("一年两次保养", ["一年两次保养"]),
    ])
  func items(text: String, items: [String]) { #expect(Statement(text).items == items) }

  @Test("a document holds no name of the template, in either language", arguments: Language.allCases)
  func document(language: Language) throws {
    var ids = IDSource(seed: 5)
    let office = try withNeeds(&ids)
    let document = paper(office, language).document(.twoWay, nil)
    #expect(document.contains(office.name) && document.contains("280"))
    #expect(!document.contains("{"))
  }

  @Test("a paper without a version is the next one, and a line that would say nothing is left out")
  func empty() throws {
    var ids = IDSource(seed: 6)
    let office = try withNeeds(&ids)
    let lines = paper(office).document(.twoWay, nil).split(separator: "\n")
    #expect(lines.contains("版本：第1版（草稿） 2026-11-24") && lines.contains("联系人：王建国"))
    let named = try Sample.after(
      office.add(.need, [("Text", "省油")], by: author, ids: &ids), Sample.office)
    let bare = paper(named).document(.statement, nil)
    #expect(bare.contains("收到：2026-11-24\n") && !paper(named).document(.twoWay, nil).contains("联系人"))
  }

  @Test("a difference turns one text into the other")
  func differences() {
    var dice = IDSource(seed: 20_261_124)
    for _ in 0..<300 {
      func text() -> String {
        (0..<Int(dice.next() % 8)).map { _ in ["a", "b", "c"][Int(dice.next() % 3)] }.joined(separator: "\n")
      }
      let (old, new) = (text(), text())
      let lines = LineDiff(old, new).lines
      let before = lines.filter { !$0.text.hasPrefix("+") }.map { String($0.text.dropFirst()) }
      let after = lines.filter { !$0.text.hasPrefix("-") }.map { String($0.text.dropFirst()) }
      #expect(before.joined(separator: "\n") == old && after.joined(separator: "\n") == new, "seed 20261124")
      #expect(LineDiff(old, new).isEmpty == (old == new))
    }
  }
}
