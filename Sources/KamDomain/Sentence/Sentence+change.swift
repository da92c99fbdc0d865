import KamRecord

/// What of a sentence's offers the user took.
public struct Accepted: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  public static let promises = Accepted(rawValue: 1)
  public static let rival = Accepted(rawValue: 2)
  /// What may have been fulfilled; what was without doubt needs no word.
  public static let fulfilled = Accepted(rawValue: 4)
  /// What fills the card.
  public static let facts = Accepted(rawValue: 8)
  public static let all: Accepted = [.promises, .rival, .fulfilled, .facts]
}

extension Sentence {
  /// The change that writes the sentence down: the log entry, the next step, the visit that it closes and the one
  /// that was agreed, what it fulfils, and the offers that were taken. Other steps stay open. To be asked only of a
  /// sentence without `faults`: people who are still to be asked for are left out.
  ///
  /// - Parameters:
  ///   - visit: the visit that the entry tells of; nil: the one planned for that day, if the medium is a visit.
  ///   - project: what an agreed visit is about; nil: the project that is worked on.
  public func change(
    in account: Account, visit: Visit? = nil, project: Project? = nil, accepting: Accepted = [],
    _ playbook: Playbook, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let visit = visit ?? plannedVisit(in: account)
    let log = ids.id(Log.self)
    var edits = [try Edit.add(.log, log.text, values(visit, account), in: account.file, by: author)]
    let done = fulfils.filter { $0.isCertain || accepting.contains(.fulfilled) }
    if let next, !isOpen(next, in: account, but: done) {
      let values = next.values(log: log, owner: author.login)
      edits.append(try Edit.add(.step, ids.id(Step.self).text, values, in: account.file, by: author))
    }
    if let visit {
      edits += try account.closing(visit, log: log, outcome: text, on: day, at: time, half: half)
    }
    edits += try offered(accepting, in: account, project, log, by: author, ids: &ids)
    for one in done { edits += try account.ticking(one, by: author) }
    var change = Change(title(in: account, done, author), edits)
    let hosts = contacts.isEmpty ? visit?.contacts ?? [] : contacts
    if let next = try self.visit(
      after: account.after(change), project: project, hosts: hosts, playbook, by: author, ids: &ids)
    {
      change.edits += next.edits
      change.title += author.say("，", ", ") + next.title
    }
    return change
  }

  /// Whether the step is open already: the same words, or an appointment or a call at the very hour, with the same
  /// people.
  private func isOpen(_ next: NextStep, in account: Account, but done: [Fulfilment]) -> Bool {
    guard case .step(let plan) = next, let day = plan.due, let time = plan.time else { return false }
    let hosts = plan.contacts.isEmpty ? contacts : plan.contacts
    return account.steps.contains { step in
      step.done == nil && step.none == nil && step.due == day && step.time == time
        && (refusal != nil || MediumWords.isVisit(plan.text) || step.text == plan.text)
        && (hosts.isEmpty || step.contacts.isEmpty || !Set(step.contacts).isDisjoint(with: hosts))
        && !done.contains { $0.type == .step && $0.id == step.record.id }
    }
  }

  /// The edits of the offers that were taken: promises, a rival's representative, what fills the card.
  private func offered(
    _ accepting: Accepted, in account: Account, _ project: Project?, _ log: ID<Log>, by author: Author,
    ids: inout IDSource
  ) throws(Refusal) -> [Edit] {
    var edits: [Edit] = []
    for promise in accepting.contains(.promises) ? promises : [] {
      let id = ids.id(Promise.self).text
      edits.append(try Edit.add(.promise, id, promise.values(log), in: account.file, by: author))
    }
    if accepting.contains(.rival), let rival {
      edits += try rival.edits(in: account, seen: day, log, by: author, ids: &ids)
    }
    guard accepting.contains(.facts), !facts.isEmpty else { return edits }
    let project = project ?? account.projectAtWork(Headline(account: account, vocabulary: author.vocabulary))
    for fact in facts {
      guard let item = Item(code: fact.code) else { continue }
      let known = fact.isBeside ? project?.budget : nil
      let answer = [known, fact.answer].compactMap { $0 }.joined(separator: author.say("，", ", "))
      edits += try account.learn(item, answer, in: project, by: author, ids: &ids)?.edits ?? []
    }
    return edits
  }

