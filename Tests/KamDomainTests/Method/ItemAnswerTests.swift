import KamDomain
import Testing

/// Answers to the 18 questions, piece by piece: what they surely say goes to its field, the rest is only kept (N0).
struct ItemAnswerTests {
  private let author = Sample.author

  /// What an answer changes on the card: a line a field of every record that is new or changed.
  private func filled(_ item: Item, _ answer: String, _ question: String? = nil, in account: Account) throws
    -> [String]
  {
    var ids = IDSource(seed: 51)
    guard
      let change = try account.learn(
        item, answer, to: question, in: account.projects.first, by: author, ids: &ids)
    else { return [] }
    let after = try Sample.after(change, account)
    var lines: [String] = []
    for record in after.document.records {
      let before = account.document.record(id: record.id)
      for field in record.fields
      where !["Id", "By", "At", "Project", "Contact", "Parent"].contains(field.name) {
        if before?.all(name: field.name).contains(field.value) != true {
          lines.append(field.name + "=" + field.value)
        }
      }
    }
    return lines
  }

  private static let answers: [(Item, String, [String])] = [
    (.k1, "总公司下面有运营部、安技部和办公室", ["总公司", "运营部", "安技部", "办公室"].map { "Name=" + $0 }),
    (.k2, "传真0311-8000002，邮箱 office@example.com", ["Fax=0311-8000002", "Email=office@example.com"]),
    (.k2, "fax 0311-5550103", ["Fax=0311-5550103"]), (.k2, "Wang Jianguo", []),
    (.k2, "王主任微信wang_jg", ["WeChat=wang_jg"]), (.k2, "云川市高新区创业路66号", ["Address=云川市高新区创业路66号"]),
    (.k4, "陈队开车，李师傅修车", ["VehicleWork=use", "Name=李师傅", "VehicleWork=maintain"]),
    (
      .k4, "Zhang Qiang drives, Wu Fang repairs them",
      ["Name=Zhang Qiang", "VehicleWork=use", "Name=Wu Fang", "VehicleWork=maintain"]
    ),
    (
      .k5, "一共14台，6台大众途观、8台东风皮卡，抢修和巡检用",
      ["Make=大众", "Model=途观", "Count=6", "Make=东风", "Model=皮卡", "Count=8"]
    ),
    (
      .k5, "20 vans: 14 Crafter from 2018, 6 Ford Transit from 2021",
      [
        "Model=Crafter", "Count=14", "Registered=2018", "Make=Ford", "Model=Transit", "Count=6",
        "Registered=2021",
      ]
    ),
    (
      .k5, "Ford Transit 12 units 2017-03 logistics",
      ["Make=Ford", "Model=Transit", "Duty=logistics", "Count=12", "Registered=2017-03"]
    ),
    (.k5, "6台大众途观，2017年买的", ["Make=大众", "Model=途观", "Count=6", "Registered=2017"]),
    (.k5, "Zhang Qiang", []), (.k5, "20", []), (.k5, "车都挺旧的，老坏", []),
    (.k6, "客运和包车，一共380人", ["Business=客运和包车，一共380人", "Employees=380"]),
    (.j1, "10 vans, either Ford Transit or our Yunchi V80", ["Models=Ford Transit、Yunchi V80", "Units=10"]),
    (.j1, "15台", ["Units=15"]), (.j1, "15 units", ["Units=15"]), (.j1, "15", ["Units=15"]),
    (.j1, "Yunchi V80, 15 units", ["Models=Yunchi V80", "Units=15"]), (.j1, "没有打算", []),
    (.j1, "明年再看吧，今年没有打算", []), (.j1, "10台，大众途观或者东风皮卡", ["Models=大众途观、东风皮卡", "Units=10"]),
    (
      .j6, "three quotes, then the general manager signs",
      ["ProcessNote=three quotes, then the general manager signs"]
    ),
    (.r1, "6台大众途观，2017年买的，抢修用", ["Make=大众", "Model=途观", "InUse=6"]),
    (
      .r1, "no, 14 Volkswagen Crafter from Autohaus Stein and 6 Ford Transit",
      [
        "Make=Volkswagen", "Model=Crafter", "InUse=14", "Dealer=Autohaus Stein", "Make=Ford", "Model=Transit",
        "InUse=6",
      ]
    ),
    (.r1, "当初是领导定的，用着还行", []), (.r1, "远山E5 6台", ["InUse=6"]),
    (.r3, "江淮4分，大众2分", ["Make=江淮", "Satisfaction=4", "Make=大众", "Satisfaction=2"]),
    (.r3, "3, they are slow with parts", ["Satisfaction=3"]), (.r3, "three", ["Satisfaction=3"]),
    (.r3, "3 of 5", ["Satisfaction=3"]), (.r3, "修了3次", []), (.r3, "3 vans broke down", []),
    (
      .r4, "远山的张强来过两次，爱请客，跟王主任是同学",
      ["Representative=张强", "RepresentativeStyle=爱请客", "Relation=跟王主任是同学", "RelationWith=c000000001"]
    ),
    (.r4, "Sun Tao, cheap and quick", ["Representative=Sun Tao", "RepresentativeStyle=cheap and quick"]),
    (.r4, "he brings quotes the same day", ["RepresentativeStyle=he brings quotes the same day"]),
    (
      .r4, "Zhang Qiang of Volkswagen comes every week, plays golf",
      ["Make=Volkswagen", "Representative=Zhang Qiang", "RepresentativeStyle=comes every week，plays golf"]
    ),
    (.r5, "跟李敏关系好", ["Relation=跟李敏关系好", "RelationWith=c000000002"]),
  ]

