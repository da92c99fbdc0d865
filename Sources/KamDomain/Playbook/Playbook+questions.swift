extension Playbook {
  /// The question of the bank that fits a person best (N1): by role, level and function, open ones for what is
  /// not known at all, closed ones to confirm what is partly known; one that was answered only if there is no other.
  public func question(
    _ item: Item, for person: Occupant?, _ knowledge: Knowledge = .unknown,
    isAnswered: (Question) -> Bool = { _ in false }
  ) -> Question? {
    let form: QuestionForm = knowledge == .partly ? .closed : .open
    var best: (points: Int, question: Question)?
    for question in questions where question.item == item.code {
      let points =
        fit(question, person) + (question.form == form ? 1 : 0) - (isAnswered(question) ? Self.answered : 0)
      if points > best?.points ?? .min { best = (points, question) }
    }
    return best?.question
  }

  /// An answer counts more against a question than all that speaks for it.
  private static let answered = 100

  /// All questions of an item, those that fit the person best first.
  public func questions(_ item: Item, for person: Occupant?) -> [Question] {
    questions.filter { $0.item == item.code }.map { (fit($0, person), $0) }.enumerated()
      .sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }.map(\.element.1)
  }

  /// Each thing that the question asks of its hearer counts for it when met, and more against it when not.
  private func fit(_ question: Question, _ person: Occupant?) -> Int {
    let (roles, levels, functions) = (question.roles, question.levels, question.functions)
    var points = 0
    if !roles.isEmpty { points += person.map { !Set($0.roles).isDisjoint(with: roles) } == true ? 2 : -1 }
    if !levels.isEmpty { points += person?.level.map(levels.contains) == true ? 2 : -3 }
    if !functions.isEmpty { points += person?.function.map(functions.contains) == true ? 2 : -3 }
    return points
  }
}
