/// The trades of public offices and bodies.
extension Library {
  /// One record a trade; the fields are those that `Trade` reads. In a `Post`: title, department, level,
  /// function, roles, work with vehicles, and how the holder is spoken to.
  static let publicTrades: StaticString = """
    %rec: Trade

    Industry: government
    Kind: city_office
    Kind: county_office
    Track: tender
    Process: open_tender
    Process: e_mall
    Process: bulk_procurement
    Duty: official
    Units: 2 16
    Employees: 50 480
    Name: {city}市{word}
    Name: {city}市{district}{word}
    Short: {city}{word}
    Word: 水利局
    Word: 农业农村局
    Word: 市场监管局
    Word: 住建局
    Word: 生态环境局
    Word: 林业局
    Word: 应急管理局
    Word: 文旅局
    Word: 民政局
    Word: 审计局
    Word: 统计局
    Word: 自然资源局
    Word: 城管局
    Word: 交通事务中心
    Business: 机关行政与下乡检查，车辆由后勤统一调度
    Business: 行业监管与基层督导，常年跑县区
    Business: 行政审批与现场执法配合，车辆分科室使用
    Basics: 按编制配车，年底报计划，来年批
    Basics: 更新要过编办和财政，一般二季度采购
    Department: 办公室|purchasing|purchase
    Department: 财务科|finance|support
    Department: 机关车队|using|use
    Department: 局领导||
    Post: 办公室主任|0|management|purchasing|gatekeeper buyer|manage|主任
    Post: 车队队长|2|management|using|user|use|队
    Post: 财务科科长|1|management|finance|influencer||科长
    Post: 分管副局长|3|decision|using|decision_maker||局
    Post: 办公室科员|0|operation|purchasing|gatekeeper||小
    Post: 驾驶班班长|2|operation|technical|user influencer|maintain|师傅
    Purchase: {y+0}年公务用车更新
    Purchase: {y+1}年公务用车更新
    Purchase: 下乡检查用车采购
    Problem: {old}台老车超龄，年检费劲
    Problem: 维修费一年比一年高，审计提过意见
    Problem: 下乡山路多，现用车底盘低
    Problem: 新能源占比不够，上面要考核
    Need: 底盘高，能走砂石路|下乡那段路你们去看看就知道了
    Need: 单价不超标准|超一分钱都报不上去
    Need: 年底前上完牌|指标过期就作废了
    Need: 后排宽敞|领导个子高
    Ours: 云驰 行远|168800
    Ours: 云驰 S70|179800
    Ours: 云驰 E50|149800
    Theirs: 海岳|海岳 远山
    Theirs: 华骋|华骋 G3
    Theirs: 东曜|东曜 明舟
    Tag: 公务车

    Industry: law_enforcement
    Kind: public_institution
    Kind: county_office
    Track: tender
    Process: open_tender
    Process: competitive_negotiation
    Process: framework
    Duty: law_enforcement
    Duty: official
    Units: 3 24
    Employees: 80 600
    Name: {city}市{word}
    Name: {city}市{district}{word}
    Short: {city}{word}
    Word: 综合执法支队
    Word: 交通执法支队
    Word: 巡防大队
    Word: 渔政支队
    Word: 水政监察支队
    Word: 消防救援站
    Word: 应急救援支队
    Word: 路政大队
    Word: 环境监察支队
    Word: 特勤支队
    Word: 安全生产执法队
    Word: 文化执法支队
    Word: 渡口管理站
    Business: 一线执法与应急处置，车辆二十四小时备勤
    Business: 日常巡查与专项整治，片区多里程长
    Basics: 执法车有标识和装备要求，目录内才能买
    Basics: 专项资金到位才动，时间紧
    Department: 装备科|purchasing|purchase
    Department: 执勤大队|using|use
    Department: 修理所|technical|support
    Department: 计财科|finance|
    Post: 装备科科长|0|management|purchasing|gatekeeper buyer|manage|科长
    Post: 大队长|1|management|using|user influencer|use|大队
    Post: 修理所所长|2|operation|technical|influencer|maintain|所长
    Post: 计财科科长|3|management|finance|influencer||科长
    Post: 支队长|1|decision|using|decision_maker||支队
    Post: 副支队长|0|decision|finance|influencer||支队
    Purchase: {y+0}年执法执勤车更新
    Purchase: 应急处置车辆采购
    Purchase: 巡查车补充
    Problem: 出警路上趴窝，去年拖了{age}次
    Problem: 车龄{age}年，装备加重后制动吃力
    Problem: 片区扩大，现有车辆转不过来
    Need: 警灯和记录仪预留接口|改装一次电路坏一次，我们怕了
    Need: 四驱|冬天那条坡上不去
    Need: 连续待命不亏电|车停一夜电瓶就没了
    Need: 后备箱放得下装备|现在器材都堆在座位上
    Ours: 云驰 S70 四驱|199800
    Ours: 云驰 V60|186800
    Ours: 云驰 行远|168800
    Theirs: 磐石|磐石 越岭
    Theirs: 华骋|华骋 G3
    Theirs: 海岳|海岳 远山
    Tag: 执法车

    Industry: school
    Kind: public_institution
    Track: tender
    Process: price_inquiry
    Process: competitive_consultation
    Process: open_tender
    Duty: school_bus
    Duty: official
    Units: 1 10
    Employees: 90 1200
    Name: {city}市{firm}{word}
    Name: {city}{firm}{word}
    Short: {firm}{word}
    Word: 中学
    Word: 实验学校
    Word: 职业技术学院
    Word: 外国语学校
    Word: 技工学校
    Word: 幼教集团
    Business: 教学与住校管理，早晚接送学生
    Business: 全日制办学，校车和公务接待用车
    Basics: 校车归教育局备案，换车多在暑假
    Basics: 用车费用从公用经费列支，卡得紧
    Department: 总务处|purchasing|purchase support
    Department: 财务室|finance|
    Department: 学生处|using|use
    Department: 校办|using|
    Post: 总务主任|0|management|purchasing|gatekeeper buyer|manage|主任
    Post: 学生处主任|2|management|using|user||主任
    Post: 财务主管|1|operation|finance|influencer||会计
    Post: 校长|3|decision|using|decision_maker||校长
    Post: 校车队长|2|operation|technical|user|use maintain|师傅
    Post: 分管副校长|3|decision|purchasing|influencer||校长
    Purchase: 校车更新
    Purchase: {y+1}年校车采购
    Purchase: 新校区接送车
    Problem: 校车到年限，家长有意见
    Problem: 新校区远，一趟接送不过来
    Problem: 现用校车空调差，夏天学生投诉
    Need: 专用校车目录内|不是专用的教育局不给备案
    Need: 低地板|小孩子上下车磕过腿
    Need: 车内监控联网|家长随时要看
    Need: 暑假内交车|开学前必须跑起来
    Ours: 云驰 B11|312000
    Ours: 云驰 M80|216800
    Theirs: 南星|南星 校园10
    Theirs: 东曜|东曜 明舟
    Tag: 校车

    Industry: hospital
    Kind: public_institution
    Track: tender
    Process: open_tender
    Process: competitive_consultation
    Process: single_source
    Duty: other
    Duty: official
    Units: 1 8
    Employees: 200 2200
    Name: {city}市{firm}{word}
    Name: {city}{firm}{word}
    Short: {firm}{word}
    Word: 医院
    Word: 妇产医院
    Word: 康复医院
    Word: 骨科医院
    Word: 中医院
    Word: 儿童医院
    Word: 体检中心
    Business: 门急诊与院前急救，车辆含救护和后勤
    Business: 专科诊疗与体检下乡，医疗车常年外出
    Basics: 救护车要目录和改装公告，卫健部门报备
    Basics: 设备和车辆同走院内招采，周期三个月
    Department: 后勤保障部|purchasing|purchase support
    Department: 急诊科|using|use
    Department: 设备科|technical|support
    Department: 财务部|finance|
    Post: 后勤主任|0|management|purchasing|gatekeeper buyer|manage|主任
    Post: 急诊科主任|1|management|using|user influencer|use|主任
    Post: 设备科工程师|2|operation|technical|influencer|maintain|工
    Post: 财务部主任|3|management|finance|influencer||主任
    Post: 分管副院长|0|decision|purchasing|decision_maker||院长
    Post: 总会计师|3|decision|finance|influencer||总
    Purchase: 救护车增配
    Purchase: {y+1}年后勤车更新
    Purchase: 体检车采购
    Problem: 急救半径大，车不够调
    Problem: 老车氧气和监护接口跟不上
    Problem: 后勤车{age}年了，天天修
    Need: 车厢净高1.9米以上|抢救的时候腰都直不起来
    Need: 改装厂上门培训|设备接口都不敢动
    Need: 夜里也能救援|急诊可不分上下班
    Need: 备用电源|断电一次就够受的
    Ours: 云驰 V60 救护版|348000
    Ours: 云驰 V60|186800
    Theirs: 东曜|东曜 迅捷
    Theirs: 海岳|海岳 远山
    Tag: 救护车

    Industry: agriculture
    Kind: county_office
    Kind: public_institution
    Track: tender
    Process: e_mall
    Process: price_inquiry
    Duty: official
    Duty: logistics
    Units: 2 12
    Employees: 40 300
    Name: {city}市{word}
    Name: {city}市{district}{word}
    Short: {city}{word}
    Word: 水利工程站
    Word: 灌区管理处
    Word: 农技推广中心
    Word: 林业站
    Word: 防汛物资中心
    Word: 畜牧站
    Word: 种子检测站
    Word: 水库管理处
    Word: 测绘院
    Word: 气象站
    Word: 地质队
    Word: 土壤站
    Business: 田间检测与防汛值守，皮卡和越野为主
    Business: 水利巡查与物资运送，路况差里程长
    Basics: 资金跟着项目走，项目验收后才能换车
    Basics: 用车时间集中在汛期和农忙
    Department: 综合科|purchasing|purchase
    Department: 工程科|using|use support
    Department: 计财科|finance|
    Post: 综合科科长|0|management|purchasing|gatekeeper buyer|manage|科长
    Post: 工程科科长|1|management|using|user|use|科长
    Post: 计财科科长|2|management|finance|influencer||科长
    Post: 站长|0|decision|using|decision_maker||站长
    Post: 驾驶员|1|operation|technical|user influencer|maintain|师傅
    Purchase: 防汛值守车更新
    Purchase: {y+1}年工作用车采购
    Problem: 堤上泥路，两驱车下不去
    Problem: 汛期抢险，借车借不到
    Problem: 车龄{age}年，报废单已经开了
    Need: 带绞盘|陷过一次，拖车等了半天
    Need: 拖斗挂接|要拉水泵
    Need: 底盘防锈|水边停久了烂得快
    Ours: 云驰 S70 四驱|199800
    Ours: 云驰 T30|158800
    Theirs: 磐石|磐石 越岭
    Theirs: 磐石|磐石 载福
    Tag: 下乡
    """
}
