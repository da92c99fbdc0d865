/// Stories of banks, builders, makers and groups.
extension Library {
  /// Everything hangs on one contact.
  static let pharma: StaticString = """
    %rec: Account

    Name: 白桦瑞草制药股份有限公司
    ShortName: 瑞草制药
    CreditCode: 91000000MA0DEM404F
    Kind: listed_company
    Industry: pharma
    Business: 中成药、注射剂，全省十一个办事处
    IndustryBasics: 业务用车要撑门面，两票制以后费用卡得紧
    Address: 白桦市开发区药谷路2号
    District: 开发区
    Phone: 0000-8440400
    Email: xz@rczy.example
    Owner: {owner}
    Importance: key
    Region: 白桦
    Employees: 3100
    SubordinateUnits: 11
    Tag: 业务车

    %rec: Lead

    Channel: presentation
    Date: {d-96}
    Event: {e0}
    Note: 推介会上认识的，当场要了行远的资料

    %rec: Department

    Id: admin
    Name: 行政部
    Function: purchasing
    VehicleRole: purchase
    VehicleRole: support

    Id: sales
    Name: 销售公司
    Function: using
    VehicleRole: use

    Id: money
    Name: 财务部
    Function: finance

    %rec: Contact

    Id: song
    Name: 宋佳
    Title: 行政经理
    Department: {@admin}
    Phone: 139-0000-4401
    WeChat: songjia_rc
    Level: management
    Function: purchasing
    VehicleWork: manage

    Id: guo
    Name: 郭振华
    Title: 常务副总
    Level: decision
    Function: using
    Note: 宋经理提过，没有电话

    Id: tan
    Name: 谭丽
    Title: 财务部经理
    Department: {@money}
    Level: management
    Function: finance
    Note: 只知道名字

    %rec: Tie

    From: {@song}
    To: {@guo}
    Kind: reports_to
    Strength: 3

    From: {@tan}
    To: {@guo}
    Kind: reports_to
    Strength: 2

    %rec: Vehicle

    Make: 东曜
    Model: 东曜 明舟
    Duty: official
    Count: 16
    Registered: {m-79}
    Mileage: 187000
    Ownership: owned
    Disposal: trade_in

    Make: 华骋
    Model: 华骋 商旅
    Duty: official
    Count: 3
    Registered: {m-44}
    Mileage: 92000
    Ownership: leased
    InsuranceDue: {d+28}

    %rec: Project

    Id: cars
    Name: 办事处业务车16台
    Track: direct
    Stage: proposal
    StageSince: {w-7}
    Likelihood: A
    Problem: 办事处老车跑长途不放心
    Models: 云驰 行远
    Units: 16
    Amount: 2448000
    Budget: 每台15万上下
    BudgetState: applied
    PurchaseBy: {d+75}
    PurchaseByKind: by
    Process: direct_purchase
    Competitor: 东曜

    %rec: Seat

    Project: {@cars}
    Contact: {@song}
    Role: gatekeeper
    Role: buyer
    Role: influencer
    Level: management
    Function: purchasing
    Stance: supporter
    Proof: {@lunch}
    Strength: 3
    Wants: 省心，领导坐着有面子

    Project: {@cars}
    Contact: {@guo}
    Role: decision_maker
    Level: decision
    Function: using
    Stance: unknown
    Strength: 0
    Note: 从未见面

    %rec: Milestone

    Project: {@cars}
    Kind: budget_approval
    Due: {d+16}

    %rec: Quote

    Id: q1
    Project: {@cars}
    Version: 1
    Date: {w-7}
    ValidUntil: {d+21}
    State: sent

    %rec: QuoteLine

    Quote: {@q1}
    Model: 云驰 行远
    Trim: 商务版
    Exterior: 曜石黑
    Interior: 米色
    Quantity: 16
    ListPrice: 168800
    Discount: 15800
    NetPrice: 153000
    Includes: purchase_tax
    Includes: plates
    DeliveryWeeks: 4

    %rec: Rival

    Make: 东曜
    Model: 东曜 明舟
    InUse: 16
    Strengths: 之前合同熟
    Dealer: 白桦东曜旗舰店

    %rec: Need

    Project: {@cars}
    Text: 跑长途安静
    Words: 一天六百公里，下车耳朵嗡嗡的
    Contact: {@song}
    Weight: 4
    Met: yes

    %rec: NeedsPlan

    Project: {@cars}
    Kind: two_way
    Version: 1
    State: draft
    Date: {w-2}
    Contact: {@song}
    Text: 一、16台行远，黑色，带行李架
    + 二、发到11个办事处，当地上牌
    + 三、每季度上门保养一次

    %rec: Visit

    Id: past
    Project: {@cars}
    Contact: {@song}
    Date: {w-7}
    Kind: return
    State: held
    Purpose: 送报价
    Outcome: 她往上报，不让我们直接找郭总
    Log: {@quote}

    %rec: Log

    Id: showroom
    Date: {d-95}
    Medium: showroom
    Contact: {@song}
    Text: 推介会后宋经理到店看车

    Date: {d-72}
    Medium: call_out
    Contact: {@song}
    Text: 宋经理说办事处有16台要换，听郭总的

    Id: lunch
    Date: {d-50}
    Medium: dinner
    Contact: {@song}
    Project: {@cars}
    Text: 宋经理说行远她最中意，会在会上提

    Date: {d-31}
    Medium: wechat
    Contact: {@song}
    Project: {@cars}
    Text: 问她财务找谁，她说不用找，她去说

    Id: quote
    Date: {w-7}
    Medium: visit
    Contact: {@song}
    Project: {@cars}
    Visit: {@past}
    Text: 送了报价，宋经理说下月上会，不方便引见郭总

    Id: leave
    Date: {w-3}
    Medium: wechat
    Contact: {@song}
    Project: {@cars}
    Text: 宋经理下月起休假，交接给谁还没定

    %rec: Step

    Text: 请宋经理带我们见一次郭总
    Due: {w+2}
    DueKind: around
    Contact: {@song}
    Project: {@cars}
    Owner: {owner}

    Text: 送报价
    Due: {w-7}
    Done: {w-7}
    Contact: {@song}
    Project: {@cars}
    Owner: {owner}

    %rec: Promise

    Side: theirs
    Text: 报价上会
    Contact: {@song}
    Due: {d+20}
    DueKind: month
    Log: {@quote}

    %rec: Remark

    Text: 人一休假这单就断，月内必须认识第二个人
    From: {boss}
    To: {owner}
    At: {d-2}T02:10:00Z

    %rec: Request

    Kind: joint_visit
    Text: 宋经理要休假，想请陈经理一起见一次郭总
    From: {owner}
    To: {boss}
    WantedBy: {w+3}
    State: asked_back
    Answer: 可以去，先把想谈的三件事写给我
    Project: {@cars}

    %rec: Person

    Contact: {@song}
    Birthday: 1990-06-09
    Family: 下月休产假
    Source: {@leave}
    Since: {w-3}
    RetainUntil: {d+365}
    Basis: 本人提起
    """

