import KamRecord

/// What the acts of a deal have in common: several fields of a record at once, and milestones that are reached.
extension Account {
  /// The edits that give a record these values; a repeated field is given with all its values.
  func changing(_ record: Record, to values: Values) throws(Refusal) -> [Edit] {
    guard let type = RecordType(rawValue: record.type) else {
      throw .recordGone(Place(file, .account, record.id))
    }
    var edits: [Edit] = []
    var done: Set<String> = []
    for (name, _) in values {
      let field = try type.checked(name)
      guard done.insert(field.name).inserted else { continue }
      let all = values.filter { $0.field == field.name || $0.field == field.key }.compactMap(\.value)
      edits += try Edit.make(field.name, all.filter { !$0.isEmpty }, of: record, in: file)
    }
    return edits
  }

  /// The edits that move a project on to a stage, since a day; one that is further on already stays where it is.
  func advancing(_ project: Project, to stage: String, on day: Day, _ author: Author) throws(Refusal)
    -> [Edit]
  {
    let words = author.vocabulary
    guard words.rank(ofStage: project.stage) < words.rank(ofStage: stage) else { return [] }
    return try changing(
      project.record,
      to: [("Stage", stage), ("StageSince", day.description), ("Closed", nil), ("Likelihood", "O")]
        + (project.stage == Code.lost ? Loss.none : []))
  }

  /// The edits that mark a project's milestones of a kind as reached on a day, those that were not yet.
  func reaching(_ kind: String, of project: ID<Project>, on day: Day) throws(Refusal) -> [Edit] {
    var edits: [Edit] = []
    for milestone in milestones
    where milestone.project == project && milestone.kind == kind && milestone.done == nil {
      let edit = try Edit.set("Done", of: milestone.record, to: day.description, in: file)
      if let edit { edits.append(edit) }
    }
    return edits
  }
}

extension Code {
  static let signed = "signed"
  static let delivered = "delivered"
  /// Kinds of milestone.
  static let contract = "contract"
  static let handover = "handover"
  static let rebateClaim = "rebate_claim"
}
