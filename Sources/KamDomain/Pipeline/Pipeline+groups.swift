extension Pipeline.Grouping: Worded {
  public var zh: String {
    switch self {
    case .stage: "阶段"
    case .owner: "专员"
    case .industry: "行业"
    case .channel: "渠道"
    case .grade: "意向级别"
    case .region: "区域"
    case .month: "月份"
    case .quarter: "季度"
    }
  }

  public var en: String {
    switch self {
    case .stage: "stage"
    case .owner: "specialist"
    case .industry: "industry"
    case .channel: "channel"
    case .grade: "grade"
    case .region: "region"
    case .month: "month"
    case .quarter: "quarter"
    }
  }

  /// What group a project belongs to.
  func key(of line: PipelineLine) -> Pipeline.Key {
    switch self {
    case .stage: Pipeline.Key(line.opportunity.stage, track: line.opportunity.track)
    case .owner: Pipeline.Key(line.row.owner)
    case .industry: Pipeline.Key(line.row.industry)
    case .channel: Pipeline.Key(line.row.channel)
    case .grade: Pipeline.Key(line.opportunity.likelihood?.rawValue ?? "")
    case .region: Pipeline.Key(line.row.district.isEmpty ? line.row.region : line.row.district)
    case .month: Pipeline.Key(line.opportunity.by.map { $0.yearAndMonth } ?? "")
    case .quarter: Pipeline.Key(line.opportunity.by.map { Quarter($0).description } ?? "")
    }
  }

  /// Stages as projects pass them, track by track, also those without a project; lists in their order, all else by
  /// its text. What is not known comes last.
  func order(_ keys: [Pipeline.Key], _ vocabulary: Vocabulary) -> [Pipeline.Key] {
    guard self == .stage else {
      return keys.sorted { (place(of: $0, vocabulary), $0.code) < (place(of: $1, vocabulary), $1.code) }
    }
    let known = Track.allCases.flatMap { track in
      vocabulary.stages(track).filter { $0.code != Code.lost && $0.code != Code.maintained }
        .map { Pipeline.Key($0.code, track: track) }
    }
    let others = keys.filter { !known.contains($0) }
    return known + others.sorted { ($0.track?.rawValue ?? "", $0.code) < ($1.track?.rawValue ?? "", $1.code) }
  }

  private func place(of key: Pipeline.Key, _ vocabulary: Vocabulary) -> Int {
    if key.code.isEmpty { return .max }
    switch self {
    case .industry: return vocabulary.place(.industry, key.code)
    case .channel: return vocabulary.place(.channel, key.code)
    case .grade:
      return Likelihood(rawValue: key.code).flatMap { Likelihood.allCases.firstIndex(of: $0) } ?? .max
    case .owner: return vocabulary.team.firstIndex { $0.login == key.code } ?? Int.max - 1
    case .stage, .region, .month, .quarter: return 0
    }
  }

  /// What a group is called.
  public func word(_ key: Pipeline.Key, _ vocabulary: Vocabulary, _ language: Language) -> String {
    guard !key.code.isEmpty else { return language.pick("未填", "not known") }
    switch self {
    case .stage: return vocabulary.word(.stage, key.code, language)
    case .owner: return vocabulary.personName(key.code)
    case .industry: return vocabulary.word(.industry, key.code, language)
    case .channel: return vocabulary.word(.channel, key.code, language)
    case .grade: return Likelihood(rawValue: key.code)?.word(language) ?? key.code
    case .region, .month, .quarter: return key.code
    }
  }
}
