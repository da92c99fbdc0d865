import KamDomain
import KamRecord
import Testing

private let today = Fixture.today

/// A live project that nothing is wrong with.
private let live =
  "Project; Id=prjt000001; Name=a; Track=direct; Stage=lead; StageSince=2026-11-20; Units=5"
private let next = "Step; Text=送; Due=2026-12-01"

private func queue(_ rows: [[String]]) -> ReviewQueue {
  ReviewQueue(rows.map(Fixture.row), today: today, vocabulary: Fixture.vocabulary)
}

@Suite("M4, X5: who needs a manager's word, and why") struct ReviewTests {
  /// Records beside a project that nothing is wrong with → the reasons in both languages.
  static let cases: [([String], [String], [String])] = [
    ([], [], []),
    (
      ["Request; Kind=price_approval; Text=让三千; WantedBy=2026-11-26"], ["求助 价格特批 11-26前 (还有2天)"],
      ["asks for help: price approval by 11-26 (in 2 days)"]
    ),
    (
      [
        "Request; Kind=seal; Text=盖章; State=open", "Request; Kind=joint_visit; Text=陪访; WantedBy=2026-11-23",
        "Request; Kind=seal; Text=盖过; State=asked_back", "Request; Kind=seal; Text=盖过; State=approved",
      ], ["求助 陪访 11-23前 (逾期1天) 等2件"], ["asks for help: joint visit by 11-23 (1 day late) and 1 more"]
    ),
    (
      [
        "Milestone; Project=prjt000001; Kind=bid_deadline; Due=2026-12-08",
        "Milestone; Project=prjt000001; Kind=opening; Due=2026-12-09",
      ], ["节点 截标 12-08，还有14天"], ["milestone: bid deadline 12-08, in 14 days"]
    ),
    (
      [
        "Milestone; Project=prjt000001; Kind=balance; Due=2026-11-14",
        "Milestone; Project=prjt000001; Kind=bid_deadline; Due=2026-11-24",
        "Log; Date=2026-11-23; Medium=visit; Contact=cont000001; Text=谈",
        "Request; Kind=seal; Text=盖章",
      ], ["求助 盖章", "节点 今天截标", "只认识一个人", "尾款逾期10天"],
      [
        "asks for help: seal", "milestone: bid deadline today", "everything hangs on one contact",
        "balance payment 10 days late",
      ]
    ),
  ]

  @Test(arguments: cases) func everyReasonSaysItsFact(_ records: [String], _ zh: [String], _ en: [String]) {
    let found = queue([[live, next] + records]).entries.first?.reasons ?? []
    #expect(found.map { $0.words(today: today, Fixture.vocabulary, .zh) } == zh)
    #expect(found.map { $0.words(today: today, Fixture.vocabulary, .en) } == en)
  }

  @Test("requests first, then milestones, risks and payments; the more pressing first")
  func theMorePressingComeFirst() {
    let rows = [
      [
        "Account; Id=000000000a; Name=款", live, next,
        "Milestone; Project=prjt000001; Kind=balance; Due=2026-11-20",
      ],
      ["Account; Id=000000000b; Name=险", live],
      ["Account; Id=000000000c; Name=静"],
      [
        "Account; Id=000000000d; Name=远", live, next,
        "Milestone; Project=prjt000001; Kind=opening; Due=2026-12-01",
      ],
      [
        "Account; Id=000000000e; Name=近", live, next,
        "Milestone; Project=prjt000001; Kind=opening; Due=2026-11-25",
      ],
      ["Account; Id=000000000f; Name=晚", live, next, "Request; Kind=seal; Text=章"],
      ["Account; Id=000000000g; Name=急", "Request; Kind=seal; Text=章; WantedBy=2026-11-20"],
    ]
    #expect(queue(rows).entries.map(\.row.name) == ["急", "晚", "近", "远", "险", "款"])
    let of = ReviewQueue(
      rows.map(Fixture.row), of: "liwei", today: today, vocabulary: Fixture.vocabulary)
    #expect(of.entries.isEmpty)
  }

