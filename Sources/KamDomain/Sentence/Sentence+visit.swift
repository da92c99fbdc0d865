extension Sentence {
  /// The next step, if it is a visit on a day for which none is planned with these people yet: that visit is planned
  /// with the entry (S10).
  public func agreedVisit(in account: Account) -> NextStep.Plan? {
    guard let step, let day = step.due, MediumWords.isVisit(step.text) else { return nil }
    // Whom the card does not have is nobody else: the step stays, and the name is told.
    guard !step.contacts.isEmpty || !namesStranger(step) else { return nil }
    let hosts = step.contacts.isEmpty ? contacts : step.contacts
    let isPlanned = account.visits.contains { visit in
      (visit.state ?? .planned) == .planned && visit.date == day
        && (hosts.isEmpty || !Set(visit.contacts).isDisjoint(with: hosts))
    }
    return isPlanned ? nil : step
  }

  /// Whether the step names somebody whom the card does not have.
  private func namesStranger(_ step: NextStep.Plan) -> Bool {
    doubts.contains { if case .unknownPerson(let said) = $0 { step.text.contains(said) } else { false } }
  }

  /// The change that plans the visit that was agreed, from what is still missing; nil if none was.
  ///
  /// - Parameters:
  ///   - account: the customer with the entry written down.
  ///   - project: what the visit is about; nil: the project that is worked on.
  ///   - hosts: to whom it goes if the step names nobody.
  func visit(
    after account: Account, project: Project?, hosts: [ID<Contact>], _ playbook: Playbook,
    by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change? {
    guard let step = agreedVisit(in: account) else { return nil }
    let headline = Headline(account: account, vocabulary: author.vocabulary)
    let planner = VisitPlanner(
      account, project ?? account.projectAtWork(headline), coverage: headline.coverage, playbook,
      author.vocabulary, today: author.today, author.language)
    var plan = planner.plan(with: step.contacts.isEmpty ? hosts : step.contacts)
    (plan.date, plan.time, plan.half) = (step.due, step.time, step.dueKind?.half)
    return try account.plan(plan, by: author, ids: &ids)
  }
}
