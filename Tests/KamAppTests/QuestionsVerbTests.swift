import Testing

/// `kam questions`: the bank of questions (N1).
struct QuestionsVerbTests {
  @Test("open and closed questions by item, with whom they are for; unknown items are refused")
  func bank() {
    let person = Person.withStore()
    let text = person.kam("questions", "j5").answer
    #expect(text.contains("J5 采购预算") && text.contains("封闭式  预算批下来了吗？  → 财务"))
    #expect(!text.contains("K1"))
    #expect(person.kam("questions").answer.contains("K1 客户组织机构"))
    #expect(
      person.kam("questions", "J5", "--lang", "en").answer.contains("closed  Has the budget been approved?"))
    #expect(person.kam("questions", "J5", "--json").answer.contains("\"functions\": ["))
    #expect(person.kam("questions", "J9").exit == .usage)
  }
}
