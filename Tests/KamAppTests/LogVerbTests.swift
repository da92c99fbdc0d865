import KamApp
import Testing

/// Sentences logged from the command line: what they tick, whom they name.
struct LogVerbTests {
  @Test("what was done ticks the next step and the milestone")
  func fulfils() {
    let person = Person.withStore()
    person.kam("add", "交通", "step", "text=交保证金14万", "due=2026-11-25")
    #expect(person.kam("add", "交通", "milestone", "kind=交保证金", "project=2026公务车更新").exit == .done)
    let done = person.kam("log", "交通", "保证金交了，回执拿到 → 暂无：等开标 11-27")
    #expect(done.answer.contains("完成：交保证金14万") && done.answer.contains("完成：交保证金\n"), "\(done)")
    let text = person.text(of: person.customer)
    #expect(text.components(of: "Done: 2026-11-24") == 2, "\(text)")
  }

  @Test("codes tick the visit that is planned, and say when there is none")
  func codes() {
    let person = Person.withStore()
    let none = person.kam("log", "交通", "V1 查了工商")
    #expect(none.exit == .usage && none.complaint.contains("按 v 计划"), "\(none)")
    person.kam("log", "交通", "电话王主任 好 → 12月2日拜访王主任")
    let ticked = person.kam("log", "交通", "V1 查了工商 S1 到了")
    #expect(ticked.exit == .done && ticked.answer.contains("勾选 V1"), "\(ticked)")
    let text = person.text(of: person.customer)
    #expect(text.contains("Answer: 查了工商") && !text.contains("Text: V1"))
  }

  @Test(
    "whom the card does not have is told, wherever they are named",
    arguments: [
      ("电话何主任 同意试驾", ["何主任"]), ("拜访王主任和张科长 谈了 → 周五送方案", ["张科长"]), ("王主任说要先问程处", []),
      ("电话王主任 预算批了 → 周五给何主任送方案", ["何主任"]), ("电话王主任 预算批了，何主任也同意", ["何主任"]),
    ])
  func strangers(text: String, names: [String]) {
    let person = Person.withStore()
    let told = person.kam("log", "交通", text)
    #expect(told.exit == .done)
    let lines = told.answer.split(separator: "\n").filter { $0.contains("不在联系人里") }
    #expect(lines.count == names.count, "\(told)")
    for name in names { #expect(lines.contains { $0.contains("「\(name)」") && $0.contains("kam add") }) }
  }

  @Test("a customer that nobody knows is answered by the nearest, for one line as for many")
  func near() {
    let person = Person.withStore()
    let one = person.kam("log", "河北交通厅运输", "电话王主任 好")
    let many = person.kam("log", "-", typed: "河北交通厅运输 电话王主任 好\n")
    for outcome in [one, many] {
      #expect(outcome.exit != .done && outcome.complaint.contains("相近的有"), "\(outcome)")
      #expect(outcome.complaint.contains("河北省交通运输厅"))
    }
    #expect(many.complaint.contains("全部没有保存"))
  }

  @Test("a word that is no field is answered by the fields there are")
  func fields() {
    let told = Person.withStore().kam("add", "交通", "signal", "扩张")
    #expect(told.exit != .done && told.complaint.contains("类别") && told.complaint.contains("有效至"), "\(told)")
  }

  @Test("an hour that is taken by the same step is not taken twice")
  func once() {
    let person = Person.withStore()
    person.kam("log", "交通", "电话王主任 好 → 周四10点拜访王主任")
    person.kam("log", "交通", "电话王主任 约好了 → 周四10点拜访王主任")
    person.kam("log", "交通", "电话王主任 改口 → 周四11点拜访王主任")
    let text = person.text(of: person.customer)
    #expect(text.components(of: "Time: 10:00") == 2 && text.components(of: "Time: 11:00") >= 1, "\(text)")
  }
}

extension String {
  /// How often a part stands in the text.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
