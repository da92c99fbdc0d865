import KamDomain
import KamRecord
import Testing

private let more = """

  %rec: Milestone schema.rec

  Id: m000000001
  Project: p000000001
  Kind: bid_deadline
  Due: 2026-12-22

  %rec: Promise schema.rec

  Id: q000000001
  Side: theirs
  Text: 给预算数
  Contact: c000000001
  Due: 2026-11-30
  DueKind: by

  Id: q000000002
  Side: ours
  Text: 送配置表
  Due: 2026-11-22

  """

private func brief(_ language: Language, visit: Bool = true, personal: [Person] = []) -> Brief {
  let text = String(decoding: Sample.office.document.bytes, as: UTF8.self) + more
  let account = Account(Document(text: text))!
  let row = Headline(account: account, vocabulary: .shipped)
  return BriefWriter(
    account, visit: visit ? account.visits[0] : nil, project: account.projects[0], coverage: row.coverage,
    .shipped(.zh), .shipped, today: Sample.author.today, language, personal: personal
  ).brief()
}

@Test func theBriefBeginsWithThePromises() {
  #expect(
    brief(.zh).text == """
      河北省交通运输厅
      拜访 2026-11-26 10:00  王建国 办公室主任  回访
      2026公务车更新  方案报价  12台

      承诺
        我方  送配置表  11-22 (逾期2天)
        对方  给预算数  11-30前 (还有6天)  王建国 办公室主任

      节点
        截标  12-22 (还有28天)

      决策群体图
                财务     技术  使用  采购办公室
        决策层  缺       缺    缺    缺
        管理层  李处(0)  缺    缺    王主任+
        操作层  .        缺    缺    .
        缺: 决策者 -> 问王主任
        只靠王主任一人
        缺: 使用者 -> 问王主任
        缺: 财务决策层 -> 问王主任
        缺: 技术决策层 -> 问王主任
        缺: 使用决策层 -> 问王主任

      要问
        J5 今年更新预算大概多少？ (王主任)
        R3 现在的车用得满意吗？
        信息 0/18

      对手
        远山E5

      最近往来
        11-22  电话打出  王建国  预算12月批，先看配置

      """)
}

@Test func withoutAVisitThePlannerAsks() {
  let section = brief(.en, visit: false).sections.first { $0.heading == "To ask" }
  #expect(section?.lines.first == "J3 Who takes the last decision in this? (王主任)")
}

@Test(arguments: [
  ("L08-15", "农历八月十五", "lunar 8-15"), ("--03-12", "3月12日", "03-12"),
  ("1974-03-12", "1974-03-12", "1974-03-12"),
])
func birthdaysAreInWords(stored: String, zh: String, en: String) {
  let facts = Document(
    text: "%rec: Person schema.rec\n\nId: e000000001\nContact: c000000001\nBirthday: \(stored)\nHobby: 钓鱼\n")
  let people = facts.records.map { Person($0) }
  #expect(brief(.zh, personal: people).text.contains("王建国 办公室主任  \(zh)\n"))
  #expect(brief(.en, personal: people).text.contains("  \(en)\n"))
  #expect(!brief(.zh).text.contains(zh) && !brief(.zh).text.contains("钓鱼"))
}

@Test func markdownIsEscaped() {
  let brief = Brief(
    title: "A*B", heading: ["x_y"],
    sections: [.init("H|", ["a|b", "two\nlines", "x -> #1", "> #2"], table: [["", "c"], ["r", "<d>"]])])
  #expect(
    brief.markdown == """
      # A\\*B

      x\\_y\("  ")

      ## H\\|

      |  | c |
      | --- | --- |
      | r | \\<d> |

      - a\\|b
      - two / lines
      - x -> #1
      - \\> #2

      """)
}

/// Columns → the rows of one line: words and sums stay whole.
@Test(arguments: [
  (30, ["  rebate to claim ¥72k papers", "    missing"]),
  (20, ["  rebate to claim", "    ¥72k papers", "    missing"]),
])
func wordsAndSumsStayWhole(columns: Int, rows: [String]) {
  let brief = Brief(title: "A", heading: [], sections: [.init("B", ["rebate to claim ¥72k papers missing"])])
  #expect(brief.rows(columns: columns).dropFirst(3).map { $0 } == rows)
}
