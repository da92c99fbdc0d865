/// Stories of firms that live by driving: coaches, buses, goods, taxis.
extension Library {
  /// A kept customer who refers others: delivered, follow-up call due, rebate not claimed, a next need.
  static let coachTours: StaticString = """
    %rec: Account

    Name: 鹿鸣旅游客运有限公司
    ShortName: 鹿鸣旅运
    FormerName: 鹿鸣旅行汽车队
    CreditCode: 91000000MA0DEM1015
    Kind: private_company
    Industry: tourism
    Business: 旅游包车、会议接送、景区摆渡
    IndustryBasics: 五一、国庆前换车，淡季谈价
    Address: 鹿鸣市湖山区迎宾路120号
    District: 湖山区
    Phone: 0000-8140088
    WeChat: lumingly
    Owner: {owner}
    Importance: key
    Region: 鹿鸣
    Employees: 95
    Founded: {y-14}-03-18
    Tag: 老客户
    Tag: 会推荐

    %rec: Lead

    Channel: exhibition
    Date: {d-820}
    Event: {e3}
    Note: 景区停车场外展时来看的车

    %rec: Department

    Id: manage
    Name: 总经办
    Function: purchasing
    VehicleRole: purchase

    Id: cars
    Name: 车务部
    Function: using
    Function: technical
    VehicleRole: use
    VehicleRole: support

    Id: money
    Name: 财务室
    Function: finance

    %rec: Contact

    Id: fang
    Name: 方德全
    Title: 总经理
    Department: {@manage}
    Phone: 139-0000-1408
    WeChat: fangdq_0000
    Coach: yes
    Friend: yes
    Level: decision
    Function: purchasing

    Id: xu
    Name: 徐晓燕
    Title: 财务经理
    Department: {@money}
    Phone: 0000-8140091
    Level: management
    Function: finance

    Id: gu
    Name: 顾大勇
    Title: 车务经理
    Department: {@cars}
    Phone: 139-0000-1466
    Level: management
    Function: technical
    VehicleWork: maintain
    VehicleWork: manage

    Id: wu
    Name: 武师傅
    Title: 带班司机
    Department: {@cars}
    Level: operation
    Function: using
    VehicleWork: use

    %rec: Tie

    From: {@xu}
    To: {@fang}
    Kind: reports_to
    Strength: 3

    From: {@gu}
    To: {@fang}
    Kind: reports_to
    Strength: 3

    From: {@wu}
    To: {@gu}
    Kind: influences
    Strength: 1

    %rec: Vehicle

    Make: 云驰
    Model: 云驰 B11
    Ours: yes
    Duty: rental
    Count: 8
    Registered: {m-1}
    Mileage: 2600
    Ownership: owned

    Make: 云驰
    Model: 云驰 M80
    Ours: yes
    Duty: rental
    Count: 6
    Registered: {m-26}
    Mileage: 118000
    Ownership: owned
    InsuranceDue: {d+33}

    Make: 南星
    Model: 南星 行旅
    Duty: rental
    Count: 5
    Registered: {m-57}
    Mileage: 264000
    Ownership: owned
    Disposal: trade_in

    %rec: Project

    Id: done
    Name: {y+0}年旅游中巴
    Track: direct
    Stage: delivered
    StageSince: {d-27}
    Likelihood: O
    Problem: 旺季车不够，外租太贵
    Models: 云驰 B11
    Units: 8
    Amount: 2320000
    Budget: 自有资金加分期
    BudgetState: approved
    PurchaseBy: {d-27}
    Process: direct_purchase

    Id: next
    Name: 南星老车置换
    Track: direct
    Stage: need_confirmed
    StageSince: {w-10}
    Likelihood: A
    Problem: 五台南星到了五年，客人嫌旧
    Models: 云驰 M80
    Units: 5
    Amount: 1090000
    Budget: 置换后补差八十万左右
    BudgetState: planned
    PurchaseBy: {d+130}
    PurchaseByKind: by
    Process: direct_purchase
    Competitor: 南星

    Id: old
    Name: 旅游商务车6台
    Track: direct
    Stage: maintained
    StageSince: {d-760}
    Likelihood: O
    Models: 云驰 M80
    Units: 6
    Amount: 1296000
    Process: direct_purchase
    Closed: {d-760}

    %rec: Seat

    Project: {@next}
    Contact: {@fang}
    Role: decision_maker
    Role: buyer
    Level: decision
    Function: purchasing
    Stance: champion
    Proof: {@word}
    Strength: 3
    Wants: 淡季交车，置换价实在

    Project: {@next}
    Contact: {@xu}
    Role: influencer
    Level: management
    Function: finance
    Stance: neutral
    Proof: {@bill}
    Strength: 1
    Wants: 分期利率

    Project: {@next}
    Contact: {@gu}
    Role: gatekeeper
    Role: user
    Level: management
    Function: technical
    Stance: supporter
    Proof: {@word}
    Strength: 2

    Project: {@next}
    Contact: {@wu}
    Role: user
    Level: operation
    Function: using
    Stance: supporter
    Strength: 1

    Project: {@done}
    Contact: {@fang}
    Role: decision_maker
    Role: buyer
    Level: decision
    Function: purchasing
    Stance: champion
    Proof: {@need}
    Strength: 3

    Project: {@done}
    Contact: {@xu}
    Role: influencer
    Level: management
    Function: finance
    Stance: neutral
    Proof: {@bill}
    Strength: 1

    Project: {@done}
    Contact: {@gu}
    Role: gatekeeper
    Level: management
    Function: technical
    Stance: supporter
    Proof: {@checked}
    Strength: 2

    Project: {@done}
    Contact: {@wu}
    Role: user
    Level: operation
    Function: using
    Stance: supporter
    Strength: 1

    %rec: Milestone

    Project: {@done}
    Kind: handover
    Due: {d-27}
    Done: {d-27}

    Project: {@done}
    Kind: balance
    Due: {d-3}
    Amount: 232000
    Note: 还差一成尾款

    Project: {@done}
    Kind: follow_up
    Due: {d+3}
    Note: 30日回访

    Project: {@done}
    Kind: rebate_claim
    Due: {d+9}

    Project: {@done}
    Kind: first_service
    Due: {d+35}
    DueKind: around

    Project: {@done}
    Kind: contract
    Due: {d-45}
    Done: {d-45}

    Project: {@done}
    Kind: vehicle_order
    Due: {d-43}
    Done: {d-43}

    Project: {@done}
    Kind: arrival
    Due: {d-30}
    Done: {d-31}

    Project: {@done}
    Kind: plates
    Due: {d-25}
    Done: {d-25}

    Project: {@done}
    Kind: invoice
    Due: {d-26}
    Done: {d-26}

    Project: {@done}
    Kind: follow_up
    Due: {d-24}
    Done: {d-24}
    Note: 3日回访

    Project: {@done}
    Kind: retention
    Due: {d+338}
    Amount: 116000

    %rec: Quote

    Id: q1
    Project: {@done}
    Version: 2
    Date: {d-70}
    ValidUntil: {d-40}
    State: accepted

    %rec: QuoteLine

    Quote: {@q1}
    Model: 云驰 B11
    Trim: 旅游版19座
    Exterior: 珍珠白
    Quantity: 8
    ListPrice: 312000
    Discount: 22000
    NetPrice: 290000
    Includes: plates
    Includes: accessories
    DeliveryWeeks: 5

    %rec: Registration

    Project: {@done}
    Number: DKH-DEMO-0098
    State: approved
    Date: {d-75}
    ValidUntil: {d+15}
    Policy: 旅游客运
    RebatePerUnit: 8000
    Paper: business_licence
    Paper: purchase_contract
    Paper: invoice_copy
    Paper: driving_licence
    PaperDone: business_licence
    PaperDone: purchase_contract

    %rec: Rival

    Make: 南星
    Model: 南星 行旅
    InUse: 5
    Satisfaction: 2
    Strengths: 座椅软
    Weaknesses: 售后要跑省城
    Dealer: 鹿鸣南星店
    Representative: 潘鹏
    RepresentativeStyle: 能说，承诺多
    Relation: 方总不爱接他电话
    RelationStrength: 0
    LastSign: {d-31}

    %rec: Need

    Project: {@next}
    Text: 置换和新车一次办完
    Words: 别让我跑两趟
    Contact: {@fang}
    Weight: 4
    Met: yes

    %rec: Visit

    Id: tea
    Project: {@next}
    Contact: {@fang}
    Contact: {@gu}
    Date: {w-10}
    Time: 16:00
    Kind: return
    State: held
    Purpose: 交车后看看，问老车怎么打算
    Outcome: 五台南星想置换
    Log: {@word}

    %rec: Log

    Id: first
    Date: {d-820}
    Medium: exhibition
    Contact: {@fang}
    Text: 外展现场方总看了M80，留了电话

    Date: {d-815}
    Medium: showroom
    Contact: {@fang}
    Contact: {@gu}
    Text: 方总带顾经理到店细看M80，嫌行李舱小，问能不能加顶架

    Date: {d-790}
    Medium: delivery
    Contact: {@gu}
    Text: 六台M80交车

    Id: need
    Date: {d-92}
    Medium: visit
    Contact: {@fang}
    Project: {@done}
    Text: 方总说旺季缺八台中巴，外租一天八百五

    Id: bill
    Date: {d-70}
    Medium: meeting
    Contact: {@fang}
    Contact: {@xu}
    Project: {@done}
    Text: 谈价定在29万，徐经理算了分期，没意见

    Date: {d-47}
    Medium: call_out
    Contact: {@fang}
    Text: 方总介绍了青岚中心医院的崔主任，说可以报他的名字

    Date: {d-27}
    Medium: delivery
    Contact: {@gu}
    Contact: {@wu}
    Project: {@done}
    Text: 八台B11验收交车，司机当场培训

    Id: checked
    Date: {d-24}
    Medium: follow_up
    Contact: {@gu}
    Project: {@done}
    Text: 三日回访，一台倒车影像不清，已换

    Id: word
    Date: {w-10}
    Medium: visit
    Contact: {@fang}
    Contact: {@gu}
    Project: {@next}
    Visit: {@tea}
    Text: 方总说南星那五台想换M80，顾经理也赞成，要个置换价

    %rec: Step

    Text: 做30日回访
    Due: {d+3}
    Contact: {@gu}
    Project: {@done}
    Owner: {owner}

    Text: 带评估师看五台南星
    Due: {w+4}
    DueKind: afternoon
    Contact: {@gu}
    Project: {@next}
    Log: {@word}
    Owner: {owner}

    Text: 三日回访
    Due: {d-24}
    Done: {d-24}
    Contact: {@gu}
    Owner: {owner}

    %rec: Promise

    Side: ours
    Text: 给置换评估价
    Contact: {@fang}
    Due: {w+6}
    DueKind: by
    Log: {@word}

    Side: theirs
    Text: 付清一成尾款
    Contact: {@xu}
    Due: {d-3}
    DueKind: by

    %rec: Deal

    Date: {d-795}
    Project: {@old}
    Models: 云驰 M80
    Units: 6
    Amount: 1296000
    Terms: 全款
    ContractUntil: {d+300}

    Date: {d-45}
    Project: {@done}
    Models: 云驰 B11
    Units: 8
    Amount: 2320000
    Terms: 首付三成，交车六成，余一成30天
    Quote: {@q1}

    %rec: Request

    Kind: vehicle_supply
    Text: 鹿鸣旅运要8台B11白色现车，国庆前交
    From: {owner}
    To: {boss}
    WantedBy: {d-60}
    State: done
    Answer: 厂里调了8台，在途
    Project: {@done}

    %rec: Person

    Contact: {@fang}
    Birthday: L02-02
    Family: 儿子在外地读大学
    Hobby: 羽毛球
    Interest: 老茶壶
    Anniversary: 03-18 公司成立
    Basis: 多年来往

    Contact: {@xu}
    Birthday: 1985-11-28
    Basis: 本人提起
    """

