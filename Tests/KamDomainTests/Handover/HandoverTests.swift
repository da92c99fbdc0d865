import KamDomain
import KamRecord
import Testing

@Suite("M4: a specialist's customers go to a colleague") struct HandoverTests {
  private static func house(_ id: String, owner: String) -> Account {
    Fixture.account([
      "Account; Id=\(id); Name=河北省交通运输厅; Owner=\(owner)", "Step; Text=送配置; Due=2026-11-26; Owner=liwei",
      "Step; Text=办过的; Due=2026-11-02; Done=2026-11-02; Owner=liwei",
      "Step; Text=陪访; Due=2026-11-27; Owner=zhao",
      "Task; Text=问预算; From=zhao; To=liwei", "Task; Text=问过了; From=zhao; To=liwei; Done=2026-11-01",
      "Remark; Text=先别降价; From=zhao; To=liwei", "Promise; Side=ours; Text=给报价",
      "Project; Name=公务车更新; Stage=visited; Units=12",
    ])
  }

  private static let author = Author(
    login: "zhao", at: Timestamp("2026-11-24T01:12:00Z")!, today: Fixture.today, language: .zh,
    vocabulary: Fixture.vocabulary)

  private static let his = house("acc0000001", owner: "liwei")
  private static let other = house("acc0000002", owner: "zhao")
  private static let handover = Handover([his, other], from: "liwei", to: "zhao")

  @Test("open steps, tasks and remarks go along, what is done keeps its name, others' customers stay")
  func goesAlong() throws {
    let change = try Self.handover.change(by: Self.author)
    #expect(change.title == "移交 1 个客户：李伟 → 赵敏" && change.files == [Self.his.file])
    let after = try #require(Account(try Self.his.document.apply(change, in: Self.his.file).0))
    #expect(after.owner == "zhao")
    #expect(after.steps.map(\.owner) == ["zhao", "liwei", "zhao"])
    #expect(after.tasks.map(\.to) == ["zhao", "liwei"] && after.remarks.map(\.to) == ["zhao"])
  }

  @Test("undone, every byte is as before") func undone() throws {
    let change = try Self.handover.change(by: Self.author)
    let after = try Self.his.document.apply(change, in: Self.his.file).0
    let back = try after.apply(Change("", change.edits.reversed().map(\.inverse)), in: Self.his.file).0
    #expect(back.bytes.elementsEqual(Self.his.document.bytes))
  }

  @Test("to oneself nothing goes") func toOneself() throws {
    #expect(try Handover([Self.his], from: "liwei", to: "liwei").change(by: Self.author).edits.isEmpty)
  }

  @Test("a customer is told with what hangs on it")
  func line() {
    let words = Self.handover.line(Self.his, .zh)
    #expect(words == "河北省交通运输厅  项目 1 (12台)  下一步 2  我方承诺 1  交办 1")
    #expect(
      Self.handover.line(Self.his, .en).hasSuffix("projects 1 (12 units)  steps 2  our promises 1  tasks 1"))
  }

  private static func sheet(_ lines: [String], _ language: Language) -> Brief {
    let account = Fixture.account(lines)
    let row = Headline(account: account, vocabulary: Fixture.vocabulary)
    return BriefWriter(
      account, visit: nil, project: account.projects.first, coverage: row.coverage, .shipped(language),
      Fixture.vocabulary, today: Fixture.today, language
    ).handover()
  }

  private static let told = [
    "Account; Name=河北省交通运输厅; Owner=liwei; Address=裕华西路88号",
    "Contact; Id=c000000001; Name=王建国; Title=主任; Phone=0311-1", "Contact; Id=c000000002; Name=李敏",
    "Project; Id=p000000001; Name=公务车更新; Stage=visited; Units=12; PurchaseBy=2026-12-20",
    "Project; Name=班车; Stage=lead; Units=3",
    "Log; Id=l000000001; Date=2026-11-20; Medium=call_out; Contact=c000000001; Text=预算12月批",
    "Seat; Project=p000000001; Contact=c000000001; Role=gatekeeper; Stance=supporter; Proof=l000000001",
    "Seat; Project=p000000001; Contact=c000000002; Role=buyer; Stance=neutral",
    "Promise; Side=theirs; Text=给预算数; Due=2026-11-30", "Promise; Side=ours; Text=送配置表; Due=2026-11-22",
    "Rival; Make=磐石; InUse=8; Satisfaction=2", "Task; Text=问预算; From=zhao; To=liwei; Due=2026-11-27",
    "Vehicle; Model=旧车; Count=4; Duty=official; Registered=2010-01",
    "Signal; Kind=expansion; Text=新设支队; Until=2027-01-31",
    "Quote; Project=p000000001; Version=1; State=sent; ValidUntil=2026-12-10",
    "Step; Text=送方案; Due=2026-11-27",
  ]

  @Test(
    "the sheet holds what a successor has to know",
    arguments: [
      ("交办", "11-27前 (还有3天) 赵敏  问预算"), ("下一步", "送方案  11-27 (还有3天)"), ("承诺", "我方  送配置表  11-22 (逾期2天)"),
      ("承诺", "对方  给预算数  11-30 (还有6天)"), ("态度与依据", "王建国  主任  看门者  支持  11-20 电话打出: 预算12月批  0311-1"),
      ("态度与依据", "李敏  采购者  中立  没有依据"), ("对手", "磐石  8台在用  满意度2/5"), ("下一个窗口", "采购  12-20 (还有26天)  公务车更新"),
      ("下一个窗口", "已到龄 4台"), ("未结的单据", "报价 V1 已报  有效至 12-10 (还有16天)"), ("其他项目", "班车  线索  3台"),
      ("最近往来", "11-20  电话打出  王建国  预算12月批"),
    ])
  func sheet(_ heading: String, _ line: String) throws {
    let sheet = Self.sheet(Self.told, .zh)
    let section = try #require(sheet.sections.first { $0.heading == heading }, "\(sheet.text)")
    #expect(section.lines.contains(line), "\(section.lines)")
  }

  @Test("it is headed by whose it was and where it is, and has the map as a table")
  func heading() {
    let sheet = Self.sheet(Self.told, .en)
    #expect(sheet.title == "Hand-over sheet: 河北省交通运输厅")
    #expect(sheet.heading[0].hasPrefix("specialist 李伟  known ") && sheet.heading[1] == "裕华西路88号")
    #expect(sheet.sections.contains { $0.heading == "Decision group" && $0.table.count == 4 })
    #expect(sheet.sections.contains { $0.heading == "Stances and their proof" })
  }

  @Test("without a project it says whom we know") func withoutProject() {
    let sheet = Self.sheet(Array(Self.told.prefix(3)), .zh)
    #expect(sheet.sections.first?.lines == ["王建国  主任  0311-1", "李敏"])
  }
}
