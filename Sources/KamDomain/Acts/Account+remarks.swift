import KamRecord

/// What a manager remarked on a customer and handed back as a task, and what became of it (M4).
extension Account {
  /// The remarks that nobody settled yet, the earliest first.
  public var openRemarks: [Remark] {
    remarks.filter { $0.done == nil }.sorted { ($0.at?.seconds ?? .min) < ($1.at?.seconds ?? .min) }
  }

  /// The tasks that are not done yet, those due first before others.
  public var openTasks: [Assignment] {
    tasks.filter { $0.done == nil }.sorted { ($0.due?.number ?? .max) < ($1.due?.number ?? .max) }
  }

  /// A manager leaves a word for the customer's specialist: a remark or the answer to the request that is wanted first,
  /// a task, or both.
  ///
  /// - Throws: `missingField` if the line says nothing, or asks back nothing.
  public func leave(_ word: ReviewWord, by author: Author, ids: inout IDSource) throws(Refusal) -> Change {
    guard !word.isEmpty else { throw .missingField(.remark, field: "Text") }
    var edits: [Edit] = []
    var titles: [String] = []
    if let verdict = word.verdict, let request = waitingRequests.first {
      let answer = try answer(request, verdict, word.remark, by: author)
      edits += answer.edits
      titles.append(answer.title)
    } else if !word.remark.isEmpty {
      let values: Values = [("Text", word.remark), ("From", author.login), ("To", owner)]
      edits.append(try Edit.add(.remark, ids.id(Remark.self).text, values, in: file, by: author))
      titles.append(author.say("批注 ", "remark: ") + word.remark.clipped(24))
    }
    if let task = word.task {
      let values: Values = [
        ("Text", task), ("Due", word.due?.description), ("From", author.login), ("To", word.whom ?? owner),
      ]
      edits.append(try Edit.add(.task, ids.id(Assignment.self).text, values, in: file, by: author))
      let due = word.due.map { " " + $0.meant(.by, from: author.today, author.language) } ?? ""
      titles.append(author.say("交办 ", "task: ") + task.clipped(24) + due)
    }
    return Change(titles.joined(separator: author.say("；", "; ")), edits)
  }

  /// A remark is settled, today, and by that read.
  public func settle(_ remark: Remark, by author: Author) throws(Refusal) -> Change {
    let edits = try changing(remark.record, to: settled(remark, author))
    return Change(author.say("办结批注 ", "remark settled: ") + remark.text.clipped(24), edits)
  }

  /// A remark that was settled is open again.
  public func reopen(_ remark: Remark, by author: Author) throws(Refusal) -> Change {
    let edits = try changing(remark.record, to: [("Done", nil)])
    return Change(author.say("批注未办结 ", "remark open again: ") + remark.text.clipped(24), edits)
  }

  /// A remark is answered, and by that settled; without words it only loses its answer.
  public func answer(_ remark: Remark, _ text: String?, by author: Author) throws(Refusal) -> Change {
    guard let text else { return try set("Answer", of: remark.record, to: nil, by: author) }
    let edits = try changing(remark.record, to: [("Answer", text)] + settled(remark, author))
    return Change(author.say("回复批注 ", "remark answered: ") + text.clipped(24), edits)
  }

  private func settled(_ remark: Remark, _ author: Author) -> Values {
    let today = author.today
    return [("Read", (remark.read ?? today).description), ("Done", (remark.done ?? today).description)]
  }

  /// A task is done, today.
  public func complete(_ task: Assignment, by author: Author) throws(Refusal) -> Change {
    let edits = try changing(task.record, to: [("Done", author.today.description)])
    return Change(author.say("完成交办 ", "task done: ") + task.text.clipped(24), edits)
  }

  /// A task that was done is open again.
  public func reopen(_ task: Assignment, by author: Author) throws(Refusal) -> Change {
    let edits = try changing(task.record, to: [("Done", nil)])
    return Change(author.say("交办未完成 ", "task open again: ") + task.text.clipped(24), edits)
  }

  /// A task is answered, and by that done; without words it only loses its answer.
  public func answer(_ task: Assignment, _ text: String?, by author: Author) throws(Refusal) -> Change {
    guard let text else { return try set("Answer", of: task.record, to: nil, by: author) }
    let done = (task.done ?? author.today).description
    let edits = try changing(task.record, to: [("Answer", text), ("Done", done)])
    return Change(author.say("回复交办 ", "task answered: ") + text.clipped(24), edits)
  }
}

extension Remark {
  /// When it was remarked and by whom: `11-20 赵刚`.
  public func origin(today: Day, _ vocabulary: Vocabulary) -> String {
    [at?.day.short(today), from.map { vocabulary.personName($0) }].compactMap { $0 }.joined(separator: " ")
  }
}

extension Assignment {
  /// By when it is to be done and who handed it back: `11-27前 (还有3天) 赵刚`.
  public func origin(today: Day, _ vocabulary: Vocabulary, _ language: Language) -> String {
    let day = due.map { day in
      let left = done == nil ? " (" + day.distance(from: today, language) + ")" : ""
      return day.meant(.by, from: today, language) + left
    }
    return [day, from.map { vocabulary.personName($0) }].compactMap { $0 }.joined(separator: " ")
  }
}
