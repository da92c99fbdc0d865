/// Stories of the end of a purchase: awarded, lost on points, signed; and the top of a group.
extension Library {
  /// The head of a group of three levels: a tender awarded, the contract due, its rebate not claimed yet.
  static let cityGroup: StaticString = """
    %rec: Account

    Name: 南屏城市建设投资控股集团有限公司
    ShortName: 南屏城投
    FormerName: 南屏市城市建设投资公司
    CreditCode: 91000000MA0DEM714H
    Kind: state_enterprise
    Industry: construction
    Business: 城市基础设施投资，下辖水务、建工、物业
    IndustryBasics: 集团管额度，三百万以上上会，子公司各自用车
    Address: 南屏市临江区滨江大道1号
    District: 临江区
    Phone: 0000-8710001
    Fax: 0000-8710009
    Website: npct.example
    Owner: {owner}
    Importance: key
    Region: 南屏
    Employees: 4200
    SubordinateUnits: 11
    Tag: 集团

    %rec: Lead

    Channel: clubs
    Date: {d-250}
    Note: 俱乐部周末活动，认识了车管科的褚文

    %rec: Department

    Id: money
    Name: 计划财务部
    Function: finance

    Id: buy
    Name: 集采中心
    Function: purchasing
    VehicleRole: purchase

    Id: cars
    Name: 车管科
    Parent: {@buy}
    Function: using
    Function: technical
    VehicleRole: use
    VehicleRole: support

    %rec: Contact

    Id: lei
    Name: 雷正东
    Title: 集团财务总监
    Department: {@money}
    Phone: 0000-8710010
    Level: decision
    Function: finance
    Note: 子公司三百万以上的采购也要他签字

    Id: zhuo
    Name: 卓敏
    Title: 集采中心主任
    Department: {@buy}
    Phone: 139-0000-7102
    Level: management
    Function: purchasing
    VehicleWork: manage

    Id: chu
    Name: 褚文
    Title: 车管科科长
    Department: {@cars}
    Phone: 139-0000-7115
    WeChat: chuwen_np
    Coach: yes
    Friend: yes
    Level: operation
    Function: using
    VehicleWork: use
    VehicleWork: maintain

    %rec: Tie

    From: {@zhuo}
    To: {@lei}
    Kind: reports_to
    Strength: 2

    From: {@chu}
    To: {@zhuo}
    Kind: reports_to
    Strength: 3

    From: {@lei}
    To: {@11.pan}
    Kind: influences
    Strength: 3
    Note: 水务的大额采购要他会签

    %rec: Vehicle

    Make: 华骋
    Model: 华骋 商旅
    Duty: official
    Count: 22
    Registered: {m-97}
    Mileage: 196000
    Ownership: owned
    Disposal: auction
    InspectionDue: {d+26}

    %rec: Project

    Id: fleet
    Name: 本部及子公司公务车集采
    Track: tender
    Stage: awarded
    StageSince: {w-3}
    Likelihood: H
    Problem: 老商旅超年限，子公司各买各的，价格压不下来
    Models: 云驰 行远
    Units: 18
    Amount: 2790000
    Budget: 280万，董事会已批
    BudgetState: approved
    PurchaseBy: {d+40}
    PurchaseByKind: by
    Process: bulk_procurement
    ProcessNote: 集采中心汇总，财务总监审价，董事会批，集采平台开标
    Competitor: 华骋

    %rec: Seat

    Project: {@fleet}
    Contact: {@lei}
    Role: decision_maker
    Level: decision
    Function: finance
    Stance: neutral
    Proof: {@opening}
    Strength: 1
    Wants: 一个价，子公司都按这个买

    Project: {@fleet}
    Contact: {@zhuo}
    Role: buyer
    Role: gatekeeper
    Level: management
    Function: purchasing
    Stance: supporter
    Proof: {@award}
    Strength: 2

    Project: {@fleet}
    Contact: {@chu}
    Role: user
    Role: influencer
    Level: operation
    Function: using
    Stance: champion
    Proof: {@tip}
    Strength: 3

    %rec: Milestone

    Project: {@fleet}
    Kind: tender_notice
    Due: {w-24}
    Done: {w-24}

    Project: {@fleet}
    Kind: bid_deadline
    Due: {w-7}
    Done: {w-7}

    Project: {@fleet}
    Kind: bid_opening
    Due: {w-6}
    Done: {w-6}

    Project: {@fleet}
    Kind: award_notice
    Due: {w-3}
    Done: {w-3}

    Project: {@fleet}
    Kind: contract
    Due: {d+5}
    DueKind: by
    Note: 中标后30天内要签，卓主任想赶在月底前

    %rec: Quote

    Id: bid
    Project: {@fleet}
    Version: 1
    Date: {w-8}
    ValidUntil: {d+60}
    State: accepted
    Note: 投标价

    %rec: QuoteLine

    Quote: {@bid}
    Model: 云驰 行远
    Trim: 公务版
    Exterior: 政务蓝
    Quantity: 18
    ListPrice: 168800
    Discount: 13800
    NetPrice: 155000
    Includes: purchase_tax
    DeliveryWeeks: 5

    %rec: Registration

    Project: {@fleet}
    Number: DKH-DEMO-0152
    State: approved
    Date: {w-30}
    ValidUntil: {d+32}
    Policy: 国企大客户
    RebatePerUnit: 6000
    Paper: business_licence
    Paper: award_letter
    Paper: purchase_contract
    PaperDone: business_licence
    PaperDone: award_letter

    %rec: Rival

    Make: 华骋
    Model: 华骋 商旅
    InUse: 22
    Satisfaction: 3
    Strengths: 领导坐惯了
    Weaknesses: 配件贵，报价不肯让
    Dealer: 南屏华骋店
    Representative: 柳成
    RepresentativeStyle: 稳，逢年过节都到
    Relation: 和集采中心走得近
    RelationWith: {@zhuo}
    RelationStrength: 2
    LastSign: {w-9}

    %rec: Need

    Project: {@fleet}
    Text: 子公司同价，单独下单
    Words: 集团谈一次价，谁买都是这个价
    Contact: {@zhuo}
    Weight: 5
    Met: yes

    %rec: Visit

    Id: sign
    Project: {@fleet}
    Contact: {@zhuo}
    Date: {w+2}
    Time: 15:00
    Place: 城投大厦9楼
    Kind: return
    State: planned
    Purpose: 核对合同条款
    Commitment: 定下签约的日子
    Topics: 子公司用车 新办公楼
    Bring: 合同草稿 中标通知书复印件
    Fallback: 卓主任开会就先找褚科长对车型清单

    %rec: VisitItem

    Visit: {@sign}
    Code: S1
    Question: 合同草稿、营业执照副本

    Visit: {@sign}
    Code: S9
    Question: 请卓主任约雷总监一起见

    Visit: {@sign}
    Code: S10
    Question: 约定签约日

    %rec: Log

    Date: {d-250}
    Medium: meeting
    Contact: {@chu}
    Text: 俱乐部认识褚科长，他管本部二十多台车

    Id: tip
    Date: {w-40}
    Medium: wechat
    Contact: {@chu}
    Project: {@fleet}
    Text: 褚科长说集团今年要统一采，让我们盯住集采平台，参数他能提意见

    Date: {w-24}
    Medium: intel
    Project: {@fleet}
    Text: 集采平台挂公告，18台，综合评分

    Date: {w-7}
    Medium: bid
    Contact: {@zhuo}
    Project: {@fleet}
    Text: 标书送到集采中心，正副本齐，回执已拿

    Id: opening
    Date: {w-6}
    Medium: bid_opening
    Contact: {@zhuo}
    Contact: {@lei}
    Project: {@fleet}
    Text: 开标，三家，我们15万5，华骋15万9。雷总监全程没说话

    Id: award
    Date: {w-3}
    Medium: call_in
    Contact: {@zhuo}
    Project: {@fleet}
    Text: 卓主任来电，中标公告挂了，让我们准备合同

    %rec: Step

    Text: 核对合同条款
    Due: {w+2}
    Time: 15:00
    Contact: {@zhuo}
    Project: {@fleet}
    Log: {@award}
    Owner: {owner}

    Text: 备齐返利申报资料
    Due: {w+8}
    DueKind: by
    Project: {@fleet}
    Owner: {owner}

    %rec: Promise

    Side: ours
    Text: 送合同草稿
    Contact: {@zhuo}
    Due: {w+1}
    DueKind: by
    Log: {@award}

    Side: theirs
    Text: 报子公司各要几台
    Contact: {@chu}
    Due: {d+7}
    DueKind: by
    Log: {@award}

    %rec: Request

    Kind: seal
    Text: 城投购车合同盖公章
    From: {owner}
    To: {boss}
    WantedBy: {w+2}
    State: open
    Project: {@fleet}

    %rec: Person

    Contact: {@chu}
    Birthday: 1983-10-19
    Hobby: 羽毛球
    Family: 儿子上小学
    Source: {@tip}
    Since: {w-40}
    Basis: 球友闲谈
    """

