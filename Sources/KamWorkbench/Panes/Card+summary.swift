import KamDomain
import KamScreen

extension Card {
  /// Category and grade, why it stands where it stands, and what kind of customer it is.
  var summary: [Line] {
    var lines = [Line(grades)]
    lines += why
    let facts = identity
    if !facts.isEmpty { lines.append(Line(facts.joined(separator: "  "), .text)) }
    return lines + last
  }

  /// Why it stands where it stands: what presses today, then the facts of every category that applies.
  private var why: [Line] {
    guard let row = state.headline, let standing = state.standing else { return [] }
    let facts = standing.why(row, today: state.now.day).map { reason in
      (reason.category.map { $0.code + " " } ?? "") + reason.words(state.setting.vocabulary, language)
    }
    let label = say("为何在前: ", "Why first: ")
    let indent = displayWidth(label)
    return Self.rows(of: facts, width: width - indent).enumerated().map { index, text in
      Line([Span(index == 0 ? label : "", .muted, width: indent), Span(text, .caution)])
    }
  }

  /// As many facts on a line as fit; one that is longer than a line is clipped.
  private static func rows(of facts: [String], width: Int) -> [String] {
    facts.reduce(into: [String]()) { rows, fact in
      if let last = rows.last, displayWidth(last) + displayWidth(fact) + 2 <= width {
        rows[rows.count - 1] += "; " + fact
      } else {
        rows.append(fact)
      }
    }
  }

  /// What it is worth inside its category, factor by factor.
  var worth: [Line] {
    guard let row = state.headline, let standing = state.standing, standing.worth.units > 0 else { return [] }
    let words = standing.worth.words(row, language)
    return [Line([Span(say("开发价值 ", "Worth "), .heading), Span(words)])]
  }

  /// The first line; where it has no room, the category's code stands without its words.
  private var grades: [Span] {
    guard let first = state.standing?.categories.first else { return marks }
    let whole = Span("\(first.code) \(first.word(language))  ", .title)
    let columns = (marks + [whole]).reduce(0) { $0 + displayWidth($1.text) }
    return [columns <= width ? whole : Span(first.code + "  ", .title)] + marks
  }

  /// Grade, importance, whose customer it is, and how much of what should be known is known.
  private var marks: [Span] {
    var spans: [Span] = []
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
    let steps = open.flatMap { step in lines(of: step, spans(step)) }
    if let asleep { return [nextHeading(asleep)] + steps }
    guard !open.isEmpty else {
      return [nextHeading(Span(say(" (未定下一步) 按 n 定", " (none) n sets one"), .caution))]
    }
    return [nextHeading()] + steps
  }

  /// The heading of the next steps, with the rhythm in which to talk.
  private func nextHeading(_ said: Span? = nil) -> Line {
    Line([Span(say("下一步", "Next step"), .heading)] + [said, rhythm].compactMap { $0 })
  }

  /// That the customer is put aside, until when and why.
  private var asleep: Span? {
    guard state.standing?.isStalled == true else { return nil }
    let until = state.asleep(until: state.headline?.stalledUntil)
    let reason = state.headline?.stalledReason.map { "  " + $0 } ?? ""
    return Span(" " + until + reason, .muted)
  }

  /// By day, and within it by time; a half day counts from its middle.
  private static func place(_ step: Step) -> (Int32, Int16) {
    let half: Int16 = step.dueKind == .morning ? 10 * 60 : step.dueKind == .afternoon ? 15 * 60 : .max
    return (step.due?.number ?? .max, step.time?.minutes ?? half)
  }

  private func spans(_ step: Step) -> [Span] {
    let isQuiet = asleep != nil && step.due.map { $0 < state.now.day } ?? false
    let due = step.due.map { day in
      isQuiet ? Span(state.short(day), .muted) : state.due(day, step.dueKind, step.time)
    }
    var spans = [due ?? Span(say("未定日期", "no date"), .muted), Span("  " + step.text)]
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
    let columns = columns(of: contacts)
    return [heading("联系人", "Contacts", add: "c")]
      + contacts.flatMap { lines(of: $0, spans($0, transfers, columns)) }
  }

