import KamDomain
import KamRecord
import Testing

/// Answers that fill the decision group, and answers typed behind their codes (N0, N1, G).
struct AnswerTests {
  private let author = Sample.author

  /// The office after an answer to a question about its decision group.
  private func office(_ vacancy: String, _ answer: String) throws -> Account {
    var ids = IDSource(seed: 41)
    let values: Values = [
      ("Visit", "v000000001"), ("Code", "J3"), ("FilledField", "Seat." + vacancy), ("AskWhom", "c000000001"),
    ]
    let office = try Sample.after(Sample.office.add(.visitItem, values, by: author, ids: &ids), Sample.office)
    let item = try #require(office.visitItems.last)
    return try Sample.after(office.tick(item, answer: answer, by: author, ids: &ids), office)
  }

  @Test(
    "whom an answer names gets the place that was asked about",
    arguments: [
      ("decision_maker", "李处拍板"), ("decision_maker", "王主任说是李敏"), ("decision_maker", "李敏"),
    ])
  func roles(vacancy: String, answer: String) throws {
    let after = try office(vacancy, answer)
    let seats = after.seats.filter { $0.roles.contains(.decisionMaker) }
    #expect(seats.map(\.contact.record.text) == ["c000000002"])
    #expect(after.visitItems.last?.filledField == seats[0].id.text + ".Role")
  }

  @Test("who was asked is one of the group like others, if the answer says what they do")
  func asked() throws {
    let after = try office("decision_maker", "王主任拍板，李敏走采购流程")
    func seated(_ role: Role) -> [String] {
      after.seats.filter { $0.roles.contains(role) }.map(\.contact.record.text)
    }
    #expect(seated(.decisionMaker) == ["c000000001"])
    #expect(seated(.buyer).contains("c000000002"))
  }

  @Test("somebody new with a title becomes a contact in the cell that was empty; words alone do not")
  func newcomers() throws {
    let after = try office("decision/finance", "周明 分管财务副厅长")
    let contact = try #require(after.contacts.last)
    #expect(contact.name == "周明" && contact.title == "分管财务副厅长")
    let seat = try #require(after.seats.last)
    #expect(seat.contact.record == contact.id && seat.level == .decision && seat.function == "finance")
    for answer in ["还不清楚", "要开会定，领导轮流签字", ""] {
      let same = try office("decision/finance", answer)
      #expect(same.contacts.count == Sample.office.contacts.count)
      #expect(same.seats.count == Sample.office.seats.count)
    }
  }

  @Test(
    "somebody new is a name with a title, whichever comes first and whatever parts them; all whom an answer names are seated",
    arguments: [
      ("Zhou Bing, chief engineer", ["Zhou Bing, chief engineer"]),
      ("周兵，总工程师", ["周兵, 总工程师"]), ("总工程师周兵", ["周兵, 总工程师"]), ("是周兵总工程师负责", ["周兵, 总工程师"]),
      ("周兵是总工程师", ["周兵, 总工程师"]), ("it's our chief engineer Zhou Bing", ["Zhou Bing, chief engineer"]),
      (
        "Zhou Bing, chief engineer, and Li Na, head of maintenance",
        ["Zhou Bing, chief engineer", "Li Na, head of maintenance"]
      ),
      ("周兵总工程师和何娜科长", ["周兵, 总工程师", "何娜, 科长"]), ("周兵，总工程师；还有何娜，副科长", ["周兵, 总工程师", "何娜, 副科长"]),
      ("不是周兵，总工程师退休了", []), ("高级工程师说了算", []), ("安全科科长", []), ("董事会拍板", []),
      ("领导签字", []), ("单位领导管", []), ("后勤处管车辆", []), ("the Chief decides", []),
      ("管明，科长", ["管明, 科长"]),
    ] as [(String, [String])])
  func several(answer: String, newcomers: [String]) throws {
    let after = try office("decision/technical", answer)
    let fresh = after.contacts.dropFirst(Sample.office.contacts.count)
    #expect(fresh.map { "\($0.name), \($0.title ?? "")" } == newcomers)
    for contact in fresh {
      let seat = try #require(after.seats.first { $0.contact.record == contact.id })
      #expect(seat.function == "technical" && seat.level == .decision)
    }
  }

