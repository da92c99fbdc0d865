import KamApp
import Testing

/// Values of options, given by code or by word.
struct WordedArgumentTests {
  @Test(
    "an option takes its value by the Chinese word",
    arguments: [
      ["pipeline", "--by", "专员"], ["pipeline", "--by", "月"], ["activity", "--period", "周", "--by", "专员"],
      ["activity", "--open", "拜访"], ["forecast", "--by", "品牌"],
    ])
  func words(line: [String]) {
    let outcome = Person.withStore().run(line)
    #expect([.done, .nothing].contains(outcome.exit), "\(outcome)")
  }

  @Test("a value that there is not is answered by those that there are, in the reader's language")
  func choices() {
    let (zh, en) = (Person.withStore(), Person.withStore(language: "en_US.UTF-8"))
    #expect(zh.kam("pipeline", "--by", "xx").complaint.contains("可以是 阶段、专员、行业"))
    #expect(en.kam("pipeline", "--by", "xx").complaint.contains("one of stage, owner, industry"))
    #expect(zh.kam("activity", "--period", "xx").complaint.contains("可以是 日、周、月、季"))
    #expect(zh.kam("answer", "交通", "好").complaint.contains("同意、不同意、反问"))
    #expect(en.kam("answer", "交通", "yes").complaint.contains("approve, refuse, back"))
  }
}