  /// The columns of name, title and roles: as wide as what stands in them, with room for what stands behind.
  private func columns(of contacts: [Contact]) -> [Int] {
    let needs = [contacts.map(\.name), contacts.map { $0.title ?? "" }, contacts.map { " " + roles(of: $0) }]
    let behind = contacts.map { seen($0).reduce(0) { $0 + $1.columns } }.max() ?? 0
    return needs.map { $0.columns + 1 }.narrowed(to: max(30, width - 6 - behind))
  }

  private func spans(_ contact: Contact, _ transfers: [Transfer], _ columns: [Int]) -> [Span] {
    var spans = [
      Span(contact.name, .text, width: columns[0], gap: true),
      Span(contact.title ?? "", .muted, width: columns[1], gap: true),
    ]
    spans += place(of: contact, transfers.filter { $0.contact == contact.id }, columns[2]) + seen(contact)
    if width >= 76, let phone = contact.phones.first { spans.append(Span("  " + phone)) }
    return spans
  }

  /// Whether it is the coach, how often they were talked to, and when last.
  private func seen(_ contact: Contact) -> [Span] {
    let talks = account.log.filter {
      $0.contacts.contains(contact.id) && $0.isTalk(state.setting.vocabulary)
    }
    let last = talks.compactMap(\.date).max()
    var seen = talks.isEmpty ? say("未接触", "never met") : say("\(talks.count)次", "\(talks.count)x")
    if let last { seen += " " + state.ago(last) }
    let isGone = contact.left != nil && contact.movedTo == nil
    return (contact.coach ? [Span(say("教练 ", "coach "), .coach)] : [])
      + [Span(isGone ? say("已离任", "left") : seen, .muted)]
  }

  private func seat(of contact: Contact) -> Seat? {
    account.seats.first { $0.contact.record == contact.id && $0.project == state.project?.id }
  }

  private func roles(of contact: Contact) -> String {
    seat(of: contact)?.roles.map { $0.word(language) }.joined(separator: " ") ?? ""
  }

  /// Role and stance in the project worked on; of somebody without a seat, where they went or came from.
  private func place(of contact: Contact, _ transfers: [Transfer], _ width: Int) -> [Span] {
    let seat = seat(of: contact)
    let moved = transfers.map { $0.text(language, today: state.now.day, named: false) }
    if !moved.isEmpty, seat == nil || contact.movedTo != nil {
      return [Span(" " + moved.joined(separator: " ") + "  ", .notice)]
    }
    return [
      Span(" " + roles(of: contact), .text, width: width, gap: true, words: true),
      seat.map(StanceSign.span) ?? Span("", .muted, width: 5),
    ]
  }

  /// What both sides promised: what is open, the first due first, then what was kept or broken last.
  var promises: [Line] {
    let open = Side.allCases.flatMap { account.openPromises($0) }
    let closed = account.promises.filter { $0.kept != nil || $0.broken != nil }
      .sorted { ($0.kept ?? $0.broken)! < ($1.kept ?? $1.broken)! }
    return section("承诺", "Promises", "o", open + closed.suffix(Self.few).reversed(), spans)
  }

  private func spans(_ promise: Promise) -> [Span] {
    let side = Span((promise.side ?? .ours).word(language), .text, width: 7, gap: true)
    if let day = promise.kept {
      return [
        Span("[x] ", .good), side, Span(say("\(state.short(day))兑现", "kept \(state.short(day))"), .good),
        Span("  " + promise.text, .muted),
      ]
    }
    if let day = promise.broken {
      return [
        Span("[-] ", .bad), side, Span(say("\(state.short(day))违约", "broken \(state.short(day))"), .bad),
        Span("  " + promise.text, .muted),
      ]
    }
    return [
      Span("[ ] "), side, promise.due.map { state.due($0, promise.dueKind, nil) } ?? Span(""),
      Span("  " + promise.text),
    ]
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
      Span(people.isEmpty ? " " : " \(people): "), Span(log.text.onOneLine),
    ]
  }
}
