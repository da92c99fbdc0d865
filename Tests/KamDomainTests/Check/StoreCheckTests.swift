import KamDomain
import KamRecord
import Testing

private let file = FileName.account(ID("0000000000"))

/// What is wrong in an account file with these records.
private func reasons(_ records: [String]) -> [Problem.Reason] {
  findings(Fixture.text(records)).map(\.problem.reason)
}

private func findings(_ text: String, in file: FileName = file) -> [Finding] {
  var check = StoreCheck(vocabulary: Fixture.vocabulary)
  check.add(file, Document(text: text))
  return check.finished()
}

private let project = "Project; Id=prjt000001; Name=a; Track=direct; Stage=lead"

private let table: [([String], [Problem.Reason])] = [
  ([project, "Seat; Project=prjt000001; Contact=cntt000001", "Contact; Id=cntt000001; Name=王"], []),
  (["Contact; Title=主任"], [.missingField(.contact, field: "Name")]),
  (["Contact; Name="], [.missingField(.contact, field: "Name")]),
  (["Contact; Id=toolong00001; Name=王"], [.badID("toolong00001")]),
  (["Contact; Id=UPPER00001; Name=王"], [.badID("UPPER00001")]),
  (
    ["Contact; Id=cntt000001; Name=王", "Contact; Id=cntt000001; Name=李"],
    [.repeatedID("cntt000001", path: "accounts/0000000000.rec", line: 8)]
  ),
  (["Account; Name=甲", "Account; Name=乙"], [.secondRecord(.account)]),
  (["Account; Id=0000000009; Name=甲"], [.idIsNotFileName("0000000009")]),
  (
    ["Step; Text=送; Due=2026-02-30"],
    [.badValue(field: "Due", value: "2026-02-30", expected: .day, nearest: nil)]
  ),
  (
    ["Step; Text=送; Due=2026/3/1"],
    [.badValue(field: "Due", value: "2026/3/1", expected: .day, nearest: "2026-03-01")]
  ),
  (["Step; Text=送; Due=明天"], [.badValue(field: "Due", value: "明天", expected: .day, nearest: nil)]),
  (
    ["Rival; Make=甲; Satisfaction=7"],
    [.badValue(field: "Satisfaction", value: "7", expected: .scale(1, 5), nearest: nil)]
  ),
  (
    ["Project; Name=a; Track=direct; Stage=已拜访"], [.unknownCode(.stage, code: "已拜访", nearest: "visited")]
  ),
  (["Project; Name=a; Track=direct; Stage=leed"], [.unknownCode(.stage, code: "leed", nearest: "lead")]),
  (["Account; Name=甲; Owner=nobody"], [.unknownLogin("nobody")]),
  (["Account; Name=甲; ShortName=甲; ShortName=乙"], [.repeatedField(field: "ShortName")]),
  (
    ["Seat; Project=prjt000009; Contact=0000000000"],
    [.orphan(.seat, of: .project), .orphan(.seat, of: .contact)]
  ),
  (
    [
      project, "Contact; Id=cntt000001; Name=王",
      "Seat; Project=prjt000001; Contact=cntt000001; Moved=2026-11-01 unknown neutral xgxg000009",
    ], [.danglingReference(field: "Moved", to: "xgxg000009")]
  ),
  (["Step; Text=送; Contact=cntt000009"], [.danglingReference(field: "Contact", to: "cntt000009")]),
  (["Account; Name=甲; Parent=acct000009"], [.danglingReference(field: "Parent", to: "acct000009")]),
  (
    ["Log; Date=2026-11-01; Medium=visit; Text=谈; Objection=bjec000009"],
    [.danglingReference(field: "Objection", to: "bjec000009")]
  ),
]

@Test(arguments: table)
func checkNamesWhatIsWrong(_ records: [String], _ expected: [Problem.Reason]) {
  #expect(reasons(records) == expected)
}

@Test func problemsCarryTheirLine() {
  let text =
    "%rec: Account\n\nId: 0000000000\nName: 甲\n\n%rec: Contacts\n\nId: 0000000001\nName: 王\n\nbroken line\n"
  let found = findings(text).map(\.problem)
  #expect(
    found == [
      Problem("accounts/0000000000.rec", line: 8, .unknownType("Contacts")),
      Problem("accounts/0000000000.rec", line: 11, .syntax(.notAField)),
    ])
}

@Test func unknownFieldsAreNoProblem() {
  #expect(reasons(["Account; Name=甲; Weather=sunny"]) == [])
}

