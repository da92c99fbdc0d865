/// Stories of government offices and public bodies.
extension Library {
  /// An overdue promise; nobody known who decides, and nobody at the decision level of finance.
  static let transportBureau: StaticString = """
    %rec: Account

    Name: 云川市交通运输局
    ShortName: 云川交通局
    FormerName: 云川市交通局
    CreditCode: 11000000MB0DEM001R
    Kind: city_office
    Industry: government
    Business: 公路水路建设养护、客货运输管理、路政执法
    IndustryBasics: 机关用车按编制走，年底报计划，来年一季度批，二季度集中采购
    Address: 云川市桥西区裕安路18号
    District: 桥西区
    Phone: 0000-8206110
    Fax: 0000-8206119
    Email: bgs@yc-jtj.example
    WeChat: yunchuan_jtj
    Owner: {owner}
    Importance: key
    Region: 云川
    Employees: 320
    SubordinateUnits: 9
    Tag: 公务车

    %rec: Lead

    Channel: government_site
    Date: {d-410}
    Note: 市政府采购网上看到去年的采购意向，当天就找了办公室

    %rec: Department

    Id: office
    Name: 办公室
    Function: purchasing
    VehicleRole: purchase
    Phone: 0000-8206110

    Id: finance
    Name: 财务科
    Function: finance
    VehicleRole: support

    Id: fleet
    Name: 车队
    Parent: {@office}
    Function: using
    VehicleRole: use

    Id: engineers
    Name: 总工办
    Function: technical
    VehicleRole: support

    %rec: Contact

    Id: wang
    Name: 王建国
    Title: 办公室主任
    Department: {@office}
    Phone: 139-0000-2611
    Phone: 0000-8206111
    WeChat: wjg_0000
    Coach: yes
    Level: management
    Function: purchasing
    VehicleWork: manage

    Id: li
    Name: 李敏
    Title: 财务科科长
    Department: {@finance}
    Phone: 0000-8206121
    Level: management
    Function: finance

    Id: liu
    Name: 刘文斌
    Title: 总工程师
    Department: {@engineers}
    Level: decision
    Function: technical
    Note: 参数表要过他的手，还没打过交道

    Id: zhang
    Name: 张志远
    Title: 副局长
    Level: decision
    Function: using
    Note: 分管后勤和执法，是不是他最后拍板还不清楚

    Id: chen
    Name: 陈立
    Title: 车队队长
    Department: {@fleet}
    Phone: 139-0000-3307
    Level: management
    Function: using
    VehicleWork: use

    Id: zhao
    Name: 赵德胜
    Title: 修理班班长
    Department: {@fleet}
    Phone: 139-0000-3318
    Level: operation
    Function: technical
    VehicleWork: maintain

    Id: wangli
    Name: 王丽
    Title: 办公室科员
    Department: {@office}
    Phone: 139-0000-2640
    WeChat: wangli_yc
    Level: operation
    Function: purchasing

    Id: sun
    Name: 孙志强
    Title: 原车队队长
    Department: {@fleet}
    Phone: 139-0000-3301
    Level: management
    Function: using
    VehicleWork: use
    MovedTo: {@2.sun}
    Left: {d-380}
    Note: 去年调去临溪公交，行远就是他手上选的

    %rec: Tie

    From: {@wang}
    To: {@zhang}
    Kind: reports_to
    Strength: 3

    From: {@li}
    To: {@zhang}
    Kind: reports_to
    Strength: 2

    From: {@chen}
    To: {@wang}
    Kind: reports_to
    Strength: 2

    From: {@zhao}
    To: {@chen}
    Kind: influences
    Strength: 2
    Note: 修车的话陈队最听他的

    From: {@wang}
    To: {@li}
    Kind: knows
    Strength: 2
    Note: 一起下过乡，说得上话

    %rec: Vehicle

    Make: 海岳
    Model: 海岳 远山
    Duty: official
    Count: 8
    Registered: {m-103}
    Mileage: 236000
    Ownership: owned
    Disposal: auction
    InspectionDue: {d+41}
    Note: 大修过三台，空调普遍不行

    Make: 海岳
    Model: 海岳 远山
    Duty: official
    Count: 14
    Registered: {m-74}
    Mileage: 168000
    Ownership: owned

    Make: 华骋
    Model: 华骋 G3
    Duty: law_enforcement
    Count: 12
    Registered: {m-58}
    Mileage: 142000
    Special: 执法记录仪、警示灯
    Ownership: owned

    Make: 云驰
    Model: 云驰 行远
    Ours: yes
    Duty: official
    Count: 12
    Registered: {m-30}
    Mileage: 61000
    Ownership: owned
    InsuranceDue: {d+23}

    %rec: Project

    Id: renewal
    Name: {y+0}年公务用车更新
    Track: tender
    Stage: intention_published
    StageSince: {d-35}
    Likelihood: H
    Problem: 8台老车超龄，年检都勉强；下乡检查要能走砂石路
    Models: 云驰 行远、云驰 S70
    Units: 12
    Amount: 2160000
    PurchaseBy: {d+60}
    PurchaseByKind: by
    Process: open_tender
    ProcessNote: 办公室报计划，财务科核编，局党组会过，再委托市采购中心
    Competitor: 海岳
    Competitor: 华骋

    Id: first
    Name: 公务用车12台
    Track: tender
    Stage: maintained
    StageSince: {d-870}
    Likelihood: O
    Models: 云驰 行远
    Units: 12
    Amount: 1932000
    Process: open_tender
    Closed: {d-870}

    %rec: Seat

    Project: {@renewal}
    Contact: {@wang}
    Role: gatekeeper
    Role: influencer
    Level: management
    Function: purchasing
    Stance: supporter
    Proof: {@met}
    Moved: {w-41} unknown neutral {@reported}
    Moved: {w-10} neutral supporter {@met}
    Strength: 2
    Wants: 交车快，别出岔子

    Project: {@renewal}
    Contact: {@li}
    Role: buyer
    Level: management
    Function: finance
    Stance: neutral
    Strength: 1

    Project: {@renewal}
    Contact: {@zhang}
    Level: decision
    Function: using
    Stance: unknown
    Strength: 0
    Note: 从未见面

    Project: {@renewal}
    Contact: {@chen}
    Role: user
    Level: management
    Function: using
    Stance: sceptic
    Proof: {@doubt}
    Moved: {w-15} unknown sceptic {@doubt}
    Strength: 1
    Wants: 底盘扎实，配件好找

    Project: {@renewal}
    Contact: {@zhao}
    Role: influencer
    Level: operation
    Function: technical
    Stance: supporter
    Proof: {@repair}
    Moved: {w-64} unknown supporter {@repair}
    Strength: 2

    Project: {@renewal}
    Contact: {@wangli}
    Role: buyer
    Level: operation
    Function: purchasing
    Stance: neutral
    Strength: 1

    Project: {@renewal}
    Contact: {@17.bei}
    Role: influencer
    Level: decision
    Function: purchasing
    Stance: unknown
    Note: 编制要他那里备案，省里的，和张局是党校同学

    %rec: Milestone

    Project: {@renewal}
    Kind: intention
    Due: {d-35}
    Done: {d-35}

    Project: {@renewal}
    Kind: tender_notice
    Due: {d+7}

    Project: {@renewal}
    Kind: bid_deadline
    Due: {d+28}

    Project: {@renewal}
    Kind: contract
    Due: {d+50}
    DueKind: around

    %rec: Registration

    Project: {@renewal}
    Number: DKH-DEMO-0117
    State: approved
    Date: {d-79}
    ValidUntil: {d+11}
    Policy: 政府机关大客户
    RebatePerUnit: 6000
    Paper: business_licence
    Paper: award_letter
    PaperDone: business_licence

    %rec: Rival

    Id: haiyue
    Make: 海岳
    Model: 海岳 远山
    InUse: 22
    Strengths: 用惯了，修理班熟
    Weaknesses: 配件等两周，油耗高
    Dealer: 云川海岳恒通店
    Representative: 张强
    Relation: 常请陈队吃饭
    RelationWith: {@chen}
    RelationStrength: 2
    LastSign: {w-1}
    Source: {@intel}

    %rec: Need

    Project: {@renewal}
    Text: 砂石路通过性好
    Words: 下乡那段路，底盘低的根本过不去
    Contact: {@chen}
    Weight: 5
    Met: yes

    Project: {@renewal}
    Text: 到货不晚于上牌指标到期
    Words: 指标年底作废，车得赶在前头到
    Contact: {@wang}
    Weight: 4
    Met: partly

    %rec: Visit

    Id: plan
    Project: {@renewal}
    Contact: {@wang}
    Date: {w+2}
    Time: 10:00
    Place: 交通局办公楼302
    Kind: return
    State: planned
    Purpose: 确认预算与时间表
    Commitment: 引见财务李科长，问清谁拍板
    Topics: 新办公楼 下乡的路
    Bring: 配置表 砂石路试驾邀请
    Fallback: 王主任开会就先见陈队

    Id: past
    Project: {@renewal}
    Contact: {@wang}
    Contact: {@zhao}
    Date: {w-10}
    Time: 14:30
    Kind: return
    State: held
    Purpose: 送车型资料
    Outcome: 王主任愿意帮着推，要正式配置表
    Log: {@met}

    %rec: VisitItem

    Visit: {@plan}
    Code: V1
    Question: 仪表检查过
    Done: yes

    Visit: {@plan}
    Code: J5
    Question: 今年更新预算大概多少?
    AskWhom: {@wang}
    FilledField: {@renewal}.Budget

    Visit: {@plan}
    Code: R3
    Question: 现在用的车还满意吗?
    AskWhom: {@wang}

    Visit: {@plan}
    Code: S9
    Question: 引见财务李科长

    Visit: {@plan}
    Code: S10
    Question: 约定下次拜访

    Visit: {@past}
    Code: V1
    Question: 检查仪表、名片、资料
    Done: yes

    Visit: {@past}
    Code: V2
    Question: 看同类单位怎么买车
    Done: yes
    Answer: 水务集团今年也走统采，设备部门出参数

    Visit: {@past}
    Code: V3
    Question: 收集齐客户资料
    Done: yes

    Visit: {@past}
    Code: V4
    Question: 写好拜访计划
    Done: yes

    Visit: {@past}
    Code: V5
    Question: 介绍自己
    Done: yes

    Visit: {@past}
    Code: V6
    Question: 了解对方
    Done: yes
    Answer: 王主任分管后勤三年，说话算数

    Visit: {@past}
    Code: V7
    Question: 建立互信
    Done: yes

    Visit: {@past}
    Code: I1
    Question: 外：衣着得体
    Done: yes

    Visit: {@past}
    Code: I2
    Question: 内：目光、语气稳
    Done: yes

    Visit: {@past}
    Code: I3
    Question: 心：不急着推销
    Done: yes

    Visit: {@past}
    Code: S1
    Question: 备足资料
    Done: yes

    Visit: {@past}
    Code: S2
    Question: 先登记，再敲门
    Done: yes

    Visit: {@past}
    Code: S3
    Question: 确认窗口人员
    Done: yes
    Answer: 日常找王丽，定事找王主任

    Visit: {@past}
    Code: S4
    Question: 备好策略话题
    Done: yes
    Answer: 想引到砂石路试驾上

    Visit: {@past}
    Code: S5
    Question: 先聊共通话题
    Done: yes
    Answer: 新办公楼几时搬，下乡的路

    Visit: {@past}
    Code: S6
    Question: 主动帮一件事
    Done: yes
    Answer: 帮修理班找到远山的空调件

    Visit: {@past}
    Code: S7
    Question: 介绍产品资料
    Done: yes

    Visit: {@past}
    Code: S8
    Question: 探询需求
    Done: yes
    Answer: 下乡要过砂石路，指标年底作废

    Visit: {@past}
    Code: S9
    Question: 引见财务李科长
    Answer: 王主任说下次

    Visit: {@past}
    Code: S10
    Question: 约定下次拜访
    Done: yes

    %rec: Log

    Date: {d-905}
    Medium: delivery
    Contact: {@wang}
    Contact: {@sun}
    Text: 12台行远交车，孙队带车队当场验收，王主任道了谢

    Date: {w-150}
    Medium: follow_up
    Contact: {@chen}
    Text: 回访用车情况，行远省油，嫌后排窄

    Id: repair
    Date: {w-64}
    Medium: visit
    Contact: {@zhao}
    Text: 去修理班看了老车，赵师傅说我们的件好拆好换，愿意帮着说话

    Id: reported
    Date: {w-41}
    Time: 09:40
    Medium: call_out
    Contact: {@wang}
    Project: {@renewal}
    Text: 王主任说今年的更新计划报上去了，12台，等编办批

    Date: {w-25}
    Medium: intel
    Project: {@renewal}
    Text: 采购意向挂网了，12台公务车，没写预算

    Date: {w-21}
    Time: 15:10
    Medium: call_out
    Contact: {@li}
    Project: {@renewal}
    Text: 李科长说钱的事要等批复，不方便多讲

    Id: doubt
    Date: {w-15}
    Medium: visit
    Contact: {@chen}
    Project: {@renewal}
    Text: 陈队觉得行远底盘偏软，下乡怕托底，还是想要海岳

    Id: met
    Date: {w-10}
    Time: 14:30
    Medium: visit
    Contact: {@wang}
    Contact: {@zhao}
    Project: {@renewal}
    Visit: {@past}
    Text: 王主任看了资料，说S70可以考虑，让先送配置表，他好往上报

    Id: intel
    Date: {w-4}
    Medium: intel
    Contact: {@zhao}
    Project: {@renewal}
    Text: 赵师傅说海岳的张强又来过，报价16.8万，还请陈队吃饭

    Id: last
    Date: {w-1}
    Time: 16:20
    Medium: call_out
    Contact: {@wang}
    Project: {@renewal}
    Text: 预算下月批，王主任催配置表，说别家的都送到了

    %rec: Step

    Text: 做好配置表送过去
    Due: {w-5}
    DueKind: by
    Contact: {@wang}
    Project: {@renewal}
    Log: {@met}
    Owner: {owner}

    Text: 拜访王主任，问清谁拍板
    Due: {w+2}
    Time: 10:00
    Contact: {@wang}
    Project: {@renewal}
    Log: {@last}
    Owner: {owner}

    Text: 请陈队砂石路试驾S70
    Due: {w+6}
    DueKind: afternoon
    Contact: {@chen}
    Project: {@renewal}
    Owner: {owner}

    Text: 打电话问更新计划
    Due: {w-41}
    Done: {w-41}
    Contact: {@wang}
    Owner: {owner}

    %rec: Promise

    Side: ours
    Text: 送配置表
    Contact: {@wang}
    Due: {w-7}
    DueKind: by
    Log: {@met}

    Side: theirs
    Text: 给预算数
    Contact: {@wang}
    Due: {w+5}
    DueKind: by
    Log: {@last}

    %rec: Deal

    Date: {d-912}
    Project: {@first}
    Models: 云驰 行远
    Units: 12
    Amount: 1932000
    Terms: 验收后30天付清
    ContractUntil: {d+183}

    %rec: Remark

    Text: 这单别只盯王主任，张局是不是拍板的，这周问清楚
    From: {boss}
    To: {owner}
    At: {d-1}T01:30:00Z

    %rec: Person

    Contact: {@wang}
    Birthday: L08-15
    Family: 女儿今年高考
    Hobby: 钓鱼
    Interest: 老城摄影
    Source: {@met}
    Since: {w-10}
    Basis: 本人闲谈时提起

    Contact: {@zhao}
    Birthday: 1974-03-12
    Hobby: 象棋
    Source: {@repair}
    Since: {w-64}
    Basis: 本人闲谈时提起
    """

