import KamDomain

/// The team's numbers as a report, and the records behind one of them.
struct ActivityPage {
  /// The work in each store.
  let activities: [TeamActivity]
  let vocabulary: Vocabulary
  let language: Language
  let isByOwner: Bool
  let today: Day
  /// The work in all stores, beside whose bars this stands; nil if this is all.
  var beside: [TeamActivity]?

  /// - Parameter figure: whose records are listed; nil for all figures.
  func report(_ figure: TeamFigure?) -> Report {
    Report(
      title: figure?.word(language) ?? language.pick("团队的数字", "The team in numbers"),
      about: [vocabulary.name, activities[0].period.name], asOf: today,
      summary: [ReportCell(.none, title(figure), .heading)],
      table: figure.map(records) ?? figures, definitions: isByOwner && figure == nil ? definitions : [])
  }

  /// What the figures count, said once where they stand for each specialist.
  private var definitions: [(term: String, meaning: String)] {
    TeamFigure.allCases.map { ($0.word(language), $0.definition(language)) }
  }

  /// `团队 2026-11，上一期 2026-10`.
  private func title(_ figure: TeamFigure?) -> String {
    let (now, before) = (activities[0].period.name, activities[0].period.previous.name)
    guard let figure else { return language.pick("团队 \(now)，上一期 \(before)", "Team \(now), before \(before)") }
    return "\(figure.word(language)) \(now)  \(figure.definition(language))"
  }

  /// A row for each figure, of everybody or of each specialist; what each counts stands beside it.
  private var figures: ReportTable {
    let people: [String?] = isByOwner ? activities[0].people(vocabulary) : [nil]
    let all = beside ?? activities
    let most =
      people.flatMap { who in
        TeamFigure.allCases.flatMap { [Self.count($0, who, all), Self.countBefore($0, who, all)] }
      }.max() ?? 0
    return ReportTable(
      heading: isByOwner ? language.pick("按专员", "By specialist") : language.pick("全部", "All"),
      columns: [
        .init("owner", nil), .init("figure", nil), .init("name", ""),
        .init("count", language.pick("本期", "now"), .right),
        .init("before", language.pick("上期", "before"), .right), .init(nil, ""),
        .init("definition", isByOwner ? nil : language.pick("算法", "what is counted")),
      ],
      sections: people.map { who in
        .init(
          heading: who.map(person) ?? "", rows: TeamFigure.allCases.map { row($0, who, most) })
      })
  }

  private func row(_ figure: TeamFigure, _ who: String?, _ most: Int) -> [ReportCell] {
    let count = Self.count(figure, who, activities)
    return [
      .text(who), .text(figure.rawValue), .text(figure.word(language)), .number(count),
      .number(Self.countBefore(figure, who, activities), nil, .muted), .bar([count], of: most, ""),
      .text(figure.definition(language), nil, .muted),
    ]
  }

  private static func count(_ figure: TeamFigure, _ who: String?, _ activities: [TeamActivity]) -> Int {
    activities.reduce(0) { $0 + $1.count(figure, of: who) }
  }

  private static func countBefore(_ figure: TeamFigure, _ who: String?, _ activities: [TeamActivity]) -> Int {
    activities.reduce(0) { $0 + $1.countBefore(figure, of: who) }
  }

  private func person(_ login: String) -> String {
    login.isEmpty ? language.pick("未分", "nobody") : vocabulary.personName(login)
  }

  /// A row for each record that a figure counts.
  private func records(_ figure: TeamFigure) -> ReportTable {
    ReportTable(
      columns: [
        .init("day", ""), .init("owner", ""), .init("account", nil), .init("name", "", limit: 28),
        .init("type", nil), .init("record", nil), .init("words", ""),
      ],
      sections: [
        .init(
          rows: activities.flatMap { $0.records(figure) }.map { counted in
            [
              ReportCell(.day(counted.day), nil, .muted), .text(counted.who, person(counted.who)),
              .text(counted.account.text), .text(counted.accountName), .text(counted.type.rawValue),
              .text(counted.record), .text(counted.words),
            ]
          })
      ])
  }
}
