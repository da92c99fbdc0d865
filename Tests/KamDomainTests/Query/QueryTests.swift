import KamDomain
import KamRecord
import Testing

/// Four accounts that differ in everything a query can ask.
enum QueryRows {
  static let vocabulary = Vocabulary(
    Document(
      text: Shipped.house(name: "河北", language: .zh) + """

        %rec: Specialist schema.rec

        Login: liwei
        Name: 李伟
        Role: specialist

        Login: zhaomin
        Name: 赵敏
        Role: specialist
        """))
  static let today = Moment("2026-11-24T09:12")!

  /// A government office with a live tender; an overdue promise, a next step today, no decision maker.
  static let transport = row(
    """
    %rec: Account schema.rec

    Id: aaaaaaaaaa
    Name: 河北省交通运输厅
    ShortName: 省交通厅
    Industry: government
    Kind: provincial_office
    Region: 石家庄
    Owner: liwei
    Importance: key
    Tag: 重点
    Business: 全省交通管理

    %rec: Contact schema.rec

    Id: caaaaaaaaa
    Name: 王建国
    Title: 办公室主任

    %rec: Vehicle schema.rec

    Id: daaaaaaaaa
    Model: 帕萨特
    Duty: official
    Count: 12
    Registered: 2017-05

    %rec: Project schema.rec

    Id: eaaaaaaaaa
    Name: 2026公务车更新
    Track: tender
    Stage: bid
    Likelihood: H
    Units: 12
    Amount: 2160000

    %rec: Seat schema.rec

    Id: faaaaaaaaa
    Project: eaaaaaaaaa
    Contact: caaaaaaaaa
    Role: gatekeeper

    %rec: Milestone schema.rec

    Id: gaaaaaaaaa
    Project: eaaaaaaaaa
    Kind: bid_deadline
    Due: 2026-12-04

    %rec: Log schema.rec

    Id: haaaaaaaaa
    Date: 2026-11-22
    Medium: call_out
    Text: 预算12月批

    %rec: Step schema.rec

    Id: iaaaaaaaaa
    Text: 送配置表
    Due: 2026-11-24
    Time: 10:00

    %rec: Promise schema.rec

    Id: jaaaaaaaaa
    Side: ours
    Text: 送配置表
    Due: 2026-11-22
    """)

  /// A retained bus company with a decision maker and a step next week.
  static let bus = row(
    """
    %rec: Account schema.rec

    Id: bbbbbbbbbb
    Name: 石家庄市公共交通集团有限公司
    ShortName: 石家庄公交
    Industry: bus
    Kind: state_enterprise
    Region: 石家庄
    Owner: zhaomin
    Importance: normal
    Tag: 暂停

    %rec: Contact schema.rec

    Id: cbbbbbbbbb
    Name: 李敏
    Title: 总经理

    %rec: Project schema.rec

    Id: ebbbbbbbbb
    Name: 公交更新
    Track: direct
    Stage: negotiation
    Likelihood: A
    Units: 60

    %rec: Seat schema.rec

    Id: fbbbbbbbbb
    Project: ebbbbbbbbb
    Contact: cbbbbbbbbb
    Role: decision_maker

    %rec: Log schema.rec

    Id: hbbbbbbbbb
    Date: 2026-10-01
    Medium: visit
    Text: 看车

    %rec: Step schema.rec

    Id: ibbbbbbbbb
    Text: 送方案
    Due: 2026-12-02

    %rec: Deal schema.rec

    Id: kbbbbbbbbb
    Date: 2024-05-01
    Units: 12
    """)

  /// A private logistics firm with a live project and no next step.
  static let logistics = row(
    """
    %rec: Account schema.rec

    Id: cccccccccc
    Name: 唐山顺达物流有限公司
    Industry: logistics
    Kind: private_company
    Region: 唐山
    Owner: liwei

    %rec: Project schema.rec

    Id: eccccccccc
    Name: 城配车
    Track: direct
    Stage: contacted
    Likelihood: C
    Units: 8

    %rec: Log schema.rec

    Id: hccccccccc
    Date: 2026-11-20
    Medium: call_in
    Text: 询价
    """)

  /// A name and nothing else.
  static let bare = row("%rec: Account schema.rec\n\nId: cdcccccccc\nName: 重庆顺达商贸\n")

  static let all = [transport, bus, logistics, bare]

  private static func row(_ text: String) -> Headline {
    Headline(account: Account(Document(text: text))!, vocabulary: vocabulary)
  }

  /// The letters of the rows that a query finds: t, b, l, n (name only).
  static func found(_ text: String) -> String {
    let query = Query.parse(text, vocabulary, today: today, me: "liwei").query
    return String(zip("tbln", all).filter { query.matches($1, today: today, in: vocabulary) }.map(\.0))
  }
}

