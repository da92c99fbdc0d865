import KamDomain
import KamRecord
import Testing

@Test(arguments: Language.allCases) func theShippedPlaybookIsWhole(_ language: Language) {
  var ids: Set<String> = []
  for (name, text) in Shipped.playbook(language) {
    let document = Document(text: text)
    #expect(document.errors.isEmpty, "\(name)")
    for record in document.records {
      #expect(IDSource.isWellFormed(record.id), "\(name) line \(record.line)")
      #expect(ids.insert(record.id).inserted, "\(name) line \(record.line)")
    }
  }
  let playbook = Playbook.shipped(language)
  #expect(playbook.objections.map(\.code) == ["O1", "O2", "O3"])
  for objection in playbook.objections {
    let answers = playbook.answers(to: objection)
    #expect(answers.count >= 3)
    #expect(answers.allSatisfy { $0.followUp != nil })
  }
  #expect(playbook.comparisons.allSatisfy { !$0.strengths.isEmpty && !$0.weaknesses.isEmpty })
}

@Test(arguments: Item.allCases) func everyItemHasOpenAndClosedQuestions(_ item: Item) {
  let questions = Playbook.shipped(.zh).questions.filter { $0.item == item.code }
  #expect(Set(questions.map(\.form)) == [.open, .closed])
}

@Test(arguments: [
  (VisitKind.first, 7, 3, 10), (.cold, 7, 3, 10), (.return, 4, 0, 9), (.phone, 4, 0, 6),
]) func theListFitsTheVisit(_ kind: VisitKind, _ preparation: Int, _ image: Int, _ steps: Int) {
  let codes = Playbook.shipped(.zh).steps(kind).map(\.code)
  #expect(codes.filter { $0.hasPrefix("V") }.count == preparation)
  #expect(codes.filter { $0.hasPrefix("I") }.count == image)
  #expect(codes.filter { $0.hasPrefix("S") }.count == steps)
}

@Test func shippedTextsAreShownInEitherLanguage() {
  let (zh, en) = (Playbook.shipped(.zh), Playbook.shipped(.en))
  for (a, b) in zip(zh.questions, en.questions) {
    #expect(Playbook.say(a.text, .en) == b.text)
    #expect(Playbook.say(b.text, .zh) == a.text)
  }
  #expect(Playbook.say("自己写的问题", .en) == "自己写的问题")
}

@Test func theQuestionFitsThePerson() throws {
  let account = Sample.office
  let map = DecisionMap(account, account.projects[0], .shipped)
  let finance = try #require(map.people.first { $0.name == "李敏" })
  let playbook = Playbook.shipped(.zh)
  #expect(playbook.question(.j5, for: finance)?.text == "今年的更新预算大概是多少？含购置税和保险吗？")
  #expect(playbook.question(.j5, for: finance, .partly)?.text == "预算批下来了吗？")
  #expect(playbook.question(.j5, for: nil, .partly)?.text == "这笔钱批下来了吗？")
  let other = playbook.question(.j5, for: nil, .partly) { $0.text == "这笔钱批下来了吗？" }
  #expect(other?.text == "单台价格有上限标准吗？")
  #expect(playbook.question(.k2, for: nil)?.text == "以后给您送资料，怎么联系您最方便？")
}
