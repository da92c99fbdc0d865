/// The trades of firms.
extension Library {
  /// One record a trade, as in `publicTrades`.
  static let firmTrades: StaticString = """
    %rec: Trade

    Industry: logistics
    Kind: private_company
    Kind: foreign_company
    Track: direct
    Process: direct_purchase
    Process: framework
    Process: invited_tender
    Duty: logistics
    Units: 4 30
    Employees: 60 700
    Name: {city}{firm}{word}有限公司
    Name: {city}市{firm}{word}有限公司
    Short: {firm}{word}
    Word: 物流
    Word: 快运
    Word: 冷链物流
    Word: 供应链
    Word: 同城配送
    Word: 仓储运输
    Business: 干线与同城配送，车辆自有加外协
    Business: 电商仓配一体，晚间发车
    Business: 商超门店配送，按趟结算
    Basics: 吨公里成本是命，租购算得细
    Basics: 旺季缺车，淡季退租
    Department: 招采部|purchasing|purchase
    Department: 运输部|using|use support
    Department: 财务中心|finance|
    Department: 总经办|using|
    Post: 招采经理|0|management|purchasing|gatekeeper buyer||经理
    Post: 运输总监|1|management|using|user influencer|use manage|总监
    Post: 车管组长|1|operation|technical|user|maintain|师傅
    Post: 财务总监|2|decision|finance|influencer||总
    Post: 总经理|3|decision|using|decision_maker||总
    Post: 财务主管|2|operation|finance|gatekeeper||会计
    Purchase: 干线车更新
    Purchase: 同城配送车{units}台
    Purchase: 新仓配套车辆
    Problem: 双十一缺车，外租一天九百
    Problem: 老车油耗高，一年多花几十万
    Problem: 新仓年底开，车没着落
    Need: 厢内尺寸装得下托盘|差两厘米就多跑一趟
    Need: 油电都给报价|限行的路段进不去
    Need: 坏车四小时到场|停一天赔一天的钱
    Need: 三年分期|一次付清周转不开
    Ours: 云驰 V60|186800
    Ours: 云驰 T30|158800
    Ours: 云驰 T30 冷藏|268000
    Theirs: 磐石|磐石 载福
    Theirs: 东曜|东曜 迅捷
    Tag: 物流车

    Industry: taxi
    Kind: private_company
    Kind: state_enterprise
    Track: direct
    Process: direct_purchase
    Process: framework
    Duty: taxi
    Units: 8 30
    Employees: 25 300
    Name: {city}{firm}{word}有限公司
    Name: {city}市{firm}{word}有限责任公司
    Short: {firm}{word}
    Word: 出租汽车
    Word: 客运出租
    Word: 网约车服务
    Business: 巡游出租承包，单双班
    Business: 网约和预约车辆运营，司机加盟
    Basics: 强制更新年限到了就得换，看份子钱
    Basics: 司机挑车，油电成本说了算
    Department: 安技部|technical|support
    Department: 营运部|using|use
    Department: 财务部|finance|purchase
    Post: 安技主任|0|management|technical|gatekeeper influencer|maintain manage|主任
    Post: 营运经理|1|management|using|user|use|经理
    Post: 司机代表|1|operation|using|user|use|师傅
    Post: 财务经理|2|management|finance|buyer||经理
    Post: 总经理|1|decision|purchasing|decision_maker||总
    Purchase: {y+0}年到期更新
    Purchase: {y+1}年营运车更新
    Problem: {old}台到强制更新年限
    Problem: 司机嫌费油，跑单不积极
    Need: 百公里成本低|油钱我自己掏的
    Need: 给两台备用车|停一天就是一天的份子钱
    Need: 后排耐磨|一天上下一百多人
    Need: 快充半小时|吃个饭就得充满
    Ours: 云驰 E50|129800
    Ours: 云驰 行远|168800
    Theirs: 海岳|海岳 远山
    Theirs: 东曜|东曜 明舟
    Tag: 营运

    Industry: bus
    Kind: state_enterprise
    Track: tender
    Process: open_tender
    Process: framework
    Duty: shuttle
    Units: 6 30
    Employees: 200 2600
    Name: {city}{firm}{word}有限公司
    Name: {city}市{firm}{word}集团有限公司
    Short: {firm}{word}
    Word: 公交
    Word: 客运
    Word: 长途运输
    Word: 城乡客运
    Business: 市区线路与城乡班线
    Business: 定制班车与企业接送
    Basics: 新能源补贴按年清算，线路批了才买
    Basics: 客流下滑，小车换大车
    Department: 机务部|technical|support
    Department: 营运部|using|use
    Department: 采购中心|purchasing|purchase
    Department: 计财部|finance|
    Post: 采购中心主任|2|management|purchasing|gatekeeper buyer||主任
    Post: 机务部部长|0|management|technical|influencer|maintain manage|部长
    Post: 营运部经理|1|management|using|user|use|经理
    Post: 总会计师|3|decision|finance|influencer||总
    Post: 董事长|1|decision|using|decision_maker||董
    Post: 车间主管|0|operation|technical|user|maintain|师傅
    Purchase: {y+1}年新能源客车
    Purchase: 城乡线车辆更新
    Purchase: 定制班车{units}台
    Problem: 电池衰减，一天补两次电
    Problem: 新开三条线，车不够
    Problem: 老车冒黑烟，环保约谈过
    Need: 电池质保八年|电池不写进合同就别谈
    Need: 驻点维修|坏了拖到省城要两天
    Need: 续航实测280公里|标称的我不信
    Ours: 云驰 B11|312000
    Ours: 云驰 B11 长续航|628000
    Theirs: 南星|南星 城市10
    Theirs: 南星|南星 行旅
    Tag: 客车

    Industry: construction
    Kind: state_enterprise
    Kind: private_company
    Track: direct
    Process: direct_purchase
    Process: invited_tender
    Duty: logistics
    Duty: official
    Units: 2 14
    Employees: 90 1500
    Name: {city}{firm}{word}有限公司
    Name: {city}市{firm}{word}集团有限公司
    Short: {firm}{word}
    Word: 建设
    Word: 路桥
    Word: 建工
    Word: 市政工程
    Word: 园林
    Word: 机电安装
    Business: 施工总承包，车辆随项目调
    Business: 市政与道路，设备车辆统一管
    Basics: 有项目才买车，回款慢
    Basics: 工期压着，说买就要
    Department: 设备物资部|purchasing|purchase support
    Department: 项目部|using|use
    Department: 财务部|finance|
    Post: 设备部部长|0|management|purchasing|gatekeeper buyer|manage|部长
    Post: 项目经理|1|management|using|user influencer|use|经理
    Post: 财务经理|2|management|finance|influencer||经理
    Post: 总经理|1|decision|using|decision_maker||总
    Post: 机修班长|0|operation|technical|influencer|maintain|师傅
    Purchase: 新标段指挥车
    Purchase: 工地皮卡更新
    Purchase: {y+1}年项目用车
    Problem: 山里标段，老车上不去
    Problem: 三个项目同开，车调不开
    Problem: 分包车出过险，要自己配
    Need: 分期付款|头款超过两成我过不去
    Need: 车厢耐砸|拉的都是钢件
    Need: 就近修|工地离城八十公里
    Ours: 云驰 S70 四驱|199800
    Ours: 云驰 T30|158800
    Ours: 云驰 V60 工程版|280000
    Theirs: 磐石|磐石 载福
    Theirs: 磐石|磐石 越岭
    Tag: 工地

    Industry: power
    Kind: state_enterprise
    Kind: central_enterprise
    Track: tender
    Process: framework
    Process: open_tender
    Duty: other
    Duty: official
    Units: 3 20
    Employees: 150 2400
    Name: {city}{firm}{word}有限公司
    Name: {city}市{firm}{word}有限公司
    Short: {firm}{word}
    Word: 供电
    Word: 燃气
    Word: 热力
    Word: 水务
    Word: 环卫
    Word: 新能源发电
    Business: 管网抢修与运维，车辆带工程上装
    Business: 公用事业运营，二十四小时值班
    Basics: 集团统采，国资委定额度
    Basics: 抢修车更新跟着大修项目
    Department: 综合部|purchasing|purchase
    Department: 运维中心|using|use
    Department: 设备部|technical|support
    Department: 财务部|finance|
    Post: 综合部主任|0|management|purchasing|gatekeeper buyer||主任
    Post: 运维中心主任|1|management|using|user influencer|use manage|主任
    Post: 设备部工程师|2|operation|technical|influencer|maintain|工
    Post: 财务总监|3|decision|finance|influencer||总
    Post: 分管副总|0|decision|purchasing|decision_maker||总
    Post: 抢修班长|1|operation|using|user|use|师傅
    Purchase: 抢修车更新
    Purchase: {y+1}年工程车统采
    Purchase: 供暖季应急车
    Problem: 夜里三处同时报修，车不够
    Problem: 上装液压漏油，一修半个月
    Problem: 供暖季前要备齐
    Need: 冷车三分钟能走|半夜报修等不起
    Need: 吊臂两吨|井盖就一百多斤
    Need: 工具柜按图做|现在都堆在地上
    Ours: 云驰 V60 工程版|280000
    Ours: 云驰 S70|179800
    Ours: 云驰 T30|158800
    Theirs: 磐石|磐石 载福
    Theirs: 东曜|东曜 迅捷
    Tag: 抢修车

    Industry: finance
    Kind: state_enterprise
    Kind: listed_company
    Track: tender
    Process: framework
    Process: invited_tender
    Duty: official
    Units: 2 14
    Employees: 80 1100
    Name: {city}{firm}{word}股份有限公司
    Name: {city}市{firm}{word}有限公司
    Short: {firm}{word}
    Word: 村镇银行
    Word: 农村商业银行
    Word: 担保
    Word: 保险经纪
    Word: 小额贷款
    Business: 县域存贷与网点巡查
    Business: 金融服务，业务员常年外勤
    Basics: 总部统采，年初定额度
    Basics: 审批层级多，一年只开一次会
    Department: 行政部|purchasing|purchase support
    Department: 计划财务部|finance|
    Department: 业务部|using|use
    Post: 行政部总经理|0|management|purchasing|gatekeeper buyer|manage|总
    Post: 车辆管理员|0|operation|technical|user|maintain|师傅
    Post: 业务部主任|2|management|using|user|use|主任
    Post: 计财部总经理|1|management|finance|influencer||总
    Post: 分管副行长|1|decision|finance|influencer||行长
    Post: 董事长|0|decision|purchasing|decision_maker||董
    Purchase: 网点巡查车更新
    Purchase: {y+1}年业务用车
    Problem: 网点远，一天跑不完
    Problem: 老车在网点门口趴窝，客户看见了
    Need: 外观稳重|停门口不能寒碜
    Need: 五年质保|超了保修就是我的责任
    Need: 后备箱装资料箱|两个箱子放不下
    Ours: 云驰 行远|168800
    Ours: 云驰 S70|179800
    Theirs: 华骋|华骋 G3
    Theirs: 东曜|东曜 明舟
    Tag: 业务车

    Industry: manufacturing
    Kind: private_company
    Kind: listed_company
    Kind: foreign_company
    Track: direct
    Process: direct_purchase
    Process: invited_tender
    Duty: shuttle
    Duty: logistics
    Duty: official
    Units: 2 18
    Employees: 100 3200
    Name: {city}{firm}{word}有限公司
    Name: {city}市{firm}{word}股份有限公司
    Short: {firm}{word}
    Word: 机械
    Word: 食品
    Word: 化工
    Word: 纺织
    Word: 新材料
    Word: 电子
    Word: 制药
    Word: 家具
    Business: 本地生产，原料产品自运
    Business: 三班倒，员工班车接送
    Basics: 用车看订单，旺季才动
    Basics: 成本压得紧，先租后买
    Department: 行政部|purchasing|purchase
    Department: 物流部|using|use support
    Department: 财务部|finance|
    Post: 行政经理|0|management|purchasing|gatekeeper buyer||经理
    Post: 物流经理|1|management|using|user influencer|use manage|经理
    Post: 财务经理|2|management|finance|influencer||经理
    Post: 总经理|1|decision|using|decision_maker||总
    Post: 车队长|1|operation|technical|user|maintain|队
    Purchase: 员工班车更新
    Purchase: 原料运输车
    Purchase: {y+1}年厂区用车
    Problem: 班车老晚点，员工在群里闹
    Problem: 外协车跑单子不听话
    Problem: 新厂区投产，车没配
    Need: 座位多一点|一车拉四十五人才够
    Need: 分期|发票和付款错开
    Need: 环保达标|不然进不了厂区
    Ours: 云驰 B11|312000
    Ours: 云驰 V60|186800
    Ours: 云驰 行远|168800
    Theirs: 南星|南星 行旅
    Theirs: 磐石|磐石 载福
    Theirs: 东曜|东曜 明舟
    Tag: 班车

    Industry: tourism
    Kind: private_company
    Track: direct
    Process: direct_purchase
    Duty: rental
    Units: 2 16
    Employees: 20 260
    Name: {city}{firm}{word}有限公司
    Name: {city}市{firm}{word}集团有限公司
    Short: {firm}{word}
    Word: 旅游客运
    Word: 国际旅行社
    Word: 度假酒店
    Word: 景区管理
    Word: 会议服务
    Business: 团队包车与会议接送
    Business: 景区摆渡与散客接驳
    Basics: 五一国庆前换车，淡季谈价
    Basics: 客人看车新不新
    Department: 总经办|purchasing|purchase
    Department: 车务部|using|use support
    Department: 财务室|finance|
    Post: 车务经理|1|management|technical|gatekeeper user|maintain manage|经理
    Post: 采购专员|0|operation|purchasing|buyer||小
    Post: 财务经理|2|management|finance|influencer||经理
    Post: 总经理|0|decision|purchasing|decision_maker||总
    Post: 带班司机|1|operation|using|user influencer|use|师傅
    Purchase: 旺季补车
    Purchase: 旅游中巴更新
    Purchase: {y+1}年包车更新
    Problem: 旺季外租太贵
    Problem: 老车客人投诉有味
    Need: 座椅舒服|八小时路程，屁股说了算
    Need: 行李舱大|团一上车行李就放不下
    Need: 置换旧车|老车卖不掉
    Ours: 云驰 B11|312000
    Ours: 云驰 M80|216800
    Theirs: 南星|南星 行旅
    Theirs: 华骋|华骋 商旅
    Tag: 旅游

    Industry: leasing
    Kind: private_company
    Track: direct
    Process: framework
    Process: direct_purchase
    Duty: rental
    Units: 8 30
    Employees: 15 180
    Name: {city}{firm}{word}有限公司
    Name: {city}市{firm}{word}有限公司
    Short: {firm}{word}
    Word: 汽车租赁
    Word: 共享用车
    Word: 代驾租车
    Word: 分时租赁
    Business: 长短租与单位用车托管
    Business: 网约车租赁，司机月付
    Basics: 看残值和出租率
    Basics: 三年一换，车商给回购才敢上
    Department: 资产部|purchasing|purchase support
    Department: 运营部|using|use
    Department: 风控部|finance|
    Post: 资产经理|0|management|purchasing|gatekeeper buyer|manage|经理
    Post: 运营经理|1|management|using|user|use|经理
    Post: 整备主管|0|operation|technical|influencer|maintain|师傅
    Post: 风控经理|2|management|finance|influencer||经理
    Post: 总经理|1|decision|purchasing|decision_maker||总
    Purchase: 到期车更新
    Purchase: 网约租赁车{units}台
    Problem: 出租率掉，车况差的退租
    Problem: 到期车集中，现金流紧
    Need: 回购承诺|三年后没人要就砸手里
    Need: 出险备用车|司机停一天就骂一天
    Need: 低油耗|司机第一个问油耗
    Ours: 云驰 E50|129800
    Ours: 云驰 M80|216800
    Theirs: 海岳|海岳 远山
    Theirs: 东曜|东曜 明舟
    Tag: 租赁

    Industry: security
    Kind: private_company
    Track: direct
    Process: price_inquiry
    Process: direct_purchase
    Duty: official
    Duty: other
    Units: 2 14
    Employees: 80 900
    Name: {city}{firm}{word}有限公司
    Name: {city}市{firm}{word}有限公司
    Short: {firm}{word}
    Word: 保安服务
    Word: 物业管理
    Word: 押运
    Word: 保洁环卫
    Business: 驻点保安与巡逻，车辆夜班为主
    Business: 物业与环卫一体，小型作业车多
    Basics: 合同跟着项目，换车看中标
    Basics: 人工贵，车要便宜皮实
    Department: 后勤部|purchasing|purchase support
    Department: 勤务部|using|use
    Department: 财务部|finance|
    Post: 后勤部经理|0|management|purchasing|gatekeeper buyer|manage|经理
    Post: 勤务队长|1|management|using|user influencer|use|队
    Post: 财务主管|2|operation|finance|influencer||会计
    Post: 总经理|0|decision|purchasing|decision_maker||总
    Post: 车管员|0|operation|technical|user|maintain|师傅
    Purchase: 巡逻车更新
    Purchase: 新项目配车
    Problem: 夜巡趴窝两次，甲方扣钱
    Problem: 新中标项目，车没到位
    Need: 便宜皮实|人我都请不起了
    Need: 警灯和喷字|甲方要统一
    Need: 保养点近|不能停工
    Ours: 云驰 E50|129800
    Ours: 云驰 V60|186800
    Theirs: 海岳|海岳 远山
    Theirs: 华骋|华骋 G3
    Tag: 巡逻车
    """
}
