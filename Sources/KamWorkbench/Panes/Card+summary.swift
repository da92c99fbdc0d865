import KamDomain
import KamScreen

extension Card {
  /// Category and grade, why it stands where it stands, and what kind of customer it is.
  var summary: [Line] {
    var lines = [Line(grades)]
    if let row = state.headline, let standing = state.standing {
      let facts = standing.why(row, today: state.now.day).map { $0.words(state.setting.vocabulary, language) }
      let why = facts.joined(separator: "; ")
      if !why.isEmpty {
        lines.append(Line([Span(say("为何在前: ", "Why first: "), .muted), Span(why, .caution)]))
      }
    }
    let facts = identity
    if !facts.isEmpty { lines.append(Line(facts.joined(separator: "  "), .text)) }
    return lines + last
  }

  private var grades: [Span] {
    var spans: [Span] = []
    if let standing = state.standing, let first = standing.categories.first {
      spans.append(Span("\(first.code) \(first.word(language))  ", .title))
    }
    if let grade = state.headline?.project?.likelihood { spans.append(Span(grade.word(language) + "  ")) }
    if let importance = account.importance {
      spans.append(Span(importance.word(language) + "  ", importance == .key ? .title : .text))
    }
    if let owner = account.owner {
      spans.append(Span(say("专员 ", "owner ") + state.setting.vocabulary.personName(owner) + "  ", .muted))
    }
    let coverage = state.headline?.coverage ?? Coverage()
    spans.append(Span("\(say("信息", "known")) \(coverage.known)/\(coverage.of)", .notice))
    return spans
  }

  private var identity: [String] {
    let vocabulary = state.setting.vocabulary
    var facts: [String] = []
    if let kind = account.kind { facts.append(vocabulary.word(.groupKind, kind, language)) }
    if let industry = account.industry { facts.append(vocabulary.word(.industry, industry, language)) }
    if let people = account.employees { facts.append(say("\(people)人", "\(people) people")) }
    let count = account.vehicles.reduce(0) { $0 + ($1.count ?? 1) }
    if count > 0 { facts.append(say("车队\(count)台", "fleet \(count)")) }
    if let address = account.address { facts.append(address) }
    return facts
  }

  /// Next steps that are open, the first due first.
  var next: [Line] {
    let open = account.steps.filter { $0.done == nil }.sorted { Self.place($0) < Self.place($1) }
    guard !open.isEmpty else {
      if state.standing?.isStalled == true {
        let until = state.asleep(until: state.headline?.stalledUntil)
        let reason = state.headline?.stalledReason.map { "  " + $0 } ?? ""
        return [nextHeading(Span(" " + until + reason, .muted))]
      }
      return [nextHeading(Span(say(" (未定下一步) 按 n 定", " (none) n sets one"), .caution))]
    }
    return [nextHeading()] + open.flatMap { step in lines(of: step, spans(step)) }
  }

  /// The heading of the next steps, with the rhythm in which to talk.
  private func nextHeading(_ said: Span? = nil) -> Line {
    Line([Span(say("下一步", "Next step"), .heading)] + [said, rhythm].compactMap { $0 })
  }

  /// By day, and within it by time; a half day counts from its middle.
  private static func place(_ step: Step) -> (Int32, Int16) {
    let half: Int16 = step.dueKind == .morning ? 10 * 60 : step.dueKind == .afternoon ? 15 * 60 : .max
    return (step.due?.number ?? .max, step.time?.minutes ?? half)
  }

  private func spans(_ step: Step) -> [Span] {
    let due = step.due.map { state.due($0, step.dueKind, step.time) } ?? Span(say("未定日期", "no date"), .muted)
    var spans = [due, Span("  " + step.text)]
    if step.supposed { spans.append(Span(say("  推定", "  supposed"), .muted)) }
    if let until = step.sleepUntil { spans.append(Span(say("  至 \(until)", "  until \(until)"), .muted)) }
    return spans
  }

  /// The people, with role and stance in the project worked on, and when they were last talked to.
  var people: [Line] {
    let contacts = account.contacts
    guard !contacts.isEmpty else {
      return [
        Line([
          Span(say("联系人 ", "Contacts "), .heading), Span(say("还没有，按 a c 加", "none yet: a c adds"), .caution),
        ])
      ]
    }
    let transfers = account.transfers(state.beside)
    return [heading("联系人", "Contacts", add: "c")]
      + contacts.flatMap { lines(of: $0, spans($0, transfers)) }
  }

  private func spans(_ contact: Contact, _ transfers: [Transfer]) -> [Span] {
    let talks = account.log.filter { $0.contacts.contains(contact.id) }
    let last = talks.compactMap(\.date).max()
    var seen = talks.isEmpty ? say("未接触", "never met") : say("\(talks.count)次", "\(talks.count)x")
    if let last { seen += " " + state.ago(last) }
    var spans = [
      Span(contact.name, .text, width: 9), Span(contact.title ?? "", .muted, width: min(16, width / 4)),
    ]
    spans += place(of: contact, transfers.filter { $0.contact == contact.id })
    if contact.coach { spans.append(Span(say("教练 ", "coach "), .coach)) }
    let isGone = contact.left != nil && contact.movedTo == nil
    spans.append(Span(isGone ? say("已离任", "left") : seen, .muted))
    if width >= 76, let phone = contact.phones.first { spans.append(Span("  " + phone)) }
    return spans
  }

  /// Role and stance in the project worked on; of somebody without a seat, where they went or came from.
  private func place(of contact: Contact, _ transfers: [Transfer]) -> [Span] {
    let seat = account.seats.first { $0.contact.record == contact.id && $0.project == state.project?.id }
    let moved = transfers.map { $0.text(language, today: state.now.day, named: false) }
    if !moved.isEmpty, seat == nil || contact.movedTo != nil {
      return [Span(" " + moved.joined(separator: " ") + "  ", .notice)]
    }
    let roles = seat?.roles.map { $0.word(language) }.joined(separator: " ") ?? ""
    return [Span(" " + roles, .text, width: 15), seat.map(StanceSign.span) ?? Span("", .muted, width: 5)]
  }

  /// What both sides promised and have not kept yet.
  var promises: [Line] {
    let open = account.promises.filter { $0.kept == nil && $0.broken == nil }
    return section("承诺", "Promises", "o", open) { promise in
      [
        Span((promise.side ?? .ours).word(language), .text, width: 7),
        promise.due.map { state.due($0, promise.dueKind, nil) } ?? Span(""), Span("  " + promise.text),
      ]
    }
  }

  /// The talks, the newest first.
  var talk: [Line] { section("记录", "Log", nil, newest, spans) }

  private var newest: [Log] {
    account.log.sorted {
      ($0.date?.number ?? 0, $0.time?.minutes ?? 0) > ($1.date?.number ?? 0, $1.time?.minutes ?? 0)
    }
  }

  /// The last talk, so that what was just logged is seen without scrolling.
  private var last: [Line] {
    newest.first.map { [Line([Span(say("最近 ", "Last "), .muted)] + spans($0))] } ?? []
  }

  private func spans(_ log: Log) -> [Span] {
    let people = log.contacts.compactMap { account.find($0)?.name }.joined(separator: " ")
    return [
      Span(log.date.map { state.short($0) } ?? "", .muted),
      Span(" " + state.setting.vocabulary.word(.medium, log.medium, language), .key),
      Span(people.isEmpty ? " " : " \(people): "), Span(log.text),
    ]
  }
}
