extension Account {
  /// A new purchase project (J); on the direct track and a lead, unless the values say otherwise.
  public func addProject(
    _ name: String, _ values: Values = [], by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    var all: Values = [("Name", name)] + values
    let given = Set(values.compactMap { RecordType.project.field($0.field)?.name })
    if !given.contains("Track") { all.append(("Track", Track.direct.rawValue)) }
    if !given.contains("Stage") { all.append(("Stage", "lead")) }
    if !given.contains("StageSince") { all.append(("StageSince", author.today.description)) }
    return try add(.project, all, by: author, ids: &ids)
  }

  /// New vehicles in use, one line for alike ones (K5).
  public func addVehicle(
    _ model: String, _ values: Values = [], by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    try add(.vehicle, [("Model", model)] + values, by: author, ids: &ids)
  }

  /// A new competitor at this customer (R).
  public func addRival(
    _ make: String, _ values: Values = [], by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    try add(.rival, [("Make", make)] + values, by: author, ids: &ids)
  }

  /// Moves a project to a stage, from today; a project that is lost ends today, one that is lost no more forgets
  /// why it was.
  public func move(_ project: Project, to stage: String, by author: Author) throws(Refusal) -> Change {
    let today = author.today.description
    let edits = [
      try Edit.set("Stage", of: project.record, to: stage, in: file),
      try Edit.set("StageSince", of: project.record, to: today, in: file),
      try Edit.set("Closed", of: project.record, to: stage == Code.lost ? today : nil, in: file),
    ]
    let word = author.vocabulary.word(.stage, stage, author.language)
    let title = project.name.clipped(24) + author.say(" 阶段: ", " stage: ") + word
    guard let loss = project.loss, stage != Code.lost else { return Change(title, edits.compactMap { $0 }) }
    // The history keeps what the project forgets.
    let told = author.say("（原 ", " (was ") + loss.told(author.language) + author.say("）", ")")
    return Change(title + told, edits.compactMap { $0 } + (try changing(project.record, to: Loss.none)))
  }
}
