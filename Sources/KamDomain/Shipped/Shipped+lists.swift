/// The lists, rhythms and ages of a new store, as tables of lines; `kam.rec` is written from them.
extension Shipped {
  /// The fields of the shipped `Label` records, list by list, in the order in which they are offered.
  static var labels: [[String: String]] {
    var records: [[String: String]] = []
    var list = ""
    var order = 0
    for line in lists.description.split(separator: "\n") {
      let cells = cells(line)
      if cells.count == 1 {
        (list, order) = (cells[0], 0)
        continue
      }
      order += 10
      var fields = [
        "List": list, "Code": cells[0], "Zh": cells[1], "En": cells[2], "Order": String(order),
      ]
      if list == CodeList.stage.rawValue { fields["Track"] = cells.count > 3 ? cells[3] : "direct tender" }
      if list == CodeList.medium.rawValue, cells.count > 3 { fields["Silent"] = "yes" }
      records.append(fields)
    }
    return records
  }

  /// The shipped `Rhythm` records (M1, X9).
  static var rhythms: [[String: String]] {
    table(rhythmLines, ["Likelihood", "Importance", "Stage", "Days"])
  }

  /// The shipped `ReplacementAge` records (X8); rules differ by place, so each says so.
  static var replacementAges: [[String: String]] {
    table(ageLines, ["Duty", "Years", "Mileage"]).map { fields in
      fields.merging(["Note": "以当地规定为准 (check local rules)"]) { own, _ in own }
    }
  }

