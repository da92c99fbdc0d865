/// A fact that a stage should bring before a project goes on (X1).
public enum StageNeed: Sendable, Hashable {
  /// Somebody there is known by name, was talked to, was visited.
  case contact, talk, visit
  /// What they need was said, and how many vehicles of what model.
  case need, models
  case budget, process
  /// Who takes the decision has a seat on the map.
  case decisionMaker
  case quoteSent, quoteAccepted
  case registration, deal, rebateClaimed
  /// A milestone has a day, or is reached.
  case dated(String)
  case reached(String)

  /// What each stage should bring, by its code; stages of a store's own ask for nothing.
  static let table: [String: [StageNeed]] = [
    "lead": [.contact, .talk],
    "contacted": [.visit],
    "visited": [.need, .models],
    "need_confirmed": [.budget, .process],
    "proposal": [.quoteSent, .decisionMaker],
    "negotiation": [.quoteAccepted],
    "intention_published": [.registration, .dated("bid_deadline")],
    "bid": [.quoteSent, .dated("bid_opening")],
    "opened": [.reached("bid_opening")],
    "awarded": [.dated("contract")],
    "signed": [.deal, .dated("handover")],
    "delivered": [.reached("invoice"), .reached("balance")],
    "paid": [.rebateClaimed],
  ]

  /// What is missing, in words.
  public func word(_ vocabulary: Vocabulary, _ language: Language) -> String {
    let (zh, en) =
      switch self {
      case .contact: ("联系人", "a contact")
      case .talk: ("沟通一次", "a talk")
      case .visit: ("拜访一次", "a visit")
      case .need: ("客户需求", "their need")
      case .models: ("车型和台数", "models and quantity")
      case .budget: ("预算", "the budget")
      case .process: ("采购方式", "the purchasing process")
      case .decisionMaker: ("决策者", "the decision maker")
      case .quoteSent: ("已报的报价", "a quotation sent")
      case .quoteAccepted: ("接受的报价", "an accepted quotation")
      case .registration: ("报备", "the registration")
      case .deal: ("成交记录", "the deal")
      case .rebateClaimed: ("返利申报", "the rebate claim")
      case .dated(let kind): Self.dated(kind, vocabulary)
      case .reached(let kind):
        (vocabulary.word(.milestone, kind, .zh), vocabulary.word(.milestone, kind, .en))
      }
    return language.pick(zh, en)
  }

  private static func dated(_ kind: String, _ vocabulary: Vocabulary) -> (zh: String, en: String) {
    (
      vocabulary.word(.milestone, kind, .zh) + "日期",
      "the date of " + vocabulary.word(.milestone, kind, .en)
    )
  }
}

/// What an account knows of a project, asked need by need.
struct StageFacts {
  private let account: Account
  private let project: Project
  private let vocabulary: Vocabulary

  init(_ account: Account, _ project: Project, _ vocabulary: Vocabulary) {
    self.account = account
    self.project = project
    self.vocabulary = vocabulary
  }

  func meet(_ need: StageNeed) -> Bool {
    switch need {
    case .contact: !account.contacts.isEmpty
    case .talk: account.log.contains { !vocabulary.isSilent($0.medium) }
    case .visit:
      account.log.contains { $0.medium == Code.visit } || account.visits.contains { $0.state == .held }
    case .need:
      account.needs.contains { $0.project == nil || isOurs($0.project) }
        || account.needsPlans.contains { isOurs($0.project) }
    case .models: project.models != nil && project.units != nil
    case .budget: project.budget != nil || project.budgetState != nil
    case .process: project.process != nil
    case .decisionMaker: account.seats.contains { isOurs($0.project) && $0.roles.contains(.decisionMaker) }
    case .quoteSent, .quoteAccepted, .registration, .deal, .rebateClaimed: meetOffer(need)
    case .dated(let kind): has(kind) { $0.due != nil || $0.done != nil }
    case .reached(let kind): has(kind) { $0.done != nil }
    }
  }

  private func meetOffer(_ need: StageNeed) -> Bool {
    switch need {
    case .quoteSent: account.quotations(of: project.id).contains(where: \.isQuoted)
    case .quoteAccepted: account.quotations(of: project.id).contains { $0.isQuoted && $0.state == .accepted }
    case .registration:
      account.registrations.contains { isOurs($0.project) && [.filed, .approved].contains($0.state) }
    case .deal: account.deals.contains { isOurs($0.project) }
    // Without an approved registration there is no rebate to claim.
    default:
      !account.registrations.contains {
        isOurs($0.project) && $0.state == .approved && $0.rebateClaimed == nil
      }
    }
  }

  private func isOurs(_ id: ID<Project>?) -> Bool { id == project.id }

  private func has(_ kind: String, _ isMet: (Milestone) -> Bool) -> Bool {
    account.milestones.contains { isOurs($0.project) && $0.kind == kind && isMet($0) }
  }
}
