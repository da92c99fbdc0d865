import KamDemo
import KamDomain
import KamRecord
import Testing

/// The guided morning of six customers.
@Suite struct GuideTests {
  let store = DemoStore(accounts: 50)
  var lessons: [Lesson] { store.playbook.lessons }

  @Test func sixCustomersFollowOneAnother() {
    let headings = lessons.filter { $0.done == nil }
    #expect(headings.map(\.account) == [0, 5, 11, 3, 2, 1].map(store.demo.id))
    #expect(headings.allSatisfy { $0.keys == nil })
    var met: [ID<Account>] = []
    for lesson in lessons where met.last != lesson.account { met.append(lesson.account) }
    #expect(met == headings.map(\.account))
  }

  @Test func theCustomersAreTheUsersOwn() {
    for lesson in lessons {
      let index = (0..<50).first { store.demo.id(of: $0) == lesson.account }
      #expect(index.map { store.demo.account($0).owner } == "me")
    }
  }

  /// What shows that a step is done is a record type, or a command (as `Command.id`, which the rooms keep apart).
  @Test func everyStepCanBeDone() {
    let commands = ["pane.next", "brief", "phone", "needs", "quote", "screen.agenda", "history"]
    for lesson in lessons.filter({ $0.done != nil }) {
      #expect(lesson.keys != nil)
      #expect(lesson.done.map { RecordType(rawValue: $0) != nil || commands.contains($0) } == true)
    }
  }

  @Test(arguments: Language.allCases) func everyStepSpeaksBothLanguages(_ language: Language) {
    for lesson in lessons { #expect(!lesson.text(language).isEmpty) }
    #expect(lessons.first?.text(.zh) != lessons.first?.text(.en))
  }

  /// What is to be typed after `;` is understood as a talk with a next step.
  @Test func theSentencesAreUnderstood() throws {
    let typed = lessons.filter { $0.keys == ";" }
    #expect(typed.count == 3)
    for lesson in typed {
      let index = try #require((0..<50).first { store.demo.id(of: $0) == lesson.account })
      let reader = SentenceReader(store.demo.account(index), store.vocabulary, now: tuesday)
      let texts = [lesson.text(.zh).split(separator: "输入："), lesson.text(.en).split(separator: "Type: ")]
      for text in try texts.map({ try #require($0.last) }) {
        let sentence = reader.read(String(text))
        #expect(sentence.faults.isEmpty && !sentence.contacts.isEmpty && sentence.step?.due != nil, "\(text)")
      }
    }
  }

  @Test func aSmallStoreHasTheStepsOfItsCustomers() {
    #expect(Set(DemoStore(accounts: 3).playbook.lessons.map(\.account)).count == 3)
    #expect(DemoStore(accounts: 0).playbook.lessons.isEmpty)
  }
}
