import KamRecord

extension Account {
  /// A next step, or the reason for none.
  public func addStep(
    _ next: NextStep, log: ID<Log>? = nil, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let values = next.values(log: log, owner: author.login)
    let edit = try Edit.add(.step, ids.id(Step.self).text, values, in: file, by: author)
    return Change(author.say("下一步 ", "next step ") + next.text(author.language), [edit])
  }

  /// The customer was looked at and nothing is to be done before a day: a note that is no talk, and the reason.
  public func look(
    _ reason: String, until: Day?, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let log = ids.id(Log.self)
    let note: Values = [
      ("Date", author.today.description), ("Medium", "note"), ("Text", reason), ("Looked", "yes"),
    ]
    let step = NextStep.none(reason: reason, until: until).values(log: log, owner: author.login)
    let edits = [
      try Edit.add(.log, log.text, note, in: file, by: author),
      try Edit.add(.step, ids.id(Step.self).text, step, in: file, by: author),
    ]
    return Change(author.say("看过无事 ", "nothing to do: ") + reason.clipped(24), edits)
  }

  /// A step is done, today.
  public func complete(_ step: Step, by author: Author) throws(Refusal) -> Change {
    try stamp(step.record, "Done", author.say("完成 ", "done: "), step.text, author)
  }

  /// A step is put off to another day.
  public func postpone(_ step: Step, to due: Day, by author: Author) throws(Refusal) -> Change {
    try set("Due", of: step.record, to: due.description, by: author)
  }

  /// A promise given or received.
  public func addPromise(
    _ side: Side, _ text: String, due: Day? = nil, dueKind: DueKind? = nil, contact: ID<Contact>? = nil,
    log: ID<Log>? = nil, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let values: Values = [
      ("Side", side.rawValue), ("Text", text), ("Due", due?.description), ("DueKind", dueKind?.rawValue),
      ("Contact", contact?.text), ("Log", log?.text),
    ]
    let edit = try Edit.add(.promise, ids.id(Promise.self).text, values, in: file, by: author)
    let title = side.word(author.language) + author.say("承诺 ", " promise: ") + text.clipped(24)
    return Change(title, [edit])
  }

  /// A promise is kept, today.
  public func keep(_ promise: Promise, by author: Author) throws(Refusal) -> Change {
    try stamp(promise.record, "Kept", author.say("兑现 ", "kept: "), promise.text, author)
  }

  /// A promise that was said to be kept or broken is open again.
  public func reopen(_ promise: Promise, by author: Author) throws(Refusal) -> Change {
    let edits = [
      try Edit.set("Kept", of: promise.record, to: nil, in: file),
      try Edit.set("Broken", of: promise.record, to: nil, in: file),
    ]
    return Change(author.say("仍未兑现 ", "still open: ") + promise.text.clipped(24), edits.compactMap { $0 })
  }

  /// A promise is broken, today.
  public func breakOff(_ promise: Promise, by author: Author) throws(Refusal) -> Change {
    try stamp(promise.record, "Broken", author.say("违约 ", "broken: "), promise.text, author)
  }

  private func stamp(
    _ record: Record, _ field: String, _ verb: String, _ text: String, _ author: Author
  ) throws(Refusal) -> Change {
    let edit = try Edit.set(field, of: record, to: author.today.description, in: file)
    return Change(verb + text.clipped(24), [edit].compactMap { $0 })
  }
}