  /// Sixty buses at the price table, a visit today, a request to the manager open.
  static let cityBuses: StaticString = """
    %rec: Account

    Name: 临溪公交集团有限公司
    ShortName: 临溪公交
    CreditCode: 91000000MA0DEM202X
    Kind: state_enterprise
    Industry: bus
    Business: 市区公交42条线，定制班车，旅游专线
    IndustryBasics: 新能源补贴按年清算，路线审批决定用车
    Address: 临溪市高新区车站大道9号
    District: 高新区
    Phone: 0000-8270001
    Fax: 0000-8270009
    Website: lxbus.example
    Owner: {owner}
    Importance: key
    Region: 临溪
    Employees: 2600
    SubordinateUnits: 5
    FixedSupplier: 南星
    Tag: 新能源

    %rec: Lead

    Channel: chamber
    Date: {d-300}
    Note: 商会年会上认识机务部贺部长

    %rec: Department

    Id: board
    Name: 集团领导

    Id: tech
    Name: 机务部
    Function: technical
    VehicleRole: support

    Id: ops
    Name: 营运部
    Function: using
    VehicleRole: use

    Id: money
    Name: 计财部
    Function: finance

    Id: buy
    Name: 采购中心
    Function: purchasing
    VehicleRole: purchase

    %rec: Contact

    Id: bai
    Name: 白宏伟
    Title: 董事长
    Department: {@board}
    Level: decision
    Function: using

    Id: he
    Name: 贺军
    Title: 机务部部长
    Department: {@tech}
    Phone: 139-0000-2702
    Coach: yes
    Level: management
    Function: technical
    VehicleWork: maintain
    VehicleWork: manage

    Id: qiu
    Name: 邱丽华
    Title: 总会计师
    Department: {@money}
    Phone: 0000-8270020
    Level: decision
    Function: finance

    Id: shi
    Name: 石磊
    Title: 采购中心主任
    Department: {@buy}
    Phone: 139-0000-2733
    Level: management
    Function: purchasing

    Id: yao
    Name: 姚建
    Title: 营运部副部长
    Department: {@ops}
    Phone: 139-0000-2751
    Level: management
    Function: using
    VehicleWork: use

    Id: sun
    Name: 孙志强
    Title: 安保部主任
    Phone: 139-0000-3301
    Level: management
    Function: using
    MovedFrom: {@0.sun}
    Note: 原来在交通局车队，开过咱们的行远

    Id: ding
    Name: 丁师傅
    Title: 车间主管
    Department: {@tech}
    Level: operation
    Function: technical
    VehicleWork: maintain

    %rec: Tie

    From: {@he}
    To: {@bai}
    Kind: influences
    Strength: 3
    Note: 车型的事董事长听他的

    From: {@qiu}
    To: {@bai}
    Kind: reports_to
    Strength: 3

    From: {@shi}
    To: {@qiu}
    Kind: reports_to
    Strength: 2

    From: {@ding}
    To: {@he}
    Kind: reports_to
    Strength: 3

    From: {@yao}
    To: {@he}
    Kind: conflicts_with
    Strength: 1
    Note: 为停场时间吵过

    From: {@sun}
    To: {@bai}
    Kind: knows
    Strength: 2
    Note: 白董把他要来的

    %rec: Vehicle

    Make: 南星
    Model: 南星 城市10
    Duty: shuttle
    Count: 30
    Registered: {m-98}
    Mileage: 512000
    Ownership: owned
    Disposal: scrap
    InspectionDue: {d+45}

    Make: 云驰
    Model: 云驰 B11
    Ours: yes
    Duty: shuttle
    Count: 4
    Registered: {m-16}
    Mileage: 82000
    Ownership: leased
    Note: 试用车

    %rec: Signal

    Kind: expansion
    Date: {d-66}
    Until: {d+200}
    Text: 高新区新开三条线

    Kind: change_of_operation
    Date: {d-34}
    Until: {d+150}
    Text: 郊区三条承包线收回自营，车辆统一由集团买

    %rec: Project

    Id: buses
    Name: {y+1}年新能源公交60台
    Track: direct
    Stage: negotiation
    StageSince: {w-6}
    Likelihood: H
    Problem: 老车电池衰减，一天要补两次电
    Models: 云驰 B11
    Units: 60
    Amount: 33600000
    Budget: 3400万，分两年付
    BudgetState: approved
    PurchaseBy: {d+35}
    PurchaseByKind: by
    Process: framework
    ProcessNote: 机务部定参数，采购中心谈价，总会计师签字，董事会批
    Competitor: 南星

    %rec: Seat

    Project: {@buses}
    Contact: {@bai}
    Role: decision_maker
    Level: decision
    Function: using
    Stance: neutral
    Proof: {@board1}
    Strength: 1
    Wants: 三年不出安全事故

    Project: {@buses}
    Contact: {@he}
    Role: influencer
    Role: user
    Level: management
    Function: technical
    Stance: champion
    Proof: {@secret}
    Moved: {d-300} unknown neutral {@table}
    Moved: {d-210} neutral supporter {@drive}
    Moved: {w-16} supporter champion {@secret}
    Strength: 3

    Project: {@buses}
    Contact: {@qiu}
    Role: influencer
    Level: decision
    Function: finance
    Stance: sceptic
    Proof: {@price}
    Moved: {w-6} neutral sceptic {@price}
    Strength: 1
    Wants: 质保期和付款周期对得上

    Project: {@buses}
    Contact: {@shi}
    Role: buyer
    Role: gatekeeper
    Level: management
    Function: purchasing
    Stance: neutral
    Proof: {@price}
    Strength: 2

    Project: {@buses}
    Contact: {@yao}
    Role: user
    Level: management
    Function: using
    Stance: opponent
    Proof: {@yaono}
    Moved: {d-60} unknown opponent {@yaono}
    Strength: 0
    Wants: 维持南星，司机不用再培训

    Project: {@buses}
    Contact: {@ding}
    Role: user
    Level: operation
    Function: technical
    Stance: supporter
    Strength: 2

    Project: {@buses}
    Contact: {@sun}
    Role: influencer
    Level: management
    Function: using
    Stance: supporter
    Proof: {@oldfriend}
    Strength: 2
    Wants: 安全记录拿得出手

    %rec: Milestone

    Project: {@buses}
    Kind: contract
    Due: {d+12}
    DueKind: by

    Project: {@buses}
    Kind: deposit
    Due: {d+26}
    Amount: 6720000

    %rec: Quote

    Id: q1
    Project: {@buses}
    Version: 1
    Date: {w-16}
    ValidUntil: {d+8}
    State: revised

    Id: q2
    Project: {@buses}
    Version: 2
    Date: {w-6}
    ValidUntil: {d+20}
    State: sent

    %rec: QuoteLine

    Quote: {@q1}
    Model: 云驰 B11
    Trim: 公交版
    Quantity: 60
    ListPrice: 628000
    Discount: 48000
    NetPrice: 580000

    Quote: {@q2}
    Model: 云驰 B11
    Trim: 公交版 长续航
    Exterior: 临溪绿
    Quantity: 60
    ListPrice: 628000
    Discount: 68000
    NetPrice: 560000
    Includes: plates
    DeliveryWeeks: 9

    %rec: Registration

    Project: {@buses}
    Number: DKH-DEMO-0131
    State: filed
    Date: {w-6}
    ValidUntil: {d+80}
    Policy: 新能源公交
    RebatePerUnit: 12000

    %rec: Rival

    Make: 南星
    Model: 南星 城市10
    InUse: 30
    Satisfaction: 3
    Strengths: 司机熟，本地有备件库
    Weaknesses: 电池衰减快，报价不松口
    Dealer: 南星临溪分公司
    Representative: 葛伟
    RepresentativeStyle: 老成，走上层
    Relation: 和营运部姚部长是战友
    RelationWith: {@yao}
    RelationStrength: 3
    LastSign: {w-2}

    %rec: Need

    Project: {@buses}
    Text: 电池质保八年
    Words: 电池不写进合同就别谈
    Contact: {@qiu}
    Weight: 5
    Met: partly

    Project: {@buses}
    Text: 首批20台两个月内到
    Contact: {@he}
    Weight: 4
    Met: yes

    %rec: NeedsPlan

    Project: {@buses}
    Kind: two_way
    Version: 1
    State: sent
    Date: {w-20}
    Contact: {@he}
    Text: 一、60台B11，续航不低于250公里
    + 二、60台一次交清
    + 三、电池质保五年

    Project: {@buses}
    Kind: two_way
    Version: 2
    State: corrected
    Date: {w-12}
    Contact: {@he}
    Text: 一、60台B11，续航实测不低于280公里
    + 二、分三批交，首批20台
    + 三、电池质保八年
    + 四、驻点维修两人

    Project: {@buses}
    Kind: two_way
    Version: 3
    State: confirmed
    Date: {w-7}
    Contact: {@he}
    Text: 一、60台B11，续航实测不低于280公里
    + 二、分三批交，首批20台两个月内到
    + 三、电池质保八年，写进合同
    + 四、驻点维修两人

    %rec: Visit

    Id: today
    Project: {@buses}
    Contact: {@shi}
    Contact: {@qiu}
    Date: {d+0}
    Time: 10:30
    Place: 公交集团采购中心
    Kind: return
    State: planned
    Purpose: 谈付款周期和电池质保
    Commitment: 定下签约日期
    Topics: 新线开通
    Bring: 第二版报价 电池质保函
    Fallback: 总会计师不在就先谈质保条款

    Id: past
    Project: {@buses}
    Contact: {@shi}
    Contact: {@qiu}
    Date: {w-6}
    Kind: return
    State: held
    Purpose: 报第二版
    Outcome: 嫌付款太紧
    Log: {@price}

    %rec: VisitItem

    Visit: {@today}
    Code: S1
    Question: 质保函盖章件
    Done: yes

    Visit: {@today}
    Code: S8
    Question: 付款拖到几个月能签?
    AskWhom: {@qiu}

    Visit: {@today}
    Code: S10
    Question: 约定签约前最后一次碰头

    %rec: Log

    Id: table
    Date: {d-300}
    Medium: meeting
    Contact: {@he}
    Text: 商会年会同桌，贺部长抱怨南星电池

    Id: drive
    Date: {d-210}
    Medium: test_drive
    Contact: {@he}
    Contact: {@ding}
    Text: 四台B11上26路试用，车间反映好修

    Id: yaono
    Date: {d-60}
    Medium: visit
    Contact: {@yao}
    Project: {@buses}
    Text: 姚部长说司机只认南星，换车要重新培训，他不赞成

    Id: board1
    Date: {d-40}
    Medium: dinner
    Contact: {@bai}
    Contact: {@he}
    Project: {@buses}
    Text: 白董说谁的安全记录好就用谁的，没表态

    Id: secret
    Date: {w-16}
    Medium: wechat
    Contact: {@he}
    Project: {@buses}
    Text: 贺部长透露南星报56万8，董事会倾向降到56万以内

    Id: oldfriend
    Date: {w-12}
    Medium: visit
    Contact: {@sun}
    Project: {@buses}
    Text: 孙主任说在交通局时行远开了两年没出过大毛病，董事会前愿意说一句

    Id: price
    Date: {w-6}
    Medium: visit
    Contact: {@shi}
    Contact: {@qiu}
    Project: {@buses}
    Visit: {@past}
    Text: 报了第二版56万，石主任没说话，邱总嫌付款周期短，要看质保函

    Date: {w-2}
    Medium: intel
    Contact: {@ding}
    Text: 丁师傅说南星葛伟上午来了，在营运部坐了一小时

    Date: {w-1}
    Medium: call_out
    Contact: {@shi}
    Project: {@buses}
    Text: 约好明天上午十点半，邱总也在

    %rec: Step

    Text: 谈付款周期和电池质保
    Due: {d+0}
    Time: 10:30
    Contact: {@shi}
    Contact: {@qiu}
    Project: {@buses}
    Owner: {owner}

    Text: 请白董看一次安全演示
    Due: {w+7}
    Contact: {@bai}
    Project: {@buses}
    Owner: {owner}

    Text: 出质保函
    Due: {w-2}
    Done: {w-2}
    Owner: {owner}

    %rec: Promise

    Side: ours
    Text: 电池质保函盖章
    Contact: {@qiu}
    Due: {w-1}
    Kept: {w-2}
    Log: {@price}

    Side: theirs
    Text: 给付款方案初稿
    Contact: {@qiu}
    Due: {w+3}
    DueKind: by
    Log: {@price}

    %rec: Remark

    Text: 邱总那头别只谈价，先把质保函落到纸上
    From: {boss}
    To: {owner}
    At: {d-9}T01:40:00Z
    Read: {d-9}
    Answer: 函已盖章，今天带过去
    Done: {d-2}

    %rec: Request

    Kind: price_approval
    Text: 南星56万8，我们要到55万8才稳，差额请批
    From: {owner}
    To: {boss}
    WantedBy: {w+1}
    State: open
    Project: {@buses}
    """

