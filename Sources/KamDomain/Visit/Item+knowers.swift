/// Who in an organisation is likely to know an item of information, and how it is called in a purpose.
extension Item {
  /// The functions, roles and levels whose people are likely to know, likelier ones first.
  struct Knowers {
    var functions: [String] = []
    var roles: [Role] = []
    var levels: [Level] = []
  }

  /// Who is likely to know: the users of vehicles tell of vehicles, finance of money, the office of procedure.
  var knowers: Knowers {
    switch self {
    case .k1, .k2, .k3: Knowers(functions: ["purchasing"], roles: [.gatekeeper])
    case .k4: Knowers(functions: ["using", "technical"], roles: [.user])
    case .k5: Knowers(functions: ["using", "technical"], roles: [.user], levels: [.operation])
    case .k6, .k7: Knowers(functions: ["purchasing"], levels: [.decision, .management])
    case .j1: Knowers(functions: ["purchasing", "using"], roles: [.buyer, .decisionMaker])
    case .j2: Knowers(functions: ["using", "technical"], roles: [.user, .decisionMaker])
    case .j3: Knowers(functions: ["purchasing"], roles: [.gatekeeper, .influencer])
    case .j4: Knowers(functions: ["purchasing", "finance"], roles: [.buyer, .decisionMaker])
    case .j5: Knowers(functions: ["finance", "purchasing"], roles: [.decisionMaker])
    case .j6: Knowers(functions: ["purchasing", "finance"], roles: [.buyer])
    case .r1: Knowers(functions: ["using", "purchasing"], roles: [.user])
    case .r2: Knowers(functions: ["technical", "using"], roles: [.influencer, .user])
    case .r3: Knowers(functions: ["using", "technical"], roles: [.user])
    case .r4, .r5: Knowers(functions: ["purchasing"], roles: [.gatekeeper, .influencer])
    }
  }

  /// Whether it is the daily work of others than those who decide: no leader is asked who drives.
  func isBelow(_ person: Occupant) -> Bool { person.level == .decision && (self == .k4 || self == .k5) }

  /// How likely a person is to know, 0 for not at all.
  func likelihood(_ person: Occupant) -> Int {
    if isBelow(person) { return 0 }
    let knowers = knowers
    var points = 0
    if let function = person.function, let place = knowers.functions.firstIndex(of: function) {
      points += 4 - place
    }
    if !Set(person.roles).isDisjoint(with: knowers.roles) { points += 2 }
    if let level = person.level, knowers.levels.contains(level) { points += 1 }
    return points
  }

  /// The items in the order in which they are worth asking: with a project to win, what it needs comes first.
  static func byWorth(hasProject: Bool) -> [Item] {
    hasProject
      ? [.j5, .j4, .j6, .j2, .j1, .j3, .r1, .r3, .r4, .r2, .r5, .k5, .k3, .k4, .k1, .k6, .k7, .k2]
      : [.k5, .j1, .k3, .k4, .r1, .r3, .j2, .k1, .k6, .k2, .k7, .r4, .r5, .r2, .j4, .j5, .j6, .j3]
  }

  /// The item in a purpose: `预算`.
  var brief: Word {
    switch self {
    case .k1: Word(code: code, zh: "组织机构", en: "structure")
    case .k2: Word(code: code, zh: "联系方式", en: "ways to reach them")
    case .k3: Word(code: code, zh: "相关部门", en: "departments")
    case .k4: Word(code: code, zh: "用车人员", en: "people around the vehicles")
    case .k5: Word(code: code, zh: "车辆情况", en: "fleet")
    case .k6: Word(code: code, zh: "业务情况", en: "business")
    case .k7: Word(code: code, zh: "行业情况", en: "industry")
    case .j1: Word(code: code, zh: "采购计划", en: "plan")
    case .j2: Word(code: code, zh: "要解决的问题", en: "problem")
    case .j3: Word(code: code, zh: "决策群体", en: "decision group")
    case .j4: Word(code: code, zh: "时间表", en: "timetable")
    case .j5: Word(code: code, zh: "预算", en: "budget")
    case .j6: Word(code: code, zh: "采购流程", en: "process")
    case .r1: Word(code: code, zh: "竞争车型", en: "rival models")
    case .r2: Word(code: code, zh: "优劣对比", en: "comparison")
    case .r3: Word(code: code, zh: "满意度", en: "satisfaction")
    case .r4: Word(code: code, zh: "对手代表", en: "rival's representative")
    case .r5: Word(code: code, zh: "对手关系", en: "rival's relations")
    }
  }
}
