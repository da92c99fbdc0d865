import KamDomain
import KamRecord
import Testing

private let reader = ValueReader(vocabulary: Fixture.vocabulary, today: Fixture.today)

/// A line as it is typed → the fields that it fills.
private let recordLines: [(RecordType, String, String)] = [
  (
    .quoteLine, "云驰S70 商务版 8台 指导价18.8万 优惠2万 净价16.8万 上牌 保险 4周",
    "Quantity=8 ListPrice=188000 Discount=20000 NetPrice=168000 Includes=plates Includes=insurance DeliveryWeeks=4 Model=云驰S70 Trim=商务版"
  ),
  (.quoteLine, "云驰 V60 23.8万 优惠5000", "ListPrice=238000 Discount=5000 Model=云驰 V60"),
  (.quoteLine, "优惠5000 云驰 V60 豪华版 23.8万", "Discount=5000 ListPrice=238000 Model=云驰 V60 Trim=豪华版"),
  (.quoteLine, "云驰 V60 净价23.3万 优惠5000", "NetPrice=233000 Discount=5000 Model=云驰 V60"),
  (.quoteLine, "星驰5 商务版 12万", "NetPrice=120000 Model=星驰5 Trim=商务版"),
  (.quoteLine, "云驰E50 12万", "NetPrice=120000 Model=云驰E50"),
  (.quoteLine, "S70 8units netPrice=168000 plates", "Quantity=8 NetPrice=168000 Includes=plates Model=S70"),
  (.quote, "有效至12月24日", "ValidUntil=2026-12-24"),
  (
    .quoteLine, "云驰 V60 白色 3台 优惠1.2万 含上牌 28天",
    "Exterior=白色 Quantity=3 Discount=12000 Includes=plates DeliveryWeeks=4 Model=云驰 V60"
  ),
  (.request, "价格特批 每台再让三千 期限11月27日", "Kind=price_approval WantedBy=2026-11-27 Text=每台再让三千"),
  (
    .request, "price approval three thousand less 2026-11-27",
    "Kind=price_approval WantedBy=2026-11-27 Text=three thousand less"
  ),
  (.project, "更新 拟购台数12 216万", "Units=12 Amount=2160000 Name=更新"),
  // Full-width pauses, digits and signs part words and are read as plain ones.
  (.contact, "王芳，办公室主任，139-0000-1234", "Phone=139-0000-1234 Name=王芳 Title=办公室主任"),
  (.contact, "王芳、办公室主任、１３９－００００－１２３４", "Phone=139-0000-1234 Name=王芳 Title=办公室主任"),
  (
    .contact, "Wang Wei, head of office, 139-0000-1234",
    "Phone=139-0000-1234 Name=Wang Wei Title=head of office"
  ),
  (.contact, "张伟，备注＝去年、今年都买过", "Note=去年、今年都买过 Name=张伟"),
  (.contact, "张伟科长 13800001111 微信zhangwei", "Phone=13800001111 WeChat=zhangwei Name=张伟 Title=科长"),
  (.contact, "欧阳明副处长，传真 0311-80000001", "Fax=0311-80000001 Name=欧阳明 Title=副处长"),
  (.contact, "赵师傅 修理工", "Name=赵师傅 Title=修理工"), (.contact, "张科长", "Name=张科长"),
  (.deal, "2024年5月，12台，216万", "Date=2024-05-01 Units=12 Amount=2160000"),
  (.deal, "商务车，23年5月 8台", "Date=2023-05-01 Units=8 Models=商务车"),
  (.vehicle, "远陆，远陆商务，８台，12年3月", "Count=8 Registered=2012-03 Make=远陆 Model=远陆商务"),
  (
    .rival, "远陆 远陆商务 5台 满意度=2 销售代表=张强",
    "InUse=5 Satisfaction=2 Representative=张强 Make=远陆 Model=远陆商务"
  ),
  (
    .rival, "Faroad Van 5units satisfaction=2 dealer North",
    "InUse=5 Satisfaction=2 Dealer=North Make=Faroad Model=Van"
  ),
  (.request, "陪访，周五，一起见万总", "Kind=joint_visit WantedBy=2026-11-27 Text=一起见万总"),
  (.need, "省油，空间大 很重要", "Weight=5 Text=省油，空间大"),
  (.need, "low fuel cost important", "Weight=4 Text=low fuel cost"),
  (.quoteLine, "云驰V60 30天交车", "DeliveryWeeks=5 Model=云驰V60"),
  (.quoteLine, "云驰V60，2台，4周内交付", "Quantity=2 DeliveryWeeks=4 Model=云驰V60"),
  (.signal, "扩张，新开两条线路", "Kind=expansion Text=新开两条线路"),
  (.promise, "对方 月底前给预算数", "Side=theirs Text=给预算数 Due=2026-11-30 DueKind=by"),
  (.promise, "我方，送配置表 下周三", "Side=ours Due=2026-12-02 Text=送配置表"),
  (.promise, "ours bring the offer by Friday", "Side=ours DueKind=by Due=2026-11-27 Text=bring the offer"),
  (.promise, "我方 送配置表 11-30", "Side=ours Due=2026-11-30 Text=送配置表"),
  // English: numbers before their units, names in capitals, quotation marks.
  (.account, "Stonebridge Logistics", "Name=Stonebridge Logistics"),
  (.account, "Stonebridge logistics", "Industry=logistics Name=Stonebridge"),
  (
    .contact, "name=\"Li Na\" title=\"purchasing manager\" phone=13900001111",
    "Name=Li Na Title=purchasing manager Phone=13900001111"
  ),
  (
    .project, "Van renewal 2027, 12 units S70, budget 2.2M, open tender, before 2027-03",
    "Units=12 Budget=2.2M Process=open_tender PurchaseBy=2027-02-28 PurchaseByKind=by Name=Van renewal 2027 Models=S70"
  ),
  (
    .vehicle, "HaiYue Yuanshan 20 vans 2018-05 logistics 230,000 km owned",
    "Count=20 Registered=2018-05 Duty=logistics Mileage=230000 Ownership=owned Make=HaiYue Model=Yuanshan"
  ),
  (.deal, "2024-05-10 12 units S70 ¥1.9M", "Date=2024-05-10 Units=12 Amount=1900000 Models=S70"),
  (.rival, "HaiYue Yuanshan 2/5", "Satisfaction=2 Make=HaiYue Model=Yuanshan"),
  (
    .promise, "we send the spec sheet to Wang by 2026-11-27",
    "Side=ours DueKind=by Due=2026-11-27 Text=send the spec sheet to Wang"
  ),
  (
    .quoteLine, "YunChi S70 12 units list price 188,000 discount 20,000",
    "Quantity=12 ListPrice=188000 Discount=20000 Model=YunChi S70"
  ),
  (.project, "更新 12台 明年3月采购", "Units=12 PurchaseBy=2027-03-31 PurchaseByKind=month Name=更新"),
  (.project, "更新 12台 2027-03前", "Units=12 PurchaseBy=2027-02-28 PurchaseByKind=by Name=更新"),
  (.project, "Van renewal, by March 2027", "PurchaseBy=2027-02-28 PurchaseByKind=by Name=Van renewal"),
  (.signal, "expansion 2026-10 new depot", "Kind=expansion Date=2026-10-01 Text=new depot"),
  (.signal, "expansion 20 Nov new depot", "Kind=expansion Date=2026-11-20 Text=new depot"),
  (.milestone, "deposit 20 Dec ¥50,000", "Kind=deposit Due=2026-12-20 Amount=50000"),
  (.milestone, "预付款 12月20日 5万", "Kind=deposit Due=2026-12-20 Amount=50000"),
  (
    .event, "test drive Spring drive 2026-12-05 test ground",
    "Kind=test_drive Date=2026-12-05 Name=Spring drive Place=test ground"
  ),
  (.event, "Spring drive 5 Dec test ground", "Date=2026-12-05 Name=Spring drive Place=test ground"),
  (.event, "试乘试驾 春季试驾 12月5日 试车场", "Kind=test_drive Date=2026-12-05 Name=春季试驾 Place=试车场"),
  (
    .contact, "Li Na, purchasing manager, 0311-5556667",
    "Function=purchasing Phone=0311-5556667 Name=Li Na Title=purchasing manager"
  ),
  (.department, "Fleet office, using", "Function=using Name=Fleet office"),
  (.department, "车队，使用", "Function=using Name=车队"),
  (
    .promise, "theirs: budget figure by end of month",
    "Side=theirs DueKind=by Text=budget figure Due=2026-11-30"
  ),
  (.promise, "对方：月底前给预算数", "Side=theirs Text=给预算数 Due=2026-11-30 DueKind=by"),
  (.registration, "rebate 6000", "RebatePerUnit=6000"), (.registration, "返利6000", "RebatePerUnit=6000"),
  (.registration, "返利 6000", "RebatePerUnit=6000"),
  (.account, "Acme Co., Ltd 1,200people", "Employees=1200 Name=Acme Co., Ltd"),
  // A word of a list is not cut out of what stands between two pauses, and no name out of two English words.
  (.contact, "Chen Hui, finance director", "Function=finance Name=Chen Hui Title=finance director"),
  (.contact, "Anna Bell finance director", "Name=Anna Bell Title=finance director"),
  (.contact, "Tom Ho, head of finance", "Function=finance Name=Tom Ho Title=head of finance"),
  (
    .contact, "Zhao Min fleet manager 138-0000-1111",
    "Phone=138-0000-1111 Name=Zhao Min Title=fleet manager"
  ),
  (
    .contact, "Anna Bell, CFO, finance, decision level",
    "Function=finance Level=decision Name=Anna Bell Title=CFO"
  ),
  (.contact, "Sam Poe, personal friend", "Friend=yes Name=Sam Poe"),
  (.contact, "王芳 私交", "Friend=yes Name=王芳"),
  (.contact, "王芳 科长 使用部门", "Function=using Name=王芳 Title=科长"),
  (.project, "Van renewal 2027, direct purchase", "Process=direct_purchase Name=Van renewal 2027"),
  (
    .project, "2027 van renewal, 24 vans, budget 3.6m, order in March 2027",
    "Units=24 Budget=3.6m PurchaseBy=2027-03-31 PurchaseByKind=month Name=2027 van renewal Models=order"
  ),
  (
    .project, "Van renewal, 24 vans, ¥3.6M, open tender, by 31 March 2027",
    "Units=24 Amount=3600000 Process=open_tender PurchaseBy=2027-03-31 PurchaseByKind=by Name=Van renewal"
  ),
  (.project, "更新，12台，预算180万，解决夜间抢修", "Units=12 Budget=180万 Name=更新 Models=解决夜间抢修"),
  (.project, "更新 12台 预算180万", "Units=12 Budget=180万 Name=更新"),
  (
    .rival, "Ford Transit, dealer Ford City, representative Sun Tao, satisfaction 2, 12 in use",
    "Dealer=Ford City Representative=Sun Tao Satisfaction=2 InUse=12 Make=Ford Model=Transit"
  ),
  (
    .rival, "大众，途观，经销商城南店，代表张强，满意度2",
    "Dealer=城南店 Representative=张强 Satisfaction=2 Make=大众 Model=途观"
  ),
  (
    .vehicle, "Ford Transit 12 units 2017-03 logistics 180k km",
    "Count=12 Registered=2017-03 Duty=logistics Mileage=180000 Make=Ford Model=Transit"
  ),
  (.vehicle, "Ford Transit, 12 vans, 2017-03", "Count=12 Registered=2017-03 Make=Ford Model=Transit"),
  (.deal, "2023-06-10 Transit 5 units 700000", "Date=2023-06-10 Units=5 Amount=700000 Models=Transit"),
  (.deal, "商务车 4台72万 三年质保", "Units=4 Amount=720000 Terms=三年质保 Models=商务车"),
  (.milestone, "deposit 2026-12-20 50000", "Kind=deposit Due=2026-12-20 Amount=50000"),
  (.milestone, "备注白色", "Note=白色"),
  (
    .account, "石岭热力集团 能源 380人 云川市高新区创业路66号 0311-85556677",
    "Industry=power Employees=380 Address=云川市高新区创业路66号 Phone=0311-85556677 Name=石岭热力集团"
  ),
  (
    .account, "石岭热力集团，简称石热，原名石岭热电厂，地址云川市创业路66号",
    "ShortName=石热 FormerName=石岭热电厂 Address=云川市创业路66号 Name=石岭热力集团"
  ),
  // What is told of a lead or a signal has been.
  (.lead, "L5 last Friday, morning show", "Channel=radio_local Date=2026-11-20 Note=morning show"),
  (
    .lead, "L3 on Monday, looking for 12 drivers",
    "Channel=newspaper_jobs Date=2026-11-23 Note=looking for 12 drivers"
  ),
  (.lead, "L2 20 Nov China Daily", "Channel=newspaper_business Date=2026-11-20 Note=China Daily"),
  (.lead, "L13 test day on 14 November", "Channel=presentation Date=2026-11-14 Note=test day"),
  (.lead, "L11 October 12, card back", "Channel=direct_mail Date=2026-10-12 Note=card back"),
  (.lead, "L4 two days ago, new branch", "Channel=radio_ads Date=2026-11-22 Note=new branch"),
  (.lead, "L17 heard from Qiu on 2026-11-16", "Channel=relation Date=2026-11-16 Note=heard from Qiu"),
  (.lead, "陌拜 上周五", "Channel=cold_visit Date=2026-11-20"), (.lead, "直邮", "Channel=direct_mail"),
  (.signal, "扩张 9月", "Kind=expansion Date=2026-09-30"),
  (.signal, "摩擦，配件晚到，昨天", "Kind=friction Date=2026-11-23 Text=配件晚到"),
]

