import KamDomain
import KamRecord
import KamScreen
import Testing

@testable import KamWorkbench

extension Fixture {
  /// A team of two specialists and their manager.
  static let team = Vocabulary(
    Document(
      text: Shipped.house(
        name: "云川区域", language: .zh,
        team: [
          Shipped.Member(login: "liwei", name: "李伟", role: .specialist, manager: "chen"),
          Shipped.Member(login: "wangfang", name: "王芳", role: .specialist, manager: "chen"),
          Shipped.Member(login: "chen", name: "陈经理", role: .manager),
        ])))

  /// Three customers that need a word — a request, a bid that is near, nothing planned — and one that needs none.
  static let reviewed = [
    with(
      transport,
      "Request; Id=h000000001; Kind=price_approval; Text=每台再让三千; From=liwei; WantedBy=2026-11-26; State=open"),
    with(
      plain(2, "石桥公交集团"), "Project; Id=p000000002; Name=更新; Track=tender; Stage=lead; StageSince=2026-11-20",
      "Milestone; Id=m000000021; Project=p000000002; Kind=bid_deadline; Due=2026-11-27",
      "Step; Id=n000000021; Text=送标书; Due=2026-11-26",
      "Promise; Id=q000000021; Side=ours; Text=送样车; Due=2026-11-20; Broken=2026-11-22"),
    with(
      plain(3, "青阳顺达物流有限公司"),
      "Project; Id=p000000003; Name=轻卡; Track=direct; Stage=lead; StageSince=2026-11-20; Units=4"),
    plain(4, "澜江第一中学", industry: "education"),
  ]

  /// A customer with more records, each `Type; Field=value; …`.
  private static func with(_ document: Document, _ records: String...) -> Document {
    let more = records.map { record in
      let parts = record.split(separator: ";").map { $0.drop { $0 == " " } }
      let fields = parts.dropFirst().map { $0.replacing("=", with: ": ", maxReplacements: 1) }
      return "\n%rec: \(parts[0]) schema.rec\n\n" + fields.joined(separator: "\n") + "\n"
    }
    return Document(text: String(decoding: document.bytes, as: UTF8.self) + more.joined())
  }
}

/// The manager's review at the keys: the queue, its words, and what the specialist sees of them.
@Suite("M4, X5: the review on the desk") struct ReviewKeysTests {
  private static let ids = ["0000000001", "0000000002", "0000000003"].map { ID<Account>($0) }

  private static func driver(
    _ language: Language = .zh, width: Int = 120, height: Int = 40, me: String = "chen",
    readOnly: Bool = false
  ) -> Driver {
    Driver(
      Fixture.reviewed, language: language, width: width, height: height, readOnly: readOnly, me: me,
      vocabulary: Fixture.team)
  }

  /// A colleague changed the first customer twice since last week, and more was not known before.
  private static func news(_ driver: Driver) -> ReviewNews {
    func change(_ id: String, _ at: String, _ who: String, _ title: String) -> Happening {
      let time = Timestamp(at)!
      return Happening(
        id: id, at: time, when: Moment(time.day, ClockTime(17, 5)!), who: who, title: title,
        accounts: [ids[0]])
    }
    var then = driver.rows[0].coverage
    then[driver.rows[0].coverage.items(.known)[0]] = .unknown
    return ReviewNews(
      [
        change("e3", "2026-11-23T09:05:00Z", "liwei", "记电话 王建国"),
        change("e2", "2026-11-22T09:05:00Z", "chen", "批注 先别降价"),
        change("e1", "2026-11-20T09:05:00Z", "wangfang", "改联系人 职务"),
      ], coverage: [ids[0]: then])
  }

  private func account(_ driver: Driver, _ place: Int = 0) -> Account {
    Account(driver.files[Self.ids[place]]!)!
  }

