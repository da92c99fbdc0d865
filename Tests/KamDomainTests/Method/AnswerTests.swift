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

  @Test("an answer about somebody without a place gives the place that it speaks of")
  func places() throws {
    let after = try office("c000000003", "管技术，操作层，也算使用者")
    let seat = try #require(after.seats.first { $0.contact.record.text == "c000000003" })
    #expect(seat.function == "technical" && seat.level == .operation && seat.roles == [.user])
    #expect(try office("c000000003", "不好说").seats.count == Sample.office.seats.count)
  }

  @Test("a name is short: what is said in a sentence begins no contact and no department")
  func sentences() throws {
    var ids = IDSource(seed: 42)
    for (code, answer, isTaken) in [
      ("K4", "平时是张师傅和李师傅在开，车队统一调度", false), ("K4", "张强 驾驶员", true), ("K1", "后勤处", true),
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