  /// A silent customer without a next step; school buses that come of age.
  static let middleSchool: StaticString = """
    %rec: Account

    Name: 平岭市第一中学
    ShortName: 平岭一中
    Kind: public_institution
    Industry: school
    Business: 初高中教育，住校生约两千人
    IndustryBasics: 校车归教育局备案，换车多在暑假前
    Address: 平岭市城南区书院街5号
    District: 城南区
    Phone: 0000-8310220
    Owner: {owner}
    Importance: normal
    Region: 平岭
    Employees: 260
    Tag: 校车

    %rec: Lead

    Channel: cold_visit
    Date: {d-160}
    Note: 跑城南片区时进门认识的

    %rec: Department

    Id: general
    Name: 总务处
    Function: purchasing
    VehicleRole: purchase
    VehicleRole: support

    Id: moral
    Name: 政教处
    Function: using
    VehicleRole: use

    %rec: Contact

    Id: he
    Name: 何志刚
    Title: 总务主任
    Department: {@general}
    Phone: 139-0000-4102
    Level: management
    Function: purchasing
    VehicleWork: manage

    Id: ma
    Name: 马芳
    Title: 会计
    Department: {@general}
    Phone: 0000-8310226
    Level: operation
    Function: finance

    Id: tang
    Name: 唐校明
    Title: 校长
    Level: decision
    Function: using

    Id: luo
    Name: 罗师傅
    Title: 校车司机
    Department: {@moral}
    Phone: 139-0000-4188
    Level: operation
    Function: using
    VehicleWork: use
    VehicleWork: maintain

    %rec: Tie

    From: {@he}
    To: {@tang}
    Kind: reports_to
    Strength: 3

    From: {@luo}
    To: {@he}
    Kind: reports_to
    Strength: 2

    From: {@tang}
    To: {@ma}
    Kind: knows
    Strength: 2

    %rec: Vehicle

    Make: 南星
    Model: 南星 校园10
    Duty: school_bus
    Count: 2
    Registered: {m-118}
    Mileage: 141000
    Special: 校车专用座椅
    NeedsSpecial: 19座以上专用校车
    User: 罗师傅
    Ownership: owned
    Disposal: scrap
    InspectionDue: {d+66}

    Make: 东曜
    Model: 东曜 明舟
    Duty: official
    Count: 1
    Registered: {m-70}
    Mileage: 93000
    Ownership: owned

    %rec: Project

    Id: bus
    Name: {y+1}年校车更换
    Track: direct
    Stage: contacted
    StageSince: {d-58}
    Likelihood: C
    Problem: 两台校车快到年限，家长有意见
    Models: 云驰 B11
    Units: 2
    Amount: 620000
    PurchaseBy: {d+230}
    PurchaseByKind: month
    Process: price_inquiry
    Competitor: 南星

    %rec: Seat

    Project: {@bus}
    Contact: {@he}
    Role: gatekeeper
    Role: buyer
    Level: management
    Function: purchasing
    Stance: neutral
    Strength: 1

    Project: {@bus}
    Contact: {@tang}
    Role: decision_maker
    Level: decision
    Function: using
    Stance: unknown
    Strength: 0

    Project: {@bus}
    Contact: {@luo}
    Role: user
    Level: operation
    Function: using
    Stance: supporter
    Proof: {@driver}
    Strength: 1
    Wants: 车门低，小孩好上下

    %rec: Milestone

    Project: {@bus}
    Kind: budget_approval
    Due: {d+95}
    DueKind: month

    %rec: Rival

    Make: 南星
    Model: 南星 校园10
    InUse: 2
    Satisfaction: 3
    Strengths: 专用校车目录全
    Weaknesses: 冬天暖风慢
    Dealer: 平岭南星店

    %rec: Need

    Project: {@bus}
    Text: 专用校车，19座以上
    Words: 不是专用的教育局不给备案
    Contact: {@he}
    Weight: 5
    Met: yes

    %rec: Visit

    Id: first
    Contact: {@he}
    Date: {d-61}
    Kind: cold
    State: held
    Purpose: 认人，留资料
    Outcome: 何主任收了资料，没多谈
    Log: {@door}

    %rec: Log

    Date: {d-75}
    Medium: missed
    Contact: {@he}
    Text: 打总务处没人接

    Id: door
    Date: {d-61}
    Medium: visit
    Contact: {@he}
    Visit: {@first}
    Text: 门卫带到总务处，何主任说换车要等教育局的话，先放份资料

    Id: driver
    Date: {d-61}
    Medium: visit
    Contact: {@luo}
    Text: 在车库和罗师傅聊，他说南星暖风不行，想换低地板的

    Date: {d-58}
    Medium: wechat
    Contact: {@he}
    Project: {@bus}
    Text: 发了B11的图册和目录，何主任回收到

    Date: {d-44}
    Medium: call_out
    Contact: {@he}
    Project: {@bus}
    Text: 何主任说明年暑假前不打算换，见面没必要，校长也出差
    Objection: {o3}
    Answer: {a3.1}
    Appointment: no

    Date: {d-20}
    Medium: missed
    Contact: {@he}
    Text: 打了两次没接

    Date: {d-12}
    Medium: intel
    Text: 家长群在传校车超员的事，学校压力不小

    %rec: Step

    Text: 发B11图册
    Due: {d-58}
    Done: {d-58}
    Contact: {@he}
    Owner: {owner}

    Text: 打电话问上会没有
    Due: {d-44}
    Done: {d-44}
    Contact: {@he}
    Owner: {owner}

    %rec: Promise

    Side: theirs
    Text: 校长回来就提一句
    Contact: {@he}
    Due: {d-30}
    DueKind: around
    Log: {@door}

    %rec: Waiver

    Code: J6
    Reason: 金额小，学校自己定
    """