  @Test(arguments: [(120, 40), (80, 24)], Language.allCases)
  func theReviewStandsWhole(size: (width: Int, height: Int), language: Language) {
    var driver = Self.driver(language, width: size.width, height: size.height)
    driver.press("R")
    driver.send(.reviewRead(Self.news(driver)))
    Screens.expect(driver.screen(), as: "review-\(size.width)x\(size.height)-\(language)")
  }

  @Test("the most pressing comes first, each with its fact; J and K walk, also from the other panes")
  func theQueueIsWalked() {
    var driver = Self.driver()
    driver.press("R")
    #expect(driver.state.selected == Self.ids[0] && driver.text().contains("求助 价格特批 11-26前 (还有2天)"))
    #expect(driver.text().contains("[检视 1/3]") && driver.text().contains("李伟: 价格特批 每台再让三千"))
    driver.press("Tab J")
    #expect(driver.state.selected == Self.ids[1] && driver.text().contains("节点 截标 11-27，还有3天"))
    #expect(driver.text().contains("承诺没兑现: 我方 送样车 (11-22违约)"))
    driver.press("J")
    #expect(driver.state.selected == Self.ids[2] && driver.text().contains("未定下一步"))
    driver.press("J")
    #expect(driver.state.selected == Self.ids[2] && driver.text().contains("最后一家了"))
    driver.press("K K K")
    #expect(driver.state.selected == Self.ids[0] && driver.text().contains("已是第一家"))
  }

  @Test("what others changed since the last review stands there, and how much more is known")
  func changesAreTold() {
    var driver = Self.driver()
    driver.press("R")
    #expect(driver.left.contains(.readReview(Self.ids, since: Timestamp("2026-11-17T01:12:00Z")!)))
    #expect(driver.text().contains("11-17 以来 读取中"))
    driver.send(.reviewRead(Self.news(driver)))
    let text = driver.text()
    #expect(text.contains("11-23 17:05 李伟 记电话 王建国") && text.contains("王芳 改联系人 职务"))
    #expect(!text.contains("批注 先别降价") && text.contains("(+1)"))
    driver.press("J")
    #expect(driver.text().contains("没有别人的更改记录"))
  }

  @Test("next account that needs a word, leave it: 3 keys") func price() {
    var driver = Self.driver()
    driver.press("R")
    driver.press("J r")
    driver.type("标书先给我看 → 王芳 周五前核对资质")
    #expect(driver.text().contains("批注 李伟: 标书先给我看") && driver.text().contains("交办 王芳: 周五前 核对资质"))
    driver.press("Enter")
    let left = account(driver, 1)
    #expect(left.remarks.first?.text == "标书先给我看" && left.remarks.first?.from == "chen")
    #expect(left.tasks.first?.due == Day(2026, 11, 27) && left.tasks.first?.to == "wangfang")
    #expect(driver.text().contains("陈经理 11-24: 标书先给我看  → 待回复"))
    driver.press("J")
    #expect(driver.state.selected == Self.ids[2])
  }

  /// What is typed at the request → its state, its answer, and whether a remark is left.
  static let verdicts: [(String, RequestState, String?, String?)] = [
    ("同意 下不为例", .approved, "下不为例", nil), ("不同意：毛利不够", .refused, "毛利不够", nil),
    ("反问 哪款车", .askedBack, "哪款车", nil), ("反问", .open, nil, nil), ("同意", .approved, nil, nil),
    ("同意书先拿回来", .open, nil, "同意书先拿回来"), ("approve this once", .approved, "this once", nil),
    ("ask back which model", .askedBack, "which model", nil),
  ]

  @Test(arguments: verdicts)
  func aRequestIsAnswered(_ line: String, _ state: RequestState, _ answer: String?, _ remark: String?) {
    var driver = Self.driver()
    driver.press("R r")
    driver.type(line)
    driver.press("Enter")
    let request = account(driver).requests.first
    #expect(request?.state == state && request?.answer == answer)
    #expect(account(driver).remarks.first?.text == remark)
    if driver.state.entry != nil { driver.press("Esc") }
    driver.press("J K")
    #expect(driver.text().contains("求助 价格特批 11-26前") == (state == .open))
  }

