/// The words from which names of towns, firms, streets and people are made. All are invented; a line is a list.
extension Library {
  static let cities: StaticString = """
    云川 澜江 石桥 临溪 望川 平岭 白桦 金穗 东麓 北渡 青岚 鹿鸣 南屏 锦溪 沙汀 明川 碧泽 晴川 丹屿 \
    朗渚 安澜 宁泽 兴原 新渡 西麓 玉澜 棠海 紫川 霞屏 松桥 柏川 梅渡 竹屿 荷渚 桂陵 枫河 槐原 麦川 星垣 长泽
    """
  static let districts: StaticString = """
    桥西 桥东 城南 城北 江东 江北 湖滨 临江 高新 开发 新城 西城 东城 北山 南岭 河湾
    """
  static let streets: StaticString = """
    裕安路 书院街 迎宾路 工人路 丰收大街 清泉路 码头路 车站大道 创业路 药谷路 文具街 林场路 和平巷 永兴街 \
    建设路 仁济路 青年路 金桥路 望江路 环城北路 滨河路 学府街 槐荫路 云阳大街
    """
  static let firmStarts: StaticString = """
    鸿 瑞 恒 盛 泰 润 嘉 明 德 安 华 信 丰 宏 景 永 启 腾 广 泽 昌 祥 朗 卓
    """
  static let firmEnds: StaticString = """
    达 通 远 顺 源 和 隆 邦 捷 程 创 宇 川 晟 途 禾 冠 利 朋 帆 佑 致 兴 运
    """
  static let surnames: StaticString = """
    王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 \
    傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 \
    郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 欧阳 司马 上官 诸葛
    """
  static let givenStarts: StaticString = """
    建 国 志 文 海 明 永 晓 玉 春 秀 德 立 红 振 向 世 小 宏 庆 丽 慧 佳 思 雨 天 一 子 长 凤 桂 少 光 家 福 学
    """
  static let givenEnds: StaticString = """
    军 华 强 平 伟 斌 刚 勇 杰 峰 涛 敏 芳 燕 娟 静 琴 霞 梅 兰 林 山 江 波 辉 东 生 民 荣 宇 阳 鹏 超 婷 颖 远
    """
  static let hobbies: StaticString = """
    钓鱼 象棋 羽毛球 乒乓球 爬山 摄影 书法 养花 养鱼 游泳 骑行 篮球 太极 下厨 听戏 收藏石头 广场舞 自驾游
    """
  static let families: StaticString = """
    女儿今年高考 儿子在外地读大学 刚添了孙子 妻子是护士 丈夫是中学老师 双胞胎上小学 母亲身体不好 儿子刚参加工作 \
    一家三代同住 女儿学钢琴
    """
  static let repStyles: StaticString = """
    跑得勤，报价松 能说，承诺多 老成，走上层 资料做得细 只认价格 爱请吃饭 当天出报价 不急，专等机会 技术出身 卖完不见人
    """
  static let repRelations: StaticString = """
    和用车部门熟 常请车队吃饭 只熟采购 领导的老同学 合作三年 刚接手，还不熟 以前卖过给他们 逢节必到
    """
  static let strengths: StaticString = """
    价低 司机用惯了 网点多 配件便宜 交车快 能赊账 保值 省油 改装厂在本地 给备用车
    """
  static let weaknesses: StaticString = """
    配件等两周 油耗高 售后推诿 车型老 电池衰减快 内饰异味 交车拖 报价不松口 停产车型 噪声大
    """
  static let wants: StaticString = """
    交车快，别出岔子 成本最低 用着省心 程序不能错 领导满意 售后随叫随到 参数要硬 付款宽松 车要体面 旧车有去处
    """
  static let expansions: StaticString = """
    二期动工，正在招人 新开两个网点 接了外地的大单 搬到新园区，场地大一倍 并入一家同行，车队要合并 新增三条线路
    """
  static let frictions: StaticString = """
    三台返修两次，供货商拖着不换 配件等了一个月，领导发了火 合同里的备用车一直没给 交车晚了四十天，罚款没谈拢
    """
  static let remarks: StaticString = """
    这家别拖了，本周必须见到能拍板的人 报价快过期了，重发一版 只有一条线，再认识一位 下次我陪你去 对手动作快，先把参数稳住 \
    回款要紧，账期别让
    """
  static let stallReasons: StaticString = """
    等财政批复 领导换届，年后再谈 今年额度用完 工程款没到账 内部机构合并
    """
  static let lostReasons: StaticString = """
    价格高四千 交车期赶不上 参数照对手写的 没有备用车 领导早有倾向 付款条件没让步
    """
  static let places: StaticString = """
    办公楼三楼 会议室 车队值班室 客户工地 店里 采购科
    """
  static let bring: StaticString = """
    配置表 报价单 试驾邀请 同行用车案例 车型对比表 质保说明
    """
  static let topics: StaticString = """
    最近的天气 新办公楼 油价 本地修路 停车难 充电桩 年检新规 换季保养
    """
}
