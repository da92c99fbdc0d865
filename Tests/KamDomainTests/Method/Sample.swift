import KamDomain
import KamRecord

/// The account that the tests of the method work on, and a hand to work with.
enum Sample {
  static let author = Author(
    login: "liwei", at: Timestamp("2026-11-24T01:12:00Z")!, today: Day("2026-11-24")!, language: .zh)

  /// An account made of the given records, in the shape of a file.
  static func account(_ text: String) -> Account {
    Account(Document(text: text))!
  }

  /// The account after a change; nil if it is refused.
  static func after(_ change: Change, _ account: Account) throws -> Account {
    Account(try account.document.apply(change, in: account.file).0)!
  }

  /// 河北省交通运输厅, with six contacts and one project (fictitious people).
  static let office = account(
    """
    %rec: Account schema.rec

    Id: acc0000001
    Name: 河北省交通运输厅
    Owner: liwei

    %rec: Contact schema.rec

    Id: c000000001
    Name: 王建国
    Title: 办公室主任

    Id: c000000002
    Name: 李敏
    Title: 财务处处长

    Id: c000000003
    Name: 刘文斌
    Title: 总工程师

    Id: c000000004
    Name: 张志远
    Title: 副厅长

    Id: c000000005
    Name: 陈立
    Title: 车队队长

    Id: c000000006
    Name: 王丽
    Title: 采购科科员

    %rec: Tie schema.rec

    Id: t000000001
    From: c000000001
    To: c000000002
    Kind: knows
    Strength: 3

    Id: t000000002
    From: c000000002
    To: c000000004
    Kind: reports_to

    %rec: Project schema.rec

    Id: p000000001
    Name: 2026公务车更新
    Track: tender
    Stage: proposal
    Units: 12

    %rec: Seat schema.rec

    Id: s000000001
    Project: p000000001
    Contact: c000000001
    Role: gatekeeper
    Role: influencer
    Level: management
    Function: purchasing
    Stance: supporter
    Proof: l000000001

    Id: s000000002
    Project: p000000001
    Contact: c000000002
    Role: buyer
    Level: management
    Function: finance
    Stance: neutral

    %rec: Rival schema.rec

    Id: r000000001
    Make: 远山
    Model: 远山E5

    %rec: Visit schema.rec

    Id: v000000001
    Project: p000000001
    Contact: c000000001
    Date: 2026-11-26
    Time: 10:00
    Kind: return
    State: planned

    %rec: VisitItem schema.rec

    Id: i000000001
    Visit: v000000001
    Code: J5
    Question: 今年更新预算大概多少？
    AskWhom: c000000001
    FilledField: p000000001.Budget

    Id: i000000002
    Visit: v000000001
    Code: R3
    Question: 现在的车用得满意吗？

    Id: i000000003
    Visit: v000000001
    Code: S3

    %rec: Log schema.rec

    Id: l000000001
    Date: 2026-11-22
    Medium: call_out
    Contact: c000000001
    Project: p000000001
    Text: 预算12月批，先看配置

    """)
}
