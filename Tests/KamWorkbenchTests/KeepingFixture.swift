import KamDomain
import KamRecord

extension Fixture {
  /// What is known of 王建国 as a person.
  static let personal = Document(
    text: """
      %rec: Person schema.rec

      Id: e000000001
      Contact: c000000001
      Birthday: L10-20
      Family: 女儿高三
      Hobby: 钓鱼
      Since: 2026-11-01
      Source: 司机小李

      """)

  /// A bus company with a fleet, dates and promises; its next step is later than a promise that is overdue.
  static let buses = Document(
    text: """
      %rec: Account schema.rec

      Id: 0000000005
      Name: 石桥公交集团
      Industry: bus
      Owner: chen

      %rec: Vehicle schema.rec

      Id: v000000051
      Make: 远陆
      Model: 远陆客车
      Duty: official
      Count: 30
      Registered: 2018-12
      Mileage: 150000
      Special: 低地板
      NeedsSpecial: 无障碍踏板
      InspectionDue: 2026-11-27

      Id: v000000052
      Make: 星驰
      Model: 星驰客车
      Ours: yes
      Duty: shuttle
      Count: 10
      Registered: 2017-06

      %rec: Project schema.rec

      Id: p000000051
      Name: 公交更新
      Track: direct
      Stage: proposal
      Likelihood: A
      Units: 40

      %rec: Step schema.rec

      Id: n000000051
      Text: 谈价格
      Due: 2026-12-03

      %rec: Promise schema.rec

      Id: q000000051
      Side: ours
      Text: 给样车
      Due: 2026-11-23

      Id: q000000052
      Side: theirs
      Text: 给线路表
      Due: 2026-11-20

      %rec: Deal schema.rec

      Id: b000000051
      Date: 2023-01-10
      Units: 5
      ContractUntil: 2026-11-28

      """)

  /// Put aside for a reason, with a step that was missed before.
  static let asleep = Document(
    text: """
      %rec: Account schema.rec

      Id: 0000000006
      Name: 澜江旅游
      Industry: leasing
      Owner: liwei
      StalledUntil: 2027-01-10
      StalledReason: 等牌照

      %rec: Log schema.rec

      Id: g000000061
      Date: 2026-05-02
      Medium: visit
      Text: 谈

      %rec: Step schema.rec

      Id: n000000061
      Text: 送资料
      Due: 2026-11-02

      """)

  static let kept = [
    transport, plain(3, "青阳顺达物流有限公司"), plain(4, "澜江第一中学", industry: "school"), buses, asleep,
  ]
}
