/// The way of a project through the stages of its track, and what it still lacks before the next one (X1). A hint:
/// nothing keeps a project from moving.
public struct StagePath: Sendable {
  /// The stages of the track in their order, without 战败.
  public let stages: [Term]
  /// 战败, which can be reached from any stage; nil for a project that is lost.
  public let lost: Term?
  /// Where the project is; nil if the track does not have its stage, or it is lost.
  public let place: Int?
  /// Why it was lost, of a project that is.
  public let loss: Loss?
  private let end: Term?
  /// What the present stage should bring, and whether it has.
  public let needs: [(need: StageNeed, isMet: Bool)]
  private let facts: StageFacts

  public init(_ account: Account, _ project: Project, _ vocabulary: Vocabulary) {
    let all = vocabulary.stages(project.track)
    stages = all.filter { $0.code != Code.lost }
    loss = project.loss
    end = all.first { $0.code == Code.lost }
    lost = loss == nil ? end : nil
    place = stages.firstIndex { $0.code == project.stage }
    let facts = StageFacts(account, project, vocabulary)
    self.facts = facts
    needs = (StageNeed.table[project.stage] ?? []).map { ($0, facts.meet($0)) }
  }

  public var current: Term? { place.map { stages[$0] } }
  /// The stage after this one; the first one if the project is on none.
  public var next: Term? { following.first }
  /// The stages that are still to come.
  public var following: ArraySlice<Term> { stages.dropFirst(place.map { $0 + 1 } ?? 0) }
  /// What the present stage should have brought and has not.
  public var missing: [StageNeed] { needs.filter { !$0.isMet }.map(\.need) }

  /// What all stages from the present one up to another should have brought and have not; nothing on the way back.
  public func missing(before stage: String) -> [StageNeed] {
    let ahead = stages.dropFirst(place ?? 0)
    guard let end = ahead.firstIndex(where: { $0.code == stage }) else { return [] }
    let needs = stages[ahead.startIndex..<end].flatMap { StageNeed.table[$0.code] ?? [] }
    return needs.filter { !facts.meet($0) }
  }

  /// `线索 > 已接触 > [已拜访] > 需求确认`; a lost project stands at the end, on 战败.
  public func text(_ language: Language) -> String { text(way.indices, language) }

  /// The way in all its forms, the longest first: each leaves out one more stage of those farthest from the present
  /// one, as in `… > 已接触 > [已拜访] > 需求确认 > …`.
  public func forms(_ language: Language) -> [String] {
    let place = here ?? 0
    var shown = way.indices
    var forms = [text(language)]
    while shown.count > 1 {
      shown = place - shown.lowerBound >= shown.upperBound - 1 - place ? shown.dropFirst() : shown.dropLast()
      forms.append(text(shown, language))
    }
    return forms
  }

  /// The stages, and the end of a project that is lost.
  private var way: [Term] { stages + (loss == nil ? [] : [end].compactMap { $0 }) }
  private var here: Int? { loss == nil ? place : way.indices.last }

  private func text(_ shown: Range<Int>, _ language: Language) -> String {
    let words = shown.map { at in
      at == here ? "[\(way[at].word(language))]" : way[at].word(language)
    }
    let before = shown.lowerBound > way.startIndex ? ["…"] : []
    let behind = shown.upperBound < way.endIndex ? ["…"] : []
    return (before + words + behind).joined(separator: " > ")
  }

  /// `进入商务谈判还缺: 已报的报价, 决策者`; of a lost project when and why; nil if nothing is missing or nothing comes next.
  public func hint(_ vocabulary: Vocabulary, _ language: Language) -> String? {
    if let loss { return loss.told(language) }
    guard place != nil, let next else { return nil }
    return hint(before: next, vocabulary, language)
  }

  /// What is missing before a stage, in words; nil if nothing is.
  public func hint(before stage: Term, _ vocabulary: Vocabulary, _ language: Language) -> String? {
    let missing = missing(before: stage.code)
    return missing.isEmpty ? nil : DealCaution.lacks(missing, before: stage.code).words(vocabulary, language)
  }
}