  /// Friction with the present supplier; nobody of ours has got through yet.
  static let bank: StaticString = """
    %rec: Account

    Name: 金穗农村商业银行股份有限公司
    ShortName: 金穗农商行
    FormerName: 金穗市农村信用合作联社
    Kind: state_enterprise
    Industry: finance
    Business: 县域存贷款，68个网点，运钞外包
    IndustryBasics: 总行统采，年初定额度
    Address: 金穗市中心区丰收大街1号
    District: 中心区
    Phone: 0000-8550055
    Owner: {owner}
    Importance: key
    Region: 金穗
    Employees: 900
    SubordinateUnits: 68
    FixedSupplier: 金穗华骋店
    Tag: 银行

    %rec: Lead

    Channel: staff_network
    Date: {d-22}
    Note: 店里会计的爱人在这家银行

    %rec: Department

    Id: safe
    Name: 安全保卫部
    Function: using
    VehicleRole: use

    Id: office
    Name: 行政管理部
    Function: purchasing
    VehicleRole: purchase

    Id: plan
    Name: 计划财务部
    Function: finance

    %rec: Contact

    Id: liang
    Name: 梁波
    Title: 行政部总经理
    Department: {@office}
    Phone: 0000-8550061
    Level: management
    Function: purchasing

    Id: ren
    Name: 任远
    Title: 车辆管理员
    Department: {@office}
    Phone: 139-0000-5533
    Level: operation
    Function: using
    VehicleWork: manage

    Id: yu
    Name: 于清
    Title: 分管副行长
    Level: decision
    Function: finance

    %rec: Tie

    From: {@liang}
    To: {@yu}
    Kind: reports_to
    Strength: 3

    From: {@ren}
    To: {@liang}
    Kind: reports_to
    Strength: 2

    %rec: Vehicle

    Make: 华骋
    Model: 华骋 G3
    Duty: official
    Count: 14
    Registered: {m-38}
    Mileage: 96000
    Ownership: owned

    Make: 华骋
    Model: 华骋 商旅
    Duty: official
    Count: 4
    Registered: {m-51}
    Mileage: 121000
    Ownership: owned
    InspectionDue: {d+31}

    %rec: Signal

    Id: row
    Kind: friction
    Date: {d-18}
    Until: {d+120}
    Text: 变速箱三台返修两次，华骋店拖着不给换，行里发了函

    %rec: Project

    Id: cars
    Name: {y+1}年网点巡查车
    Track: tender
    Stage: lead
    StageSince: {d-18}
    Likelihood: C
    Problem: 现用车返修耽误下网点
    Units: 6
    Process: framework
    Competitor: 华骋

    %rec: Seat

    Project: {@cars}
    Contact: {@liang}
    Role: buyer
    Level: management
    Function: purchasing
    Stance: unknown
    Strength: 0

    Project: {@cars}
    Contact: {@yu}
    Role: decision_maker
    Level: decision
    Function: finance
    Stance: unknown
    Strength: 0

    %rec: Milestone

    Project: {@cars}
    Kind: budget_approval
    Due: {d+60}
    DueKind: month

    %rec: Rival

    Make: 华骋
    Model: 华骋 G3
    InUse: 18
    Satisfaction: 1
    Strengths: 网点多
    Weaknesses: 变速箱通病，推诿
    Dealer: 金穗华骋店
    Representative: 侯宝来
    RepresentativeStyle: 卖完不见人
    Relation: 行里在气头上
    RelationWith: {@liang}
    RelationStrength: 1
    LastSign: {d-18}
    Source: {@letter}

    %rec: Log

    Date: {d-22}
    Medium: intel
    Contact: {@ren}
    Text: 会计的爱人说行里三台华骋趴在修理厂半个月

    Id: letter
    Date: {d-18}
    Medium: intel
    Text: 行里给华骋店发了函，要求换变速箱

    Date: {w-9}
    Medium: missed
    Contact: {@liang}
    Text: 总机转行政部，没人接

    Date: {w-6}
    Medium: note
    Text: 查到框架协议明年三月到期

    Date: {w-2}
    Medium: intel
    Contact: {@ren}
    Text: 小任说梁总开会骂了华骋，正是时候

    %rec: Step

    Text: 请会计的爱人引见梁总
    Due: {w+1}
    Contact: {@liang}
    Project: {@cars}
    Owner: {owner}

    Text: 约梁总当面谈售后
    Due: {w+6}
    DueKind: by
    Contact: {@liang}
    Project: {@cars}
    Owner: {owner}
    """

