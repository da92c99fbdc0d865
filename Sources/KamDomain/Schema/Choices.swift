/// A closed list of values of a field, with its words in both languages.
public protocol Choice: RawRepresentable<String>, CaseIterable, Sendable, Hashable, Worded {
  /// The value's word in Chinese.
  var zh: String { get }
  /// The value's word in English.
  var en: String { get }
}

/// How much a customer matters to the dealer (客户等级, T6).
public enum Importance: String, Choice {
  case key
  case normal

  public var zh: String {
    switch self {
    case .key: "重点"
    case .normal: "一般"
    }
  }

  public var en: String {
    switch self {
    case .key: "key"
    case .normal: "normal"
    }
  }
}

/// What a department has to do with vehicles (K3).
public enum VehicleRole: String, Choice {
  case use
  case purchase
  case support

  public var zh: String {
    switch self {
    case .use: "使用"
    case .purchase: "采购"
    case .support: "支持"
    }
  }

  public var en: String {
    switch self {
    case .use: "uses"
    case .purchase: "purchases"
    case .support: "supports"
    }
  }
}

/// What a person has to do with vehicles (K4).
public enum VehicleWork: String, Choice {
  case use
  case maintain
  case manage

  public var zh: String {
    switch self {
    case .use: "使用"
    case .maintain: "维护"
    case .manage: "管理"
    }
  }

  public var en: String {
    switch self {
    case .use: "uses"
    case .maintain: "maintains"
    case .manage: "manages"
    }
  }
}

/// The level of a seat or person in the organisation (G6–G8).
public enum Level: String, Choice {
  case decision
  case management
  case operation

  public var zh: String {
    switch self {
    case .decision: "决策层"
    case .management: "管理层"
    case .operation: "操作层"
    }
  }

  public var en: String {
    switch self {
    case .decision: "decision"
    case .management: "management"
    case .operation: "operation"
    }
  }
}

/// How two people are tied (G).
public enum TieKind: String, Choice {
  case reportsTo = "reports_to"
  case influences
  case knows
  case conflictsWith = "conflicts_with"
  case introduced

  public var zh: String {
    switch self {
    case .reportsTo: "汇报给"
    case .influences: "影响"
    case .knows: "认识"
    case .conflictsWith: "有矛盾"
    case .introduced: "引见过"
    }
  }

  public var en: String {
    switch self {
    case .reportsTo: "reports to"
    case .influences: "influences"
    case .knows: "knows"
    case .conflictsWith: "conflicts with"
    case .introduced: "introduced"
    }
  }
}

/// Whose a vehicle is (X8).
public enum Ownership: String, Choice {
  case owned
  case leased

  public var zh: String {
    switch self {
    case .owned: "自有"
    case .leased: "租赁"
    }
  }

  public var en: String {
    switch self {
    case .owned: "owned"
    case .leased: "leased"
    }
  }
}

/// A dated sign that a customer may buy (P6–P8).
public enum SignalKind: String, Choice {
  case expansion
  case changeOfOperation = "change_of_operation"
  case newHere = "new_here"
  case friction
  case purchaseNews = "purchase_news"
  case other

  public var zh: String {
    switch self {
    case .expansion: "业务扩张"
    case .changeOfOperation: "改变经营"
    case .newHere: "新到本地"
    case .friction: "与现供货商有摩擦"
    case .purchaseNews: "采购消息"
    case .other: "其他"
    }
  }

  public var en: String {
    switch self {
    case .expansion: "expansion"
    case .changeOfOperation: "change of operation"
    case .newHere: "new here"
    case .friction: "friction with supplier"
    case .purchaseNews: "purchase news"
    case .other: "other"
    }
  }
}

/// How a customer buys (X1).
public enum Track: String, Choice {
  case direct
  case tender

  public var zh: String {
    switch self {
    case .direct: "直采"
    case .tender: "招投标"
    }
  }

  public var en: String {
    switch self {
    case .direct: "direct"
    case .tender: "tender"
    }
  }
}

/// The likelihood grade of a purchase (X9).
public enum Likelihood: String, Choice {
  case h = "H"
  case a = "A"
  case b = "B"
  case c = "C"
  case o = "O"

  public var zh: String {
    switch self {
    case .h: "H级"
    case .a: "A级"
    case .b: "B级"
    case .c: "C级"
    case .o: "已订"
    }
  }