  /// A letter that was answered; a negotiation lost by less than a point, and a small order that mends it.
  static let tobacco: StaticString = """
    %rec: Account

    Name: 青岚金叶烟草物流有限公司
    ShortName: 金叶物流
    FormerName: 青岚卷烟配送中心
    CreditCode: 91000000MA0DEM815A
    Kind: central_enterprise
    Industry: tobacco
    Business: 全市卷烟仓储配送，每天两百条线
    IndustryBasics: 行业统一标识，车满六年退出配送
    Address: 青岚市湖滨区金叶路9号
    District: 湖滨区
    Phone: 0000-8530066
    Email: wl@qljy.example
    Owner: {owner}
    Importance: normal
    Region: 青岚
    Employees: 380
    SubordinateUnits: 4
    Tag: 配送车

    %rec: Lead

    Channel: direct_mail
    Date: {d-128}
    Event: {e5}
    Note: 收到直邮，打来电话问尾板

    %rec: Department

    Id: run
    Name: 配送部
    Function: using
    VehicleRole: use
    VehicleRole: support

    Id: buy
    Name: 采购办
    Function: purchasing
    VehicleRole: purchase

    Id: money
    Name: 财务科
    Function: finance

    %rec: Contact

    Id: zhan
    Name: 詹海波
    Title: 配送部主任
    Department: {@run}
    Phone: 139-0000-5301
    Level: management
    Function: using
    VehicleWork: use
    VehicleWork: manage

    Id: yan
    Name: 颜玲
    Title: 采购办主任
    Department: {@buy}
    Phone: 139-0000-5312
    Level: management
    Function: purchasing

    Id: shu
    Name: 舒建国
    Title: 副总经理
    Level: decision
    Function: purchasing

    Id: ge
    Name: 葛小军
    Title: 修理组长
    Department: {@run}
    Phone: 139-0000-5326
    Level: operation
    Function: technical
    VehicleWork: maintain

    %rec: Tie

    From: {@yan}
    To: {@shu}
    Kind: reports_to
    Strength: 3

    From: {@zhan}
    To: {@shu}
    Kind: influences
    Strength: 2

    From: {@ge}
    To: {@zhan}
    Kind: reports_to
    Strength: 2

    %rec: Vehicle

    Make: 东曜
    Model: 东曜 迅捷
    Duty: logistics
    Count: 14
    Registered: {m-1}
    Mileage: 2100
    Ownership: owned
    Note: 上次竞谈换的

    Make: 东曜
    Model: 东曜 迅捷
    Duty: logistics
    Count: 26
    Registered: {m-49}
    Mileage: 168000
    Special: 尾板、烟箱货架
    Ownership: owned

    %rec: Project

    Id: lost
    Name: 配送车更新14台
    Track: tender
    Stage: lost
    StageSince: {d-58}
    Likelihood: A
    Problem: 14台满六年，尾板老坏
    Models: 云驰 V60
    Units: 14
    Amount: 2772000
    Budget: 280万以内
    BudgetState: approved
    Process: competitive_negotiation
    Competitor: 东曜
    LostReason: 差0.8分，售后网点少拿了2分
    LostToMake: 东曜
    LostToModel: 东曜 迅捷
    LostToDealer: 青岚东曜中心店
    LostPrice: 201000
    Closed: {d-58}

    Id: small
    Name: 县区补充配送车
    Track: tender
    Stage: need_confirmed
    StageSince: {w-5}
    Likelihood: B
    Problem: 两个县的线路加长，缺两台带尾板的
    Models: 云驰 V60
    Units: 2
    Amount: 396000
    Budget: 40万，走电子卖场
    BudgetState: applied
    PurchaseBy: {d+50}
    PurchaseByKind: month
    Process: e_mall
    Competitor: 东曜

    %rec: Seat

    Project: {@small}
    Contact: {@shu}
    Role: decision_maker
    Level: decision
    Function: purchasing
    Stance: neutral
    Proof: {@result}
    Strength: 1

    Project: {@small}
    Contact: {@yan}
    Role: buyer
    Role: gatekeeper
    Level: management
    Function: purchasing
    Stance: sceptic
    Proof: {@result}
    Strength: 1
    Wants: 县里坏了有人修

    Project: {@small}
    Contact: {@zhan}
    Role: user
    Role: influencer
    Level: management
    Function: using
    Stance: supporter
    Proof: {@again}
    Strength: 2
    Wants: 尾板三年不坏

    Project: {@small}
    Contact: {@ge}
    Role: influencer
    Level: operation
    Function: technical
    Stance: supporter
    Strength: 1

    Project: {@lost}
    Contact: {@yan}
    Role: buyer
    Level: management
    Function: purchasing
    Stance: sceptic
    Proof: {@result}

    %rec: Milestone

    Project: {@small}
    Kind: budget_approval
    Due: {d+15}

    %rec: Rival

    Make: 东曜
    Model: 东曜 迅捷
    InUse: 40
    Satisfaction: 3
    Strengths: 县县有网点
    Weaknesses: 尾板一年坏两回
    Dealer: 青岚东曜中心店
    Representative: 许亮
    RepresentativeStyle: 年轻，资料做得细
    Relation: 常去采购办
    RelationWith: {@yan}
    RelationStrength: 2
    LastSign: {w-11}

    %rec: Need

    Project: {@small}
    Text: 县里有人修
    Words: 车坏在县里，半天没人来，烟就送不出去
    Contact: {@yan}
    Weight: 5
    Met: partly

    Project: {@small}
    Text: 尾板耐用
    Words: 一天升降两百回，铁打的也得坏
    Contact: {@zhan}
    Weight: 4
    Met: yes

    %rec: NeedsPlan

    Project: {@small}
    Kind: statement
    Version: 1
    State: confirmed
    Date: {w-5}
    Contact: {@yan}
    Text: 一、厢式货车两台，带尾板
    + 二、县区两小时到场维修
    + 三、行业统一标识由供方喷涂

    %rec: Log

    Id: reply
    Date: {d-128}
    Medium: call_in
    Contact: {@zhan}
    Text: 詹主任收到直邮打来，问V60的尾板是哪家的

    Id: drive
    Date: {d-62}
    Medium: test_drive
    Contact: {@zhan}
    Project: {@lost}
    Text: 詹主任在空港开了T30，说烟箱装得满，尾板好用

    Date: {d-59}
    Medium: bid
    Contact: {@yan}
    Project: {@lost}
    Text: 响应文件送到，二轮报价19万8

    Id: result
    Date: {d-58}
    Medium: bid_opening
    Contact: {@yan}
    Contact: {@shu}
    Project: {@lost}
    Text: 竞谈结果，东曜20万1中，我们差0.8分。颜主任说输在县里没网点

    Date: {d-55}
    Medium: note
    Project: {@lost}
    Text: 教训：报名前先看评分表，网点分拿不到就先找县里合作维修点

    Id: again
    Date: {w-5}
    Medium: visit
    Contact: {@zhan}
    Contact: {@yan}
    Project: {@small}
    Text: 回访老朋友，詹主任说县里还缺两台，走电子卖场，颜主任给了书面要求

    %rec: Step

    Text: 谈好两个县的合作维修点
    Due: {w+4}
    DueKind: by
    Project: {@small}
    Log: {@again}
    Owner: {owner}

    %rec: Promise

    Side: ours
    Text: 给县区维修点的名单
    Contact: {@yan}
    Due: {w+5}
    DueKind: by
    Log: {@again}
    """