  /// The visit planned for the day of the entry: the one with the same people, or the only one.
  public func plannedVisit(in account: Account) -> Visit? {
    guard medium == MediumWord.visit else { return nil }
    let planned = account.visits.filter { ($0.state ?? .planned) == .planned && $0.date == day }
    return planned.first { !Set($0.contacts).isDisjoint(with: contacts) }
      ?? (contacts.isEmpty && planned.count == 1 ? planned[0] : nil)
  }

  private func values(_ visit: Visit?, _ account: Account) -> Values {
    let people = contacts.isEmpty ? visit?.contacts ?? [] : contacts
    return [
      ("Date", day.description), ("Time", time?.description), ("HalfDay", half?.rawValue),
      ("Medium", medium),
      ("Project", visit?.project?.text), ("Visit", visit?.id.text),
      ("Source", source.flatMap { account.find($0)?.name }),
    ] + (refusal?.values(over: textWithoutName(account)) ?? [("Text", text)])
      + people.map { ("Contact", $0.text) }
  }

  /// The text without the name that it begins with, where that is who was called: the entry holds them already.
  private func textWithoutName(_ account: Account) -> String {
    let names = contacts.compactMap { account.find($0)?.name }.filter { !$0.isEmpty && text.hasPrefix($0) }
    guard let name = names.max(by: { $0.count < $1.count }) else { return text }
    let rest = text.dropFirst(name.count)
    return rest.first?.isWhitespace == true ? String(rest).trimmed : text
  }

  /// `记一笔 王建国：预算12月批，12-02 送方案，完成：发报价单`.
  private func title(in account: Account, _ done: [Fulfilment], _ author: Author) -> String {
    let people = contacts.map { account.label(ofContact: Reference($0)) }.joined(
      separator: author.say("、", ", "))
    let text = refusal == nil ? text : textWithoutName(account)
    let words = (text.isEmpty ? refusal?.words ?? "" : text).clipped(24)
    let said = people.isEmpty ? words : people + author.say("：", ": ") + words
    let after = next.map { author.say("，", ", ") + $0.text(author.language) } ?? ""
    let ticked = done.map { author.say("，", ", ") + $0.words(author.language) }.joined()
    return author.say("记一笔 ", "log ") + said + after + ticked
  }
}

extension OfferedPromise {
  fileprivate func values(_ log: ID<Log>) -> Values {
    [
      ("Side", side.rawValue), ("Text", text), ("Contact", contact?.text), ("Due", due?.description),
      ("DueKind", dueKind?.rawValue), ("Log", log.text),
    ]
  }
}

extension OfferedRival {
  /// `11-24 报价16.8万`.
  private func asked(on day: Day, _ author: Author) -> String? {
    price.map { day.short(author.today) + author.say(" 报价", " asked ") + $0 }
  }

  /// A rival on file gets the representative, or a fresh sign of him; another representative is another record.
  fileprivate func edits(
    in account: Account, seen day: Day, _ log: ID<Log>, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> [Edit] {
    let same = account.rivals.filter { $0.make == make }
    let known =
      same.first { $0.representative == representative } ?? same.first { $0.representative == nil }
    if let known {
      let sign = max(known.lastSign ?? day, day)
      let lines = [known.record["Note"], asked(on: day, author)].compactMap { $0 }
      return [
        try Edit.set("Representative", of: known.record, to: representative, in: account.file),
        try Edit.set("LastSign", of: known.record, to: sign.description, in: account.file),
        price == nil
          ? nil : try Edit.set("Note", of: known.record, to: lines.joined(separator: "\n"), in: account.file),
      ].compactMap { $0 }
    }
    let values: Values = [
      ("Make", make), ("Representative", representative), ("LastSign", day.description),
      ("Note", asked(on: day, author)), ("Source", log.text),
    ]
    return [try Edit.add(.rival, ids.id(Rival.self).text, values, in: account.file, by: author)]
  }
}
