import KamDomain
import KamRecord
import KamScreen

/// What an act about a deal is made of: the record that it is about and the line that is typed.
struct DealEntry: Sendable {
  var act: DealAct
  /// The id of the project; of the request or the quotation's line that is spoken of.
  var id: String
  var text: String
  /// The value of the candidate that is chosen.
  var choice: String?
}

extension State {
  /// The act that is typed; nil if none is.
  var dealEntry: DealEntry? {
    guard let entry, case .deal(let act, let id) = entry.purpose else { return nil }
    let all = candidates
    let choice = all.indices.contains(entry.choice) ? all[entry.choice].value : nil
    return DealEntry(act: act, id: id, text: entry.editor.text, choice: choice)
  }

  /// The project that an act is about: the one under the cursor, else the one that is worked on.
  var projectAtHand: Project? {
    switch spot {
    case .record(.project, let id), .field(.project, let id, _, _): account?.find(ID<Project>(id)) ?? project
    default: project
    }
  }

  /// The quotation that is shown, else the one that counts.
  var quotationAtHand: Quotation? {
    guard let account, let project else { return nil }
    if case .quote(let id?) = overlay,
      let shown = account.quotations(of: project.id).first(where: { $0.quote.id == id })
    {
      return shown
    }
    return account.quotation(of: project.id)
  }

  /// Opens the line of an act about the project at hand.
  mutating func begin(_ act: DealAct) -> [Effect] {
    guard let account, let project = projectAtHand else { return [] }
    if act == .claim, account.rebateToClaim(of: project.id) == nil {
      tell("没有已批、未申报的报备，t r 报备", "No approved registration with a rebate to claim: t r registers", .caution)
      return []
    }
    return open(.deal(act, project.id.text))
  }

  /// What can be chosen for an act: stages, quotations to take over, states, kinds of help.
  func dealCandidates(_ act: DealAct, _ id: String) -> [Candidate] {
    guard let account, let project: Project = account.find(ID(id)) else { return [] }
    let vocabulary = setting.vocabulary
    switch act {
    case .next:
      let path = StagePath(account, project, vocabulary)
      return (path.following + [path.lost].compactMap { $0 }).map {
        Candidate(text: $0.word(language), value: $0.code)
      }
    case .sign:
      let offers = account.offers(of: project.id).map {
        Candidate(text: words(of: $0), detail: say("带入", "taken over"), value: $0.quote.id.text)
      }
      return offers.isEmpty ? [] : offers + [Candidate(text: say("不带入报价", "no quotation"), value: "")]
    case .register:
      return account.registration(of: project.id).stateOrNone.choices.map {
        Candidate(text: $0.word(language), value: $0.rawValue)
      }
    case .ask:
      return vocabulary.list(.request).map { Candidate(text: $0.word(language), value: $0.code) }
    default: return []
    }
  }

  /// A quotation in a few words: version, state, what it comes to.
  func words(of quotation: Quotation) -> String {
    let units = say("\(quotation.units)台", "\(quotation.units) vehicles")
    let parts = ["V\(quotation.version)", quotation.state.word(language), units]
    return (parts + [quotation.netTotal?.words(language)].compactMap { $0 }).joined(separator: " ")
  }