  /// A new company without a fixed supplier, growing fast.
  static let newEnergy: StaticString = """
    %rec: Account

    Name: 东麓曦禾新能源科技有限公司
    ShortName: 曦禾新能源
    Kind: private_company
    Industry: manufacturing
    Business: 储能电池模组，一期已投产
    IndustryBasics: 扩产快，用车跟着厂区走
    Address: 东麓市新城区创业路88号
    District: 新城区
    Phone: 0000-8660606
    Website: xhxny.example
    Owner: {owner}
    Importance: normal
    Region: 东麓
    Employees: 240
    Founded: {d-140}
    ArrivedHere: {d-140}
    Tag: 新公司

    %rec: Lead

    Channel: newspaper_jobs
    Date: {d-29}
    Note: 报上招两百名普工，班车接送

    %rec: Department

    Id: hr
    Name: 人事行政部
    Function: purchasing
    VehicleRole: purchase

    Id: plant
    Name: 一厂
    Function: using
    VehicleRole: use

    %rec: Contact

    Id: xia
    Name: 夏雨桐
    Title: 人事行政经理
    Department: {@hr}
    Phone: 0000-8660610
    Level: management
    Function: purchasing

    Id: jin
    Name: 金东
    Title: 厂长
    Department: {@plant}
    Level: management
    Function: using

    %rec: Tie

    From: {@jin}
    To: {@xia}
    Kind: knows
    Strength: 1

    %rec: Vehicle

    Make: 南星
    Model: 南星 行旅
    Duty: shuttle
    Count: 2
    Registered: {m-6}
    Mileage: 18000
    Ownership: leased
    NeedsSpecial: 班车，40座
    Note: 包车公司的车，一天八百

    %rec: Signal

    Kind: expansion
    Date: {d-29}
    Until: {d+180}
    Text: 二期厂房动工，招工两百人

    Kind: new_here
    Date: {d-140}
    Until: {d+225}
    Text: 总部在外省，今年落户东麓

    %rec: Project

    Id: bus
    Name: 员工班车
    Track: direct
    Stage: lead
    StageSince: {d-29}
    Likelihood: B
    Problem: 包车贵，员工抱怨等车久
    Models: 云驰 B11
    Units: 4
    Process: direct_purchase

    %rec: Seat

    Project: {@bus}
    Contact: {@xia}
    Role: buyer
    Role: gatekeeper
    Level: management
    Function: purchasing
    Stance: unknown
    Strength: 0

    %rec: Milestone

    Project: {@bus}
    Kind: follow_up
    Due: {d+10}
    Note: 二期设备进场

    %rec: Log

    Date: {d-29}
    Medium: intel
    Text: 晚报招聘版：普工两百，免费班车

    Date: {d-21}
    Medium: note
    Text: 查工商信息，注册才四个多月，没有合作车商

    Date: {w-8}
    Medium: missed
    Contact: {@xia}
    Text: 前台说夏经理在面试，没接上

    Date: {w-4}
    Medium: intel
    Text: 门口保安说班车总晚点，工人在群里闹

    %rec: Step

    Text: 给夏经理打电话，报开发区名头
    Due: {w+1}
    DueKind: morning
    Contact: {@xia}
    Project: {@bus}
    Owner: {owner}

    %rec: Visit

    Id: plan
    Contact: {@xia}
    Date: {w+5}
    Time: 14:00
    Kind: first
    State: planned
    Purpose: 了解班次和人数
    Bring: 班车租购对比表
    Fallback: 去一厂门口数班车
    """

