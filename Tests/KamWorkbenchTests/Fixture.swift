import KamDomain
import KamRecord

/// Accounts for the tests: one told in full, and others so that there is a list.
enum Fixture {
  /// The shipped lists, with one specialist.
  static let vocabulary = Vocabulary(
    Document(
      text: Shipped.house(
        name: "云川区域", language: .zh,
        team: [Shipped.Member(login: "liwei", name: "李伟", role: .specialist)])))

  static let transport = Document(
    text: """
      %rec: Account schema.rec

      Id: 0000000001
      Name: 云川省交通运输厅
      ShortName: 云川交通厅
      Kind: provincial_office
      Industry: government
      Owner: liwei
      Importance: key
      Address: 云川市桥西区裕华西路
      Employees: 1200

      %rec: Department schema.rec

      Id: d000000001
      Name: 办公室
      VehicleRole: purchase

      %rec: Contact schema.rec

      Id: c000000001
      Name: 王建国
      Title: 办公室主任
      Level: management
      Function: purchasing
      Phone: 139-0000-0001
      Coach: yes

      Id: c000000002
      Name: 李敏
      Title: 财务处处长
      Level: management
      Function: finance

      Id: c000000003
      Name: 刘文斌
      Title: 总工程师

      Id: c000000004
      Name: 张志远
      Title: 副厅长
      Level: decision
      Function: using

      Id: c000000005
      Name: 陈立
      Title: 车队队长
      Level: management
      Function: using

      Id: c000000006
      Name: 王丽
      Title: 采购科科员
      Level: operation
      Function: purchasing

      %rec: Tie schema.rec

      Id: t000000001
      From: c000000001
      To: c000000002
      Kind: knows
      Strength: 2

      Id: t000000002
      From: c000000002
      To: c000000004
      Kind: reports_to

      %rec: Vehicle schema.rec

      Id: v000000001
      Make: 远陆
      Model: 远陆商务
      Duty: official
      Count: 8
      Registered: 2017-03
      Mileage: 260000

      %rec: Project schema.rec

      Id: p000000001
      Name: 2026公务车更新
      Track: tender
      Stage: need_confirmed
      StageSince: 2026-10-20
      Likelihood: H
      Units: 12
      Amount: 2160000
      PurchaseBy: 2027-03-31

      %rec: Seat schema.rec

      Id: s000000001
      Project: p000000001
      Contact: c000000001
      Role: gatekeeper
      Role: influencer
      Level: management
      Function: purchasing
      Stance: supporter
      Proof: g000000001

      Id: s000000002
      Project: p000000001
      Contact: c000000002
      Role: buyer
      Level: management
      Function: finance
      Stance: neutral

      %rec: Milestone schema.rec

      Id: m000000001
      Project: p000000001
      Kind: intention
      Done: 2026-10-20

      Id: m000000002
      Project: p000000001
      Kind: bid_deadline
      Due: 2026-12-22

      %rec: Rival schema.rec

      Id: r000000001
      Make: 远陆
      Model: 远陆商务
      Satisfaction: 2
      Representative: 张强

      %rec: Visit schema.rec

      Id: w000000001
      Project: p000000001
      Contact: c000000001
      Date: 2026-11-26
      Time: 10:00
      Kind: return
      State: planned
      Purpose: 确认预算与时间表

      %rec: VisitItem schema.rec

      Id: i000000001
      Visit: w000000001
      Code: J5
      Question: 今年更新预算大概多少？
      AskWhom: c000000001

      %rec: Log schema.rec

      Id: g000000001
      Date: 2026-11-22
      Medium: call_out
      Contact: c000000001
      Text: 预算12月批，先看配置

      %rec: Step schema.rec

      Id: n000000001
      Text: 送配置表
      Due: 2026-11-22
      DueKind: by
      Contact: c000000001

      %rec: Promise schema.rec

      Id: q000000001
      Side: ours
      Text: 送配置表
      Due: 2026-11-25
      DueKind: by

      %rec: Deal schema.rec

      Id: b000000001
      Date: 2024-05-12
      Units: 12

      """)

  /// A customer of few words.
  static func plain(_ number: Int, _ name: String, industry: String = "logistics") -> Document {
    Document(
      text: """
        %rec: Account schema.rec

        Id: 00000000\(number < 10 ? "0" : "")\(number)
        Name: \(name)
        Industry: \(industry)
        Owner: liwei

        """)
  }

  static let all = [
    transport, plain(2, "石桥公交集团"), plain(3, "青阳顺达物流有限公司"), plain(4, "澜江第一中学", industry: "education"),
  ]
}