@Test(arguments: recordLines) func offersAreTypedAsOneLine(
  _ type: RecordType, _ line: String, _ expected: String
) {
  let values = RecordLine(line, type, reader).pairs.map { "\($0.field)=\($0.value ?? "")" }
  #expect(values.joined(separator: " ") == expected)
}

/// A signing as it is typed → the day, and what the deal says.
private let signings: [(String, String, String)] = [
  ("", "2026-11-24", ""), ("三年质保 11月20日", "2026-11-20", "Terms=三年质保"),
  ("合同到期2029-11-20 首付三成 余款月付", "2026-11-24", "ContractUntil=2029-11-20 Terms=首付三成 余款月付"),
]

@Test(arguments: signings) func aSigningIsTypedAsOneLine(_ text: String, _ day: String, _ values: String) {
  let line = SignLine(text, reader)
  #expect(line.day.description == day)
  #expect(line.values.map { "\($0.field)=\($0.value ?? "")" }.joined(separator: " ") == values)
}

/// A request as it is typed → kind, text, wanted by.
private let requests: [(String, [String])] = [
  ("盖章 合同两份 11月27日", ["seal", "合同两份", "2026-11-27"]), ("陪访", ["joint_visit", "陪访", "-"]),
  ("price approval 5000 per vehicle by Friday", ["price_approval", "5000 per vehicle", "2026-11-27"]),
  ("请帮忙看方案", ["other", "请帮忙看方案", "-"]), ("", ["other", "", "-"]),
]

