/// What should make one think before an act of a deal is saved, and keeps nobody from saving it.
public enum DealCaution: Sendable, Equatable {
  /// What the stages before this one should have brought and have not.
  case lacks([StageNeed], before: String)
  /// It is lost, and would be taken up again.
  case reopens(Loss)
  /// It would go back from a stage to an earlier one.
  case goesBack(from: String, to: String)
  /// A registration has run out already.
  case expired(Day)
  /// Papers of a registration that are not there.
  case missingPapers([String])
  /// The quotation of this version is in that state, and signing takes it as accepted.
  case accepts(version: Int, QuoteState)
  /// The project has a deal already, of that day if it is known: signing makes a second one.
  case signedBefore(Day?)
  /// It is signed already, and would be lost.
  case losesSigned
  /// A price without unit was taken as tens of thousands.
  case supposedPrice(Money)

  /// Whether the project would not go on, but back or begin anew.
  public var isBack: Bool {
    switch self {
    case .reopens, .goesBack: true
    default: false
    }
  }

  public func words(_ vocabulary: Vocabulary, _ language: Language) -> String {
    switch self {
    case .lacks(let needs, let stage):
      let words = needs.map { $0.word(vocabulary, language) }.joined(separator: language.pick("，", ", "))
      let stage = vocabulary.word(.stage, stage, language)
      return language.pick("进入\(stage)还缺: \(words)", "before \(stage), still missing: \(words)")
    case .reopens(let loss):
      return language.pick(
        loss.told(.zh) + "；改阶段就是重新跟进", loss.told(.en) + "; another stage takes it up again")
    case .goesBack(let from, let to):
      let (from, to) = (vocabulary.word(.stage, from, language), vocabulary.word(.stage, to, language))
      return language.pick("要从「\(from)」退回「\(to)」", "this goes back from \(from) to \(to)")
    case .expired(let day): return language.pick("有效期 \(day) 已过", "valid until \(day): that is over")
    case .missingPapers(let codes):
      let words = codes.map { vocabulary.word(.paper, $0, language) }.joined(separator: " ")
      return language.pick("缺资料: ", "papers missing: ") + words
    case .accepts(let version, let state):
      return language.pick(
        "报价 V\(version) 还是「\(state.zh)」，签约就算客户接受了这一版",
        "quotation V\(version) is still \(state.en): signing takes it as accepted")
    case .signedBefore(let day):
      let zh = day.map { "\($0) 已经签过" } ?? "已经签过"
      let en = day.map { "signed already on \($0)" } ?? "signed already"
      return language.pick(zh + "，再签就多一笔成交", en + ": this makes a second deal")
    case .losesSigned: return language.pick("已经签约，要改成战败", "signed already, and would be lost")
    case .supposedPrice(let price):
      return language.pick("单价没写单位，按 ", "the price has no unit, taken as ") + price.words(language)
    }
  }
}

extension Account {
  /// What should be thought of before a project is signed with a quotation: one that is taken over is taken as sent
  /// and accepted.
  public func cautions(
    signing project: Project, with quotation: Quotation?, _ vocabulary: Vocabulary
  ) -> [DealCaution] {
    let before = deals.last { $0.project == project.id }
    let again: [DealCaution] = before.map { [.signedBefore($0.date)] } ?? []
    let taken: [StageNeed] = quotation == nil ? [] : [.quoteSent, .quoteAccepted]
    let lacking = StagePath(self, project, vocabulary).missing(before: Code.signed).filter {
      !taken.contains($0)
    }
    let reopened = project.loss.map { [DealCaution.reopens($0)] } ?? []
    let first = reopened + again + (lacking.isEmpty ? [] : [.lacks(lacking, before: Code.signed)])
    guard let quotation, quotation.state != .accepted else { return first }
    return first + [.accepts(version: quotation.version, quotation.state)]
  }

  /// What should be thought of before a project moves to a stage.
  public func cautions(
    moving project: Project, to stage: String, _ vocabulary: Vocabulary
  ) -> [DealCaution] {
    if StageAct(stage, of: project, vocabulary) == .sign {
      return cautions(signing: project, with: offers(of: project.id).first, vocabulary)
    }
    if let loss = project.loss, stage != Code.lost { return [.reopens(loss)] }
    let (here, there) = (vocabulary.rank(ofStage: project.stage), vocabulary.rank(ofStage: stage))
    if there >= 0, there < here { return [.goesBack(from: project.stage, to: stage)] }
    let lacking = StagePath(self, project, vocabulary).missing(before: stage)
    return lacking.isEmpty ? [] : [.lacks(lacking, before: stage)]
  }

  /// What should be thought of before a project is lost.
  public func cautions(losing project: Project, _ vocabulary: Vocabulary) -> [DealCaution] {
    vocabulary.rank(ofStage: project.stage) < vocabulary.rank(ofStage: Code.signed) ? [] : [.losesSigned]
  }

  /// What should be thought of before the registration of a project is told more.
  public func cautions(registering values: Values, today: Day) -> [DealCaution] {
    let until = values.first { $0.field == "ValidUntil" }?.value.flatMap { Day($0) }
    return until.flatMap { $0 < today ? [.expired($0)] : nil } ?? []
  }
}

extension Registration {
  /// What should be thought of before its rebate is claimed.
  public var cautions: [DealCaution] { missingPapers.isEmpty ? [] : [.missingPapers(missingPapers)] }
}

extension LossLine {
  /// What should be thought of before the loss is saved.
  public var cautions: [DealCaution] {
    isPriceSupposed ? loss.price.map { [.supposedPrice($0)] } ?? [] : []
  }
}
