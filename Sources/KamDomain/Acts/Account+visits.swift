import KamRecord

extension Account {
  /// Ticks a line of a checklist. An answer is kept with the line, and fills the field that it was asked for
  /// when it can be read as one.
  public func tick(
    _ item: VisitItem, answer: String? = nil, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let done = try Edit.set("Done", of: item.record, to: "yes", in: file)
    var edits = [done]
    let answer = answer.flatMap { $0.isEmpty ? nil : $0 }
    let subject = [item.code, item.question?.clipped(24)].compactMap { $0 }.joined(separator: " ")
    guard let answer else { return Change(author.say("勾选 ", "tick ") + subject, edits.compactMap { $0 }) }
    edits.append(try Edit.set("Answer", of: item.record, to: answer, in: file))
    let before = ids
    if let (filled, fills) = try fill(item, with: answer, author, &ids) {
      let after = try after(Change("", fills))
      let kept = leftOut(of: answer, fills) { rest in
        var copy = before
        return try? fill(item, with: rest, author, &copy)?.1
      }
      var told = after.told(fills, author.language, author.vocabulary)
      if !kept.isEmpty {
        told += author.say("；只记：", "; only kept: ") + kept.joined(separator: author.say("；", "; "))
      }
      if leavesOpen(item, after) {
        edits[0] = nil
        told += author.say("；批没批还没说，先不勾", "; whether it is approved was not said: not ticked")
      }
      edits += fills
      edits.append(try Edit.set("FilledField", of: item.record, to: filled.text, in: file))
      return Change(item.code + " → " + told, edits.compactMap { $0 })
    }
    let lead =
      Item(code: item.code) == nil
      ? author.say("勾选 ", "tick ") + subject + ": "
      : author.say("只记在清单里 ", "kept with the question only: ") + item.code + ": "
    let example = Item(code: item.code).map {
      author.say("。能填的例如：", ". What fills: ") + $0.example(author.language)
    }
    return Change(lead + answer.clipped(24) + (example ?? ""), edits.compactMap { $0 })
  }

  /// The pieces of an answer without which the same is filled: no field takes them.
  func leftOut(of answer: String, _ edits: [Edit], _ fill: (String) -> [Edit]?) -> [String] {
    let pieces = AnswerPieces.split(answer)
    guard pieces.count > 1 else { return [] }
    return pieces.indices.filter { place in
      var rest = pieces
      rest.remove(at: place)
      return !ClosedQuestion.isYesOrNo(pieces[place]) && fill(rest.joined(separator: "，")) == edits
    }.map { pieces[$0] }
  }

  /// Whether a question of the state of a budget has an answer that tells nothing of it.
  private func leavesOpen(_ item: VisitItem, _ after: Account) -> Bool {
    guard item.code == Item.j5.code, item.question.map(BudgetAnswer.asksState) ?? false,
      let visit: Visit = find(item.visit), let project: Project = after.find(visit.project)
    else { return false }
    return project.budgetState == nil
  }

  /// Ticks a line of a checklist, adding its record if the line had none yet.
  public func tick(
    _ line: ChecklistLine, of visit: Visit, answer: String? = nil, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    if let item = line.item { return try tick(item, answer: answer, by: author, ids: &ids) }
    // What the visit itself shows to be done is taken back by a record that says otherwise.
    let isDone = !line.isDone || answer != nil
    let values: Values = [
      ("Visit", visit.id.text), ("Code", line.code), ("Done", isDone ? "yes" : nil), ("Answer", answer),
    ]
    let edit = try Edit.add(.visitItem, ids.id(VisitItem.self).text, values, in: file, by: author)
    let verb = isDone ? author.say("勾选 ", "tick ") : author.say("取消勾选 ", "untick ")
    return Change(verb + line.code + " " + line.text.clipped(24), [edit])
  }

  /// Takes the tick off; the answer stays.
  public func untick(_ item: VisitItem, by author: Author) throws(Refusal) -> Change {
    let edit = try Edit.set("Done", of: item.record, to: nil, in: file)
    return Change(author.say("取消勾选 ", "untick ") + item.code, [edit].compactMap { $0 })
  }

  /// The visit took place: its outcome stands in the log, and the next step is agreed or its lack explained
  /// (S10).
  ///
  /// - Parameter day: when it took place.
  public func close(
    _ visit: Visit, outcome: String, on day: Day, next: NextStep, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let log = ids.id(Log.self)
    let medium = visit.kind == .phone ? Code.callOut : Code.visit
    var values: Values = [
      ("Date", day.description), ("Time", visit.date == day ? visit.time?.description : nil),
      ("HalfDay", visit.date == day ? visit.halfDay?.rawValue : nil),
      ("Medium", medium), ("Project", visit.project?.text), ("Visit", visit.id.text), ("Text", outcome),
    ]
    values += visit.contacts.map { ("Contact", $0.text) }
    var edits = [try Edit.add(.log, log.text, values, in: file, by: author)]
    let step = next.values(log: log, owner: author.login)
    edits.append(try Edit.add(.step, ids.id(Step.self).text, step, in: file, by: author))
    edits += try closing(visit, log: log, outcome: outcome, on: day)
    let title = author.say("拜访完成 ", "visit held ") + label(of: visit.record, author.language)
    return Change(title + ", " + next.text(author.language), edits)
  }

  /// The edits that mark a visit as held, for a log entry that is added in the same change. It stands on the day on
  /// which it was held, whatever was planned.
  ///
  /// - Parameter time: when it was, if that is known of another day than the one planned.
  public func closing(
    _ visit: Visit, log: ID<Log>, outcome: String, on day: Day, at time: ClockTime? = nil,
    half: HalfDay? = nil
  ) throws(Refusal) -> [Edit] {
    let isMoved = visit.date != day
    return [
      isMoved ? try Edit.set("Date", of: visit.record, to: day.description, in: file) : nil,
      isMoved ? try Edit.set("Time", of: visit.record, to: time?.description, in: file) : nil,
      isMoved ? try Edit.set("HalfDay", of: visit.record, to: half?.rawValue, in: file) : nil,
      try Edit.set("State", of: visit.record, to: VisitState.held.rawValue, in: file),
      try Edit.set("Outcome", of: visit.record, to: outcome, in: file),
      try Edit.set("Log", of: visit.record, to: log.text, in: file),
    ].compactMap { $0 }
  }

  /// The visit does not take place.
  public func cancel(_ visit: Visit, by author: Author) throws(Refusal) -> Change {
    let edit = try Edit.set("State", of: visit.record, to: VisitState.cancelled.rawValue, in: file)
    let title = author.say("取消拜访 ", "visit cancelled: ") + label(of: visit.record, author.language)
    return Change(title, [edit].compactMap { $0 })
  }
}
