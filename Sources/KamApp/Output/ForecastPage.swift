import KamDomain

/// A replacement forecast as a report: figures and bars by quarter, of all vehicles or group by group.
struct ForecastPage {
  let forecast: FleetForecast
  /// By what the groups are told apart; nil if there are none.
  let grouping: FleetForecast.Grouping?
  let vocabulary: Vocabulary
  let language: Language
  let today: Day
  /// The forecast of all stores, beside whose bars this stands; nil if this is all.
  var beside: FleetForecast?

  /// How long the longest bar is, in columns.
  private static let bar = 40

  var report: Report {
    let last = forecast.quarters.last.map(\.description) ?? ""
    return Report(
      title: language.pick("更新预测", "Replacement forecast"),
      about: [vocabulary.name, "\(forecast.quarters[0]) - \(last)"], asOf: today,
      summary: [ReportCell(.none, FleetForecast.legend(language), .muted)], table: table,
      legend: [language.pick("对手品牌", "rival makes"), language.pick("我方品牌", "ours")],
      definitions: [
        (
          language.pick("到龄", "of age"),
          language.pick(
            "车龄或里程超过该用途的限度；年限见 kam.rec",
            "older, or driven further, than their duty allows; kam.rec has the limits")
        )
      ])
  }

  /// A row for each quarter, the groups one below the other.
  private var table: ReportTable {
    let groups = groups(of: forecast)
    let most =
      self.groups(of: beside ?? forecast).flatMap { [$0.already] + $0.quarters }.map(\.vehicles).max() ?? 0
    return ReportTable(
      heading: grouping.map { language.pick("按\($0.zh)", "By \($0.en)") } ?? "",
      columns: [
        .init("group", nil), .init("quarter", ""), .init("vehicles", language.pick("台数", "vehicles"), .right),
        .init("rivals", language.pick("对手", "rivals"), .right), .init(nil, ""),
      ],
      sections: groups.map { group in
        .init(heading: title(of: group), rows: spans.map { row($0, group, most) })
      })
  }

  private func groups(of forecast: FleetForecast) -> [FleetForecast.Group] {
    grouping == nil ? [forecast.total] : forecast.groups
  }

  private func title(of group: FleetForecast.Group) -> String {
    let name = grouping?.word(group.key, vocabulary, language) ?? language.pick("全部", "All")
    return name + language.pick(" \(group.sum.vehicles)台", " \(group.sum.vehicles)")
  }

  private func row(_ span: Span, _ group: FleetForecast.Group, _ most: Int) -> [ReportCell] {
    let tally = group[span.place]
    let bar = tally.bar(of: most, width: Self.bar)
    return [
      grouping == nil ? .text(nil) : .text(group.key), .text(span.code, span.name), .number(tally.vehicles),
      .number(tally.rivals, tally.rivals > 0 ? "(\(tally.rivals))" : ""),
      .bar([tally.rivals, tally.vehicles - tally.rivals], of: most, bar.rivals + bar.ours),
    ]
  }

  private typealias Span = (code: String, name: String, place: Int)

  /// What is of age already, then the quarters.
  private var spans: [Span] {
    [("already", language.pick("已到龄", "already"), -1)]
      + forecast.quarters.enumerated().map { ($1.description, $1.description, $0) }
  }
}
