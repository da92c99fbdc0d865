/// How a title sounds behind a surname: 李处, 刘工, 陈队.
struct SpokenTitle: Sendable {
  /// What the title on the card must hold; empty: it goes with any (王哥, 李老师).
  var endings: [String]

  /// Whether a person of this title is called so. 副 is dropped in speech, on the card it changes nothing.
  func fits(_ title: String?) -> Bool {
    endings.isEmpty || endings.contains { title?.contains($0) == true }
  }

  /// `spoken: ending,ending …`; without endings it is an address for anybody.
  static let table: WordTable<SpokenTitle> = {
    let words = spoken.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { word in
      let parts = word.split(separator: ":")
      let endings = parts.count > 1 ? parts[1].split(separator: ",").map(String.init) : []
      return (String(parts[0]), SpokenTitle(endings: endings))
    }
    return WordTable(words)
  }()

  private static let spoken = """
    厅:厅长 厅长:厅长 局:局长 局长:局长 处:处长 处长:处长 科:科长 科长:科长 股:股长 股长:股长 队:队长 队长:队长
    部:部长 部长:部长 院:院长 院长:院长 校:校长 校长:校长 所:所长 所长:所长 站:站长 站长:站长 司:司长 司长:司长
    行:行长 行长:行长 县长:县长 市长:市长 区长:区长 镇长:镇长 乡长:乡长 段长:段长 厂:厂长 厂长:厂长 店长:店长
    组长:组长 班长:班长 会长:会长 社长:社长 台长:台长 馆长:馆长 园长:园长 室主任:主任 主任:主任 主席:主席
    书记:书记 委员:委员 政委:政委 秘书长:秘书长 秘书:秘书 秘:秘书 董事长:董事长 董事:董事 董:董事长,董事
    总:总经理,副总,总裁,总监,董事长,经理,总会计师,总经济师 总经理:总经理 总裁:总裁 总监:总监 经理:经理 主管:主管 老板:总经理,老板,董事长
    工:工程师,总工,技术员,技师 工程师:工程师 总工:总工 总会计师:总会计师 会计:会计 出纳:出纳
    主任科员:主任科员 调研员:调研员 科员:科员 干事:干事 专员:专员 助理:助理 调度:调度 司机:司机,驾驶员
    师傅:司机,驾驶员,师傅,技师,维修 老师 哥 姐 先生 女士 小姐 大姐 大哥 同志
    """

  /// Words that begin like a title behind a surname and are none: 李处理, 王总共.
  static let notTitles = WordTable<Bool>(
    set: """
      处理 | 处置 | 处罚 | 处在 | 处于 | 工作 | 工程款 | 工地 | 工期 | 总共 | 总算 | 总之 | 总体 | 总价 | 部分 | 部门 | 队伍 | 局面 | 局势
      行业 | 行程 | 校车 | 站点 | 所有 | 所以 | 所谓 | 院子 | 科技 | 科学 | 科室 | 司法 | 厂家 | 厂里 | 股份 | 股权 | 秘密 | 董事会
      """)

  /// People around a person of title, who are not he: 张厅长秘书.
  static let attendants = WordTable<Bool>(
    set: "秘书 | 的秘书 | 司机 | 的司机 | 助理 | 的助理 | 爱人 | 的爱人 | 夫人 | 太太 | 家属 | 儿子 | 女儿")

  /// Words that begin like 小王 or 老王 and are none.
  static let notNames = WordTable<Bool>(
    set: "小程序 | 小时 | 小区 | 小计 | 小金库 | 小包 | 小车 | 小单 | 小白 | 老师 | 老成 | 老车 | 老旧 | 老方案 | 老于")

  /// Words that begin like a surname with a title and are none.
  static let notStrangers = WordTable<Bool>(
    set: "全 | 车队 | 车站 | 车工 | 和 | 施工 | 连队 | 路局 | 路段 | 包工 | 明处 | 平行 | 成行 | 易行 | 步行 | 高校")

  /// Titles of people who lead; such a one is seldom called 小王.
  static func leads(_ title: String?) -> Bool {
    guard let title else { return false }
    return !title.hasSuffix("科员")
      && ["长", "主任", "主席", "书记", "总", "经理", "主管", "董事"].contains { title.contains($0) }
  }
}