  /// Signed: vehicles ordered, on their way, to be handed over; what follows comes with the delivery.
  static let leasing: StaticString = """
    %rec: Account

    Name: 锦溪顺程汽车租赁有限公司
    ShortName: 顺程租赁
    CreditCode: 91000000MA0DEM9163
    Kind: private_company
    Industry: leasing
    Business: 短租、企业长租，三个门店
    IndustryBasics: 车龄过三年就卖，看残值和出勤率
    Address: 锦溪市城东区站前路62号
    District: 城东区
    Phone: 0000-8960018
    WeChat: shuncheng_zl
    Owner: {owner}
    Importance: normal
    Region: 锦溪
    Employees: 40
    Founded: {y-6}-05-20
    Tag: 租赁
    Tag: 旧名单

    %rec: Lead

    Channel: radio_ads
    Date: {d-135}
    Note: 交通台听到他们招车主的广告；旧Excel名单里也有这家，并到一起

    %rec: Department

    Id: run
    Name: 运营部
    Function: using
    VehicleRole: use
    VehicleRole: support

    Id: money
    Name: 财务部
    Function: finance
    VehicleRole: purchase

    %rec: Contact

    Id: ni
    Name: 倪晓峰
    Title: 总经理
    Phone: 139-0000-9601
    WeChat: nixf_0000
    Level: decision
    Function: purchasing

    Id: bo
    Name: 柏青
    Title: 运营经理
    Department: {@run}
    Phone: 139-0000-9612
    Level: management
    Function: using
    VehicleWork: use
    VehicleWork: maintain
    VehicleWork: manage

    Id: ou
    Name: 欧阳雪
    Title: 财务经理
    Department: {@money}
    Phone: 0000-8960020
    Level: management
    Function: finance

    %rec: Tie

    From: {@bo}
    To: {@ni}
    Kind: reports_to
    Strength: 3

    From: {@ou}
    To: {@ni}
    Kind: influences
    Strength: 3
    Note: 付款的事倪总全听她的

    %rec: Vehicle

    Make: 海岳
    Model: 海岳 轻享
    Duty: rental
    Count: 45
    Registered: {m-38}
    Mileage: 112000
    Ownership: owned
    Disposal: auction
    InsuranceDue: {d+13}

    Make: 云驰
    Model: 云驰 E50
    Ours: yes
    Duty: rental
    Count: 6
    Registered: {m-9}
    Mileage: 34000
    Ownership: owned
    Note: 先买六台试出勤率

    %rec: Project

    Id: cars
    Name: 短租车换新20台
    Track: direct
    Stage: signed
    StageSince: {w-9}
    Likelihood: O
    Problem: 老车残值掉得快，节假日车不够租
    Models: 云驰 E50
    Units: 20
    Amount: 2340000
    Budget: 融资租赁，首付三成
    BudgetState: approved
    PurchaseBy: {d+20}
    PurchaseByKind: by
    Process: direct_purchase

    Id: six
    Name: 试用6台
    Track: direct
    Stage: paid
    StageSince: {d-240}
    Likelihood: O
    Models: 云驰 E50
    Units: 6
    Amount: 702000
    Process: direct_purchase
    Closed: {d-240}

    %rec: Seat

    Project: {@cars}
    Contact: {@ni}
    Role: decision_maker
    Role: buyer
    Level: decision
    Function: purchasing
    Stance: supporter
    Proof: {@deal}
    Strength: 2
    Wants: 三年后好卖

    Project: {@cars}
    Contact: {@bo}
    Role: user
    Role: gatekeeper
    Level: management
    Function: using
    Stance: champion
    Proof: {@trial}
    Strength: 3

    Project: {@cars}
    Contact: {@ou}
    Role: influencer
    Level: management
    Function: finance
    Stance: neutral
    Proof: {@deal}
    Strength: 1

    %rec: Milestone

    Project: {@cars}
    Kind: contract
    Due: {w-9}
    Done: {w-9}

    Project: {@cars}
    Kind: deposit
    Due: {w-7}
    Done: {w-6}
    Amount: 702000

    Project: {@cars}
    Kind: vehicle_order
    Due: {w-6}
    Done: {w-6}

    Project: {@cars}
    Kind: arrival
    Due: {d+6}
    DueKind: around

    Project: {@cars}
    Kind: handover
    Due: {d+9}

    %rec: Quote

    Id: q1
    Project: {@cars}
    Version: 1
    Date: {w-22}
    ValidUntil: {w-8}
    State: revised

    Id: q2
    Project: {@cars}
    Version: 2
    Date: {w-14}
    ValidUntil: {d+5}
    State: accepted

    %rec: QuoteLine

    Quote: {@q1}
    Model: 云驰 E50
    Trim: 营运版
    Quantity: 20
    ListPrice: 129800
    Discount: 8800
    NetPrice: 121000

    Quote: {@q2}
    Model: 云驰 E50
    Trim: 营运版
    Exterior: 珍珠白
    Interior: 深灰
    Quantity: 20
    ListPrice: 129800
    Discount: 12800
    NetPrice: 117000
    Includes: plates
    Includes: accessories
    DeliveryWeeks: 3

    %rec: Registration

    Project: {@cars}
    Number: DKH-DEMO-0149
    State: approved
    Date: {w-20}
    ValidUntil: {d+45}
    Policy: 租赁大客户
    RebatePerUnit: 4000
    Paper: business_licence
    Paper: purchase_contract
    Paper: invoice_copy
    PaperDone: business_licence
    PaperDone: purchase_contract

    %rec: Rival

    Make: 海岳
    Model: 海岳 轻享
    InUse: 45
    Satisfaction: 3
    Strengths: 便宜
    Weaknesses: 两年残值只剩一半
    Dealer: 锦溪海岳店

    %rec: Need

    Project: {@cars}
    Text: 三年残值有保底
    Words: 我不怕买贵，怕三年后卖不掉
    Contact: {@ni}
    Weight: 5
    Met: yes

    %rec: NeedsPlan

    Project: {@cars}
    Kind: two_way
    Version: 1
    State: confirmed
    Date: {w-13}
    Contact: {@bo}
    Text: 一、20台E50营运版，白色
    + 二、三年残值保底四成五，写进合同
    + 三、签约后三周内一次到齐

    %rec: Log

    Date: {d-135}
    Medium: call_out
    Contact: {@bo}
    Text: 按广告打过去，柏经理说节假日车不够，可以来看看

    Id: fair
    Date: {d-94}
    Medium: showroom
    Contact: {@ni}
    Contact: {@bo}
    Text: 推介会后倪总带人到店，问E50三年后还值多少

    Id: trial
    Date: {d-70}
    Medium: follow_up
    Contact: {@bo}
    Text: 六台试租回访，出勤率九成一，柏经理愿意全换

    Id: deal
    Date: {w-9}
    Medium: meeting
    Contact: {@ni}
    Contact: {@ou}
    Project: {@cars}
    Text: 签合同，20台11万7，首付三成。欧经理把融资手续一条条问清了

    Date: {w-2}
    Medium: wechat
    Contact: {@bo}
    Project: {@cars}
    Text: 告诉柏经理车已上板，下周到店

    %rec: Step

    Text: 接车，做交车前检查
    Due: {d+6}
    DueKind: around
    Contact: {@bo}
    Project: {@cars}
    Owner: {owner}

    %rec: Promise

    Side: ours
    Text: 交车时送20套脚垫
    Contact: {@bo}
    Due: {d+9}
    DueKind: by
    Log: {@deal}

    Side: theirs
    Text: 交车前备好上牌资料
    Contact: {@ou}
    Due: {d+4}
    DueKind: by
    Log: {@deal}

    %rec: Deal

    Date: {w-9}
    Project: {@cars}
    Models: 云驰 E50
    Units: 20
    Amount: 2340000
    Terms: 首付三成，余款融资租赁三年
    ContractUntil: {d+1080}
    Quote: {@q2}

    Date: {d-270}
    Project: {@six}
    Models: 云驰 E50
    Units: 6
    Amount: 702000
    Terms: 全款

    %rec: Person

    Contact: {@bo}
    Birthday: L11-08
    Hobby: 自驾
    Source: {@trial}
    Since: {d-70}
    Basis: 本人提起
    """

