extension Account {
  /// The vehicles are delivered: the project moves on, the hand-over is done, and what the template asks for
  /// stands in the project's milestones and in the next steps (X7). What is still to come is not delivered.
  public func deliver(
    _ plan: AfterSigning, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let project = plan.project
    guard plan.delivered <= author.today else { throw .deliveryAhead(plan.delivered) }
    var edits = try advancing(project, to: Code.delivered, on: plan.delivered, author)
    edits += try reaching(Code.handover, of: project.id, on: plan.delivered)
    for item in plan.missing { edits.append(try add(item, to: project, author, &ids)) }
    let count = plan.missing.count
    let title = author.say("交车 ", "delivered: ") + project.name.clipped(24)
    return Change(title + author.say(" 后续\(count)项", ", \(count) things to follow"), edits)
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
