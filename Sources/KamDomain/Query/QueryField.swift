/// What a query can ask of an account, `field:value` or `field<value`.
public enum QueryField: String, Sendable, Hashable, CaseIterable, Worded {
  // Text.
  case name, id, region, district, project, tag
  // A code of a list, or a login.
  case stage, industry, kind, channel, owner
  // A closed choice.
  case importance, likelihood, track
  // Numbers.
  case priority, silent, known, units, amount, fleet
  case fleetAge = "fleet.age"
  case fleetRivals = "fleet.rivals"
  // Days.
  case due, milestone, visit, lastContact
  /// When vehicles come of age, and when those of rival makes do.
  case fleetDue = "fleet.due"
  case rivalsDue = "rivals.due"
  // The fleet in words.
  case make, duty, special
  case specialNeeded = "special.needed"
  // What is missing in the decision group or in what is known, and what is there.
  case lacks, has

  public var zh: String { words[0] }
  public var en: String { rawValue }

  /// The field of a word in either language, in any case.
  public init?(word: String) {
    guard let found = Self.byWord[Folded(word).text] else { return nil }
    self = found
  }

  /// All words that a query may use for fields, English first.
  public static var allWords: [String] { allCases.flatMap { [$0.rawValue] + $0.words } }

  private static let byWord: [String: QueryField] = Dictionary(
    allCases.flatMap { field in ([field.rawValue] + field.words).map { (Folded($0).text, field) } },
    uniquingKeysWith: { first, _ in first })

  /// The Chinese word that screens show, then other words.
  private var words: [String] {
    switch self {
    case .name: ["名称", "客户", "客户名称"]
    case .id: ["编号"]
    case .region: ["地区"]
    case .district: ["区县"]
    case .project: ["项目", "采购项目"]
    case .tag: ["标签"]
    case .stage: ["阶段"]
    case .industry: ["行业"]
    case .kind: ["性质"]
    case .channel: ["渠道"]
    case .owner: ["专员"]
    case .importance: ["等级", "客户等级"]
    case .likelihood: ["级别", "级", "意向", "意向级别"]
    case .track: ["方式", "采购方式"]
    case .priority: ["类", "优先", "类别"]
    case .silent: ["静默", "silentDays"]
    case .known: ["信息", "已知", "完整度", "信息完整度", "coverage"]
    case .units: ["台数", "拟购"]
    case .amount: ["金额"]
    case .fleet: ["车队", "车辆", "fleet.count", "vehicleCount"]
    case .fleetAge: ["车龄"]
    case .fleetRivals: ["对手车", "竞品车"]
    case .fleetDue: ["到龄", "车辆到龄"]
    case .rivalsDue: ["对手到龄", "竞品到龄"]
    case .make: ["品牌"]
    case .duty: ["用途"]
    case .special: ["特殊车辆", "特殊配置"]
    case .specialNeeded: ["所需特殊车辆", "所需特殊"]
    case .due: ["到期", "下一步", "nextStep"]
    case .milestone: ["节点"]
    case .visit: ["拜访"]
    case .lastContact: ["最近联系", "联系"]
    case .lacks: ["缺", "缺少"]
    case .has: ["有"]
    }
  }
}

/// A word of a query that is a question by itself.
public enum QueryFlag: String, Sendable, Hashable, CaseIterable, Worded {
  /// A promise or the next step is overdue.
  case overdue
  /// A step, promise or visit is due today.
  case today
  /// A live project has no next step.
  case noStep = "nostep"
  /// Longer silent than the rhythm allows.
  case quiet
  /// An open remark of the manager.
  case remark
  /// Put aside until a day that has not come.
  case stalled
  /// A project is open.
  case open
  /// Vehicles have run further than those of their duty should.
  case worn

  public var zh: String {
    switch self {
    case .overdue: "逾期"
    case .today: "今天"
    case .noStep: "未定下一步"
    case .quiet: "静默超期"
    case .remark: "批注"
    case .stalled: "暂停"
    case .open: "在谈"
    case .worn: "里程到限"
    }
  }

  public var en: String { rawValue }

  /// The flag of a word in either language, in any case.
  public init?(word: String) {
    let folded = Folded(word).text
    guard let found = Self.allCases.first(where: { $0.rawValue == folded || $0.zh == folded }) else {
      return nil
    }
    self = found
  }
}
