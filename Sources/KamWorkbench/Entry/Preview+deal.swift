import KamDomain
import KamScreen

extension State {
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
    if deal.act == .register {
      return fieldLine(RegistrationLine(deal.text, reader).values).map { [$0] } ?? []
    }
    guard let (type, free) = deal.act.line else { return [] }
    return fieldLine(RecordLine(deal.text, type, reader, free: free).values).map { [$0] } ?? []
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
    case .lose:
      return warnings(account.cautions(losing: project, setting.vocabulary) + LossLine(deal.text).cautions)
    case .sign:
      let offer = account.offers(of: project.id).first { $0.quote.id.text == deal.choice }
      return warnings(account.cautions(signing: project, with: offer, setting.vocabulary))
    case .register:
      let values = (try? RegistrationLine(deal.text, reader).pairs()) ?? []
      let papers = account.registration(of: project.id)?.cautions ?? []
      return warnings(account.cautions(registering: values, today: now.day) + papers)
    case .claim: return warnings((try? account.rebateToClaim(of: project, by: author))?.cautions ?? [])
    case .ask:
      guard let manager = setting.vocabulary.member(setting.me)?.manager else {
        return [Line(say(" kam.rec 里没写经理是谁，写 给=登录名", " kam.rec names no manager: add to=LOGIN"), .muted)]
      }
      return [Line([Span(say(" 给 ", " to "), .muted), Span(setting.vocabulary.personName(manager))])]
    default: return []
    }
  }

  private func warnings(_ cautions: [DealCaution]) -> [Line] {
    cautions.map { Line(" " + $0.words(setting.vocabulary, language), .caution) }
  }

  /// The way through the stages, and what is missing before the next one.
  private func stagePreview(_ id: String, _ account: Account) -> [Line] {
    guard let project: Project = account.find(ID(id)) else { return [] }
    let path = StagePath(account, project, setting.vocabulary)
    let hint = path.hint(setting.vocabulary, language)
    let ready = say("这一阶段该有的都有了", "nothing is missing at this stage")
    let way = path.forms(language).fitting(in: width - displayWidth(project.name) - 3)
    return [
      Line([Span(" "), Span(project.name + "  ", .key), Span(way, .muted)]),
      Line(" " + (hint ?? ready), hint == nil ? .good : .caution),
    ]
  }
}