@Suite struct QueryTests {
  @Test(arguments: [
    ("", "tbln"), ("交通", "tb"), ("jt", "tb"), ("交通 石家庄", "b"), ("石家庄 交通", "b"), ("顺达 or 公交", "bln"),
    ("顺达 或 公交", "bln"),
    ("-交通", "ln"), ("顺达 -唐山", "n"), ("王建国", "t"), ("name:王建国", ""), ("名称:顺达", "ln"), ("id:aa", "t"),
    ("编号：cd", "n"),
    ("\"逾期\"", ""), ("“公共交通”", "b"),
  ])
  func findsWords(query: String, rows: String) { #expect(QueryRows.found(query) == rows) }

  @Test(arguments: [
    ("stage:bid", "t"), ("stage:投标", "t"), ("阶段：投标", "t"), ("stage:negotiation,bid", "tb"),
    ("stage:已接触、投标", "tl"),
    ("stage>=方案报价", "tb"), ("stage<商务谈判", "l"), ("stage:none", "n"), ("-stage:none", "tbl"),
    ("industry:政府", "t"),
    ("行业:bus", "b"), ("industry:物流", "l"), ("kind:国企", "b"), ("性质:民营", "l"), ("region:石家庄", "tb"),
    ("owner:李伟", "tl"),
    ("owner:zhaomin", "b"), ("owner:me", "tl"), ("专员：我", "tl"), ("owner:无", "n"), ("importance:重点", "t"),
    ("importance:key", "t"),
    ("likelihood:H,A", "tb"), ("级别:h", "t"), ("track:招投标", "t"), ("tag:重点", "t"), ("-tag:暂停", "tln"),
    ("project:更新", "tb"),
    ("lacks:G4", "tl"), ("缺:决策者", "tl"), ("has:decision", "b"), ("has:\"decision maker\"", "b"),
    ("has:K6", "t"),
    ("lacks:k6", "bln"),
  ])
  func findsValuesInBothLanguages(query: String, rows: String) {
    #expect(QueryRows.found(query) == rows)
  }

  @Test(arguments: [
    ("units>=10", "tb"), ("台数:8-12", "tl"), ("units:60", "b"), ("units<10台", "l"), ("amount>=200万", "t"),
    ("金额<100万", ""),
    ("amount:none", "bln"), ("silent>30d", "b"), ("静默<=4天", "tl"), ("silent:无", "n"), ("fleet.age>8", "t"),
    ("车龄>9年", ""),
    ("fleet:12", "t"), ("known<50%", "tbln"), ("priority:1", "b"), ("priority:1-3", "tbl"), ("类:P2", "tl"),
    ("priority<=1", "b"),
  ])
  func comparesNumbers(query: String, rows: String) { #expect(QueryRows.found(query) == rows) }

  @Test(arguments: [
    ("due<7d", "t"), ("due:7d", "t"), ("due<9d", "tb"), ("due:2026-12-02", "b"), ("due:12-02", "b"),
    ("到期：12月2日", "b"), ("due>7d", "b"),
    ("due:下周", "b"), ("due:none", "ln"), ("due:2026-12-01~2026-12-31", "b"), ("milestone:截标<14d", "t"),
    ("节点：截标＜14天", "t"),
    ("milestone:截标<10d", ""), ("milestone<14d", "t"), ("milestone:2w", "t"), ("milestone:开标", ""),
    ("milestone:none", "bln"),
    ("lastContact<7d", "tl"), ("最近联系>30d", "b"), ("lastContact:2026-11-22", "t"),
  ])
  func comparesDays(query: String, rows: String) { #expect(QueryRows.found(query) == rows) }

  @Test(arguments: [
    ("overdue", "t"), ("逾期", "t"), ("-overdue", "bln"), ("today", "t"), ("今天", "t"), ("nostep", "l"),
    ("未定下一步", "l"), ("quiet", "b"),
    ("open", "tbl"), ("在谈 -公交", "tl"), ("remark", ""), ("stalled", ""),
  ])
  func asksMarks(query: String, rows: String) { #expect(QueryRows.found(query) == rows) }

  @Test(arguments: [
    (
      "交通 stage:投标 industry:政府 owner:李伟 overdue due<7d known<50% lacks:G4 fleet.age>8 milestone:截标<14d priority:1-3 -tag:暂停",
      "t"
    ),
    ("units>=60 or 逾期 or region:唐山", "tbl"), ("stage:投标 -交通 or 重庆", "n"),
  ])
  func joinsConditions(query: String, rows: String) { #expect(QueryRows.found(query) == rows) }

  @Test(arguments: [
    ("stag:bid", QueryProblem.unknownField("stag", nearest: "stage")),
    ("行页:政府", .unknownField("行页", nearest: "行业")),
    ("stage:vistied", .unknownValue(.stage, "vistied", nearest: "visited")),
    ("stage:已拜仿", .unknownValue(.stage, "已拜仿", nearest: "已拜访")),
    ("owner:李维", .unknownValue(.owner, "李维", nearest: "李伟")),
    ("milestone:截表<3d", .unknownValue(.milestone, "截表", nearest: "截标")),
    (
      "importance:成交",
      .unknownValue(.importance, "成交", nearest: nil, known: Importance.words)
    ),
    ("lacks:Q9", .unknownValue(.lacks, "Q9", nearest: nil)),
    ("stage:", .missingValue(.stage)), ("due<", .missingValue(.due)),
    ("industry<3", .notComparable(.industry)), ("units>=many", .badNumber(.units, "many")),
    ("priority:0-3", .badNumber(.priority, "0-3")), ("due<soon", .badDay(.due, "soon")),
    ("due:2026-02-30", .badDay(.due, "2026-02-30")), ("交通 \"石家庄", .openQuote("石家庄")),
  ])
  func namesWhatIsWrong(text: String, problem: QueryProblem) {
    #expect(Query.parse(text, QueryRows.vocabulary, today: QueryRows.today).problems == [problem])
  }

  @Test func leavesOutWhatIsWrongAndKeepsTheRest() {
    #expect(QueryRows.found("交通 stag:bid 石家庄") == "b")
    #expect(QueryRows.found("stage:") == "tbln")
  }

  @Test func timesAreText() {
    let (query, problems) = Query.parse("10:30", QueryRows.vocabulary, today: QueryRows.today)
    #expect(problems.isEmpty)
    #expect(query.terms.map(\.text) == ["10:30"])
  }
}
