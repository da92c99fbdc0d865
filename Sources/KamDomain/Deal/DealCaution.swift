/// What should make one think before an act of a deal is saved, and keeps nobody from saving it.
public enum DealCaution: Sendable, Equatable {
  /// It is delivered before it is signed.
  case notSigned
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

  public func words(_ vocabulary: Vocabulary, _ language: Language) -> String {
    switch self {
    case .notSigned: return language.pick("还没签约", "not signed yet")
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
  /// What should be thought of before a project is delivered.
  public func cautions(delivering project: Project, _ vocabulary: Vocabulary) -> [DealCaution] {
    vocabulary.rank(ofStage: project.stage) < vocabulary.rank(ofStage: Code.signed) ? [.notSigned] : []
  }

  /// What should be thought of before a project is signed with a quotation.
  public func cautions(signing project: Project, with quotation: Quotation?) -> [DealCaution] {
    let before = deals.last { $0.project == project.id }
    let again: [DealCaution] = before.map { [.signedBefore($0.date)] } ?? []
    guard let quotation, quotation.state != .accepted else { return again }
    return again + [.accepts(version: quotation.version, quotation.state)]
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