  @Test("a piece that is read fills, a sentence is no name", arguments: answers)
  func pieces(item: Item, answer: String, fields: [String]) throws {
    #expect(try filled(item, answer, in: Sample.office).sorted() == fields.sorted())
  }

  @Test(
    "of several people each gets what is said of them; who is not meant gets not what was asked",
    arguments: [
      ("李处提需求，刘总工最后拍板", ["c000000002 buyer user", "c000000003 decision_maker"]),
      (
        "张副厅长拍板，王主任走采购流程，陈队提需求",
        ["c000000004 decision_maker", "c000000005 user", "c000000001 gatekeeper influencer buyer"]
      ),
      ("Zhang decides, Chen influences", ["c000000004 decision_maker", "c000000005 influencer"]),
    ] as [(String, [String])])
  func roles(answer: String, seats: [String]) throws {
    var ids = IDSource(seed: 52)
    let values: Values = [("Visit", "v000000001"), ("Code", "J3"), ("FilledField", "Seat.decision_maker")]
    let office = try Sample.after(Sample.office.add(.visitItem, values, by: author, ids: &ids), Sample.office)
    let item = try #require(office.visitItems.last)
    let after = try Sample.after(office.tick(item, answer: answer, by: author, ids: &ids), office)
    let told = after.seats.map {
      ([$0.contact.record.text] + $0.roles.map(\.rawValue)).joined(separator: " ")
    }
    for seat in seats { #expect(told.contains(seat), "\(told)") }
  }

  @Test("before Enter it is said what is filled and what is only kept, and what would fill")
  func said() throws {
    var ids = IDSource(seed: 53)
    func title(_ code: String, _ answer: String) throws -> String {
      let values: Values = [("Visit", "v000000001"), ("Code", code)]
      let office = try Sample.after(
        Sample.office.add(.visitItem, values, by: author, ids: &ids), Sample.office)
      return try office.tick(try #require(office.visitItems.last), answer: answer, by: author, ids: &ids)
        .title
    }
    #expect(try title("R3", "3分，售后慢") == "R3 → 竞争对手 满意度(1-5) 3；只记：售后慢")
    #expect(try title("J1", "没有打算") == "只记在清单里 J1: 没有打算。能填的例如：10台，大众途观或东风皮卡")
  }

  @Test(
    "an example of an answer fills its item, in both languages", arguments: Item.allCases, Language.allCases)
  func examples(item: Item, language: Language) throws {
    let answer = item.example(language)
    if item == .r5 || item == .j3, language == .en { return }
    #expect(try !filled(item, answer, in: Sample.office).isEmpty, "\(answer)")
  }
}
