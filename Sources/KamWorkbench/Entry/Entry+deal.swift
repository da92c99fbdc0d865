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

  /// The project that an act is about: that of the quotation shown, else the one in view.
  var projectAtHand: Project? {
    if case .quote(let id, _) = overlay, let shown = account?.find(id) { return shown }
    return projectInView
  }

  /// The quotation that is shown, else the one that is worked on.
  var quotationAtHand: Quotation? {
    guard let account, let project = projectAtHand else { return nil }
    if case .quote(_, let id?) = overlay,
      let shown = account.quotations(of: project.id).first(where: { $0.quote.id == id })
    {
      return shown
    }
    return account.quotationInWork(of: project.id)
  }

  /// Opens the line of an act about the project at hand.
  mutating func begin(_ act: DealAct) -> [Effect] {
    guard let account, let project = projectAtHand else { return [] }
    do throws(Refusal) {
      if act == .claim { _ = try account.rebateToClaim(of: project, by: author) }
      if act == .lose { try project.mayBeLost(author.vocabulary) }
    } catch {
      notice = Notice(text: error.words(language), tone: .caution)
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
  func change(
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
      let values = try RegistrationLine(deal.text, reader).pairs()
      return try account.register(project, to: state, values, by: author, ids: &ids)
    case .claim:
      return try account.claimRebate(of: project, on: reader.dayOfClaim(deal.text), by: author)
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

  /// What would follow a delivery on a day as it is typed.
  func plan(_ project: Project, _ account: Account, _ day: String) throws(Refusal) -> AfterSigning {
    AfterSigning(
      account, project, delivered: try reader.dayOfDelivery(day), setting.playbook, setting.vocabulary)
  }

  /// Enter: does what was typed; a loss needs its reason.
  mutating func takeDeal() -> [Effect] {
    guard let deal = dealEntry else { return [] }
    if deal.act == .next {
      guard let stage = deal.choice else {
        tell("没有这个阶段，上下键选一个", "No such stage: the arrows choose one", .caution)
        return []
      }
      return warnsOfStage(stage, deal.id) ? [] : reach(stage, deal.id)
    }
    if deal.act == .lose, deal.text.trimmed.isEmpty {
      tell("写为什么丢的、输给谁", "Say why it was lost, and to whom", .caution)
      return []
    }
    if warnsOfPapers(deal) { return [] }
    let page = self
    let effects = take { account, author, ids throws(Refusal) in
      try page.change(deal, account, author, &ids)
    }
    showNewVersion()
    return effects
  }

  /// Tells once of the papers that a claim lacks.
  private mutating func warnsOfPapers(_ deal: DealEntry) -> Bool {
    guard deal.act == .claim, let account, let project: Project = account.find(ID(deal.id)),
      let caution = (try? account.rebateToClaim(of: project, by: author))?.cautions.first
    else { return false }
    let words = setting.vocabulary
    return warns(
      caution.words(words, .zh) + "；再按 Enter 仍然申报",
      caution.words(words, .en) + ": Enter again claims it all the same")
  }

  /// Tells once that a project would go back or be taken up again; what is missing stands in the preview.
  private mutating func warnsOfStage(_ stage: String, _ id: String) -> Bool {
    let words = setting.vocabulary
    guard let account, let project: Project = account.find(ID(id)),
      StageAct(stage, of: project, words) == .pass,
      let caution = account.cautions(moving: project, to: stage, words).first(where: \.isBack)
    else { return false }
    return warns(
      caution.words(words, .zh) + "；再按 Enter 就改", caution.words(words, .en) + ": Enter again does it")
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
}
