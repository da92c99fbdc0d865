import KamDomain
import KamRecord
import Testing

private let house = Vocabulary(
  Document(
    text: Shipped.house(
      name: "河北区域", language: .zh, region: "河北",
      team: [
        .init(login: "liwei", name: "李伟", role: .specialist, manager: "zhao"),
        .init(login: "zhao", name: "赵敏", role: .manager),
      ])))

@Test func shippedHouseHasNoProblems() {
  #expect(house.problems.isEmpty)
  #expect(house.format == 1)
  #expect((house.name, house.language, house.region) == ("河北区域", .zh, "河北"))
  for list in CodeList.allCases { #expect(!house.list(list).isEmpty, "\(list)") }
}

@Test(arguments: [
  (Track.direct, "线索 已接触 已拜访 需求确认 方案报价 商务谈判 签约 交车 回款 维系 战败"),
  (.tender, "线索 已接触 已拜访 需求确认 意向公开 投标 开标 中标 签约 交车 回款 维系 战败"),
])
func stagesFollowTheTrack(_ track: Track, _ zh: String) {
  #expect(house.stages(track).map(\.zh).joined(separator: " ") == zh)
}

@Test func channelsCarryTheirCodes() {
  let words = house.list(.channel).map(\.zh)
  #expect(words.count == 17)
  for (place, word) in words.enumerated() { #expect(word.hasPrefix("L\(place + 1) ")) }
}

@Test func onlyThreeMediaAreSilent() {
  #expect(house.list(.medium).filter(\.silent).map(\.zh) == ["未接", "情报", "记录"])
}

@Test func peopleGoByLoginOrName() {
  #expect(house.login("李伟") == "liwei")
  #expect(house.login("zhao") == "zhao")
  #expect(house.login("王五") == nil)
  #expect(house.personName("liwei") == "李伟")
  #expect(house.member("liwei")?.manager == "zhao")
}

@Test(arguments: [
  (Likelihood.h, Importance.key, "proposal", 7), (.a, .normal, "proposal", 15), (.b, nil, "lead", 30),
  (.c, nil, "lead", 90), (nil, .key, "lead", 30), (nil, .key, "maintained", 60), (nil, nil, "opened", 3),
  (nil, nil, "lead", nil),
])
func rhythmIsTheLineThatFitsBest(
  _ likelihood: Likelihood?, _ importance: Importance?, _ stage: String, _ days: Int?
) {
  #expect(house.rhythm(likelihood, importance, stage: stage) == days)
}

@Test func unknownDutiesAgeLikeOthers() {
  #expect(house.replacementAge("official")?.years == 8)
  #expect(house.replacementAge("own_code") == house.replacementAge("other"))
  #expect(house.replacementAge(nil)?.duty == "other")
}

@Test func brokenHouseNamesFileAndLine() {
  let text = """
    %rec: Store schema.rec

    Format: 2
    Name: 新库

    %rec: Label schema.rec

    List: stages
    Code: lead
    Zh: 线索
    En: lead

    List: stage
    Code: lead
    Zh: 线索
    En: lead

    List: stage
    Code: lead
    Zh: 线索
    En: lead

    %rec: Rhythm schema.rec

    Likelihood: H
    Days: soon

    """
  let problems = Vocabulary(Document(text: text)).problems
  #expect(
    problems == [
      Problem("kam.rec", line: 3, .newerFormat(2)),
      Problem("kam.rec", line: 8, .unknownList("stages")),
      Problem("kam.rec", line: 19, .repeatedCode(.stage, code: "lead")),
      Problem("kam.rec", line: 26, .badValue(field: "Days", value: "soon", expected: .count, nearest: nil)),
    ])
}
