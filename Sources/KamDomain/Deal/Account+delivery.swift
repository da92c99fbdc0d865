extension Account {
  /// The vehicles are delivered: the project moves on, the hand-over is done, and what the template asks for
  /// stands in the project's milestones and in the next steps (X7). What is still to come is not delivered.
  public func deliver(
    _ plan: AfterSigning, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let project = plan.project
    guard plan.delivered <= author.today else { throw .deliveryAhead(plan.delivered) }
    guard isSigned(project, author.vocabulary) else { throw .notSigned(project.name) }
    var edits = try advancing(project, to: Code.delivered, on: plan.delivered, author)
    edits += try handingOver(project.id, on: plan.delivered, author, &ids)
    for item in plan.missing { edits.append(try add(item, to: project, author, &ids)) }
    let count = plan.missing.count
    let title = author.say("交车 ", "delivered: ") + project.name.clipped(24)
    return Change(title + author.say(" 后续\(count)项", ", \(count) things to follow"), edits)
  }

  /// Whether a project is signed: its stage says so, or a deal does.
  private func isSigned(_ project: Project, _ vocabulary: Vocabulary) -> Bool {
    project.loss == nil && vocabulary.rank(ofStage: project.stage) >= vocabulary.rank(ofStage: Code.signed)
      || deals.contains { $0.project == project.id }
  }

  /// The hand-over is done on its day; a project that had none planned gets one, for targets count by it (X6).
  private func handingOver(
    _ project: ID<Project>, on day: Day, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> [Edit] {
    if milestones.contains(where: { $0.project == project && $0.kind == Code.handover }) {
      return try reaching(Code.handover, of: project, on: day)
    }
    let values: Values = [
      ("Project", project.text), ("Kind", Code.handover), ("Due", day.description), ("Done", day.description),
    ]
    return [try Edit.add(.milestone, ids.id(Milestone.self).text, values, in: file, by: author)]
  }

  private func add(
    _ item: AfterSigning.Item, to project: Project, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> Edit {
    let common: Values = [("Project", project.id.text), ("Due", item.due.description)]
    switch item.what {
    case .milestone(let kind):
      return try Edit.add(
        .milestone, ids.id(Milestone.self).text, common + [("Kind", kind), ("Note", item.note)], in: file,
        by: author)
    case .step(let text):
      return try Edit.add(
        .step, ids.id(Step.self).text, common + [("Text", text), ("Owner", author.login)], in: file,
        by: author)
    }
  }
}