  /// A tender whose deadline is three days off.
  static let coldChain: StaticString = """
    %rec: Account

    Name: 望川鲜达冷链物流有限公司
    ShortName: 鲜达冷链
    Kind: private_company
    Industry: cold_chain
    Business: 生鲜仓配，商超门店配送，医药冷藏
    IndustryBasics: 租购各半，看吨公里成本
    Address: 望川市空港区冷链园3号库
    District: 空港区
    Phone: 0000-8330033
    Owner: {owner}
    Importance: key
    Region: 望川
    Employees: 430
    SubordinateUnits: 3
    Founded: {y-9}-06-01
    Tag: 冷藏车

    %rec: Lead

    Channel: enquiry
    Date: {d-88}
    Note: 客户自己打到店里问冷藏车

    %rec: Department

    Id: bid
    Name: 招采部
    Function: purchasing
    VehicleRole: purchase

    Id: road
    Name: 运输部
    Function: using
    VehicleRole: use

    Id: money
    Name: 财务中心
    Function: finance

    %rec: Contact

    Id: lu
    Name: 陆晨
    Title: 招采经理
    Department: {@bid}
    Phone: 139-0000-3330
    Email: luchen@xd.example
    Level: management
    Function: purchasing

    Id: niu
    Name: 牛志远
    Title: 运输总监
    Department: {@road}
    Phone: 139-0000-3341
    Level: management
    Function: using
    VehicleWork: use
    VehicleWork: manage

    Id: zou
    Name: 邹文
    Title: 财务总监
    Department: {@money}
    Level: decision
    Function: finance

    Id: kang
    Name: 康健民
    Title: 总经理
    Level: decision
    Function: purchasing

    Id: mao
    Name: 毛师傅
    Title: 车管组长
    Department: {@road}
    Phone: 139-0000-3359
    Level: operation
    Function: technical
    VehicleWork: maintain

    %rec: Tie

    From: {@lu}
    To: {@kang}
    Kind: reports_to
    Strength: 3

    From: {@niu}
    To: {@kang}
    Kind: influences
    Strength: 3

    From: {@mao}
    To: {@niu}
    Kind: reports_to
    Strength: 2

    From: {@zou}
    To: {@kang}
    Kind: reports_to
    Strength: 2

    %rec: Vehicle

    Make: 磐石
    Model: 磐石 载福
    Duty: logistics
    Count: 18
    Registered: {m-67}
    Mileage: 331000
    Special: 冷藏箱体
    Ownership: owned
    Disposal: trade_in

    Make: 磐石
    Model: 磐石 载福
    Duty: logistics
    Count: 12
    Registered: {m-29}
    Mileage: 148000
    Special: 冷藏箱体
    NeedsSpecial: 双温区冷藏
    Ownership: leased
    InsuranceDue: {d+17}

    %rec: Project

    Id: trucks
    Name: 双温区冷藏车30台
    Track: tender
    Stage: intention_published
    StageSince: {d-18}
    Likelihood: H
    Problem: 一车只能送一种温度，空跑太多
    Models: 云驰 T30 冷藏
    Units: 30
    Amount: 7350000
    Budget: 每台25万封顶
    BudgetState: approved
    PurchaseBy: {d+30}
    PurchaseByKind: by
    Process: invited_tender
    ProcessNote: 邀请三家，技术分六成
    Competitor: 磐石
    Competitor: 东曜

    %rec: Seat

    Project: {@trucks}
    Contact: {@kang}
    Role: decision_maker
    Level: decision
    Function: purchasing
    Stance: supporter
    Proof: {@lunch}
    Strength: 2

    Project: {@trucks}
    Contact: {@lu}
    Role: buyer
    Role: gatekeeper
    Level: management
    Function: purchasing
    Stance: neutral
    Proof: {@paper}
    Strength: 2
    Wants: 标书别出废标

    Project: {@trucks}
    Contact: {@niu}
    Role: user
    Role: influencer
    Level: management
    Function: using
    Stance: supporter
    Proof: {@cold}
    Strength: 2
    Wants: 零下18度稳得住

    Project: {@trucks}
    Contact: {@zou}
    Role: influencer
    Level: decision
    Function: finance
    Stance: unknown
    Strength: 0

    Project: {@trucks}
    Contact: {@mao}
    Role: user
    Level: operation
    Function: technical
    Stance: sceptic
    Proof: {@maono}
    Strength: 1

    %rec: Milestone

    Project: {@trucks}
    Kind: tender_notice
    Due: {d-18}
    Done: {d-18}

    Project: {@trucks}
    Kind: tender_documents
    Due: {d-12}
    Done: {d-12}

    Project: {@trucks}
    Kind: bid_bond
    Due: {d+1}
    Amount: 140000

    Project: {@trucks}
    Kind: bid_deadline
    Due: {d+3}
    Note: 上午九点前送到

    Project: {@trucks}
    Kind: bid_opening
    Due: {d+3}

    %rec: Registration

    Project: {@trucks}
    Number: DKH-DEMO-0140
    State: approved
    Date: {d-15}
    ValidUntil: {d+75}
    Policy: 物流大客户
    RebatePerUnit: 5000

    %rec: Quote

    Id: q1
    Project: {@trucks}
    Version: 1
    Date: {w-2}
    ValidUntil: {d+60}
    State: draft
    Note: 标书用价，未封

    %rec: QuoteLine

    Quote: {@q1}
    Model: 云驰 T30 冷藏
    Trim: 双温区
    Quantity: 30
    ListPrice: 268000
    Discount: 23000
    NetPrice: 245000
    Includes: insurance
    DeliveryWeeks: 6

    %rec: Rival

    Make: 磐石
    Model: 磐石 载福
    InUse: 30
    Satisfaction: 2
    Strengths: 价低
    Weaknesses: 单温区，机组噪声大
    Dealer: 望川磐石商用车店
    Representative: 雷响
    RepresentativeStyle: 价格杀手
    Relation: 和毛师傅同村
    RelationWith: {@mao}
    RelationStrength: 2
    LastSign: {w-4}

    %rec: Need

    Project: {@trucks}
    Text: 双温区，零下18度和4度同车
    Words: 冻品和鲜奶要一趟拉走
    Contact: {@niu}
    Weight: 5
    Met: yes

    Project: {@trucks}
    Text: 机组故障四小时到场
    Contact: {@mao}
    Weight: 4
    Met: partly

    %rec: Visit

    Id: plan
    Project: {@trucks}
    Contact: {@lu}
    Date: {d+3}
    Time: 08:30
    Place: 招采部
    Kind: return
    State: planned
    Purpose: 送标，开标
    Bring: 标书正副本 保证金回单
    Fallback: 堵车走外环，提前一小时

    %rec: Log

    Date: {d-88}
    Medium: call_in
    Contact: {@lu}
    Text: 陆经理打到店里，问有没有双温区的，要三十台

    Date: {d-86}
    Medium: call_out
    Contact: {@lu}
    Text: 陆经理说报价发过来就行，我说差一项配置就差好几千，约好带配置表当面对
    Objection: {o4}
    Answer: {a4.1}
    Appointment: yes

    Id: cold
    Date: {d-62}
    Medium: test_drive
    Contact: {@niu}
    Contact: {@mao}
    Project: {@trucks}
    Text: 拉冻货实测，零下18度稳了六小时，牛总监满意

    Id: maono
    Date: {d-62}
    Medium: test_drive
    Contact: {@mao}
    Project: {@trucks}
    Text: 毛师傅说没修过这个机组，怕坏了没人管

    Id: lunch
    Date: {d-35}
    Medium: dinner
    Contact: {@kang}
    Contact: {@niu}
    Project: {@trucks}
    Text: 康总说只要技术分过得去，愿意换牌子

    Date: {d-18}
    Medium: email
    Contact: {@lu}
    Project: {@trucks}
    Text: 收到邀请函，磐石和东曜也在

    Id: paper
    Date: {d-12}
    Medium: visit
    Contact: {@lu}
    Project: {@trucks}
    Text: 领标书，陆经理提醒售后承诺要盖公章，少一页就废标

    Date: {w-4}
    Medium: intel
    Contact: {@niu}
    Project: {@trucks}
    Text: 牛总监说磐石的雷响放话，要压到22万

    Date: {w-1}
    Medium: note
    Project: {@trucks}
    Text: 标书还差售后承诺函和保证金回单

    %rec: Step

    Text: 交保证金14万
    Due: {d+1}
    DueKind: by
    Project: {@trucks}
    Owner: {owner}

    Text: 送标，参加开标
    Due: {d+3}
    Time: 08:30
    Contact: {@lu}
    Project: {@trucks}
    Owner: {owner}

    Text: 售后承诺函盖章
    Due: {w-1}
    DueKind: by
    Project: {@trucks}
    Owner: {owner}

    %rec: Promise

    Side: ours
    Text: 机组厂家出四小时到场承诺
    Contact: {@mao}
    Due: {d+2}
    DueKind: by
    Log: {@paper}

    %rec: Request

    Kind: seal
    Text: 售后承诺函和标书盖公章
    From: {owner}
    To: {boss}
    WantedBy: {d+1}
    State: open
    Project: {@trucks}

    %rec: Task

    Text: 标书封装前让我看一遍价格页
    From: {boss}
    To: {owner}
    Due: {d+1}
    """