  private static func table(_ lines: StaticString, _ names: [String]) -> [[String: String]] {
    lines.description.split(separator: "\n").map { line in
      Dictionary(uniqueKeysWithValues: zip(names, cells(line).map { $0 == "-" ? "" : $0 }))
    }
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: "|").map { cell in
      let trimmed = cell.drop { $0 == " " }
      return String(trimmed.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// A line with one cell opens a list; the others are code, Chinese, English, and for stages the track they
  /// belong to (both if none is named), for media whether they leave a silence as it is.
  private static let lists: StaticString = """
    stage
    lead | 线索 | lead
    contacted | 已接触 | contacted
    visited | 已拜访 | visited
    need_confirmed | 需求确认 | need confirmed
    proposal | 方案报价 | proposal | direct
    intention_published | 意向公开 | intention published | tender
    negotiation | 商务谈判 | negotiation | direct
    bid | 投标 | bid | tender
    opened | 开标 | opened | tender
    awarded | 中标 | awarded | tender
    signed | 签约 | signed
    delivered | 交车 | delivered
    paid | 回款 | paid
    maintained | 维系 | maintained
    lost | 战败 | lost
    channel
    referral | L1 保有客户推荐 | L1 referral by a retained customer
    newspaper_business | L2 报纸·商业版 | L2 newspaper: business pages
    newspaper_jobs | L3 报纸·招聘广告 | L3 newspaper: recruitment advertisements
    radio_ads | L4 当地广播·广告 | L4 local radio: advertisements
    radio_local | L5 当地广播·当地节目 | L5 local radio: local programmes
    yellow_pages | L6 黄页 | L6 yellow pages
    staff_network | L7 本地员工关系网 | L7 network of local employees
    chamber | L8 商会 | L8 chamber of commerce
    clubs | L9 体育和社交俱乐部 | L9 sports and social clubs
    cold_visit | L10 陌生拜访 | L10 cold visit
    direct_mail | L11 DM直邮 | L11 direct mail
    enquiry | L12 客户主动询价 | L12 the customer's own enquiry
    presentation | L13 产品推介会·试乘试驾 | L13 product presentation or test drive
    exhibition | L14 外展 | L14 exhibition on the customer's premises
    government_site | L15 政府网站公开信息 | L15 public information on government sites
    customer_news | L16 现有大客户提供信息 | L16 news from an existing key account
    relation | L17 维系关系中探询得知 | L17 learnt while keeping up a relation
    industry
    government | 政府机关 | government
    law_enforcement | 公安执法 | police and law enforcement
    justice | 检察法院 | courts and prosecution
    transport | 交通运输 | transport
    bus | 公交客运 | bus and coach
    taxi | 出租车 | taxi
    ride_hailing | 网约车 | ride hailing
    leasing | 汽车租赁 | vehicle leasing
    logistics | 物流快递 | logistics and express
    cold_chain | 冷链 | cold chain
    school | 学校教育 | education
    driving_school | 驾校 | driving school
    hospital | 医疗卫生 | health care
    pharma | 医药 | pharmaceuticals
    power | 电力能源 | power and energy
    petrochemical | 石油化工 | oil and chemicals
    steel | 钢铁冶金 | steel and metals
    mining | 矿业 | mining
    construction | 建筑工程 | construction
    manufacturing | 制造业 | manufacturing
    telecom | 通信 | telecommunications
    finance | 金融保险 | finance and insurance
    tobacco | 烟草 | tobacco
    agriculture | 农林水利 | agriculture and water
    sanitation | 环卫市政 | sanitation and city services
    property | 物业地产 | property
    security | 安保 | security services
    retail | 商贸零售 | trade and retail
    tourism | 酒店旅游 | hotels and tourism
    media | 传媒 | media
    other | 其他行业 | other
    group_kind
    provincial_office | 省级机关 | provincial office
    city_office | 市级机关 | city office
    county_office | 县区机关 | county or district office
    public_institution | 事业单位 | public institution
    central_enterprise | 中央企业 | central state enterprise
    state_enterprise | 地方国企 | local state enterprise
    private_company | 民营企业 | private company
    foreign_company | 外资合资 | foreign or joint venture
    listed_company | 上市公司 | listed company
    association | 社会团体 | association
    other | 其他性质 | other
    medium
    call_out | 电话打出 | call made
    call_in | 来电 | call received
    missed | 未接 | missed call | silent
    wechat | 微信 | WeChat
    sms | 短信 | text message
    email | 邮件 | mail
    visit | 拜访 | visit
    showroom | 到店 | in the showroom
    meeting | 会议 | meeting
    dinner | 饭局 | dinner
    test_drive | 试驾 | test drive
    exhibition | 外展 | exhibition
    bid | 送标 | bid handed in
    bid_opening | 开标 | bid opening
    delivery | 交车 | delivery
    follow_up | 回访 | follow-up call
    intel | 情报 | intelligence | silent
    note | 记录 | note | silent
    function
    finance | 财务 | finance
    technical | 技术 | technical
    using | 使用 | using
    purchasing | 采购办公室 | purchasing and office
    milestone
    budget_approval | 预算批复 | budget approval
    intention | 意向公开 | intention published
    tender_notice | 招标公告 | tender notice
    tender_documents | 领取标书 | tender documents
    bid_bond | 交保证金 | bid bond
    bid_deadline | 截标 | bid deadline
    bid_opening | 开标 | bid opening
    award_notice | 中标公告 | award notice
    contract | 签合同 | contract
    deposit | 预付款 | deposit
    vehicle_order | 订车 | vehicles ordered
    arrival | 到车 | vehicles arrive
    plates | 上牌 | plates
    handover | 交车验收 | delivery and acceptance
    invoice | 开票 | invoice
    balance | 尾款 | balance payment
    retention | 质保金 | retention money
    rebate_claim | 返利申报 | rebate claim
    follow_up | 回访 | follow-up call
    first_service | 首保 | first service
    process
    open_tender | 公开招标 | open tender
    invited_tender | 邀请招标 | invited tender
    competitive_negotiation | 竞争性谈判 | competitive negotiation
    competitive_consultation | 竞争性磋商 | competitive consultation
    price_inquiry | 询价 | price inquiry
    single_source | 单一来源 | single source
    framework | 框架协议 | framework agreement
    bulk_procurement | 批量集采 | bulk central procurement
    e_mall | 电子卖场 | electronic mall
    direct_purchase | 企业直采 | direct purchase
    duty
    official | 公务 | official
    law_enforcement | 执法 | law enforcement
    shuttle | 班车 | shuttle
    taxi | 出租 | taxi
    rental | 租赁 | rental
    school_bus | 校车 | school bus
    logistics | 物流 | logistics
    other | 其他用途 | other
    disposal
    trade_in | 置换 | trade-in
    auction | 拍卖 | auction
    scrap | 报废 | scrap
    include
    purchase_tax | 购置税 | purchase tax
    insurance | 保险 | insurance
    plates | 上牌 | plates
    accessories | 精品 | accessories
    paper
    business_licence | 营业执照 | business licence
    credit_certificate | 信用代码证 | credit code certificate
    purchase_contract | 购车合同 | purchase contract
    award_letter | 中标通知书 | award letter
    invoice_copy | 发票复印件 | invoice copy
    driving_licence | 行驶证 | vehicle licence
    request
    price_approval | 价格特批 | price approval
    joint_visit | 陪访 | joint visit
    vehicle_supply | 车源 | vehicle supply
    seal | 盖章 | seal
    other | 其他求助 | other
    """

  /// Likelihood, importance, stage, days; `-` means any.
  private static let rhythmLines: StaticString = """
    H | - | - | 7
    A | - | - | 15
    B | - | - | 30
    C | - | - | 90
    O | - | - | 15
    - | key | - | 30
    - | normal | - | 90
    - | - | negotiation | 7
    - | - | bid | 7
    - | - | opened | 3
    - | - | awarded | 7
    - | - | maintained | 90
    - | key | maintained | 60
    """

  /// Duty, years, kilometres; `-` means no limit.
  private static let ageLines: StaticString = """
    official | 8 | 250000
    law_enforcement | 8 | 300000
    shuttle | 10 | 400000
    taxi | 6 | 500000
    rental | 5 | 200000
    school_bus | 10 | 300000
    logistics | 8 | 400000
    other | 10 | 400000
    """
}
