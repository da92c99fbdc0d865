import KamDomain
import KamRecord
import Testing

private let account = Fixture.account([
  "Contact; Id=cntt000001; Name=王建国", "Contact; Id=cntt000002; Name=李敏", "Contact; Id=cntt000003; Name=Li Na",
])
private let reader = ValueReader(vocabulary: Fixture.vocabulary, today: Fixture.today, account: account)
private let author = Author(
  login: "liwei", at: Timestamp("2026-11-24T01:12:00Z")!, today: Fixture.today, language: .zh,
  vocabulary: Fixture.vocabulary)

/// What is typed; whom it is about, and the fields that it fills.
private let table: [(String, String?, [String])] = [
  ("王建国 生日农历八月十五 爱好钓鱼", "王建国", ["Birthday=L08-15", "Hobby=钓鱼"]),
  ("李敏 1974-03-12", "李敏", ["Birthday=1974-03-12"]),
  ("王建国 爱好=钓鱼 爱好：书法 来源=司机 小李", "王建国", ["Hobby=钓鱼", "Hobby=书法", "Source=司机 小李"]),
  ("家庭 女儿 高三 王建国", "王建国", ["Family=女儿 高三"]),
  ("王建国 不喝酒", "王建国", ["Note=不喝酒"]),
  ("王建国 hobby=fishing interest chess", "王建国", ["Hobby=fishing", "Interest=chess"]),
  ("王建国 birthday 5 March", "王建国", ["Birthday=--03-05"]),
  ("王建国 birthday 5 March 1974 hobby chess", "王建国", ["Birthday=1974-03-05", "Hobby=chess"]),
  ("王建国 birthday March 5", "王建国", ["Birthday=--03-05"]), ("王建国 生日3月5日", "王建国", ["Birthday=--03-05"]),
  ("爱好钓鱼", nil, ["Hobby=钓鱼"]),
  ("王建国", "王建国", []),
  ("王建国 生日正月初八 女儿今年高考", "王建国", ["Birthday=L01-08", "Family=女儿今年高考"]),
  ("王建国，爱好钓鱼、书法，儿子当兵，生日3月12日", "王建国", ["Hobby=钓鱼、书法", "Family=儿子当兵", "Birthday=--03-12"]),
  (
    "Li Na birthday 03-05, likes golf, one daughter", "Li Na",
    ["Birthday=--03-05", "Hobby=golf", "Family=one daughter"]
  ),
  ("不喝酒 王建国 备注怕冷", "王建国", ["Note=不喝酒\n怕冷"]),
  ("李敏, hobby=chess, son at college", "李敏", ["Hobby=chess", "Family=son at college"]),
]

@Test(arguments: table)
func personalFactsAreReadFromALine(_ text: String, _ name: String?, _ values: [String]) {
  let line = PersonLine(text, account, reader)
  #expect(line.contact?.name == name)
  #expect(line.values.map { "\($0.field.name)=\($0.value)" } == values)
  #expect(line.refusal == nil)
}

@Test func aLineSaysWhichFactCannotBeStored() {
  let line = PersonLine("王建国 生日春天 爱好钓鱼", account, reader)
  #expect(line.refusal != nil && line.values.map(\.value) == ["钓鱼"])
}

@Test func whatIsLearntStandsBesideWhatIsKnown() throws {
  var ids = IDSource(seed: 1)
  let contact = account.contacts[0]
  let first = try account.learnPersonal([("Hobby", "钓鱼")], of: contact, in: nil, by: author, ids: &ids)
  #expect(first.title == "王建国 个人情况 爱好")
  let text = try Document([]).apply(first, in: .personal(account.id)).0
  let second = try account.learnPersonal(
    [("Hobby", "书法"), ("Birthday", "L08-15")], of: contact, in: text, by: author, ids: &ids)
  let after = try text.apply(second, in: .personal(account.id)).0
  let person = try #require(Person.held(of: contact.id, in: after))
  #expect(person.hobbies == ["钓鱼", "书法"] && person.birthday == "L08-15")
  #expect(person.record["Since"] == "2026-11-24")
  for title in [first.title, second.title] { #expect(!title.contains("钓鱼") && !title.contains("L08")) }
  let gone = try account.removePersonal(person, by: author)
  #expect(try after.apply(gone, in: .personal(account.id)).0.records.isEmpty)
}