  @Test("a task alone with the answer is one change; undo takes both back") func anAnswerWithATask() {
    var driver = Self.driver()
    driver.press("R r")
    driver.type("同意 → 周五前报备")
    #expect(driver.text().contains("求助 价格特批 同意") && driver.text().contains("交办 李伟: 周五前 报备"))
    driver.press("Enter")
    #expect(driver.saved.count == 1 && account(driver).tasks.count == 1)
    driver.press("u")
    #expect(account(driver).tasks.isEmpty && account(driver).waitingRequests.count == 1)
  }

  @Test("Esc stops, R goes on there, also in the next session; who is gone gives the place to the next one")
  func itGoesOn() {
    var driver = Self.driver()
    driver.press("R r")
    driver.type("同意")
    driver.press("Enter J Esc")
    #expect(driver.text().contains("检视停在 2/3，R 接着看") && driver.state.focus == .list)
    driver.press("R")
    #expect(driver.state.selected == Self.ids[1] && driver.text().contains("[检视 2/3]"))
    var next = Self.driver()
    next.files = driver.files
    next.send(.catalog(next.rows, of: next.rows.count))
    next.state.recall(driver.state.memory)
    next.press("R")
    #expect(next.state.selected == Self.ids[1])
    // Who needs no word any more gives the place to the next one.
    next.files[Self.ids[1]] = nil
    next.press("Esc")
    next.send(.catalog(next.rows, of: next.rows.count))
    next.press("R")
    #expect(next.state.selected == Self.ids[2] && next.text().contains("[检视 2/2]"))
  }

  @Test(
    "a review that came to its end is finished: what changes from its beginning on is new in the next one")
  func itEnds() {
    var driver = Self.driver()
    driver.press("R")
    let begun = driver.state.at
    driver.send(.clock(Moment(Day(2026, 11, 25)!, ClockTime(9, 0)!), Timestamp("2026-11-25T01:00:00Z")!))
    driver.press("J J Esc")
    #expect(driver.text().contains("检视完毕，3 家"))
    #expect(driver.state.memory.review == ReviewMark(finished: begun))
    driver.press("R")
    #expect(driver.left.last == .readReview(Self.ids, since: begun))
  }

  @Test("who goes to the list leaves the review") func findLeaves() {
    var driver = Self.driver()
    driver.press("R J")
    driver.find("青阳")
    #expect(!driver.state.review.isUnderWay && driver.state.selected == Self.ids[2])
    driver.press("Esc R")
    #expect(driver.state.selected == Self.ids[1] && driver.state.review.place == 1)
  }

  @Test("other screens are looked at meanwhile; R and 1 come back") func otherScreens() {
    var driver = Self.driver()
    driver.press("R J 2 1")
    #expect(driver.state.review.isUnderWay)
    driver.press("3 R")
    #expect(driver.state.screen == .desk && driver.state.selected == Self.ids[1])
  }

  @Test(
    "a store that may not be written is reviewed, and says why no word is left", arguments: Language.allCases)
  func readOnly(language: Language) {
    var driver = Self.driver(language, readOnly: true)
    driver.press("R J r")
    #expect(driver.state.entry == nil && driver.text().contains(language.pick("只能看，不能改", "read-only")))
    #expect(driver.text().contains(language.pick("[只读] [检视 2/3]", "[read-only] [review 2/3]")))
    #expect(
      driver.text().contains(language.pick("节点 截标 11-27，还有3天", "milestone: bid deadline 11-27, in 3 days")))
  }

  @Test("nobody needs a word: it says so; r belongs to the review") func nothing() {
    var driver = Driver([Fixture.plain(4, "澜江第一中学")], me: "chen", vocabulary: Fixture.team)
    driver.press("R")
    #expect(!driver.state.review.isUnderWay && driver.text().contains("没有要说的客户"))
    driver.press("r")
    #expect(driver.state.entry == nil && driver.text().contains("这里没有 r 键"))
  }
}
