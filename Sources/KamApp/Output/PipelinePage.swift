import KamDomain

/// The pipeline as a report: a row for each group, or for each project.
struct PipelinePage {
  /// The month of whose rows they are; nil if no target is theirs.
  let month: Attainment?
  let rows: [Headline]
  let pipeline: Pipeline
  let vocabulary: Vocabulary
  let language: Language
  let today: Day
  /// The query that chose the customers; empty for all.
  var query = ""
  /// The rows of all stores, beside whose bars these stand; nil if these are all.
  var beside: [Headline]?

  /// How long the longest bar is, in columns.
  private static let bar = 24

  /// - Parameter isByProject: whether a row is a project and not a group.
  func report(isByProject: Bool) -> Report {
    let chosen = query.isEmpty ? month?.whose(vocabulary, language) : query
    return Report(
      title: language.pick("商机", "Pipeline"), about: [vocabulary.name] + [chosen].compactMap { $0 },
      asOf: today,
      summary: [month.map { ReportCell(.none, $0.named(vocabulary, language)) }].compactMap { $0 },
      above: [month?.table(language)].compactMap { $0 },
      below: isByProject ? [] : others.map { groups($0) },
      table: isByProject ? projects : groups(pipeline),
      definitions: isByProject ? [(language.pick("把握", "chance"), chances)] : definitions)
  }

  /// The same projects by specialist and by month, unless that was asked for.
  private var others: [Pipeline] {
    [.owner, .month].filter { $0 != pipeline.grouping }.map { put(rows, by: $0) }
  }

  private func put(_ rows: [Headline], by grouping: Pipeline.Grouping) -> Pipeline {
    Pipeline(rows, by: grouping, today: today, vocabulary: vocabulary)
  }

  /// How likely a project of each grade is: `H级 90%，A级 70%`.
  private var chances: String {
    let graded = Likelihood.allCases.map { "\($0.word(language)) \(Likelihood.chance($0))%" }
    let unknown = language.pick("未定级 ", "not graded ") + "\(Likelihood.chance(nil))%"
    return (graded + [unknown]).joined(separator: language.pick("，", ", "))
  }

  private var definitions: [(term: String, meaning: String)] {
    [
      (
        language.pick("预计", "likely"),
        language.pick("台数、金额乘以把握：", "vehicles and amounts by their chance: ") + chances
      ),
      (
        language.pick("平均天数", "days"),
        language.pick("项目在现阶段停留的平均天数", "days that projects have been in their stage, on average")
      ),
      (
        language.pick("有风险", "at risk"),
        language.pick("至少有一条风险的项目", "projects with one risk at least")
      ),
    ]
  }

  // MARK: - Groups

  /// A row for each group, and the sum of all.
  private func groups(_ pipeline: Pipeline) -> ReportTable {
    let most =
      (beside.map { put($0, by: pipeline.grouping) } ?? pipeline).groups.map(\.tally.units).max() ?? 0
    let filled = pipeline.groups.filter { $0.tally.projects > 0 }
    let all = row(Pipeline.Key(""), language.pick("合计", "all"), pipeline.total, 0)
    return ReportTable(
      heading: language.pick("按\(pipeline.grouping.zh)", "By \(pipeline.grouping.en)"),
      columns: [
        .init("track", nil), .init("group", nil), .init("name", pipeline.grouping.word(language)),
        .init("projects", language.pick("项目", "projects"), .right),
        .init("units", language.pick("台数", "units"), .right),
        .init("amount", language.pick("金额", "amount"), .right),
        .init("likelyUnits", language.pick("预计台", "likely"), .right),
        .init("likelyAmount", language.pick("预计金额", "likely amount"), .right),
        .init("averageDays", language.pick("平均天数", "days"), .right),
        .init("atRisk", language.pick("有风险", "at risk"), .right), .init(nil, ""),
      ],
      sections: [
        .init(
          rows: filled.map {
            row($0.key, pipeline.grouping.word($0.key, vocabulary, language), $0.tally, most)
          }, sums: filled.count > 1 ? [all] : [])
      ])
  }

  private func row(_ key: Pipeline.Key, _ name: String, _ tally: Pipeline.Tally, _ most: Int)
    -> [ReportCell]
  {
    let track = key.track.map { $0.word(language) + " " } ?? ""
    return [
      .text(key.track?.rawValue), .text(key.code), .text(name, track + name), .number(tally.projects),
      .number(tally.units), .money(tally.amount, language), .number(tally.likelyUnits),
      .money(tally.likelyAmount, language), .number(tally.averageAge),
      .number(tally.atRisk, tally.atRisk == 0 ? "" : "!\(tally.atRisk)", .caution),
      most == 0 ? .text(nil) : .bar([tally.units], of: most, tally.bar(of: most, width: Self.bar)),
    ]
  }

  // MARK: - Projects

  /// A row for each project, group by group.
  private var projects: ReportTable {
    let lines = pipeline.lines(rows, today: today, vocabulary: vocabulary)
    return ReportTable(
      heading: language.pick("项目", "Projects"),
      columns: [
        .init("account", nil), .init("name", language.pick("客户", "customer"), limit: 28),
        .init("owner", language.pick("专员", "specialist")), .init("track", nil),
        .init("stage", language.pick("阶段", "stage")),
        .init("days", language.pick("天数", "days"), .right),
        .init("units", language.pick("台数", "units"), .right),
        .init("amount", language.pick("金额", "amount"), .right),
        .init("chance", language.pick("把握", "chance"), .right), .init("purchaseBy", nil),
        .init("milestone", language.pick("节点", "milestone")), .init("milestoneDue", nil),
        .init("risks", language.pick("风险", "risks")),
      ],
      sections: [.init(rows: pipeline.groups.flatMap { lines[$0.key] ?? [] }.map(row))])
  }

  private func row(_ line: PipelineLine) -> [ReportCell] {
    let (row, project) = (line.row, line.opportunity)
    let risks = line.risks.map { $0.words(vocabulary, language) }
    let milestone = line.milestone.map {
      vocabulary.word(.milestone, $0.kind, language) + " " + $0.due.short(today)
    }
    return [
      .text(row.id.text), .text(row.name, row.shortName ?? row.name),
      .text(row.owner, vocabulary.personName(row.owner)), .text(project.track.rawValue),
      .text(project.stage, vocabulary.word(.stage, project.stage, language)),
      .number(line.age(on: today)), .number(project.units), .money(project.amount, language),
      .number(project.chance, "\(project.chance)%"), .text(project.by?.description),
      .text(line.milestone?.kind, milestone ?? ""), .text(line.milestone?.due.description),
      ReportCell(.list(risks), risks.joined(separator: language.pick("；", "; ")), .caution),
    ]
  }
}