  @Test(
    "who is in charge of what, and who signs, are people, in whatever order it is said",
    arguments: [
      ("邝部长管财务，要何总签字", ["邝部长 部长 management finance -", "何总  decision finance decision_maker"]),
      ("于部长管车辆", ["于部长 部长 management using -"]),
      ("财务归邝部长管", ["邝部长 部长 management finance -"]), ("财务这块由邝部长负责", ["邝部长 部长 management finance -"]),
      ("管财务的是邝部长，何总签字", ["邝部长 部长 management finance -", "何总  decision finance decision_maker"]),
      ("邝副厅长分管财务", ["邝副厅长 副厅长 decision finance -"]), ("钱归周兵管", ["周兵  decision finance -"]),
      ("采购经理何娜负责", ["何娜 采购经理 management purchasing -"]), ("财务主管周兵", ["周兵 财务主管 management finance -"]),
      ("周兵主管技术", ["周兵  decision technical -"]), ("得何总签字才行", ["何总  decision finance decision_maker"]),
      ("最后由何总拍板", ["何总  decision finance decision_maker"]),
      (
        "Manager Zhao runs finance, Director He signs",
        [
          "Zhao Manager management finance -", "He Director decision finance decision_maker",
        ]
      ),
      ("finance is run by Zhou Bing", ["Zhou Bing  decision finance -"]),
      ("Zhou Bing is in charge of the money", ["Zhou Bing  decision finance -"]),
      (
        "Zhou Bing looks after finance and He Jun has to sign",
        [
          "Zhou Bing  decision finance decision_maker", "He Jun  decision finance decision_maker",
        ]
      ),
    ] as [(String, [String])])
  func charges(answer: String, seats: [String]) throws {
    let after = try office("decision/finance", answer)
    let fresh = after.contacts.dropFirst(Sample.office.contacts.count)
    let told = fresh.map { contact in
      let seat = after.seats.first { $0.contact.record == contact.id }
      let roles = seat?.roles.map(\.rawValue).joined(separator: ",") ?? ""
      return [
        contact.name, contact.title ?? "", seat?.level?.rawValue ?? "", seat?.function ?? "",
        roles.isEmpty ? "-" : roles,
      ].joined(separator: " ")
    }
    #expect(told == seats)
  }

  @Test("who heads the department by the title is no leader above it, in either language")
  func managers() throws {
    for (title, answer) in [
      ("财务经理", "王丽"), (nil, "王丽是财务经理，管钱"),
      ("finance manager", "王丽 is the finance manager and decides the money"),
      ("head of finance", "王丽"),
    ] {
      var ids = IDSource(seed: 45)
      let values: Values = [
        ("Visit", "v000000001"), ("Code", "J3"), ("FilledField", "Seat.decision/finance"),
      ]
      var office = Sample.office
      if let title {
        office = try Sample.after(
          office.set("Title", of: office.contacts[5].record, to: title, by: author), office)
      }
      office = try Sample.after(office.add(.visitItem, values, by: author, ids: &ids), office)
      let item = try #require(office.visitItems.last)
      let after = try Sample.after(office.tick(item, answer: answer, by: author, ids: &ids), office)
      let seat = try #require(after.seats.first { $0.contact.record.text == "c000000006" })
      #expect(seat.level == .management && seat.function == "finance", "\(answer)")
    }
  }