  /// An old fleet that nobody of ours has talked about yet: first because of the vehicles alone.
  static let forestPolice: StaticString = """
    %rec: Account

    Name: 白桦市森林巡护支队
    ShortName: 白桦巡护支队
    Kind: public_institution
    Industry: law_enforcement
    Business: 林区巡护、防火、野生动物保护执法
    IndustryBasics: 越野车为主，里程长，更新靠省里专项资金
    Address: 白桦市北山区林场路66号
    District: 北山区
    Phone: 0000-8450119
    Owner: {owner}
    Importance: key
    Region: 白桦
    Employees: 210
    SubordinateUnits: 6
    Tag: 越野

    %rec: Lead

    Channel: newspaper_business
    Date: {d-33}
    Note: 晚报登了他们车陷雪里的新闻

    %rec: Department

    Id: support
    Name: 警务保障科
    Function: purchasing
    VehicleRole: purchase
    Phone: 0000-8450121

    Id: patrol
    Name: 巡护大队
    Function: using
    VehicleRole: use

    Id: garage
    Name: 修理所
    Function: technical
    VehicleRole: support

    %rec: Contact

    Id: meng
    Name: 孟凡林
    Title: 保障科科长
    Department: {@support}
    Phone: 0000-8450122
    Level: management
    Function: purchasing
    VehicleWork: manage

    Id: qi
    Name: 齐山
    Title: 巡护大队长
    Department: {@patrol}
    Level: management
    Function: using
    VehicleWork: use

    Id: cui
    Name: 崔长河
    Title: 修理所所长
    Department: {@garage}
    Phone: 139-0000-5230
    Level: operation
    Function: technical
    VehicleWork: maintain

    %rec: Tie

    From: {@cui}
    To: {@meng}
    Kind: reports_to
    Strength: 2

    From: {@qi}
    To: {@meng}
    Kind: influences
    Strength: 2

    %rec: Vehicle

    Make: 磐石
    Model: 磐石 越岭
    Duty: law_enforcement
    Count: 9
    Registered: {m-141}
    Mileage: 386000
    Special: 绞盘、加高悬挂
    Ownership: owned
    Disposal: scrap
    InspectionDue: {d+19}
    Note: 大梁锈穿两台，停着拆件用

    Make: 磐石
    Model: 磐石 越岭
    Duty: law_enforcement
    Count: 11
    Registered: {m-112}
    Mileage: 312000
    Special: 绞盘
    Ownership: owned
    Disposal: auction

    Make: 华骋
    Model: 华骋 G3
    Duty: official
    Count: 4
    Registered: {m-99}
    Mileage: 205000
    Ownership: owned

    Make: 磐石
    Model: 磐石 运兵
    Duty: shuttle
    Count: 2
    Registered: {m-131}
    Mileage: 188000
    NeedsSpecial: 四驱运兵车，14座
    Ownership: owned

    %rec: Signal

    Kind: purchase_news
    Date: {d-26}
    Until: {d+150}
    Text: 省里林业防火专项资金下达，名单里有他们

    %rec: Project

    Id: suv
    Name: {y+1}年巡护车更新
    Track: tender
    Stage: lead
    StageSince: {d-26}
    Likelihood: B
    Problem: 20台越野车过了年限，冬天趴窝
    Models: 云驰 S70 四驱
    Units: 20
    Process: open_tender
    Competitor: 磐石

    %rec: Seat

    Project: {@suv}
    Contact: {@meng}
    Role: buyer
    Level: management
    Function: purchasing
    Stance: unknown
    Strength: 0

    Project: {@suv}
    Contact: {@qi}
    Role: user
    Level: management
    Function: using
    Stance: unknown
    Strength: 0
    Wants: 雪地脱困

    %rec: Milestone

    Project: {@suv}
    Kind: budget_approval
    Due: {d+52}
    DueKind: month

    Project: {@suv}
    Kind: intention
    Due: {d+88}
    DueKind: around

    %rec: Rival

    Make: 磐石
    Model: 磐石 越岭
    InUse: 20
    Strengths: 非承载车身，修理所会修
    Weaknesses: 停产车型，配件断供
    Dealer: 白桦磐石店

    %rec: Log

    Date: {d-33}
    Medium: intel
    Text: 晚报登巡护车陷雪里，等了四小时拖车

    Date: {d-26}
    Medium: intel
    Project: {@suv}
    Text: 省财政网公布防火专项，白桦分到四百多万

    Date: {w-15}
    Time: 10:05
    Medium: missed
    Contact: {@meng}
    Text: 打保障科，没人接

    Date: {w-11}
    Medium: note
    Text: 查了车管公开数据，越岭最老的一批已十一年多

    Date: {w-6}
    Medium: missed
    Contact: {@meng}
    Text: 占线，打了三次

    Date: {w-3}
    Medium: intel
    Contact: {@cui}
    Text: 修理所对面配件店老板说，越岭的前桥件已经断货

    %rec: Step

    Text: 上门找孟科长，带四驱资料
    Due: {w+3}
    DueKind: morning
    Contact: {@meng}
    Project: {@suv}
    Owner: {owner}

    Text: 查专项资金文件
    Due: {w-12}
    Done: {w-11}
    Owner: {owner}

    %rec: Visit

    Id: plan
    Project: {@suv}
    Contact: {@meng}
    Date: {w+3}
    Time: 09:00
    Place: 支队机关
    Kind: first
    State: planned
    Purpose: 认识保障科，问专项怎么用
    Commitment: 答应看一次雪地试驾
    Topics: 防火季 林区信号
    Bring: 四驱资料 雪地试驾视频
    Fallback: 去修理所找崔所长
    """