  private static let house = Vocabulary(
    Document(
      text: Shipped.house(
        name: "区域", language: .zh,
        team: [
          Shipped.Member(login: "wangfang", name: "王芳", role: .specialist),
          Shipped.Member(login: "zhao", name: "Zhao Min", role: .manager),
        ])))

  /// A task that names somebody of the team → whom, and what.
  static let addressed: [(String, String?, String)] = [
    ("→ 王芳 周五前认识第二个人", "wangfang", "认识第二个人"), ("-> @王芳：核对资质", "wangfang", "核对资质"),
    ("-> zhao, check the papers", "zhao", "check the papers"), ("-> Zhao Min: call Li", "zhao", "call Li"),
    ("→ 王芳芳那边再问", nil, "王芳芳那边再问"), ("→ 王芳", nil, "王芳"), ("→ 问王芳 预算", nil, "问王芳 预算"),
  ]

  @Test(arguments: addressed) func aTaskIsForSomebody(_ line: String, _ whom: String?, _ task: String) {
    let word = ReviewWord(line, today: today, team: Self.house.team)
    #expect(word.whom == whom && word.task == task)
  }

  /// A word → how it stands in the next review.
  static let said: [(String, String, String)] = [
    (
      "Remark; Text=先别降价; From=zhao; To=wangfang; At=2026-11-24T02:00:00Z; Done=2026-11-25; Answer=周五约李处",
      "Zhao Min 11-24: 先别降价  → 王芳 11-25: 周五约李处", "Zhao Min 11-24: 先别降价  → 王芳 11-25: 周五约李处"
    ),
    (
      "Task; Text=认识李处; From=zhao; To=wangfang; Due=2026-11-27; At=2026-11-24T02:00:00Z",
      "Zhao Min 11-24: 交办 认识李处 11-27前  → 待回复", "Zhao Min 11-24: task: 认识李处 by 11-27  → no answer yet"
    ),
    (
      "Task; Text=认识李处; From=zhao; To=wangfang; At=2026-11-24T02:00:00Z; Done=2026-11-25",
      "Zhao Min 11-24: 交办 认识李处  → 王芳 11-25: 办结", "Zhao Min 11-24: task: 认识李处  → 王芳 11-25: done"
    ),
  ]