  /// A lost deal: to whom, at what price, why, and when to try again.
  static let taxis: StaticString = """
    %rec: Account

    Name: 北渡兴运出租汽车有限公司
    ShortName: 兴运出租
    CreditCode: 91000000MA0DEM310E
    Kind: state_enterprise
    Industry: taxi
    Business: 巡游出租车，单双班承包
    IndustryBasics: 六年强制更新，司机承包，看油耗和份子钱
    Address: 北渡市江北区码头路77号
    District: 江北区
    Phone: 0000-8610061
    Owner: {owner}
    Importance: normal
    Region: 北渡
    Employees: 60
    FixedSupplier: 海岳
    Tag: 出租

    %rec: Lead

    Channel: radio_local
    Date: {d-280}
    Note: 交通广播说他们要换车

    %rec: Department

    Id: safe
    Name: 安全技术部
    Function: technical
    VehicleRole: support

    Id: run
    Name: 营运部
    Function: using
    VehicleRole: use

    Id: money
    Name: 财务部
    Function: finance
    VehicleRole: purchase

    %rec: Contact

    Id: pei
    Name: 裴国栋
    Title: 经理
    Phone: 139-0000-6101
    Level: decision
    Function: purchasing

    Id: gao
    Name: 高明
    Title: 安技部主任
    Department: {@safe}
    Phone: 139-0000-6122
    Level: management
    Function: technical
    VehicleWork: maintain

    Id: fu
    Name: 傅秋红
    Title: 财务主管
    Department: {@money}
    Level: management
    Function: finance

    Id: ji
    Name: 季海
    Title: 司机代表
    Department: {@run}
    Phone: 139-0000-6150
    Level: operation
    Function: using
    VehicleWork: use

    %rec: Tie

    From: {@gao}
    To: {@pei}
    Kind: reports_to
    Strength: 2

    From: {@fu}
    To: {@pei}
    Kind: influences
    Strength: 3

    From: {@ji}
    To: {@gao}
    Kind: knows
    Strength: 2

    %rec: Vehicle

    Make: 海岳
    Model: 海岳 远山
    Duty: taxi
    Count: 30
    Registered: {m-3}
    Mileage: 31000
    Ownership: owned

    Make: 海岳
    Model: 海岳 远山
    Duty: taxi
    Count: 22
    Registered: {m-61}
    Mileage: 488000
    Ownership: owned
    Disposal: scrap
    Note: 明年到期强制更新

    %rec: Project

    Id: lost
    Name: {y+0}年更新30台
    Track: direct
    Stage: lost
    StageSince: {d-112}
    Likelihood: A
    Problem: 30台到期更新
    Models: 云驰 E50
    Units: 30
    Amount: 3540000
    Budget: 每台12万以内
    BudgetState: approved
    Process: direct_purchase
    Competitor: 海岳
    LostReason: 价格高4千，又没有备用车；报价晚了三天
    LostToMake: 海岳
    LostToModel: 海岳 远山
    LostToDealer: 北渡海岳江北店
    LostPrice: 114000
    Closed: {d-112}

    Id: again
    Name: {y+1}年更新22台
    Track: direct
    Stage: contacted
    StageSince: {w-12}
    Likelihood: B
    Problem: 22台明年到期，司机嫌远山费油
    Models: 云驰 E50
    Units: 22
    PurchaseBy: {d+210}
    PurchaseByKind: month
    Process: direct_purchase
    Competitor: 海岳

    %rec: Seat

    Project: {@again}
    Contact: {@pei}
    Role: decision_maker
    Role: buyer
    Level: decision
    Function: purchasing
    Stance: sceptic
    Proof: {@why}
    Moved: {d-120} unknown neutral {@late}
    Moved: {d-112} neutral sceptic {@why}
    Strength: 1
    Wants: 坏一台顶一台，不停运

    Project: {@again}
    Contact: {@gao}
    Role: influencer
    Role: gatekeeper
    Level: management
    Function: technical
    Stance: neutral
    Strength: 2

    Project: {@again}
    Contact: {@ji}
    Role: user
    Level: operation
    Function: using
    Stance: supporter
    Proof: {@driver}
    Strength: 1
    Wants: 一天能省三十块

    Project: {@lost}
    Contact: {@pei}
    Role: decision_maker
    Level: decision
    Function: purchasing
    Stance: sceptic

    %rec: Milestone

    Project: {@again}
    Kind: budget_approval
    Due: {d+70}
    DueKind: month

    %rec: Quote

    Id: q1
    Project: {@lost}
    Version: 1
    Date: {d-120}
    ValidUntil: {d-90}
    State: void

    %rec: QuoteLine

    Quote: {@q1}
    Model: 云驰 E50
    Trim: 营运版
    Quantity: 30
    ListPrice: 129800
    Discount: 11800
    NetPrice: 118000

    %rec: Registration

    Project: {@lost}
    Number: DKH-DEMO-0071
    State: refused
    Date: {d-118}
    Policy: 出租网约

    %rec: Rival

    Make: 海岳
    Model: 海岳 远山
    InUse: 52
    Satisfaction: 4
    Strengths: 给了三台备用车，价低
    Weaknesses: 费油，司机有怨气
    Dealer: 北渡海岳江北店
    Representative: 马骏
    RepresentativeStyle: 快，当天出报价
    Relation: 裴经理的老邻居
    RelationWith: {@pei}
    RelationStrength: 3
    LastSign: {d-20}

    %rec: Need

    Project: {@again}
    Text: 备用车不少于两台
    Words: 你们车再好，停一天就是一天的份子钱
    Contact: {@pei}
    Weight: 5
    Met: no

    Project: {@again}
    Text: 百公里成本低
    Words: 油钱我自己掏的
    Contact: {@ji}
    Weight: 4
    Met: yes

    %rec: Log

    Date: {d-278}
    Medium: call_out
    Contact: {@gao}
    Text: 高主任说今年30台要换，正在看车

    Date: {d-265}
    Medium: call_out
    Contact: {@pei}
    Text: 裴经理说和海岳合作得好好的，不用见。我请他让司机来试一天
    Objection: {o2}
    Answer: {a2.3}
    Appointment: no

    Date: {d-150}
    Medium: test_drive
    Contact: {@gao}
    Contact: {@ji}
    Project: {@lost}
    Text: 两名司机试了一天E50，说安静省钱

    Id: late
    Date: {d-120}
    Medium: visit
    Contact: {@pei}
    Project: {@lost}
    Text: 报价11.8万，裴经理说海岳三天前就报了

    Id: why
    Date: {d-112}
    Medium: call_in
    Contact: {@pei}
    Project: {@lost}
    Text: 定了海岳，11.4万还送三台备用车，说我们晚了一步

    Date: {d-110}
    Medium: note
    Project: {@lost}
    Text: 教训：先问备用车，报价当天给

    Id: driver
    Date: {w-30}
    Medium: dinner
    Contact: {@ji}
    Text: 季师傅说新来的远山油耗九个多，司机群里都在骂

    Date: {w-12}
    Medium: call_out
    Contact: {@gao}
    Project: {@again}
    Text: 明年22台肯定换，高主任让我们早点拿备用车方案

    %rec: Step

    Text: 和厂家谈备用车政策
    Due: {w+5}
    Project: {@again}
    Owner: {owner}

    Text: 请季师傅带三个司机再试E50
    Due: {w+9}
    Contact: {@ji}
    Project: {@again}
    Owner: {owner}

    Text: 复盘战败
    Due: {d-110}
    Done: {d-110}
    Project: {@lost}
    Owner: {owner}

    %rec: Promise

    Side: ours
    Text: 拿备用车方案
    Contact: {@gao}
    Due: {w+8}
    DueKind: by

    Side: ours
    Text: 当天给报价
    Contact: {@pei}
    Due: {d-123}
    Broken: {d-120}

    %rec: Request

    Kind: price_approval
    Text: 海岳给了11万4，请批到11万5
    From: {owner}
    To: {boss}
    WantedBy: {d-118}
    State: refused
    Answer: 价格到底了，改谈两台备用车
    Project: {@lost}
    """
}
