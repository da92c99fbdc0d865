import KamDomain
import Testing

private let reader = ValueReader(vocabulary: Fixture.vocabulary, today: Fixture.today)
private let giver = Fixture.account([
  "Account; Id=gyver00000; Name=石桥公交集团", "Contact; Id=cntt000001; Name=赵强",
  "Contact; Id=cntt000002; Name=赵强国",
])
private let givers: [String: ID<Account>] = ["石桥公交集团": giver.id, "石桥公交": giver.id]

@Suite("L1, L16: a lead with its giver as one line") struct LeadLineTests {
  @Test(arguments: [
    (
      "L1 石桥公交 赵强 饭局上说起",
      "Channel=referral Note=饭局上说起 ReferrerAccount=gyver00000 ReferrerContact=gyver00000/cntt000001"
    ),
    (
      "石桥公交集团 赵强国 L16",
      "Channel=customer_news ReferrerAccount=gyver00000 ReferrerContact=gyver00000/cntt000002"
    ),
    ("L1 石桥公交 2026-10-01", "Channel=referral Date=2026-10-01 ReferrerAccount=gyver00000"),
    ("L1 赵强 介绍", "Channel=referral Note=赵强 介绍"),
    ("L12 官网留言", "Channel=enquiry Note=官网留言"), ("", ""),
    ("客户主动询价，官网留言", "Channel=enquiry Note=官网留言"), ("黄页", "Channel=yellow_pages"),
    ("客户 官网留言", "Note=客户 官网留言"),
  ])
  func reads(_ text: String, _ fields: String) {
    let line = LeadLine(text, givers: givers, people: { $0 == giver.id ? giver.contacts : [] }, reader)
    #expect(line.pairs.map { "\($0.field)=\($0.value ?? "")" }.sorted().joined(separator: " ") == fields)
  }

  @Test(arguments: [("L1", true), ("L16", true), ("L12", false), ("无此渠道", false)])
  func onlyReferralsNameAGiver(_ text: String, _ wants: Bool) {
    #expect(LeadLine(text, givers: [:], people: { _ in [] }, reader).wantsGiver == wants)
  }
}

@Suite("X11: a new customer as one line") struct CustomerLineTests {
  @Test(arguments: [
    ("石桥公交 91350100m000100y43 500人", "CreditCode=91350100M000100Y43 Employees=500 Name=石桥公交"),
    ("石桥公交 信用代码=91350100M000100Y43", "CreditCode=91350100M000100Y43 Name=石桥公交"),
    ("石桥公交 031188880001", "Name=石桥公交 Phone=031188880001"),
    ("石桥公交 行业=公交", "Industry=bus Name=石桥公交"),
    (
      "石桥惠民出租汽车有限公司，出租车，91350100M000100Y43",
      "CreditCode=91350100M000100Y43 Industry=taxi Name=石桥惠民出租汽车有限公司"
    ),
  ])
  func reads(_ text: String, _ fields: String) {
    let line = CustomerLine(text, reader)
    #expect(line.pairs.map { "\($0.field)=\($0.value ?? "")" }.sorted().joined(separator: " ") == fields)
    #expect(line.fault == nil)
  }

  @Test(arguments: ["91350100M000100Y44", "信用代码=12", "913501000001000044"])
  func aCodeThatDoesNotCheckIsInNoField(_ word: String) {
    let line = CustomerLine("石桥公交 " + word, reader)
    #expect(line.name == "石桥公交" && line.values.count == 1 && line.fault != nil)
  }
}