  /// The change that the typed act would make.
  ///
  /// - Throws: what keeps it from being made.
  private func change(
    _ deal: DealEntry, _ account: Account, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> Change? {
    switch deal.act {
    case .explain:
      guard let request: Request = account.find(ID(deal.id)) else { return nil }
      return try account.explain(request, deal.text.trimmed, by: author)
    case .changeLine:
      guard let line: QuoteLine = account.find(ID(deal.id)) else { return nil }
      return try account.change(line, values(deal), by: author, ids: &ids)
    default:
      guard let project: Project = account.find(ID(deal.id)) else { return nil }
      return try change(deal, project, account, author, &ids)
    }
  }

  private func change(
    _ deal: DealEntry, _ project: Project, _ account: Account, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> Change? {
    switch deal.act {
    case .sign:
      let line = SignLine(deal.text, reader)
      let offer = account.offers(of: project.id).first { $0.quote.id.text == deal.choice }
      return try account.sign(project, offer, on: line.day, line.values, by: author, ids: &ids)
    case .deliver:
      return try account.deliver(plan(project, account, deal.text), by: author, ids: &ids)
    case .lose: return try account.lose(project, LossLine(deal.text).loss, on: now.day, by: author)
    case .register:
      let state = deal.choice.flatMap { RegistrationState(rawValue: $0) }
      return try account.register(project, to: state, values(deal), by: author, ids: &ids)
    case .claim:
      guard let registration = account.rebateToClaim(of: project.id) else { return nil }
      return try account.claimRebate(registration, on: reader.dayOfAct(deal.text), by: author)
    case .ask:
      let line = AskLine(deal.text, reader, language)
      return try account.askHelp(
        line.kind, line.text, wantedBy: line.wantedBy, project: project.id, to: line.to, by: author, ids: &ids
      )
    case .addLine:
      return try account.addLine(to: project, quotationAtHand, values(deal), by: author, ids: &ids)
    case .next, .explain, .changeLine: return nil
    }
  }

  private func values(_ deal: DealEntry) -> Values {
    deal.act.line.map { RecordLine(deal.text, $0.type, reader, free: $0.free).pairs } ?? []
  }

  private func plan(_ project: Project, _ account: Account, _ day: String) throws(Refusal) -> AfterSigning {
    AfterSigning(
      account, project, delivered: try reader.dayOfAct(day), setting.playbook, setting.vocabulary)
  }

  /// Enter: does what was typed; a loss needs its reason.
  mutating func takeDeal() -> [Effect] {
    guard let deal = dealEntry else { return [] }
    if deal.act == .next { return deal.choice.map { reach($0, deal.id) } ?? [] }
    if deal.act == .lose, deal.text.trimmed.isEmpty {
      tell("写为什么丢的、输给谁", "Say why it was lost, and to whom", .caution)
      return []
    }
    let page = self
    let effects = take { account, author, ids throws(Refusal) in
      try page.change(deal, account, author, &ids)
    }
    showNewVersion()
    return effects
  }

  /// Moves a project to a stage; signing, delivering and losing first ask for what belongs to them.
  mutating func reach(_ stage: String, _ id: String) -> [Effect] {
    guard let account, let project: Project = account.find(ID(id)) else { return [] }
    closeEntry()
    switch StageAct(stage, of: project, setting.vocabulary) {
    case .sign: return open(.deal(.sign, id))
    case .deliver: return open(.deal(.deliver, id))
    case .lose: return open(.deal(.lose, id))
    case .pass:
      return take { account, author, _ throws(Refusal) in try account.move(project, to: stage, by: author) }
    }
  }

  /// What the act would write, in the words of the change itself, with what belongs to it.
  var dealPreview: [Line] {
    guard let account, let deal = dealEntry else { return [] }
    if deal.act == .next { return stagePreview(deal.id, account) }
    let hint =
      deal.text.trimmed.isEmpty ? deal.act.example(language).map { [Line(" " + $0, .muted)] } ?? [] : []
    // What must be typed has no preview before it is.
    guard hint.isEmpty || [.sign, .deliver, .claim, .register].contains(deal.act) else { return hint }
    var copy = ids
    do {
      guard let change = try change(deal, account, author, &copy) else { return hint }
      return hint + [Line([Span(" "), Span(change.title, .key)])] + understood(deal) + more(deal, account)
    } catch {
      return hint + [Line(" " + error.words(language), .caution)]
    }
  }

  /// The fields that the line fills.
  private func understood(_ deal: DealEntry) -> [Line] {
    if deal.act == .lose { return [lossLine(LossLine(deal.text).loss)] }
    guard let (type, free) = deal.act.line else { return [] }
    return fieldLine(RecordLine(deal.text, type, reader, free: free)).map { [$0] } ?? []
  }

  private func lossLine(_ loss: Loss) -> Line {
    let parts = [
      (say("原因 ", "reason "), loss.reason), (say("品牌 ", "make "), loss.make ?? ""),
      (say("车型 ", "model "), loss.model ?? ""), (say("经销商 ", "dealer "), loss.dealer ?? ""),
      (say("单价 ", "price "), loss.price?.words(language) ?? ""),
    ]
    return Line(
      [Span(" ")] + parts.filter { !$0.1.isEmpty }.flatMap { [Span($0.0, .muted), Span($0.1 + "  ")] })
  }

  /// What the user should know besides: what the template makes, what papers are missing, who is asked.
  private func more(_ deal: DealEntry, _ account: Account) -> [Line] {
    guard let project: Project = account.find(ID(deal.id)) else { return [] }
    switch deal.act {
    case .deliver:
      let lines = (try? plan(project, account, deal.text))?.lines(setting.vocabulary, language) ?? []
      return lines.map { Line("   " + $0) }
    case .sign:
      let count = account.deals.count { $0.project == project.id }
      let already = say(" 这个项目已有\(count)笔成交", " this project has \(count) deals already")
      return count == 0 ? [] : [Line(already, .caution)]
    case .register, .claim:
      let missing = account.registration(of: project.id)?.missingPapers ?? []
      let words = missing.map { setting.vocabulary.word(.paper, $0, language) }.joined(separator: " ")
      return missing.isEmpty ? [] : [Line(say(" 缺资料: ", " papers missing: ") + words, .caution)]
    case .ask:
      guard let manager = setting.vocabulary.member(setting.me)?.manager else {
        return [Line(say(" kam.rec 里没写经理是谁，写 给=登录名", " kam.rec names no manager: add to=LOGIN"), .muted)]
      }
      return [Line([Span(say(" 给 ", " to "), .muted), Span(setting.vocabulary.personName(manager))])]
    default: return []
    }
  }

  /// The way through the stages, and what is missing before the next one.
  private func stagePreview(_ id: String, _ account: Account) -> [Line] {
    guard let project: Project = account.find(ID(id)) else { return [] }
    let path = StagePath(account, project, setting.vocabulary)
    let hint = path.hint(setting.vocabulary, language)
    let ready = say("这一阶段该有的都有了", "what this stage should bring is there")
    return [
      Line([Span(" "), Span(project.name + "  ", .key), Span(path.text(language), .muted)]),
      Line(" " + (hint ?? ready), hint == nil ? .good : .caution),
    ]
  }
}