  /// The authority for official vehicles: four purchases at the end of their way, and a seat in other maps.
  static let officialFleet: StaticString = """
    %rec: Account

    Name: 云川省直机关事务服务中心
    ShortName: 省直事务中心
    CreditCode: 12000000MB0DEM917D
    Kind: provincial_office
    Industry: government
    Business: 省直单位公务用车编制审核、集中采购、统一保养
    IndustryBasics: 每年四季度收计划，次年分批集采
    Address: 云川市桥西区省府前街3号
    District: 桥西区
    Phone: 0000-8200300
    Fax: 0000-8200309
    Owner: {owner}
    Importance: key
    Region: 云川
    Employees: 130
    SubordinateUnits: 3
    Tag: 集采

    %rec: Lead

    Channel: government_site
    Date: {d-700}
    Note: 集采目录公示时找上门的

    %rec: Department

    Id: cars
    Name: 公车管理处
    Function: purchasing
    VehicleRole: purchase
    VehicleRole: support

    Id: money
    Name: 财务处
    Function: finance

    Id: pool
    Name: 机关车队
    Function: using
    Function: technical
    VehicleRole: use

    %rec: Contact

    Id: bei
    Name: 贝宏斌
    Title: 公车管理处处长
    Department: {@cars}
    Phone: 139-0000-2003
    Level: decision
    Function: purchasing
    VehicleWork: manage
    Note: 市直单位的编制也要他这里备案

    Id: yin
    Name: 尹兰
    Title: 财务处处长
    Department: {@money}
    Phone: 0000-8200321
    Level: management
    Function: finance

    Id: hong
    Name: 洪亮
    Title: 机关车队队长
    Department: {@pool}
    Phone: 139-0000-2018
    Level: operation
    Function: using
    VehicleWork: use
    VehicleWork: maintain

    %rec: Tie

    From: {@hong}
    To: {@bei}
    Kind: reports_to
    Strength: 3

    From: {@yin}
    To: {@bei}
    Kind: knows
    Strength: 2

    From: {@bei}
    To: {@0.zhang}
    Kind: knows
    Strength: 2
    Note: 党校同学

    %rec: Vehicle

    Make: 云驰
    Model: 云驰 行远
    Ours: yes
    Duty: official
    Count: 26
    Registered: {m-21}
    Mileage: 52000
    Ownership: owned
    InsuranceDue: {d+58}

    Make: 海岳
    Model: 海岳 远山
    Duty: official
    Count: 9
    Registered: {m-90}
    Mileage: 171000
    Ownership: owned
    Disposal: auction

    %rec: Project

    Id: patrol
    Name: 督查用车4台
    Track: tender
    Stage: opened
    StageSince: {w-2}
    Likelihood: H
    Problem: 督查组下乡借车，误事
    Models: 云驰 S70
    Units: 4
    Amount: 760000
    Budget: 80万
    BudgetState: approved
    PurchaseBy: {d+30}
    PurchaseByKind: by
    Process: single_source
    ProcessNote: 编制批下来后单一来源公示五天，再开价
    Competitor: 海岳

    Id: rescue
    Name: 应急保障车3台
    Track: tender
    Stage: delivered
    StageSince: {w-8}
    Likelihood: O
    Models: 云驰 V60
    Units: 3
    Amount: 594000
    Process: bulk_procurement

    Id: elders
    Name: 老干部用车2台
    Track: tender
    Stage: signed
    StageSince: {w-5}
    Likelihood: O
    Models: 云驰 M80
    Units: 2
    Amount: 436000
    Process: e_mall

    Id: meeting
    Name: 会务接待车2台
    Track: tender
    Stage: paid
    StageSince: {d-40}
    Likelihood: O
    Models: 云驰 M80
    Units: 2
    Amount: 436000
    Process: bulk_procurement

    Id: first
    Name: 公务车26台
    Track: tender
    Stage: maintained
    StageSince: {d-560}
    Likelihood: O
    Models: 云驰 行远
    Units: 26
    Amount: 4160000
    Process: bulk_procurement
    Closed: {d-560}

    %rec: Seat

    Project: {@patrol}
    Contact: {@bei}
    Role: decision_maker
    Level: decision
    Function: purchasing
    Stance: supporter
    Proof: {@price}
    Strength: 2
    Wants: 程序一步不差

    Project: {@patrol}
    Contact: {@yin}
    Role: influencer
    Level: management
    Function: finance
    Stance: neutral
    Proof: {@price}
    Strength: 1

    Project: {@patrol}
    Contact: {@hong}
    Role: user
    Role: gatekeeper
    Level: operation
    Function: using
    Stance: supporter
    Proof: {@handover}
    Strength: 3

    Project: {@patrol}
    Contact: {@0.wang}
    Role: influencer
    Level: management
    Function: purchasing
    Stance: supporter
    Note: 贝处长常问他用车的事

    %rec: Milestone

    Project: {@patrol}
    Kind: bid_opening
    Due: {w-2}
    Done: {w-2}

    Project: {@patrol}
    Kind: award_notice
    Due: {d+6}
    DueKind: around

    Project: {@rescue}
    Kind: handover
    Due: {w-8}
    Done: {w-8}

    Project: {@rescue}
    Kind: balance
    Due: {d+12}
    Amount: 59400

    Project: {@rescue}
    Kind: follow_up
    Due: {d+16}
    Note: 30日回访

    Project: {@elders}
    Kind: contract
    Due: {w-5}
    Done: {w-5}

    Project: {@elders}
    Kind: arrival
    Due: {d+18}
    DueKind: around

    %rec: Registration

    Project: {@meeting}
    Number: DKH-DEMO-0102
    State: approved
    Date: {d-150}
    ValidUntil: {d-20}
    Policy: 政府机关大客户
    RebatePerUnit: 6000
    Paper: business_licence
    Paper: credit_certificate
    Paper: award_letter
    Paper: purchase_contract
    Paper: invoice_copy
    Paper: driving_licence
    PaperDone: business_licence
    PaperDone: credit_certificate
    PaperDone: award_letter
    PaperDone: purchase_contract
    PaperDone: invoice_copy
    PaperDone: driving_licence
    RebateClaimed: {d-35}

    %rec: Rival

    Make: 海岳
    Model: 海岳 远山
    InUse: 9
    Satisfaction: 3
    Strengths: 老司机开惯了
    Weaknesses: 油耗高，省直在压费用
    Dealer: 云川海岳恒通店
    Representative: 张强
    RepresentativeStyle: 嘴甜，跑得勤
    Relation: 处里都认识，没有深交
    RelationWith: {@yin}
    RelationStrength: 1
    LastSign: {w-6}

    %rec: Need

    Project: {@patrol}
    Text: 下乡路能走，来回当天
    Words: 早上去晚上回，车不能掉链子
    Contact: {@hong}
    Weight: 4
    Met: yes

    %rec: Visit

    Id: call
    Project: {@patrol}
    Contact: {@bei}
    Date: {w+3}
    Time: 15:00
    Kind: phone
    State: planned
    Purpose: 问公示有没有异议

    Id: off
    Project: {@patrol}
    Contact: {@yin}
    Date: {w-4}
    Kind: first
    State: cancelled
    Purpose: 认识财务尹处长
    Outcome: 尹处长去开会，改期

    %rec: Log

    Date: {d-690}
    HalfDay: morning
    Medium: visit
    Contact: {@bei}
    Text: 第一次上门，贝处长讲了集采的规矩，一条条都记下了

    Date: {d-600}
    Medium: delivery
    Contact: {@hong}
    Project: {@first}
    Text: 26台行远交车，洪队逐台验收

    Id: handover
    Date: {w-8}
    HalfDay: afternoon
    Medium: delivery
    Contact: {@hong}
    Project: {@rescue}
    Text: 三台应急车交车，洪队说这回连随车工具都齐

    Date: {w-7}
    Medium: follow_up
    Contact: {@hong}
    Project: {@rescue}
    Text: 三日回访，没毛病

    Id: price
    Date: {w-2}
    Medium: bid_opening
    Contact: {@bei}
    Contact: {@yin}
    Project: {@patrol}
    Text: 单一来源谈价，19万一台，贝处长说公示完就发通知书

    %rec: Step

    Text: 打电话问公示有没有异议
    Due: {w+3}
    Time: 15:00
    Contact: {@bei}
    Project: {@patrol}
    Log: {@price}
    Owner: {owner}

    Text: 问尾款走到哪一步
    Due: {d+12}
    DueKind: month
    Contact: {@yin}
    Project: {@rescue}
    Owner: {owner}

    %rec: Promise

    Side: theirs
    Text: 公示期满发成交通知书
    Contact: {@bei}
    Due: {d+6}
    DueKind: around
    Log: {@price}

    %rec: Deal

    Date: {d-610}
    Project: {@first}
    Models: 云驰 行远
    Units: 26
    Amount: 4160000
    Terms: 验收后付九成，一成质保金一年

    Date: {d-75}
    Project: {@meeting}
    Models: 云驰 M80
    Units: 2
    Amount: 436000
    Terms: 验收后付清

    Date: {w-20}
    Project: {@rescue}
    Models: 云驰 V60
    Units: 3
    Amount: 594000
    Terms: 验收后付九成，余款三个月
    """
}
