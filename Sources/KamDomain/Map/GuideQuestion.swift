/// A factual question about a person, with the answers to choose from; each answer bears a finding, or leads on.
public struct GuideQuestion<Finding: Sendable>: Sendable, Worded {
  public let zh: String
  public let en: String
  public let answers: [Answer]

  /// An answer, and what follows from it; nil: nothing by itself.
  public struct Answer: Sendable, Worded {
    public let zh: String
    public let en: String
    public let finding: Finding?
  }

  init(_ zh: String, _ en: String, _ answers: (zh: String, en: String, finding: Finding?)...) {
    self.zh = zh
    self.en = en
    self.answers = answers.map { Answer(zh: $0.zh, en: $0.en, finding: $0.finding) }
  }

  /// The place of the answer whose finding holds; if none does, of the one that finds nothing.
  func place(where holds: (Finding) -> Bool) -> Int {
    answers.firstIndex { $0.finding.map(holds) ?? false }
      ?? answers.firstIndex { $0.finding == nil } ?? 0
  }

  /// What follows from the answer at a place.
  func finding(_ place: Int) -> Finding? { answers.indices.contains(place) ? answers[place].finding : nil }
}

/// What a person does in a purchase, found by facts instead of guessed (G1–G5): every question may bear a role.
public enum RoleGuide {
  public static let questions: [GuideQuestion<Role>] = [
    GuideQuestion(
      "这次买车，对方管到哪一步？", "What is this person's part in the purchase?",
      ("最后拍板或签字", "takes the last decision, or signs", .decisionMaker),
      ("跟我们谈价格、办合同", "deals with us: prices, the contract", .buyer),
      ("都不是，或不清楚", "neither, or not known", nil)),
    GuideQuestion(
      "资料先交给对方、找人先经过对方吗？", "Do papers and callers go through this person first?",
      ("是，资料由对方收，见谁由对方定", "yes: collects them, lets them in or not", .gatekeeper),
      ("不是，或不清楚", "no, or not known", nil)),
    GuideQuestion(
      "车由对方或手下的人用吗？", "Will this person, or their people, use the vehicles?",
      ("是", "yes", .user), ("不是，或不清楚", "no, or not known", nil)),
    GuideQuestion(
      "拍板的人听对方的意见吗？", "Does the one who decides listen to this person?",
      ("听，明里或暗里", "yes, openly or behind the scenes", .influencer),
      ("不听，或不清楚", "no, or not known", nil)),
  ]

  /// The question after these answers; nil if all is asked. Whoever decides is not asked whether the decider listens.
  static func next(after answers: [Int]) -> GuideQuestion<Role>? {
    guard answers.count < questions.count else { return nil }
    let isLast = answers.count == questions.count - 1
    return isLast && roles(answers).contains(.decisionMaker) ? nil : questions[answers.count]
  }

  /// The roles that the answers give, in the order of the questions.
  public static func roles(_ answers: [Int]) -> [Role] {
    zip(questions, answers).compactMap { $0.finding($1) }
  }
}

/// Where a person stands, found by what they did and said (立场): the first answer that bears a stance ends it.
public enum StanceGuide {
  public static let questions: [GuideQuestion<Stance>] = [
    GuideQuestion(
      "没等我们开口，对方帮过我们吗？", "Has this person helped us unasked?",
      ("帮过，还把内部情况告诉我们", "yes, and tells us what goes on inside", .champion),
      ("帮我们说过话、办过事", "yes, spoke or acted for us", .supporter),
      ("没有", "no", nil)),
    GuideQuestion(
      "对方挡过我们、替对手说过话吗？", "Has this person held us up, or spoken for a rival?",
      ("有，公开反对或替对手办事", "yes, openly against us or at work for a rival", .opponent),
      ("挑过毛病、有顾虑", "found fault, has doubts", .sceptic),
      ("没有", "no", nil)),
    GuideQuestion(
      "这件事对方说过自己的看法吗？", "Has this person said what they think of it?",
      ("说过，谁家都行", "yes: any supplier will do", .neutral),
      ("没说过，或没接触过", "no, or we never talked", .unknown)),
  ]

  /// The question after these answers; nil if the stance is found.
  static func next(after answers: [Int]) -> GuideQuestion<Stance>? {
    answers.count < questions.count && stance(answers) == nil ? questions[answers.count] : nil
  }

  /// The stance that the answers give; nil while none of them bears one.
  public static func stance(_ answers: [Int]) -> Stance? {
    zip(questions, answers).lazy.compactMap { $0.finding($1) }.first
  }
}