  @Test("what was filled stands in front of what was asked")
  func titles() throws {
    var ids = IDSource(seed: 46)
    let values: Values = [
      ("Visit", "v000000001"), ("Code", "J3"), ("FilledField", "Seat.decision/technical"),
    ]
    let office = try Sample.after(Sample.office.add(.visitItem, values, by: author, ids: &ids), Sample.office)
    let item = try #require(office.visitItems.last)
    let title = try office.tick(item, answer: "周兵，总工程师", by: author, ids: &ids).title
    #expect(title == "J3 → 席位 周兵 总工程师 决策层 技术")
    #expect(
      try office.tick(item, answer: "不好说", by: author, ids: &ids).title == "只记在清单里 J3: 不好说。能填的例如：张厅拍板，陈队用车")
  }

  @Test("an answer about somebody without a place gives the place that it speaks of")
  func places() throws {
    let after = try office("c000000003", "管技术，操作层，也算使用者")
    let seat = try #require(after.seats.first { $0.contact.record.text == "c000000003" })
    #expect(seat.function == "technical" && seat.level == .operation && seat.roles == [.user])
    #expect(try office("c000000003", "不好说").seats.count == Sample.office.seats.count)
  }

  @Test(
    "an answer moves nobody whose place is known by the seat or the title",
    arguments: [
      ("李处管财务，要张厅签字", Level.management), ("Li Min is in charge", .management),
    ])
  func heads(answer: String, level: Level) throws {
    let after = try office("decision/finance", answer)
    let seat = try #require(after.seats.first { $0.contact.record.text == "c000000002" })
    #expect(seat.level == level && seat.function == "finance")
  }

  @Test(
    "a yes or no fills nothing, a value of the kind that was asked for does",
    arguments: [
      ("K2", "资料寄到办公室，写您的名字收就行吗？", "可以，微信也行", [:]),
      ("K2", "您的微信就是这个手机号吗？", "对，１３９００００１２３４", ["Phone": "13900001234"]),
      (
        "K2", "May I send papers to the office under your name?", "yes, or 0311-8000001",
        ["Phone": "0311-8000001"]
      ),
      ("K6", "今年的业务量比去年多吗？", "多", [:]), ("K6", "咱们主要做哪块业务？今年忙不忙？", "客运", ["Business": "客运"]),
      ("J5", "单台价格有上限标准吗？", "有", [:]), ("J5", "预算批下来了吗？", "批了", ["BudgetState": "approved"]),
      ("J5", "单台价格有上限标准吗？", "预算390万，单台15万", ["Budget": "390万，单台15万"]),
      ("J5", "这笔钱批下来了吗？", "预算390万，单台15万", ["Budget": "390万，单台15万"]),
      ("J5", "这笔钱批下来了吗？", "批了390万", ["Budget": "390万", "BudgetState": "approved"]),
      ("J5", "这笔钱批下来了吗？", "还没批", ["BudgetState": "planned"]),
      ("J5", "这笔钱批下来了吗？", "在申请，大约390万", ["Budget": "大约390万", "BudgetState": "applied"]),
      ("J5", "这笔钱批下来了吗？", "没有", ["BudgetState": "planned"]),
      ("J5", "Has the money been approved?", "yes", ["BudgetState": "approved"]),
      ("J5", "Has the money been approved?", "not approved", ["BudgetState": "planned"]),
      ("J5", "Has the money been approved?", "the budget is ¥3.9M", ["Budget": "¥3.9M"]),
      ("J1", "更新计划已经报上去了吗？", "报了", [:]),
      ("J6", "是公开招标，还是走框架协议？", "走框架协议", ["ProcessNote": "走框架协议", "Process": "framework"]),
      ("J2", "Is it mainly about running costs?", "yes", [:]),
      ("R3", "要打分的话，1到5分您打几分？", "一般，也就３分，后排小", ["Satisfaction": "3"]),
      ("R4", "他们的销售代表最近来过吗？", "来过", [:]),
    ] as [(String, String, String, [String: String])])
  func closed(code: String, question: String, answer: String, fields: [String: String]) throws {
    let after = try answered(code, question, answer)
    let records = [after.record, after.projects[0].record, after.rivals[0].record]
    let before = [Sample.office.record, Sample.office.projects[0].record, Sample.office.rivals[0].record]
    var filled: [String: String] = [:]
    for (old, new) in zip(before, records) {
      for field in new.fields where old[name: field.name] != field.value { filled[field.name] = field.value }
    }
    #expect(filled == fields)
    #expect((after.visitItems.last?.filledField == nil) == fields.isEmpty)
  }

  @Test(
    "what is good of ours is a weakness of the rival's, and the other way round",
    arguments: [
      ("两款车都开过，您更愿意开哪款？为什么？", "远山省油，咱们空间大", "省油", "我们强在：空间大"),
      ("两款车都开过，您更愿意开哪款？为什么？", "都行", nil, nil),
      ("跟现在用的车比，您看我们的车哪里强、哪里不如？", "你们的后排小，安静", "我们弱在：后排小", "我们强在：安静"),
      ("跟现在用的车比，您看我们的车哪里强、哪里不如？", "后排小，安静", nil, nil),
      (nil, "毛病多，售后慢", nil, "毛病多\n售后慢"),
      (
        "Having driven both, which do you prefer, and why?", "theirs is cheaper, ours is quiet",
        "cheaper", "我们强在：quiet"
      ),
    ] as [(String?, String, String?, String?)])
  func compares(question: String?, answer: String, strengths: String?, weaknesses: String?) throws {
    let rival = try answered("R2", question, answer).rivals[0]
    #expect(rival.strengths == strengths && rival.weaknesses == weaknesses)
  }

  @Test(
    "a question of the budget's state that was answered by an amount alone stays open, and what stood there is told"
  )
  func staysOpen() throws {
    let question = "这笔钱批下来了吗？"
    #expect(try answered("J5", question, "390万").visitItems.last?.done == false)
    #expect(try answered("J5", question, "390万").visitItems.last?.answer == "390万")
    #expect(try answered("J5", question, "390万，批了").visitItems.last?.done == true)
    var ids = IDSource(seed: 47)
    let office = try answered("J5", nil, "180万")
    let change = try #require(
      try office.learn(.j5, "216万", in: office.projects[0], by: author, ids: &ids))
    #expect(change.title == "J5 → 采购项目 预算 180万 → 216万")
    let told = try #require(
      try answered("R2", nil, "毛病多").learn(.r2, "售后慢", in: office.projects[0], by: author, ids: &ids))
    #expect(told.title == "R2 → 竞争对手 对方劣势 毛病多 + 售后慢")
  }

  /// The office after an answer to a question of an item.
  private func answered(_ code: String, _ question: String?, _ answer: String) throws -> Account {
    var ids = IDSource(seed: 44)
    let values: Values = [("Visit", "v000000001"), ("Code", code), ("Question", question)]
    let office = try Sample.after(Sample.office.add(.visitItem, values, by: author, ids: &ids), Sample.office)
    let item = try #require(office.visitItems.last)
    return try Sample.after(office.tick(item, answer: answer, by: author, ids: &ids), office)
  }

  @Test("a name is short: what is said in a sentence begins no contact and no department")
  func sentences() throws {
    var ids = IDSource(seed: 42)
    for (code, answer, isTaken) in [
      ("K4", "平时看谁有空，车队统一调度", false), ("K4", "张强 驾驶员", true), ("K1", "后勤处", true),
    ] {
      let item: Values = [("Visit", "v000000001"), ("Code", code)]
      let office = try Sample.after(Sample.office.add(.visitItem, item, by: author, ids: &ids), Sample.office)
      let line = try #require(office.visitItems.last)
      let change = try office.tick(line, answer: answer, by: author, ids: &ids)
      let after = try Sample.after(change, office)
      let added =
        after.contacts.count + after.departments.count - office.contacts.count - office.departments.count
      #expect((added == 1) == isTaken, "\(answer)")
      #expect(after.visitItems.last?.answer == answer)
      #expect(change.title.contains("只记在清单里") != isTaken)
    }
  }

  @Test(
    "a code of the method and a blank begin an answer",
    arguments: [
      ("J5 大约216万", "J5"), ("j5 216万", "J5"), ("S10 下周二", "S10"), ("昨天电话王主任", nil), ("J5", nil),
      ("J9 什么", nil),
      ("V60 试驾", "V60"), ("SUV 三台", nil),
    ])
  func codes(text: String, code: String?) {
    #expect(CodedAnswer(text)?.code == code)
  }

  @Test("an answer behind its code ticks the visit's line, else it fills the card")
  func coded() throws {
    var ids = IDSource(seed: 43)
    let office = Sample.office
    func after(_ text: String, _ visit: Visit?) throws -> Account {
      let said = try #require(CodedAnswer(text))
      let change = try office.take(
        said, on: visit, in: office.projects[0], .shipped(.zh), by: author, ids: &ids)
      return try Sample.after(#require(change), office)
    }
    let asked = try after("J5 216万", office.visits[0])
    #expect(asked.projects[0].budget == "216万" && asked.visitItems.contains { $0.code == "J5" && $0.done })
    #expect(try after("J2 油耗太高", nil).projects[0].problem == "油耗太高")
    let said = try #require(CodedAnswer("S77 什么"))
    #expect(
      try office.take(said, on: office.visits[0], in: nil, .shipped(.zh), by: author, ids: &ids) == nil)
  }
}

