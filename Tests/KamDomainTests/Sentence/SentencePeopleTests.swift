import KamDomain
import Testing

/// How people are spoken of: `words | found | asked`.
private let table = """
  王主任 | c1 |
  王建国 | c1 |
  王建国主任 | c1 |
  李处 | c2 |
  李处长 | c2 |
  刘工 | c3 |
  刘总工 | c3 |
  张厅 | c4 |
  张副厅长 | c4 |
  陈队 | c5 |
  老陈 | c5 |
  陈哥 | c5 |
  王姐 | | 王姐: c1 c6
  王丽、陈队和李处 | c6 c5 c2 |
  王处 | |
  李局 | |
  赵主任 | |
  """

struct SentencePeopleTests {
  @Test(arguments: SentenceRow.rows(of: table)) func finds(_ row: SentenceRow) {
    let sentence = SentenceFixture.reader().read("电话" + row.cells[0] + "，说好了")
    #expect(sentence.contacts.map(\.text).joined(separator: " ") == row.cells[1])
    #expect(sentence.asked == (row.cells[2].isEmpty ? [] : [row.cells[2]]))
  }

  @Test func aTitleThatNobodyHasIsAskedForAmongThoseWithout() {
    let people = [SentencePerson(ID("p1"), "赵启明"), SentencePerson(ID("p2"), "欧阳文", title: "局长")]
    let reader = SentenceFixture.reader(people: people)
    #expect(reader.read("电话赵科 没空").asked == ["赵科: p1"])
    #expect(reader.read("电话欧阳局 没空").contacts == [ID("p2")])
  }

  @Test(arguments: ["副总经理", "常务副总", "总监", "总会计师", "副总"])
  func whoLeadsAFirmIsCalledZong(_ title: String) {
    let reader = SentenceFixture.reader(people: [SentencePerson(ID("p1"), "郭振华", title: title)])
    let sentence = reader.read("今天见郭总，他说不买了")
    #expect(sentence.contacts == [ID("p1")])
    #expect(sentence.medium == "visit")
  }

  @Test func theChosenPersonIsTaken() {
    let sentence = SentenceFixture.reader().choosing(ID("c1"), for: "小王").read("微信小王 发了配置表")
    #expect(sentence.contacts == [ID("c1")])
    #expect(sentence.faults == [])
  }

  @Test func namedInPassingIsNotPresent() {
    let sentence = SentenceFixture.reader().read("电话王主任 李处不同意")
    #expect(sentence.contacts == [ID("c1")])
    #expect(sentence.mentioned == [ID("c2")])
  }

  @Test func namesInLatinLetters() {
    let people = [SentencePerson(ID("p1"), "Anna Berg"), SentencePerson(ID("p2"), "欧阳文")]
    let reader = SentenceFixture.reader(people: people)
    #expect(reader.read("called Anna Berg: fine").contacts == [ID("p1")])
    #expect(reader.read("called Mrs Berg: fine").contacts == [ID("p1")])
    #expect(reader.read("called Ouyang: fine").contacts == [ID("p2")])
  }

  @Test func partsCoverWhatWasUnderstood() {
    let text = "昨天电话王主任 预算12月批 → 下周三10点找李处送方案"
    let parts = SentenceFixture.reader().read(text).parts
    #expect(
      parts.map { "\($0.kind) \(text[$0.range])" } == [
        "when 昨天", "medium 电话", "person 王主任", "separator →", "stepWhen 下周三10点", "stepText 找李处送方案",
        "stepPerson 李处",
      ])
  }

  @Test func tabTakesTheSupposedStepBack() {
    let reader = SentenceFixture.reader()
    let text = "电话王主任，说预算12月批，下周三送方案"
    let sentence = reader.read(text)
    #expect(sentence.text == "说预算12月批")
    #expect(sentence.asText.text == "说预算12月批，下周三送方案")
    #expect(sentence.asText.next == nil)
    #expect(reader.read("明天拜访张厅送样册").asText.contacts == [ID("c4")])
  }
}
