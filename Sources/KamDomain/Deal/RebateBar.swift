/// What stands in the way of claiming a rebate (X4).
public enum RebateBar: Sendable, Equatable {
  /// The project has no registration.
  case unregistered
  /// Its registration is in another state than approved.
  case unapproved(RegistrationState)
  case claimed(Day)
  /// The project is not won yet; the word of its stage.
  case notWon(String)

  /// The reason, and what comes first.
  var words: (zh: String, en: String) {
    switch self {
    case .unregistered:
      (
        "没有报备，不能申报返利：先按 t r 报备（kam register 客户 提交）",
        "there is no registration, so no rebate to claim: t r registers (kam register ACCOUNT filed)"
      )
    case .unapproved(let state):
      (
        "报备是「\(state.zh)」，已批的才能申报返利：批下来先按 t r 记（kam register 客户 已批）",
        "the registration is \(state.en), only of an approved one a rebate is claimed: t r notes the approval (kam register ACCOUNT approved)"
      )
    case .claimed(let day): ("返利 \(day) 已经申报过了", "the rebate was claimed already, on \(day)")
    case .notWon(let stage):
      (
        "项目还在「\(stage)」，中标或签约后才能申报返利：先按 t n 推进（kam stage 客户 next）",
        "the project is at \(stage), a rebate is claimed once it is awarded or signed: t n moves it on (kam stage ACCOUNT next)"
      )
    }
  }
}

extension Account {
  /// The registration of a project whose rebate can be claimed.
  ///
  /// - Throws: `rebateNotDue` with what stands in the way.
  public func rebateToClaim(of project: Project, by author: Author) throws(Refusal) -> Registration {
    let all = registrations.filter { $0.project == project.id }
    let owed = all.last { $0.state == .approved && $0.rebateClaimed == nil }
    guard let registration = owed ?? all.last else { throw .rebateNotDue(.unregistered) }
    if let bar = bar(to: registration, of: project, author) { throw .rebateNotDue(bar) }
    return registration
  }

  private func bar(to registration: Registration, of project: Project, _ author: Author) -> RebateBar? {
    if let day = registration.rebateClaimed { return .claimed(day) }
    guard registration.state == .approved else { return .unapproved(registration.state ?? .notFiled) }
    let words = author.vocabulary
    return project.isWon(words) ? nil : .notWon(words.word(.stage, project.stage, author.language))
  }
}

extension Project {
  /// Whether it is awarded, or signed, or further on.
  func isWon(_ vocabulary: Vocabulary) -> Bool {
    vocabulary.rank(ofStage: stage) >= vocabulary.rank(ofStage: Code.won)
  }
}