/// Several answers in one line.
struct CodedAnswerTests {
  /// The line → code and answer of each.
  @Test(
    "each code of the method begins an answer",
    arguments: [
      ("V1 查了工商，在册；S3 窗口是王丽", ["V1 查了工商，在册", "S3 窗口是王丽"]), ("s10", ["S10 "]),
      ("I1 穿正装 S4 讲了案例 S5", ["I1 穿正装", "S4 讲了案例", "S5 "]), ("V60 试驾", []), ("J5", []), ("昨天 V1", []),
      ("V3 asked the register; J5 216万", ["V3 asked the register", "J5 216万"]), ("S1 试了 V60", ["S1 试了 V60"]),
    ])
  func several(text: String, expected: [String]) {
    let found = CodedAnswer.all(in: text, .shipped(.zh))
    #expect(found.map { $0.code + " " + $0.answer } == expected)
  }

  @Test("they are one change; a step that is on no list says so and nothing is written")
  func taken() throws {
    var ids = IDSource(seed: 46)
    let office = Sample.office
    let visit = try #require(office.visits.first)
    let said = CodedAnswer.all(in: "S1 到了 S3 窗口是王丽", .shipped(.zh))
    let change = try office.take(said, on: visit, in: nil, .shipped(.zh), by: Sample.author, ids: &ids)
    let after = try Sample.after(change, office)
    #expect(after.visitItems.filter { $0.done && ["S1", "S3"].contains($0.code) }.count == 2)
    let refusal = #expect(throws: Refusal.self) {
      try office.take(said, on: nil, in: nil, .shipped(.zh), by: Sample.author, ids: &ids)
    }
    #expect(refusal == .noPlace(code: "S1", list: nil) && refusal?.words(.zh).contains("按 v 计划") == true)
  }
}

/// The brief on a page.
struct BriefPageTests {
  @Test("what has no room is left out of the longest part, which says how many lines")
  func fits() {
    let long = Brief.Section("要问", (1...80).map { "第\($0)个问题，" + String(repeating: "很长", count: 30) })
    let brief = Brief(title: "客户", heading: [], sections: [Brief.Section("承诺", ["送配置表"]), long])
    let page = brief.fitted(rows: 60, columns: 80)
    let rows = page.rows(columns: 80)
    #expect(rows.count <= 60 && rows.contains("  送配置表"))
    #expect(page.sections[1].left == 80 - page.sections[1].lines.count)
    #expect(rows.contains { $0.hasPrefix("要问 (+") } && page.markdown.contains("## 要问 (+"))
    #expect(brief.fitted(rows: 60, columns: 80).sections[0].left == 0)
  }
}