  /// A parent group: our coach and an opponent who cannot stand each other.
  static let waterGroup: StaticString = """
    %rec: Account

    Name: 南屏水务集团有限公司
    ShortName: 南屏水务
    CreditCode: 91000000MA0DEM511W
    FormerName: 南屏市自来水公司
    Parent: {@14}
    Kind: state_enterprise
    Industry: sanitation
    Business: 供水、排水、污水处理，抢修车队
    IndustryBasics: 国资委定额度，集团统采
    Address: 南屏市临江区清泉路10号
    District: 临江区
    Phone: 0000-8770770
    Fax: 0000-8770779
    Owner: {owner}
    Importance: key
    Region: 南屏
    Employees: 1400
    SubordinateUnits: 7
    Tag: 抢修车

    %rec: Lead

    Channel: customer_news
    Date: {d-190}
    ReferrerAccount: {@0}
    ReferrerContact: {@0.wang}
    Note: 王主任说水务集团要统采抢修车

    %rec: Department

    Id: admin
    Name: 综合部
    Function: purchasing
    VehicleRole: purchase

    Id: repair
    Name: 抢修中心
    Function: using
    VehicleRole: use

    Id: gear
    Name: 设备部
    Function: technical
    VehicleRole: support

    Id: money
    Name: 财务部
    Function: finance

    %rec: Contact

    Id: pan
    Name: 潘启明
    Title: 集团副总
    Level: decision
    Function: purchasing
    Phone: 139-0000-7701

    Id: fan
    Name: 范冰雁
    Title: 综合部部长
    Department: {@admin}
    Phone: 139-0000-7711
    Level: management
    Function: purchasing

    Id: kong
    Name: 孔令山
    Title: 抢修中心主任
    Department: {@repair}
    Phone: 139-0000-7722
    Coach: yes
    Level: management
    Function: using
    VehicleWork: use

    Id: bi
    Name: 毕成
    Title: 设备部部长
    Department: {@gear}
    Phone: 139-0000-7733
    Level: management
    Function: technical
    VehicleWork: maintain

    Id: qian
    Name: 钱进
    Title: 财务总监
    Department: {@money}
    Level: decision
    Function: finance

    Id: hu
    Name: 胡师傅
    Title: 抢修班长
    Department: {@repair}
    Level: operation
    Function: using

    %rec: Tie

    From: {@kong}
    To: {@bi}
    Kind: conflicts_with
    Strength: 3
    Note: 上次采购的水泵出过事故，互相推

    From: {@fan}
    To: {@pan}
    Kind: reports_to
    Strength: 3

    From: {@kong}
    To: {@pan}
    Kind: influences
    Strength: 2

    From: {@bi}
    To: {@pan}
    Kind: reports_to
    Strength: 2

    From: {@qian}
    To: {@pan}
    Kind: knows
    Strength: 2

    From: {@hu}
    To: {@kong}
    Kind: reports_to
    Strength: 3

    %rec: Vehicle

    Make: 磐石
    Model: 磐石 载福
    Duty: other
    Count: 11
    Registered: {m-105}
    Mileage: 243000
    Special: 抢修工程车，带吊臂
    Ownership: owned
    Disposal: auction

    Make: 云驰
    Model: 云驰 V60
    Ours: yes
    Duty: other
    Count: 3
    Registered: {m-20}
    Mileage: 55000
    Ownership: owned

    Make: 东曜
    Model: 东曜 明舟
    Duty: official
    Count: 6
    Registered: {m-61}
    Mileage: 134000
    Ownership: owned

    %rec: Project

    Id: rescue
    Name: 集团抢修车统采
    Track: tender
    Stage: need_confirmed
    StageSince: {w-12}
    Likelihood: A
    Problem: 夜里抢修三个点同时报，车不够
    Models: 云驰 V60 工程版
    Units: 14
    Amount: 3920000
    Budget: 400万，国资委已列
    BudgetState: approved
    PurchaseBy: {d+95}
    PurchaseByKind: by
    Process: open_tender
    ProcessNote: 设备部出参数，综合部招标，财务总监会签，潘总批
    Competitor: 磐石
    Competitor: 东曜

    %rec: Seat

    Project: {@rescue}
    Contact: {@pan}
    Role: decision_maker
    Level: decision
    Function: purchasing
    Stance: neutral
    Proof: {@panlog}
    Strength: 1

    Project: {@rescue}
    Contact: {@fan}
    Role: gatekeeper
    Role: buyer
    Level: management
    Function: purchasing
    Stance: neutral
    Proof: {@panlog}
    Strength: 2

    Project: {@rescue}
    Contact: {@kong}
    Role: user
    Role: influencer
    Level: management
    Function: using
    Stance: champion
    Proof: {@object}
    Moved: {d-120} unknown supporter {@konglog}
    Moved: {w-2} supporter champion {@object}
    Strength: 3
    Wants: 半小时到场

    Project: {@rescue}
    Contact: {@bi}
    Role: influencer
    Level: management
    Function: technical
    Stance: opponent
    Proof: {@bilog}
    Moved: {d-62} unknown neutral {@panlog}
    Moved: {w-6} neutral opponent {@bilog}
    Strength: 0
    Wants: 参数照磐石写

    Project: {@rescue}
    Contact: {@qian}
    Role: influencer
    Level: decision
    Function: finance
    Stance: unknown
    Strength: 0

    Project: {@rescue}
    Contact: {@0.li}
    Role: influencer
    Level: management
    Function: finance
    Stance: unknown
    Note: 以前在水务做过财务，和钱总熟

    Project: {@rescue}
    Contact: {@14.lei}
    Role: decision_maker
    Level: decision
    Function: finance
    Stance: neutral
    Note: 城投总部的，三百万以上要他签字

    %rec: Milestone

    Project: {@rescue}
    Kind: budget_approval
    Due: {d-40}
    Done: {d-40}

    Project: {@rescue}
    Kind: intention
    Due: {d+18}

    Project: {@rescue}
    Kind: tender_notice
    Due: {d+48}
    DueKind: around

    %rec: Registration

    Project: {@rescue}
    State: not_filed
    Policy: 国企大客户

    %rec: Rival

    Make: 磐石
    Model: 磐石 载福
    InUse: 11
    Satisfaction: 2
    Strengths: 参数就是照它写的
    Weaknesses: 上装漏油，启动慢
    Dealer: 南屏磐石店
    Representative: 董大海
    RepresentativeStyle: 酒桌上办事
    Relation: 毕部长的球友
    RelationWith: {@bi}
    RelationStrength: 3
    LastSign: {w-5}

    %rec: Need

    Project: {@rescue}
    Text: 冷车三分钟内出发
    Words: 半夜爆管，等车热好水都漫到路上了
    Contact: {@kong}
    Weight: 5
    Met: yes

    Project: {@rescue}
    Text: 吊臂两吨
    Contact: {@hu}
    Weight: 4
    Met: partly

    %rec: NeedsPlan

    Project: {@rescue}
    Kind: statement
    Version: 1
    State: draft
    Date: {w-6}
    Contact: {@bi}
    Text: 设备部参数初稿
    + 一、非承载式车身
    + 二、吊臂起吊两吨
    + 三、轴距与现用车相同

    %rec: Visit

    Id: plan
    Project: {@rescue}
    Contact: {@kong}
    Contact: {@fan}
    Date: {w+3}
    HalfDay: morning
    Kind: return
    State: planned
    Purpose: 把参数改成不倾向谁
    Commitment: 请范部长组织一次参数讨论
    Topics: 抢修值班
    Bring: 三家参数对照表
    Fallback: 孔主任出现场就跟车去

    Id: past
    Project: {@rescue}
    Contact: {@bi}
    Date: {w-6}
    Kind: return
    State: held
    Purpose: 谈参数
    Outcome: 毕部长要照磐石写
    Log: {@bilog}

    %rec: VisitItem

    Visit: {@plan}
    Code: J3
    Question: 财务钱总看什么指标?
    AskWhom: {@fan}

    Visit: {@plan}
    Code: R4
    Question: 董大海平时找谁?
    AskWhom: {@kong}

    %rec: Log

    Date: {d-190}
    Medium: call_in
    Text: 交通局王主任说水务集团明年统采抢修车

    Id: konglog
    Date: {d-120}
    Medium: visit
    Contact: {@kong}
    Contact: {@hu}
    Text: 跟车抢修一夜，孔主任说谁的车能救急就帮谁说话，给了我们现用车故障表

    Date: {d-150}
    Medium: call_out
    Contact: {@fan}
    Text: 范部长说正忙着。我说资料送到办公室就走，她让周四下午来
    Objection: {o1}
    Answer: {a1.2}
    Appointment: yes

    Id: panlog
    Date: {d-62}
    Medium: meeting
    Contact: {@pan}
    Contact: {@fan}
    Contact: {@bi}
    Project: {@rescue}
    Text: 产品介绍会，潘总听完说按程序来，范部长记着要点，毕部长没说话

    Date: {w-12}
    Medium: call_out
    Contact: {@fan}
    Project: {@rescue}
    Text: 国资委批了400万，14台，设备部出参数

    Id: yard
    Date: {w-8}
    Medium: exhibition
    Contact: {@hu}
    Contact: {@bi}
    Contact: {@fan}
    Project: {@rescue}
    Text: 在水务大院摆了一天V60，胡师傅带班组都上去试了吊臂，毕部长转一圈就走

    Id: bilog
    Date: {w-6}
    Medium: visit
    Contact: {@bi}
    Project: {@rescue}
    Visit: {@past}
    Text: 毕部长明说参数照现用车写，不用我们费心

    Date: {w-5}
    Medium: intel
    Contact: {@hu}
    Project: {@rescue}
    Text: 胡师傅说磐石的董大海请设备部打球

    Id: object
    Date: {w-2}
    Medium: wechat
    Contact: {@kong}
    Project: {@rescue}
    Text: 孔主任答应在参数会上提异议

    %rec: Step

    Text: 做三家参数对照表
    Due: {w+2}
    DueKind: by
    Project: {@rescue}
    Owner: {owner}

    Text: 和孔主任、范部长谈参数
    Due: {w+3}
    Time: 09:30
    Contact: {@kong}
    Contact: {@fan}
    Project: {@rescue}
    Owner: {owner}

    Text: 向厂家报备
    Due: {w-3}
    DueKind: by
    Project: {@rescue}
    Owner: {owner}

    %rec: Promise

    Side: theirs
    Text: 参数会上提异议
    Contact: {@kong}
    Due: {d+14}
    DueKind: around

    %rec: Request

    Kind: joint_visit
    Text: 请陈经理陪着见一次潘总，把参数不倾向谁说清楚
    From: {owner}
    To: {boss}
    WantedBy: {w+8}
    State: approved
    Answer: 参数会前一天下午去，你先约
    Project: {@rescue}

    %rec: Person

    Contact: {@kong}
    Birthday: L12-23
    Hobby: 冬泳
    Source: {@konglog}
    Since: {d-120}
    Basis: 本人提起
    """

