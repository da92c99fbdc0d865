import KamDomain

/// What can be done about the deal of a project by typing a line (X1, X3–X5, X7).
public enum DealAct: String, Sendable, Hashable, CaseIterable {
  /// To the next stage of the track, or to another one.
  case next
  case sign, deliver, lose
  case register, claim
  /// Help is asked for; a question of the manager's is answered.
  case ask, explain
  /// A line of a quotation: a new one, other values for one.
  case addLine, changeLine
}

extension DealAct: Worded {
  public var zh: String {
    switch self {
    case .next: "推进到"
    case .sign: "签约"
    case .deliver: "交车"
    case .lose: "战败"
    case .register: "报备"
    case .claim: "返利申报"
    case .ask: "求助经理"
    case .explain: "说明"
    case .addLine: "报价加一行"
    case .changeLine: "改这一行"
    }
  }

  public var en: String {
    switch self {
    case .next: "Move on to"
    case .sign: "Sign"
    case .deliver: "Deliver"
    case .lose: "Lose"
    case .register: "Register"
    case .claim: "Claim the rebate"
    case .ask: "Ask for help"
    case .explain: "Explain"
    case .addLine: "Add a line"
    case .changeLine: "Change the line"
    }
  }

  /// What the line may look like.
  func example(_ language: Language) -> String? {
    switch self {
    case .next: nil
    case .sign:
      language.pick("可写条款和日期，例如：三年质保 合同到期2029-11-20", "terms and dates, e.g. 3-year-warranty 2026-11-20")
    case .deliver: language.pick("可写交车日期，不写就是今天", "the day of delivery; today if none is given")
    case .claim: language.pick("可写申报日期，不写就是今天", "the day of the claim; today if none is given")
    case .lose:
      language.pick(
        "原因 输给 品牌 车型 经销商 单价，例如：价格高 输给 磐石 越岭 城南店 15.8万",
        "e.g. price lost to Panshi Yueling Southgate-dealer 158000")
    case .register:
      language.pick(
        "例如：已批 DKH-2026-001 单台返利5000 有效至2026-12-31", "e.g. approved DKH-2026-001 rebatePerUnit=5000")
    case .ask:
      language.pick("例如：价格特批 每台再让三千 11月27日", "e.g. price approval 5000 per vehicle by Friday")
    case .explain: language.pick("回答经理的问题", "answers the manager's question")
    case .addLine:
      language.pick(
        "例如：云驰S70 商务版 8台 指导价18.8万 优惠2万 上牌 保险 4周", "e.g. S70 Business 8units listPrice=188000 discount=20000")
    case .changeLine: language.pick("只写要改的，例如：10台 净价16.5万", "only what changes, e.g. 10units netPrice=165000")
    }
  }

  /// The record whose fields the line fills, and the fields of free words where they are not the record's usual
  /// ones; nil for a line that is no record.
  var line: (type: RecordType, free: [String]?)? {
    switch self {
    case .sign: (.deal, SignLine.free)
    case .ask: (.request, nil)
    case .addLine, .changeLine: (.quoteLine, nil)
    case .next, .deliver, .lose, .register, .claim, .explain: nil
    }
  }

  /// Whether a choice stands beside the text, and stays while the text is typed.
  var hasChoice: Bool { self == .sign || self == .register }
}
