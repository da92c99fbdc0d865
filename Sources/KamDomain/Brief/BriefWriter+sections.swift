/// The parts of a brief.
extension BriefWriter {
  /// What the manager remarked and nobody settled (M4).
  var remarks: Brief.Section {
    let lines = account.openRemarks.map { line($0.origin(today: today, vocabulary), $0.text) }
    return Brief.Section(language.pick("经理批注", "Remarks"), lines)
  }

  /// What we owe them and what they owe us, the earliest due first.
  var promises: Brief.Section {
    let lines = Side.allCases.flatMap { side in
      account.openPromises(side).map { promise in
        line(side.word(language), promise.text, day(promise.due, promise.dueKind), name(of: promise.contact))
      }
    }
    return Brief.Section(language.pick("承诺", "Promises"), lines)
  }

  /// The dates of the project that are still to come, or were missed (X2).
  var milestones: Brief.Section {
    let open = account.milestones.filter { $0.project == project?.id && $0.done == nil && $0.due != nil }
      .sorted { ($0.due ?? today) < ($1.due ?? today) }
    let lines = open.map { milestone in
      line(vocabulary.word(.milestone, milestone.kind, language), day(milestone.due, milestone.dueKind))
    }
    return Brief.Section(language.pick("节点", "Dates"), lines)
  }

  /// Where the deal stands: quotation, registration, requests, what the next stage asks for (X1, X3–X5).
  var deal: Brief.Section {
    let lines = project.map { DealStanding(account, $0, vocabulary, today: today, language).lines } ?? []
    return Brief.Section(language.pick("成交进展", "The deal"), lines.map(\.text))
  }

  /// The steps that are not done.
  var steps: Brief.Section {
    let open = account.steps.filter { $0.done == nil && $0.none == nil }
      .sorted { ($0.due?.number ?? .max) < ($1.due?.number ?? .max) }
    let lines = open.map { step in
      let time = step.time.map(\.description) ?? ""
      return line(step.text, day(step.due, step.dueKind), time, names(step.contacts))
    }
    return Brief.Section(language.pick("下一步", "Next steps"), lines)
  }

  /// The map, the way to the decision maker and what is missing (G).
  var decisionGroup: Brief.Section {
    guard let map = planner.map else { return Brief.Section("", []) }
    var lines: [String] = []
    if let path = map.path {
      lines.append(language.pick("到决策者: ", "to the decision maker: ") + path.explanation(language))
    }
    lines += map.holes.prefix(6).map { $0.text(language, vocabulary) }
    let table = map.people.isEmpty ? [] : map.table(language, vocabulary)
    return Brief.Section(language.pick("决策群体图", "Decision group"), lines, table: table)
  }

  /// The open questions of the visit, else those that the planner would ask.
  var questions: Brief.Section {
    var lines: [String] = []
    if let visit {
      let list = Checklist(account, visit, planner.playbook, language)
      lines = list.lines(.question).filter { !$0.isDone }.map { question($0.code, $0.text, $0.askWhom) }
    }
    if lines.isEmpty {
      let asks = planner.asks(visit?.contacts ?? planner.suggestedHosts)
      lines = asks.map { question($0.item.code, $0.question, $0.person?.shortName) }
    }
    let coverage = planner.coverage
    lines.append(language.pick("信息 ", "known ") + "\(coverage.known)/\(coverage.of)")
    return Brief.Section(language.pick("要问", "To ask"), lines)
  }

  /// What the visit is for and what to bring.
  var plan: Brief.Section {
    let fields = ["Purpose", "Commitment", "Topics", "Bring", "Fallback"].compactMap(RecordType.visit.field)
    let lines = fields.compactMap { field in
      visit?.record[name: field.name].map { field.word(language) + ": " + $0 }
    }
    return Brief.Section(language.pick("这次拜访", "This visit"), lines + hobbies)
  }

  /// What there is to talk about with those who are visited, if their personal facts were handed in (S5).
  private var hobbies: [String] {
    visited.compactMap { person in
      let liked = (person.hobbies + person.interests).joined(separator: " ")
      let topic = language.pick("共通话题: ", "common topics: ")
      return liked.isEmpty ? nil : topic + name(of: person.contact) + " " + liked
    }
  }

  /// The personal facts of those who are visited; of all without a visit.
  private var visited: [Person] { personal.filter { visit?.contacts.contains($0.contact) ?? true } }

  /// The refusals met on the phone, and the answer to each that got most appointments (O).
  var objections: Brief.Section {
    let (tally, playbook) = (PhoneTally(account.document), planner.playbook)
    let lines = playbook.objections.filter { tally[$0].calls > 0 }.map { objection in
      let answers = playbook.answers(to: objection).filter { tally[$0].calls > 0 }
      let best = answers.max { tally[$0].appointments < tally[$1].appointments }
      let refused = [objection.code ?? "", Playbook.say(objection.text, language).clipped(24)]
      let answered = best.map {
        "→ " + Playbook.say($0.text, language).clipped(24) + "  " + tally[$0].words(language)
      }
      return line(refused.joined(separator: " "), answered ?? tally[objection].words(language))
    }
    return Brief.Section(language.pick("遇到的拒绝", "Refusals met"), lines)
  }

  /// The rivals here, and what they did lately (R).
  var rivals: Brief.Section {
    let known = account.rivals.map { rival in
      line(
        rival.name,
        rival.inUse.map { language.pick("\($0)台在用", "\($0) in use") } ?? "",
        rival.satisfaction.map { language.pick("满意度\($0)/5", "satisfaction \($0)/5") } ?? "",
        rival.representative ?? "", rival.weaknesses ?? "")
    }
    let news = account.rivalNews(today: today, language).map { line($0.day.short(today), $0.text) }
    return Brief.Section(language.pick("对手", "Rivals"), known + news)
  }

  /// The last three talks, newest first.
  var lastTalks: Brief.Section {
    let entries = account.log.enumerated().sorted { a, b in
      (a.element.date?.number ?? 0, a.offset) > (b.element.date?.number ?? 0, b.offset)
    }
    let lines = entries.prefix(3).map(\.element).map { entry in
      line(
        entry.date?.short(today) ?? "", vocabulary.word(.medium, entry.medium, language),
        names(entry.contacts),
        entry.text)
    }
    return Brief.Section(language.pick("最近往来", "Last talks"), lines)
  }

  /// Personal facts of those who are visited, if they were handed in (D3).
  var people: Brief.Section {
    let lines = visited.map { person in
      line(name(of: person.contact), birthday(of: person), person.family.joined(separator: " "))
    }
    return Brief.Section(language.pick("个人情况", "Personal"), lines)
  }

  private func birthday(of person: Person) -> String {
    guard let value = person.birthday, let field = RecordType.person.field("Birthday") else { return "" }
    return account.label(of: value, in: field, language, vocabulary)
  }

  private func question(_ code: String, _ text: String, _ whom: String?) -> String {
    code + " " + text + (whom.map { " (\($0))" } ?? "")
  }

  private func names(_ contacts: [ID<Contact>]) -> String {
    contacts.compactMap { account.find($0)?.name }.joined(separator: " ")
  }

  /// Parts that say something, apart.
  func line(_ parts: String...) -> String { parts.filter { !$0.isEmpty }.joined(separator: "  ") }
}
