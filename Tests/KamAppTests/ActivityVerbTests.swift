import KamApp
import Testing

@Suite("M4: the team in numbers on the command line") struct ActivityVerbTests {
  @Test func aFigureIsComparedAndOpened() {
    let person = Person.withStore()
    person.kam("log", "交通", "昨天电话王主任 预算12月批")
    person.kam("log", "交通", "上周五拜访王主任 看配置 → 周四10点送方案")
    let month = person.kam("activity").answer
    #expect(month.contains("团队 2026-11，上一期 2026-10") && month.contains("打出和打来的电话，未接不算"))
    let calls = person.kam("activity", "--period", "week", "--open", "calls", "--jsonl").answer
    #expect(calls.contains("\"day\": \"2026-11-23\"") && calls.contains("预算12月批"))
    #expect(calls.split(separator: "\n").count == 1)
    let csv = person.kam("activity", "--period", "week", "--by", "owner", "--csv").answer
    #expect(csv.contains("liwei,calls,电话,1,0,") && csv.contains("liwei,visits,拜访,0,1,"))
    let english = person.kam("--lang", "en", "activity").answer
    #expect(english.contains("customers talked to at least once"))
  }

  @Test(arguments: [["--period", "year"], ["--of", "soon"], ["--open", "luck"]])
  func whatIsNotKnownIsRefused(arguments: [String]) {
    #expect(Person.withStore().run(["activity"] + arguments).exit == .usage)
  }
}