@Test(arguments: requests) func aRequestIsTypedAsOneLine(_ text: String, _ expected: [String]) {
  let line = AskLine(text, reader, .zh)
  #expect([line.kind, line.text, line.wantedBy?.description ?? "-"] == expected)
}

@Test(arguments: [("", "2026-11-24"), ("昨天", "2026-11-23"), ("11-20", "2026-11-20"), ("不知道", nil)])
func anActIsOfToday(_ typed: String, _ day: String?) {
  #expect((try? reader.dayOfDelivery(typed))?.description == day)
  #expect((try? reader.dayOfClaim(typed))?.description == day)
}

/// A line as it is typed → reason, make, model, dealer, price.
private let losses: [(String, [String])] = [
  ("价格高 输给 磐石 越岭 城南店 15.8万", ["价格高", "磐石", "越岭", "城南店", "158000"]),
  (
    "price lost to Panshi Yueling Southgate-dealer 158000",
    ["price", "Panshi", "Yueling", "Southgate-dealer", "158000"]
  ),
  ("交期太长，没等 输给 海岳", ["交期太长，没等", "海岳", "-", "-", "-"]),
  ("价格，输给海岳，海岳远山，恒通店，15.8万", ["价格", "海岳", "海岳远山", "恒通店", "158000"]),
  ("输给 158000 磐石 越岭 长续航行", ["", "磐石", "越岭", "长续航行", "158000"]),
  ("价高 输给 海岳 X5 张三行 16.8", ["价高", "海岳", "X5", "张三行", "168000"]),
  ("价高 输给 海岳 江北店 168000", ["价高", "海岳", "-", "江北店", "168000"]),
  ("预算取消", ["预算取消", "-", "-", "-", "-"]), ("", ["", "-", "-", "-", "-"]),
  ("price to Panshi Yueling 158000", ["price", "Panshi", "Yueling", "-", "158000"]),
]