  @Test(arguments: said) func aWordStandsWithItsAnswer(_ record: String, _ zh: String, _ en: String) {
    let words = Fixture.account([record]).wordsSaid(since: Day(2026, 11, 25)!)
    #expect(
      words.map { $0.words(Self.house, today: today, .zh) } == [zh]
        && words.map { $0.words(Self.house, today: today, .en) } == [en])
    #expect(
      Fixture.account([record]).wordsSaid(since: Day(2026, 11, 26)!).count
        == (record.contains("Done") ? 0 : 1))
  }

  @Test("a task for a colleague is in the colleague's agenda, too, and counted there")
  func aColleagueIsAsked() {
    let row = Fixture.row([
      "Account; Name=甲; Owner=liwei", "Task; Text=问预算; To=liwei; Due=2026-11-26",
      "Task; Text=核对资质; To=wangfang; Due=2026-11-27", "Task; Text=看合同; To=wangfang",
    ])
    func lines(_ owner: String) -> [String] {
      Agenda([row], vocabulary: Self.house, today: today, owner: owner).lines.map {
        "\($0.day.monthAndDay) \($0.due.map { "\($0.kind)\($0.ordinal)" } ?? "word")"
      }
    }
    #expect(
      row.handed == [HandedTask(whom: "wangfang", ordinal: 1), HandedTask(whom: "wangfang", ordinal: 2)])
    #expect(lines("wangfang") == ["11-24 task2", "11-27 task1"] && lines("zhao").isEmpty)
    #expect(lines("liwei") == ["11-26 task0", "11-27 task1"])
    for (owner, words) in [("wangfang", 1), ("liwei", 1), ("zhao", 0)] {
      #expect(Morning([row], vocabulary: Self.house, today: today, owner: owner).remarks == words)
    }
  }

  @Test("a word without a day waits in the row, one with a day falls due") func whatWaits() {
    let tasks = ["Task; Text=认识李处; At=2026-11-20T02:00:00Z", "Task; Text=问预算; Due=2026-11-27"]
    #expect(Fixture.row([tasks[0]]).remark == Day(2026, 11, 20) && Fixture.row([tasks[1]]).remark == nil)
    for records in [[tasks[0]], [tasks[1]], ["Remark; Text=抓紧; At=2026-11-20T02:00:00Z"]] {
      #expect(Morning([Fixture.row(records)], vocabulary: Fixture.vocabulary, today: today).remarks == 1)
    }
  }

  /// A line → the remark, the task and its day.
  static let lines: [(String, String, String?, String?)] = [
    ("人一休假这单就断", "人一休假这单就断", nil, nil),
    ("先别降价 → 周五前认识第二个人", "先别降价", "认识第二个人", "2026-11-27"),
    ("-> 送配置表 12月1日", "", "送配置表", "2026-12-01"), ("看看 ->", "看看", nil, nil),
    ("→ 问问预算", "", "问问预算", nil), ("", "", nil, nil),
  ]

  @Test(arguments: lines) func aLineIsRead(_ line: String, _ remark: String, _ task: String?, _ due: String?)
  {
    let word = ReviewWord(line, today: today)
    #expect(word.remark == remark && word.task == task && word.due?.description == due)
  }

  @Test("a remark and a task are one change; both are answered and by that settled") func aWordIsLeft() throws
  {
    var ids = IDSource(seed: 3)
    let word = ReviewWord("先别降价 → 周五前认识第二个人", today: today)
    let account = Sample.office
    let change = try account.leave(word, by: Sample.author, ids: &ids)
    #expect(change.title.contains("批注 先别降价；交办 认识第二个人 11-27前"))
    let left = try Sample.after(change, account)
    let (remark, task) = (try #require(left.remarks.last), try #require(left.openTasks.first))
    #expect(remark.from == Sample.author.login && remark.to == account.owner && remark.at == Sample.author.at)
    #expect(task.due == Day(2026, 11, 27) && task.to == account.owner)
    let row = Headline(account: left, vocabulary: .shipped)
    #expect(row.remark != nil && row.dues.contains { $0.kind == .task && $0.day == task.due })
    let done = try Sample.after(left.answer(task, "见了李处", by: Sample.author), left)
    #expect(done.openTasks.isEmpty && done.tasks.last?.answer == "见了李处")
    let again = try Sample.after(done.reopen(try #require(done.tasks.last), by: Sample.author), done)
    #expect(again.openTasks.count == 1)
    #expect(throws: Refusal.missingField(.remark, field: "Text")) {
      try account.leave(ReviewWord(" ", today: today), by: Sample.author, ids: &ids)
    }
  }

  @Test("a request is approved, refused or asked back; a question back needs its words")
  func aRequestIsAnswered() throws {
    let account = Fixture.account([live, "Request; Id=requ000001; Kind=seal; Text=章; WantedBy=2026-11-25"])
    let request = try #require(account.waitingRequests.first)
    for (state, text) in [(RequestState.approved, ""), (.refused, "毛利不够"), (.askedBack, "哪份合同")] {
      let after = try Sample.after(account.answer(request, state, text, by: Sample.author), account)
      let answered = try #require(after.requests.first)
      #expect(answered.state == state && answered.answer ?? "" == text && after.waitingRequests.isEmpty)
      #expect(Headline(account: after, vocabulary: .shipped).request == nil)
    }
    #expect(throws: Refusal.missingField(.request, field: "Answer")) {
      try account.answer(request, .askedBack, "", by: Sample.author)
    }
  }
}