  /// Stalled until a date, with a reason, and a manager's word and task; part of a group.
  static let builders: StaticString = """
    %rec: Account

    Name: 晴川第三建设工程有限公司
    ShortName: 晴川三建
    CreditCode: 91000000MA0DEM612M
    Parent: {@11}
    Kind: state_enterprise
    Industry: construction
    Business: 市政管网、道路，跟着集团接活
    IndustryBasics: 有项目才买车，回款慢
    Address: 晴川市西城区工人路31号
    District: 西城区
    Phone: 0000-8880312
    Owner: {owner}
    Importance: normal
    Region: 晴川
    Employees: 520
    SubordinateUnits: 4
    StalledUntil: {d+45}
    StalledReason: 工程款没到账，年后再谈
    Tag: 暂停

    %rec: Lead

    Channel: yellow_pages
    Date: {d-230}

    %rec: Department

    Id: gear
    Name: 物资设备部
    Function: purchasing
    Function: technical
    VehicleRole: purchase
    VehicleRole: support

    Id: site
    Name: 项目一部
    Function: using
    VehicleRole: use

    Id: money
    Name: 财务部
    Function: finance

    %rec: Contact

    Id: shao
    Name: 邵平
    Title: 设备部部长
    Department: {@gear}
    Phone: 139-0000-8831
    Level: management
    Function: purchasing
    VehicleWork: manage

    Id: long
    Name: 龙飞
    Title: 项目经理
    Department: {@site}
    Phone: 139-0000-8842
    Level: management
    Function: using

    Id: wan
    Name: 万春生
    Title: 总经理
    Level: decision
    Function: using

    Id: kuang
    Name: 邝洁
    Title: 财务部长
    Department: {@money}
    Phone: 0000-8880320
    Level: management
    Function: finance

    %rec: Tie

    From: {@shao}
    To: {@wan}
    Kind: reports_to
    Strength: 2

    From: {@long}
    To: {@wan}
    Kind: influences
    Strength: 3

    From: {@kuang}
    To: {@wan}
    Kind: reports_to
    Strength: 3

    %rec: Vehicle

    Make: 磐石
    Model: 磐石 载福
    Duty: logistics
    Count: 7
    Registered: {m-83}
    Mileage: 221000
    Ownership: owned

    Make: 磐石
    Model: 磐石 越岭
    Duty: official
    Count: 5
    Registered: {m-91}
    Mileage: 248000
    Ownership: owned
    Disposal: scrap
    InspectionDue: {d+27}

    %rec: Project

    Id: pickup
    Name: 工地皮卡和指挥车
    Track: direct
    Stage: proposal
    StageSince: {d-55}
    Likelihood: B
    Problem: 新标段在山里，老车上不去
    Models: 云驰 S70 四驱
    Units: 8
    Amount: 1496000
    Budget: 等进度款
    BudgetState: planned
    Process: direct_purchase
    Competitor: 磐石
    StalledUntil: {d+45}
    StalledReason: 工程款没到账，年后再谈

    %rec: Seat

    Project: {@pickup}
    Contact: {@wan}
    Role: decision_maker
    Level: decision
    Function: using
    Stance: neutral
    Strength: 1

    Project: {@pickup}
    Contact: {@shao}
    Role: buyer
    Role: gatekeeper
    Level: management
    Function: purchasing
    Stance: supporter
    Proof: {@site1}
    Strength: 2

    Project: {@pickup}
    Contact: {@long}
    Role: user
    Role: influencer
    Level: management
    Function: using
    Stance: supporter
    Proof: {@site1}
    Strength: 2

    Project: {@pickup}
    Contact: {@kuang}
    Role: influencer
    Level: management
    Function: finance
    Stance: sceptic
    Proof: {@nomoney}
    Strength: 1
    Wants: 分期，首付不超两成

    %rec: Milestone

    Project: {@pickup}
    Kind: contract
    Due: {d+70}
    DueKind: around

    %rec: Quote

    Id: q1
    Project: {@pickup}
    Version: 1
    Date: {d-55}
    ValidUntil: {d-25}
    State: sent

    %rec: QuoteLine

    Quote: {@q1}
    Model: 云驰 S70 四驱
    Trim: 工程版
    Quantity: 8
    ListPrice: 199800
    Discount: 12800
    NetPrice: 187000
    DeliveryWeeks: 6

    %rec: Registration

    Project: {@pickup}
    Number: DKH-DEMO-0088
    State: expired
    Date: {d-100}
    ValidUntil: {d-10}
    Policy: 国企大客户
    RebatePerUnit: 5000

    %rec: Rival

    Make: 磐石
    Model: 磐石 越岭
    InUse: 12
    Satisfaction: 3
    Strengths: 能赊账
    Weaknesses: 停产
    Dealer: 晴川磐石店
    Representative: 汪洋
    RepresentativeStyle: 赊账拉人
    LastSign: {d-60}

    %rec: Need

    Project: {@pickup}
    Text: 分期付款
    Words: 首付超过两成我这里过不去
    Contact: {@kuang}
    Weight: 5
    Met: partly

    %rec: Log

    Date: {d-230}
    Medium: call_out
    Contact: {@shao}
    Text: 按黄页打过去，邵部长说明年前不买车。答应先把同行换车的做法整理给他，约了上工地看看
    Objection: {o3}
    Answer: {a3.4}
    Appointment: yes

    Id: site1
    Date: {d-83}
    Medium: visit
    Contact: {@shao}
    Contact: {@long}
    Project: {@pickup}
    Text: 上工地看路，龙经理试了S70四驱，当场说就要这个

    Date: {d-55}
    Medium: visit
    Contact: {@shao}
    Project: {@pickup}
    Text: 报价八台18万7，邵部长往上报

    Id: nomoney
    Date: {d-36}
    Medium: call_out
    Contact: {@kuang}
    Project: {@pickup}
    Text: 邝部长说甲方进度款没到，年前不付任何款

    Date: {w-8}
    Medium: note
    Project: {@pickup}
    Text: 暂停，等进度款；每月只打个招呼

    %rec: Step

    Text: 年后问进度款到没到
    Due: {d+46}
    Contact: {@shao}
    Project: {@pickup}
    Owner: {owner}

    Text: 报价
    Due: {d-55}
    Done: {d-55}
    Contact: {@shao}
    Project: {@pickup}
    Owner: {owner}

    %rec: Promise

    Side: theirs
    Text: 款到就通知
    Contact: {@shao}
    Due: {d+50}
    DueKind: month

    %rec: Remark

    Text: 暂停可以，报价过期了要重发一版，别让磐石赊账抢走
    From: {boss}
    To: {owner}
    At: {d-3}T03:00:00Z
    Read: {d-2}

    %rec: Task

    Text: 问厂家金融有没有两成首付方案
    From: {boss}
    To: {owner}
    Due: {d+4}

    Text: 把三建欠的工程款情况问清楚
    From: {boss}
    To: {owner}
    Due: {d-30}
    Done: {d-33}
    Answer: 甲方拖了两期，年前没戏

    %rec: Request

    Kind: other
    Text: 三建想要分期，请问厂家金融能不能做两成首付
    From: {owner}
    To: {boss}
    WantedBy: {d+10}
    State: approved
    Answer: 厂家金融可以做，资料找周倩要
    Project: {@pickup}
    """

