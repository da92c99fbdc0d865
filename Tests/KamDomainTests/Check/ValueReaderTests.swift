import KamDomain
import Testing

/// A type, a field, what is typed, and what is stored; nil if it is refused.
private let table: [(RecordType, String, String, String?)] = [
  (.step, "Due", "2026-12-02", "2026-12-02"), (.step, "Due", "2026/12/2", "2026-12-02"),
  (.step, "Due", "2026年12月2日", "2026-12-02"), (.step, "Due", "12-02", "2026-12-02"),
  (.step, "Due", "１２月２日", "2026-12-02"), (.step, "Due", "明天", "2026-11-25"),
  (.step, "Due", "昨天", "2026-11-23"), (.step, "Due", "2026-02-29", nil),
  (.step, "Due", "2024-2-29", "2024-02-29"),
  (.step, "Due", "soon", nil), (.step, "Due", "2026-12", nil), (.step, "Due", "  ", ""),
  (.step, "Time", "9:30", "09:30"), (.step, "Time", "9：05", "09:05"), (.step, "Time", "15点", "15:00"),
  (.step, "Time", "9点半", "09:30"), (.step, "Time", "24:00", nil),
  (.vehicle, "Registered", "2018年4月", "2018-04"), (.vehicle, "Registered", "2018", "2018"),
  (.vehicle, "Registered", "2018-13", nil), (.vehicle, "Registered", "98", nil),
  (.vehicle, "Count", "8台", "8"), (.vehicle, "Count", "0", nil), (.project, "Units", "0台", nil),
  (.vehicle, "Count", "-3", nil), (.vehicle, "Count", "2.5", nil),
  (.vehicle, "Mileage", "12.5万公里", "125000"), (.vehicle, "Ours", "是", "yes"), (.vehicle, "Ours", "否", ""),
  (.account, "Employees", "1,200人", "1200"), (.project, "Amount", "216万", "2160000"),
  (.project, "Amount", "￥168,000.50", "168000.50"), (.project, "Amount", "16.85万元", "168500"),
  (.project, "Amount", "很多", nil), (.project, "Amount", "万", nil),
  (.project, "Likelihood", "h", "H"), (.project, "Likelihood", "A级", "A"), (.project, "Likelihood", "Z", nil),
  (.project, "Track", "招投标", "tender"), (.project, "Stage", "已拜访", "visited"),
  (.project, "Stage", "need confirmed", "need_confirmed"), (.project, "Stage", "不存在", nil),
  (.project, "Process", "公开", "open_tender"), (.lead, "Channel", "L1", "referral"),
  (.lead, "Channel", "l16", "customer_news"), (.lead, "Channel", "报纸", nil),
  (.account, "Industry", "物流", "logistics"), (.account, "Owner", "李伟", "liwei"),
  (.account, "Owner", "王五", nil), (.contact, "Coach", "no", "no"), (.contact, "Coach", "也许", nil),
  (.rival, "Satisfaction", "5", "5"), (.rival, "Satisfaction", "6", nil), (.waiver, "Code", "j5", "J5"),
  (.waiver, "Code", "S1", nil), (.seat, "Contact", "王建国", "cntt000001"), (.seat, "Contact", "李敏", nil),
  (.seat, "Contact", "cntt000001", "cntt000001"),
  (.seat, "Contact", "acct000001/cntt000009", "acct000001/cntt000009"),
  (.account, "Parent", "../../etc", nil), (.account, "Name", " 甲\n乙 ", "甲 乙"),
  (.account, "Note", "甲\n乙\n", "甲\n乙"), (.account, "Address", "裕华路１２号", "裕华路12号"),
  (.lead, "Channel", "客户主动询价", "enquiry"), (.lead, "Channel", "direct mail", "direct_mail"),
  (.deal, "Date", "2023年5月", "2023-05-01"), (.project, "PurchaseBy", "2027年5月", "2027-05-31"),
  (.step, "Due", "12年3月5日", "2012-03-05"), (.vehicle, "Registered", "12年3月", "2012-03"),
]

@Test(arguments: table)
func whatIsTypedIsStored(_ type: RecordType, _ name: String, _ typed: String, _ stored: String?) throws {
  let account = Fixture.account(["Contact; Id=cntt000001; Name=王建国"])
  let reader = ValueReader(vocabulary: Fixture.vocabulary, today: Fixture.today, account: account)
  let field = try type.checked(name)
  let result = Result { try reader.stored(typed, for: field, of: type) }
  #expect((try? result.get()) == stored)
}

@Test(arguments: [
  ("Stage", "已拜仿", "已拜访"), ("Stage", "visted", "visited"), ("Likelihood", "A及", "A级"),
  ("Track", "tendre", "tender"), ("Stage", "天外飞仙", nil),
])
func theNearestValueIsNamed(_ name: String, _ typed: String, _ nearest: String?) throws {
  let reader = ValueReader(vocabulary: Fixture.vocabulary, today: Fixture.today)
  let field = try RecordType.project.checked(name)
  #expect {
    _ = try reader.stored(typed, for: field, of: .project)
  } throws: { error in
    guard case .badValue(.project, name, typed, let expected, let named)? = error as? Refusal else {
      return false
    }
    // A list is told by its words, not by its name.
    return named == nearest && !expected.zh.contains("列表")
  }
}

@Test func aNameThatSeveralHaveIsAnsweredWithAll() throws {
  let account = Fixture.account([
    "Contact; Id=cntt000001; Name=王建国; Title=办公室主任", "Contact; Id=cntt000002; Name=王建国; Title=司机",
  ])
  let reader = ValueReader(vocabulary: Fixture.vocabulary, today: Fixture.today, account: account)
  let field = try RecordType.seat.checked("Contact")
  let both = [
    Namesake(id: "cntt000001", label: "王建国 办公室主任"), Namesake(id: "cntt000002", label: "王建国 司机"),
  ]
  #expect(throws: Refusal.ambiguousValue(.seat, field: "Contact", value: "王建国", candidates: both)) {
    _ = try reader.stored("王建国", for: field, of: .seat)
  }
}

@Test(arguments: [
  ("ShortName", "ShortName"), ("shortName", "ShortName"), ("简称", "ShortName"), ("short name", "ShortName"),
])
func fieldsGoByNameKeyOrWord(_ typed: String, _ name: String) throws {
  let field = try RecordType.account.checked(typed)
  #expect(field.name == name)
}

@Test(arguments: [
  ("shortnam", "shortName"), ("adress", "address"), ("行业状", "industry"), ("qqqqqqqq", nil),
])
func theNearestFieldIsNamed(_ typed: String, _ nearest: String?) {
  #expect(throws: Refusal.unknownField(.account, name: typed, nearest: nearest)) {
    _ = try RecordType.account.checked(typed)
  }
}

@Test func aHouseWithoutPeopleTakesAnyLogin() throws {
  let reader = ValueReader(vocabulary: .shipped, today: Fixture.today)
  let owner = try RecordType.account.checked("owner")
  let login = try reader.stored("chen", for: owner, of: .account)
  #expect(login == "chen")
}