@Test(arguments: losses) func aLossIsTypedAsOneLine(_ line: String, _ expected: [String]) {
  let loss = LossLine(line).loss
  let read = [loss.reason, loss.make, loss.model, loss.dealer, loss.price?.description].map { $0 ?? "-" }
  #expect(read == expected)
}

/// A registration as it is typed → the fields that it fills, then what means nothing.
private let registrations: [(String, String, [String])] = [
  ("", "", []), ("提交", "State=filed", []), ("submitted", "State=filed", []),
  ("驳回 资料不全 缺3样", "State=refused Note=资料不全 缺3样", []), ("rejected no seal", "State=refused Note=no seal", []),
  (
    "已批 DKH-2026-001 大客户政策 单台返利5000 有效至2026-12-31",
    "State=approved RebatePerUnit=5000 ValidUntil=2026-12-31 Number=DKH-2026-001 Policy=大客户政策", []
  ),
  ("批 11月20日", "State=approved Date=2026-11-20", []), ("DKH-1", "Number=DKH-1", []),
  ("政策补贴", "Policy=政策补贴", []), ("rebate 6000", "RebatePerUnit=6000", []),
  ("返利6000", "RebatePerUnit=6000", []),
  ("approved rebate 6000", "State=approved RebatePerUnit=6000", []),
  ("好的", "", ["好的"]),
]

