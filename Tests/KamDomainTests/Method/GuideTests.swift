import KamDomain
import Testing

/// A role and a stance found by questions (G1–G5, 立场).
struct GuideTests {
  @Test(
    "the answers give the roles",
    arguments: [
      ([0, 1, 1], [Role.decisionMaker]),
      ([0, 0, 0], [.decisionMaker, .gatekeeper, .user]),
      ([1, 1, 1, 1], [.buyer]),
      ([2, 0, 1, 0], [.gatekeeper, .influencer]),
      ([2, 1, 0, 1], [.user]),
      ([2, 1, 1, 1], []),
    ]) func roles(answers: [Int], roles: [Role])
  {
    #expect(RoleGuide.roles(answers) == roles)
  }

  @Test(
    "the first answer that tells gives the stance",
    arguments: [
      ([0], Stance.champion), ([1], .supporter), ([2, 0], .opponent), ([2, 1], .sceptic),
      ([2, 2, 0], .neutral), ([2, 2, 1], .unknown),
    ]) func stances(answers: [Int], stance: Stance)
  {
    #expect(StanceGuide.stance(answers) == stance)
  }

  @Test("every role and every stance can be found, with two to four questions")
  func everythingCanBeFound() {
    #expect(Set(RoleGuide.questions.flatMap(\.answers).compactMap(\.finding)) == Set(Role.allCases))
    #expect(Set(StanceGuide.questions.flatMap(\.answers).compactMap(\.finding)) == Set(Stance.allCases))
    #expect((2...4).contains(RoleGuide.questions.count) && (2...4).contains(StanceGuide.questions.count))
  }

  /// Answers all that is asked, with these answers.
  private func guide(_ contact: String, _ answers: [Int]) -> SeatGuide {
    var guide = SeatGuide(ID(contact))
    for answer in answers { guide.answer(answer, Sample.office) }
    return guide
  }

  @Test("whoever decides is not asked whether the decider listens")
  func decider() {
    let office = Sample.office
    let asked = guide("c000000001", [0, 1, 1]).prompt(office, .zh, .shipped)
    #expect(asked?.question == StanceGuide.questions[0].zh)
  }

  @Test("a stance asks for the entry that shows it, and stands in brackets without")
  func proof() throws {
    let office = Sample.office
    let asked = try #require(guide("c000000001", [1, 1, 1, 1, 1]).prompt(office, .zh, .shipped))
    #expect(asked.question == "哪条记录说明是+ 支持？")
    #expect(asked.answers == ["2026-11-22 电话打出: 预算12月批，先看配置", "没有记录，先加括号"])
    let proven = guide("c000000001", [1, 1, 1, 1, 1, 0])
    #expect(proven.prompt(office, .zh, .shipped) == nil)
    #expect(proven.seating(over: office.seats[0], office).proof == ID("l000000001"))
    #expect(guide("c000000001", [1, 1, 1, 1, 1, 1]).seating(over: office.seats[0], office).proof == nil)
  }

  @Test("what nobody knows asks for no proof, and leaves the roles that the seat has")
  func unknown() {
    let office = Sample.office
    let guide = guide("c000000001", [2, 1, 1, 1, 2, 2, 1])
    #expect(guide.prompt(office, .en, .shipped) == nil)
    let seating = guide.seating(over: office.seats[0], office)
    #expect(
      seating.roles == [.gatekeeper, .influencer] && seating.stance == .unknown && seating.proof == nil)
  }

  @Test(
    "each question begins at what the seat says now; without a seat at its first answer",
    arguments: [([], 2), ([2], 0), ([2, 0], 1), ([2, 0, 1], 0), ([2, 0, 1, 0], 1), ([2, 0, 1, 0, 1], 0)])
  func present(answers: [Int], place: Int) {
    let office = Sample.office
    let guide = guide("c000000001", answers)
    #expect(guide.present(office.seats[0], office) == place)
    #expect(guide.present(nil, office) == 0)
  }
}