@Test func recordsBelongToTheirFiles() {
  let personal = "%rec: Person\n\nId: 0000000001\nContact: cntt000001\n"
  #expect(findings(personal).map(\.problem.reason).contains(.misplacedType(.person)))
  #expect(findings("").map(\.problem.reason) == [.missingRecord(.account)])
  #expect(
    findings(personal, in: .personal(ID("0000000000"))).map(\.problem.reason)
      == [.danglingReference(field: "Contact", to: "cntt000001")])
}

@Test func referencesAcrossFilesAreFound() {
  var check = StoreCheck(vocabulary: Fixture.vocabulary)
  check.add(
    file,
    Document(
      text: Fixture.text([
        "Account; Name=甲; Parent=acct000001", "Lead; Channel=referral; ReferrerContact=acct000001/cntt000001",
        "Lead; Channel=referral; ReferrerContact=acct000001/cntt000002",
      ])))
  check.add(
    .account(ID("acct000001")),
    Document(
      text: "%rec: Account\n\nId: acct000001\nName: 乙\n\n%rec: Contact\n\nId: cntt000001\nName: 王\n"))
  #expect(
    check.finished().map(\.problem.reason) == [
      .danglingReference(field: "ReferrerContact", to: "cntt000002")
    ])
}

@Test func thePlaybookMayBeCutIntoFiles() {
  var check = StoreCheck(vocabulary: Fixture.vocabulary)
  check.add(
    .playbook("answers"), Document(text: "%rec: Answer\n\nId: answ000001\nObjection: 0bject0001\nText: 好\n"))
  #expect(check.finished().count == 1)
  check.add(.playbook("refusals"), Document(text: "%rec: Objection\n\nId: 0bject0001\nText: 很忙\n"))
  #expect(check.finished() == [])
}

@Test func theHouseIsCheckedOnce() {
  let text =
    Shipped.house(
      name: "库", language: .zh, team: [.init(login: "a", name: "甲", role: .specialist, manager: "b")])
    + "%rec: Target schema.rec\n\nMonth: 2026-13\nOwner: a\n"
  let document = Document(text: text)
  var check = StoreCheck(vocabulary: Vocabulary(document))
  check.add(.house, document)
  #expect(
    check.finished().map(\.problem.reason) == [
      .unknownLogin("b"), .badValue(field: "Month", value: "2026-13", expected: .month, nearest: nil),
    ])
}

@Test(arguments: Language.allCases)
func theShippedTextsAreSound(_ language: Language) {
  let house = Document(text: Shipped.house(name: "库", language: language))
  var check = StoreCheck(vocabulary: Vocabulary(house))
  check.add(.house, house)
  for file in Shipped.playbook(language) { check.add(.playbook(file.name), Document(text: file.text)) }
  #expect(check.finished() == [])
}

@Test func safeFixesMendWhatCanMeanOneThing() throws {
  let text = Fixture.text([
    "Project; Id=prjt000001; Name=a; Track=招投标; Stage=已拜访; Amount=216万; PurchaseBy=12-31",
    "Step; Text=送; Due=2026年3月1日",
  ])
  let changes = Change.fixes(findings(text), title: "整理")
  #expect(changes.count == 1)
  let (mended, _) = try Document(text: text).apply(changes[0], in: file)
  #expect(
    findings(String(decoding: mended.bytes, as: UTF8.self)).map(\.problem.reason) == [
      .badValue(field: "PurchaseBy", value: "12-31", expected: .day, nearest: nil)
    ])
  let record = try #require(mended.record("Project", id: "prjt000001"))
  #expect(record["Track"] == "tender" && record["Stage"] == "visited" && record["Amount"] == "2160000")
}

@Test func everyProblemHasWords() {
  let reasons: [Problem.Reason] = [
    .syntax(.notUTF8), .unknownType("X"), .misplacedType(.seat), .missingRecord(.account),
    .secondRecord(.account),
    .missingID(.seat), .badID("x"), .repeatedID("x", path: "p", line: 1), .idIsNotFileName("x"),
    .missingField(.contact, field: "Name"), .repeatedField(field: "Name"),
    .badValue(field: "Due", value: "x", expected: .day, nearest: "y"),
    .unknownCode(.stage, code: "x", nearest: nil), .unknownLogin("x"),
    .danglingReference(field: "Log", to: "x"),
    .orphan(.seat, of: .project), .unknownList("x"), .repeatedCode(.stage, code: "x"), .newerFormat(2),
    .unreadable(13), .notAFile, .strangeName, .missingFolder,
    .missingSchema, .foreignSchema,
  ]
  for reason in reasons {
    #expect(!reason.words(.zh).isEmpty && !reason.words(.en).isEmpty)
    let isEnglish = reason.words(.en).unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isEnglish)
  }
  #expect(Problem("kam.rec", line: 3, .notAFile).words(.en) == "kam.rec:3: is no regular file")
}
