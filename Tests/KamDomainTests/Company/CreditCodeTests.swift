import KamDomain
import Testing

/// What is typed, and the code or why it is none. The first one is the example of GB 32100-2015.
private let table: [(String, Result<String, CreditCode.Fault>)] = [
  ("91350100M000100Y43", .success("91350100M000100Y43")),
  ("91350100m000100y43", .success("91350100M000100Y43")),
  (" 91350100 M000100Y 43 ", .success("91350100M000100Y43")),
  ("９１３５０１００Ｍ０００１００Ｙ４３", .success("91350100M000100Y43")),
  ("91350100M000100Y44", .failure(.check("4", expected: "3"))),
  ("91350100M000100Y34", .failure(.check("4", expected: "0"))),
  ("91350100M000I00Y43", .failure(.character("I", at: 13))),
  ("91350100M000100Y4", .failure(.length(17))),
  ("91350100M000100Y431", .failure(.length(19))), ("", .failure(.length(0))),
  ("交通运输厅交通运输厅交通运输厅交通运", .failure(.character("交", at: 1))),
]

@Suite("X11: the credit code") struct CreditCodeTests {
  @Test(arguments: table)
  func isReadOrSaysWhyNot(_ typed: String, _ expected: Result<String, CreditCode.Fault>) {
    let result = Result { () throws(CreditCode.Fault) in try CreditCode(typed).text }
    #expect(result == expected)
  }

  /// The weights are no multiple of 31, so that one wrong character never checks.
  @Test func oneWrongCharacterNeverChecks() throws {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let code = Array("91350100M000100Y43")
    for place in code.indices {
      for other in alphabet where other != code[place] {
        var wrong = code
        wrong[place] = other
        #expect(throws: CreditCode.Fault.self) { try CreditCode(String(wrong)) }
      }
    }
  }

  @Test func aCodeIsCompleted() throws {
    #expect(CreditCode(completing: "91350100M000100Y4")?.text == "91350100M000100Y43")
    #expect(CreditCode(completing: "91350100M000100Yv") == nil)
    #expect(CreditCode(completing: "9135") == nil)
  }

  @Test func theCheckFindsAWrongOneAndMendsItsSpelling() throws {
    func findings(_ code: String) -> [Finding] {
      var check = StoreCheck(vocabulary: Fixture.vocabulary)
      let account = Fixture.account(["Account; Name=甲; CreditCode=\(code)"])
      check.add(.account(account.id), account.document)
      return check.finished()
    }
    #expect(findings("91350100M000100Y43").isEmpty)
    let wrong = try #require(findings("91350100M000100Y44").first)
    #expect(wrong.fix == nil && wrong.problem.reason.words(.zh).contains("应为 3"))
    #expect(findings("91350100m000100y43").first?.fix != nil)
  }

  @Test func aWrongOneIsRefusedWithASentence() throws {
    let reader = ValueReader(vocabulary: Fixture.vocabulary, today: Fixture.today)
    let field = try RecordType.account.checked("creditCode")
    #expect(throws: Refusal.self) { try reader.stored("91350100M000100Y44", for: field, of: .account) }
    let refusal = Refusal.badValue(
      .account, field: "CreditCode", value: "1234", expected: .creditCode, nearest: nil)
    #expect(refusal.words(.zh) == "统一社会信用代码不能是「1234」：应为 18 位，这里是 4 位")
    #expect(refusal.words(.en) == "1234 is no credit code: it has 18 characters, not 4")
  }
}
