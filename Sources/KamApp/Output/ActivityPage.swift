import KamDomain

/// The team's numbers as a report, and the records behind one of them.
struct ActivityPage {
  let activity: TeamActivity
  let vocabulary: Vocabulary
  let language: Language
  let isByOwner: Bool
  let today: Day

  /// - Parameter figure: whose records are listed; nil for all figures.
  func report(_ figure: TeamFigure?) -> Report {
    Report(
      title: figure?.word(language) ?? language.pick("团队的数字", "The team in numbers"),
      about: [vocabulary.name, activity.period.name], asOf: today,
      summary: [ReportCell(.none, title(figure), .heading)],
      table: figure.map(records) ?? figures, definitions: isByOwner && figure == nil ? definitions : [])
  }

  /// What the figures count, said once where they stand for each specialist.
  private var definitions: [(term: String, meaning: String)] {
    TeamFigure.allCases.map { ($0.word(language), $0.definition(language)) }
  }

  /// `团队 2026-11，上一期 2026-10`.
  private func title(_ figure: TeamFigure?) -> String {
    let (now, before) = (activity.period.name, activity.period.previous.name)
    guard let figure else { return language.pick("团队 \(now)，上一期 \(before)", "Team \(now), before \(before)") }
    return "\(figure.word(language)) \(now)  \(figure.definition(language))"
  }

  /// A row for each figure, of everybody or of each specialist; what each counts stands beside it.
  private var figures: ReportTable {
    let people: [String?] = isByOwner ? activity.people(vocabulary) : [nil]
    let most =
      people.flatMap { who in
        TeamFigure.allCases.flatMap { [activity.count($0, of: who), activity.countBefore($0, of: who)] }
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
    let count = activity.count(figure, of: who)
    return [
      .text(who), .text(figure.rawValue), .text(figure.word(language)), .number(count),
      .number(activity.countBefore(figure, of: who), nil, .muted), .bar([count], of: most, ""),
      .text(figure.definition(language), nil, .muted),
    ]
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
          rows: activity.records(figure).map { counted in
            [
              ReportCell(.day(counted.day), nil, .muted), .text(counted.who, person(counted.who)),
              .text(counted.account.text), .text(counted.accountName), .text(counted.type.rawValue),
              .text(counted.record), .text(counted.words),
            ]
          })
      ])
  }
}