  /// Referred by a kept customer; the one who decides sits in another office.
  static let hospital: StaticString = """
    %rec: Account

    Name: 青岚市中心医院
    ShortName: 青岚中心医院
    CreditCode: 12000000MB0DEM009F
    Kind: public_institution
    Industry: hospital
    Business: 三级综合医院，急救站四个，床位一千二
    IndustryBasics: 救护车要上改装公告，指标归卫健委批
    Address: 青岚市湖滨区仁济路1号
    District: 湖滨区
    Phone: 0000-8520000
    Fax: 0000-8520009
    Owner: {owner}
    Importance: key
    Region: 青岚
    Employees: 1850
    SubordinateUnits: 5
    Referred: yes
    Tag: 救护车

    %rec: Lead

    Channel: referral
    Date: {d-47}
    ReferrerAccount: {@1}
    ReferrerContact: {@1.fang}
    Note: 方总和医院后勤的崔主任是老同学，主动给的电话

    %rec: Department

    Id: logistics
    Name: 后勤保障部
    Function: purchasing
    VehicleRole: purchase
    VehicleRole: support

    Id: emergency
    Name: 急救中心
    Function: using
    VehicleRole: use

    Id: equipment
    Name: 设备科
    Function: technical
    VehicleRole: support

    Id: money
    Name: 财务部
    Function: finance

    %rec: Contact

    Id: cui
    Name: 崔玉梅
    Title: 后勤主任
    Department: {@logistics}
    Phone: 139-0000-6021
    WeChat: cuiym_qlyy
    Level: management
    Function: purchasing
    VehicleWork: manage

    Id: dong
    Name: 董一鸣
    Title: 急救中心主任
    Department: {@emergency}
    Phone: 139-0000-6055
    Level: management
    Function: using
    VehicleWork: use

    Id: shen
    Name: 沈静
    Title: 财务部副主任
    Department: {@money}
    Level: management
    Function: finance

    Id: jiang
    Name: 江海洋
    Title: 设备科工程师
    Department: {@equipment}
    Phone: 139-0000-6077
    Level: operation
    Function: technical
    VehicleWork: maintain

    Id: bao
    Name: 鲍建新
    Title: 市卫健委规划处处长
    Phone: 0000-8521800
    Level: decision
    Function: finance
    Note: 不在医院，救护车指标由他批

    %rec: Tie

    From: {@1.fang}
    To: {@cui}
    Kind: introduced
    Strength: 3
    Note: 老同学

    From: {@cui}
    To: {@bao}
    Kind: knows
    Strength: 2

    From: {@dong}
    To: {@bao}
    Kind: influences
    Strength: 2
    Note: 急救的事鲍处听他的

    From: {@jiang}
    To: {@dong}
    Kind: knows
    Strength: 1

    %rec: Vehicle

    Make: 东曜
    Model: 东曜 迅捷
    Duty: other
    Count: 6
    Registered: {m-86}
    Mileage: 214000
    Special: 救护车改装，负压两台
    Ownership: owned
    InspectionDue: {d+12}

    Make: 东曜
    Model: 东曜 迅捷
    Duty: other
    Count: 3
    Registered: {m-37}
    Mileage: 97000
    Special: 救护车改装
    NeedsSpecial: 负压救护车
    Ownership: owned

    Make: 海岳
    Model: 海岳 远山
    Duty: official
    Count: 5
    Registered: {m-92}
    Mileage: 151000
    Ownership: owned

    %rec: Project

    Id: ambulance
    Name: 急救站救护车增配
    Track: tender
    Stage: visited
    StageSince: {w-9}
    Likelihood: A
    Problem: 新设两个急救站，车不够调
    Models: 云驰 V60 救护版
    Units: 5
    Amount: 1750000
    Budget: 每台35万以内，含改装
    BudgetState: planned
    PurchaseBy: {d+120}
    PurchaseByKind: by
    Process: competitive_consultation
    ProcessNote: 医院报需求，卫健委批指标，采购中心组织磋商
    Competitor: 东曜

    %rec: Seat

    Project: {@ambulance}
    Contact: {@bao}
    Role: decision_maker
    Level: decision
    Function: finance
    Stance: unknown
    Strength: 0

    Project: {@ambulance}
    Contact: {@cui}
    Role: gatekeeper
    Role: buyer
    Level: management
    Function: purchasing
    Stance: supporter
    Proof: {@tea}
    Strength: 2

    Project: {@ambulance}
    Contact: {@dong}
    Role: user
    Role: influencer
    Level: management
    Function: using
    Stance: neutral
    Proof: {@ward}
    Strength: 1
    Wants: 担架上车顺，车厢高1米9

    Project: {@ambulance}
    Contact: {@jiang}
    Role: influencer
    Level: operation
    Function: technical
    Stance: supporter
    Strength: 1

    %rec: Milestone

    Project: {@ambulance}
    Kind: budget_approval
    Due: {d+24}

    Project: {@ambulance}
    Kind: tender_notice
    Due: {d+70}
    DueKind: around

    %rec: Rival

    Make: 东曜
    Model: 东曜 迅捷
    InUse: 9
    Satisfaction: 3
    Strengths: 改装厂就在本市
    Weaknesses: 车厢矮，夏天制冷弱
    Dealer: 青岚东曜中心店
    Representative: 许亮
    RepresentativeStyle: 年轻，资料做得细
    Relation: 只熟设备科
    RelationWith: {@jiang}
    RelationStrength: 1
    LastSign: {w-7}

    %rec: Need

    Project: {@ambulance}
    Text: 车厢净高不低于1.9米
    Words: 抢救的时候腰都直不起来
    Contact: {@dong}
    Weight: 5
    Met: yes

    Project: {@ambulance}
    Text: 负压车至少一台
    Words: 传染科那台转不过来
    Contact: {@dong}
    Weight: 3
    Met: partly

    %rec: NeedsPlan

    Project: {@ambulance}
    Kind: two_way
    Version: 1
    State: sent
    Date: {w-3}
    Contact: {@cui}
    Text: 一、五台，其中负压一台
    + 二、车厢净高1.9米以上
    + 三、签约后60天内交车

    %rec: Visit

    Id: first
    Project: {@ambulance}
    Contact: {@cui}
    Contact: {@dong}
    Date: {w-9}
    Time: 15:00
    Place: 医院行政楼
    Kind: first
    State: held
    Purpose: 方总引见，认识急救中心
    Outcome: 需求清楚了，指标要找卫健委
    Log: {@ward}

    Id: plan
    Project: {@ambulance}
    Contact: {@cui}
    Date: {w+4}
    HalfDay: afternoon
    Kind: return
    State: planned
    Purpose: 核对书面需求
    Commitment: 带我们见鲍处长
    Bring: 改装图纸
    Fallback: 见江工对图纸

    %rec: VisitItem

    Visit: {@plan}
    Code: J4
    Question: 指标什么时候批，急救站哪天启用?
    AskWhom: {@cui}

    Visit: {@plan}
    Code: R5
    Question: 东曜的许亮和哪几位熟?
    AskWhom: {@cui}

    %rec: Log

    Date: {d-47}
    Medium: call_in
    Text: 鹿鸣旅运方总来电，说青岚中心医院要添救护车，给了崔主任电话

    Id: tea
    Date: {w-28}
    Medium: call_out
    Contact: {@cui}
    Text: 提了方总，崔主任很客气，说正好要写报告，需要参考价

    Date: {w-22}
    Medium: wechat
    Contact: {@cui}
    Project: {@ambulance}
    Text: 发了V60救护版参考价和改装公告

    Id: ward
    Date: {w-9}
    Time: 15:00
    Medium: visit
    Contact: {@cui}
    Contact: {@dong}
    Project: {@ambulance}
    Visit: {@first}
    Text: 看了急救站的车库，董主任量了车厢高度，说迅捷太矮

    Date: {w-7}
    Medium: intel
    Contact: {@jiang}
    Project: {@ambulance}
    Text: 江工说东曜的许亮送来一套改装方案

    Date: {w-5}
    Medium: sms
    Contact: {@dong}
    Text: 发短信提醒护士节试乘的事，董主任回：排完班告诉你

    Date: {w-3}
    Medium: email
    Contact: {@cui}
    Project: {@ambulance}
    Text: 把书面需求第一版发过去请她核对

    %rec: Step

    Text: 核对书面需求，请崔主任引见鲍处长
    Due: {w+4}
    Time: 15:30
    Contact: {@cui}
    Project: {@ambulance}
    Owner: {owner}

    Text: 谢方总引见
    Due: {w-8}
    Done: {w-8}
    Owner: {owner}

    %rec: Promise

    Side: ours
    Text: 出改装图纸
    Contact: {@dong}
    Due: {w+3}
    DueKind: by
    Log: {@ward}

    Side: theirs
    Text: 书面需求改好发回
    Contact: {@cui}
    Due: {w+1}
    DueKind: by

    %rec: Request

    Kind: vehicle_supply
    Text: 想借一台V60救护版样车给急救站试一周
    From: {owner}
    To: {boss}
    WantedBy: {w-4}
    State: withdrawn
    Answer: 院里那周有检查，改到指标批下来再试
    Project: {@ambulance}

    %rec: Person

    Contact: {@dong}
    Birthday: --05-12
    Hobby: 马拉松
    Source: 朋友圈
    Since: {d-20}
    Basis: 本人公开发的
    """
}