@Test(arguments: registrations) func aRegistrationIsTypedAsOneLine(
  _ text: String, _ expected: String, _ unknown: [String]
) {
  let line = RegistrationLine(text, reader)
  #expect(line.values.map { "\($0.field.name)=\($0.value)" }.joined(separator: " ") == expected)
  #expect(line.unknown == unknown)
  #expect(((try? line.pairs()) == nil) == !unknown.isEmpty)
}

@Test func aRoleBetweenPausesIsOneOfTheDecisionGroup() {
  let line = RecordLine("Li Na, purchasing manager, 0311-5556667, buyer", .contact, reader)
  let pairs = line.pairs.map { "\($0.field)=\($0.value ?? "")" }.joined(separator: " ")
  #expect(pairs == "Function=purchasing Phone=0311-5556667 Name=Li Na Title=purchasing manager")
  #expect(line.roles == [.buyer])
}

@Test(
  "people of several words are named in a line of a tie or a need",
  arguments: [
    (.tie, "Zhao Min reports to Li Na", "From=cntt000001 Kind=reports_to To=cntt000002"),
    (.tie, "Zhao Min -> Li Na", "From=cntt000001 Kind=reports_to To=cntt000002"),
    (
      .need, "the vans drink too much fuel weight 4 Zhao Min",
      "Weight=4 Contact=cntt000001 Text=the vans drink too much fuel"
    ), (.need, "油耗高 重要 王建国", "Weight=4 Contact=cntt000003 Text=油耗高"),
  ] as [(RecordType, String, String)])
func peopleOfSeveralWords(_ type: RecordType, _ line: String, _ expected: String) {
  let account = Fixture.account([
    "Contact; Id=cntt000001; Name=Zhao Min", "Contact; Id=cntt000002; Name=Li Na",
    "Contact; Id=cntt000003; Name=王建国",
  ])
  let knowing = ValueReader(vocabulary: Fixture.vocabulary, today: Fixture.today, account: account)
  let pairs = RecordLine(line, type, knowing).pairs.map { "\($0.field)=\($0.value ?? "")" }
  #expect(pairs.joined(separator: " ") == expected)
}

@Test func aModelThatTheAccountKnowsIsOneName() {
  let account = Fixture.account(["Project; Name=更新; Track=direct; Stage=lead; Models=云驰 行远、云驰 S70"])
  let knowing = ValueReader(vocabulary: Fixture.vocabulary, today: Fixture.today, account: account)
  let line = RecordLine("云驰 行远 豪华版 12台", .quoteLine, knowing)
  #expect(line.pairs.map { "\($0.field)=\($0.value ?? "")" } == ["Quantity=12", "Model=云驰 行远", "Trim=豪华版"])
}