  public var en: String {
    switch self {
    case .h: "H"
    case .a: "A"
    case .b: "B"
    case .c: "C"
    case .o: "ordered"
    }
  }
}

/// How far the budget of a project is.
public enum BudgetState: String, Choice {
  case planned
  case applied
  case approved

  public var zh: String {
    switch self {
    case .planned: "编制中"
    case .applied: "已申报"
    case .approved: "已批复"
    }
  }

  public var en: String {
    switch self {
    case .planned: "planned"
    case .applied: "applied for"
    case .approved: "approved"
    }
  }
}

/// A role in the decision group (G1–G5).
public enum Role: String, Choice {
  case gatekeeper
  case buyer
  case user
  case decisionMaker = "decision_maker"
  case influencer

  public var zh: String {
    switch self {
    case .gatekeeper: "看门者"
    case .buyer: "采购者"
    case .user: "使用者"
    case .decisionMaker: "决策者"
    case .influencer: "影响者"
    }
  }

  public var en: String {
    switch self {
    case .gatekeeper: "gatekeeper"
    case .buyer: "buyer"
    case .user: "user"
    case .decisionMaker: "decision maker"
    case .influencer: "influencer"
    }
  }
}

/// Where a person stands on our offer (G).
public enum Stance: String, Choice {
  case champion
  case supporter
  case neutral
  case sceptic
  case opponent
  case unknown

  public var zh: String {
    switch self {
    case .champion: "内线"
    case .supporter: "支持"
    case .neutral: "中立"
    case .sceptic: "有保留"
    case .opponent: "反对"
    case .unknown: "不明"
    }
  }

  public var en: String {
    switch self {
    case .champion: "champion"
    case .supporter: "supporter"
    case .neutral: "neutral"
    case .sceptic: "sceptic"
    case .opponent: "opponent"
    case .unknown: "unknown"
    }
  }
}

/// How far a quotation is (X3).
public enum QuoteState: String, Choice {
  case draft
  case sent
  case revised
  case accepted
  case void

  public var zh: String {
    switch self {
    case .draft: "草稿"
    case .sent: "已报"
    case .revised: "修改"
    case .accepted: "接受"
    case .void: "作废"
    }
  }

  public var en: String {
    switch self {
    case .draft: "draft"
    case .sent: "sent"
    case .revised: "revised"
    case .accepted: "accepted"
    case .void: "void"
    }
  }
}

/// How far the registration with the maker is (X4).
public enum RegistrationState: String, Choice {
  case notFiled = "not_filed"
  case filed
  case approved
  case refused
  case expired

  public var zh: String {
    switch self {
    case .notFiled: "未报"
    case .filed: "已提交"
    case .approved: "已批"
    case .refused: "驳回"
    case .expired: "过期"
    }
  }

  public var en: String {
    switch self {
    case .notFiled: "not filed"
    case .filed: "filed"
    case .approved: "approved"
    case .refused: "refused"
    case .expired: "expired"
    }
  }
}

/// Whether our offer meets a need.
public enum Met: String, Choice {
  case yes
  case partly
  case no

  public var zh: String {
    switch self {
    case .yes: "满足"
    case .partly: "部分满足"
    case .no: "不满足"
    }
  }

  public var en: String {
    switch self {
    case .yes: "met"
    case .partly: "partly met"
    case .no: "not met"
    }
  }
}

/// Who wrote a needs plan (N3, N4).
public enum NeedsPlanKind: String, Choice {
  case twoWay = "two_way"
  case statement

  public var zh: String {
    switch self {
    case .twoWay: "双方往来式"
    case .statement: "单方陈述式"
    }
  }

  public var en: String {
    switch self {
    case .twoWay: "two-way"
    case .statement: "statement"
    }
  }
}

/// How far a needs plan is (N3).
public enum NeedsPlanState: String, Choice {
  case draft
  case sent
  case corrected
  case confirmed

  public var zh: String {
    switch self {
    case .draft: "草稿"
    case .sent: "已发出"
    case .corrected: "客户已修改"
    case .confirmed: "客户已确认"
    }
  }

  public var en: String {
    switch self {
    case .draft: "draft"
    case .sent: "sent"
    case .corrected: "corrected"
    case .confirmed: "confirmed"
    }
  }
}

