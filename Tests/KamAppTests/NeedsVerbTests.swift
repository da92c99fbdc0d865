import Testing

/// `kam needs` (N2–N4).
struct NeedsVerbTests {
  @Test("a plan goes its way from draft to confirmed, and says why it cannot skip a step")
  func plan() {
    let person = Person.withStore()
    person.kam("add", "交通", "need", "text=续航不低于280公里", "weight=5", "contact=王建国")
    #expect(person.kam("needs", "交通").answer.contains("续航不低于280公里（重要性5） 王建国"))
    #expect(person.kam("needs", "交通", "send").exit == .usage)
    for act in ["draft", "send"] { #expect(person.kam("needs", "交通", act).exit == .done) }
    let text = "1. 续航不低于300公里\n2. 质保5年"
    let correct = person.kam("needs", "交通", "correct", "--from", "李敏", typed: text)
    #expect(correct.exit == .done, "\(correct.complaint)")
    #expect(person.kam("needs", "交通", "--diff").answer.contains("+2. 质保5年"))
    #expect(person.kam("needs", "交通", "confirm").exit == .done)
    let paper = person.kam("needs", "交通", "--format", "markdown").answer
    #expect(paper.hasPrefix("# 需求确认书：河北省交通运输厅") && paper.contains("客户已确认") && paper.contains("李敏"))
    #expect(keys(of: person.kam("needs", "交通", "--json").answer) == ["needs", "plans"])
  }

  @Test("a statement is taken in item by item")
  func statement() {
    let person = Person.withStore()
    #expect(person.kam("needs", "交通", "take", typed: "1. 质保5年\n2. 首批20台\n").exit == .done)
    let needs = person.kam("needs", "交通").answer
    #expect(needs.contains("质保5年") && needs.contains("首批20台") && needs.contains("单方陈述式"))
    #expect(person.kam("needs", "交通", "--diff").exit == .nothing)
  }
}