  /// A supplier of ours whose boss is a personal friend; nothing sold to them yet.
  static let officeSupplies: StaticString = """
    %rec: Account

    Name: 锦溪恒佳办公用品有限公司
    ShortName: 恒佳办公
    Kind: private_company
    Industry: retail
    Business: 办公耗材配送，也给我们店供货
    IndustryBasics: 配送车自有，三五年一换
    Address: 锦溪市城东区文具街16号
    District: 城东区
    Phone: 0000-8990099
    Owner: {owner}
    Importance: normal
    Region: 锦溪
    Employees: 48
    Founded: {y-11}-09-09
    SupplierOfOurs: yes
    Tag: 供货商

    %rec: Lead

    Channel: relation
    Date: {d-15}
    Note: 对账时闲聊说配送车老抛锚

    %rec: Department

    Id: store
    Name: 仓配部
    Function: using
    VehicleRole: use
    VehicleRole: support

    %rec: Contact

    Id: jia
    Name: 贾宏
    Title: 老板
    Phone: 139-0000-9901
    WeChat: jiahong_hj
    Friend: yes
    Level: decision
    Function: purchasing

    Id: miao
    Name: 苗青
    Title: 仓配主管
    Department: {@store}
    Phone: 139-0000-9912
    Level: operation
    Function: using
    VehicleWork: use

    %rec: Tie

    From: {@miao}
    To: {@jia}
    Kind: reports_to
    Strength: 3

    %rec: Vehicle

    Make: 东曜
    Model: 东曜 迅捷
    Duty: logistics
    Count: 4
    Registered: {m-71}
    Mileage: 205000
    Ownership: owned
    Disposal: trade_in
    InsuranceDue: {d+40}

    %rec: Signal

    Kind: other
    Date: {d-9}
    Until: {d+60}
    Text: 拿下市直机关办公用品定点，送货量要翻倍

    %rec: Project

    Id: van
    Name: 配送车更换
    Track: direct
    Stage: lead
    StageSince: {d-15}
    Likelihood: B
    Problem: 两台常抛锚，误了送货
    Models: 云驰 V60
    Units: 2
    Process: direct_purchase

    %rec: Seat

    Project: {@van}
    Contact: {@jia}
    Role: decision_maker
    Role: buyer
    Level: decision
    Function: purchasing
    Stance: neutral
    Strength: 3

    %rec: Rival

    Make: 东曜
    Model: 东曜 迅捷
    InUse: 4
    Satisfaction: 2
    Weaknesses: 电瓶老亏电，修一次三天

    %rec: Log

    Date: {d-15}
    Medium: note
    Contact: {@jia}
    Text: 对账时贾总说配送车老抛锚，想换两台

    Date: {w-4}
    Medium: missed
    Contact: {@jia}
    Text: 打过去在开车，没接

    Date: {w-3}
    Medium: note
    Text: 让售后先给两台车免费检查，表个诚意

    %rec: Step

    Text: 约贾总到店看V60
    Due: {w+2}
    Contact: {@jia}
    Project: {@van}
    Owner: {owner}
    """
}