/// How far a visit is.
public enum VisitState: String, Choice {
  case planned
  case held
  case cancelled

  public var zh: String {
    switch self {
    case .planned: "计划"
    case .held: "已拜访"
    case .cancelled: "取消"
    }
  }

  public var en: String {
    switch self {
    case .planned: "planned"
    case .held: "held"
    case .cancelled: "cancelled"
    }
  }
}

/// What kind of visit it is (V, S2).
public enum VisitKind: String, Choice {
  case first
  case `return`
  case cold
  case phone

  public var zh: String {
    switch self {
    case .first: "首访"
    case .return: "回访"
    case .cold: "陌生拜访"
    case .phone: "电话"
    }
  }

  public var en: String {
    switch self {
    case .first: "first"
    case .return: "return"
    case .cold: "cold"
    case .phone: "phone"
    }
  }
}

/// How a due day is meant.
public enum DueKind: String, Choice {
  case on
  case by
  case morning
  case afternoon
  case month
  case around

  public var zh: String {
    switch self {
    case .on: "当天"
    case .by: "之前"
    case .morning: "上午"
    case .afternoon: "下午"
    case .month: "当月"
    case .around: "前后"
    }
  }

  public var en: String {
    switch self {
    case .on: "on"
    case .by: "by"
    case .morning: "morning"
    case .afternoon: "afternoon"
    case .month: "in the month"
    case .around: "around"
    }
  }
}

/// Who made a promise.
public enum Side: String, Choice {
  case ours
  case theirs

  public var zh: String {
    switch self {
    case .ours: "我方"
    case .theirs: "对方"
    }
  }

  public var en: String {
    switch self {
    case .ours: "ours"
    case .theirs: "theirs"
    }
  }
}

/// How far a request for help is (X5).
public enum RequestState: String, Choice {
  case open
  case approved
  case refused
  case askedBack = "asked_back"
  case withdrawn
  case done

  public var zh: String {
    switch self {
    case .open: "待答复"
    case .approved: "同意"
    case .refused: "不同意"
    case .askedBack: "反问"
    case .withdrawn: "撤回"
    case .done: "办妥"
    }
  }

  public var en: String {
    switch self {
    case .open: "open"
    case .approved: "approved"
    case .refused: "refused"
    case .askedBack: "asked back"
    case .withdrawn: "withdrawn"
    case .done: "done"
    }
  }
}

/// What kind of event it is (T2).
public enum OccasionKind: String, Choice {
  case presentation
  case testDrive = "test_drive"
  case exhibition
  case mailing

  public var zh: String {
    switch self {
    case .presentation: "产品推介会"
    case .testDrive: "试乘试驾"
    case .exhibition: "外展"
    case .mailing: "直邮"
    }
  }

  public var en: String {
    switch self {
    case .presentation: "presentation"
    case .testDrive: "test drive"
    case .exhibition: "exhibition"
    case .mailing: "mailing"
    }
  }
}

/// Whether a question is open or closed (N1).
public enum QuestionForm: String, Choice {
  case open
  case closed

  public var zh: String {
    switch self {
    case .open: "开放式"
    case .closed: "封闭式"
    }
  }

  public var en: String {
    switch self {
    case .open: "open"
    case .closed: "closed"
    }
  }
}

/// What somebody of our own team does.
public enum SpecialistRole: String, Choice {
  case specialist
  case manager

  public var zh: String {
    switch self {
    case .specialist: "专员"
    case .manager: "经理"
    }
  }

  public var en: String {
    switch self {
    case .specialist: "specialist"
    case .manager: "manager"
    }
  }
}

/// What a template makes.
public enum TemplateKind: String, Choice {
  case brief
  case needsPlan = "needs_plan"
  case statement
  case handover
  case afterSigning = "after_signing"

  public var zh: String {
    switch self {
    case .brief: "拜访简报"
    case .needsPlan: "书面需求"
    case .statement: "客户需求"
    case .handover: "交接表"
    case .afterSigning: "签约后事项"
    }
  }

  public var en: String {
    switch self {
    case .brief: "brief"
    case .needsPlan: "needs plan"
    case .statement: "statement"
    case .handover: "hand-over"
    case .afterSigning: "after signing"
    }
  }
}
