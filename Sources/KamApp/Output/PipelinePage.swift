import KamDomain

/// The pipeline as rows: a group each, or a project each.
struct PipelinePage {
  let rows: [Headline]
  let pipeline: Pipeline
  let vocabulary: Vocabulary
  let language: Language
  let today: Day

  /// How far the month's target is reached.
  var attainment: String {
    let month = Attainment(rows, today: today, vocabulary: vocabulary)
    return month.whose(vocabulary, language) + " " + month.words(language)
  }

  /// How long the longest bar is, in columns.
  private static let bar = 24

  // MARK: - Groups

  /// A row for each group; the sum of all stands last, and only in the text.
  var groups: Listing {
    var listing = Listing(
      names: ["track", "group", "name"] + Self.figures,
      table: Table(columns: [
        .init(pipeline.grouping.word(language)), .init(language.pick("项目", "projects"), .right),
        .init(language.pick("台数", "units"), .right), .init(language.pick("金额", "amount"), .right),
        .init(language.pick("预计台", "likely"), .right), .init(language.pick("预计金额", "likely amount"), .right),
        .init(language.pick("平均天数", "days"), .right), .init(language.pick("有风险", "at risk"), .right),
        .init(""),
      ]))
    let most = pipeline.groups.map(\.tally.units).max() ?? 0
    listing.rows = pipeline.groups.filter { $0.tally.projects > 0 }.map { row($0, most) }
    return listing
  }

  private static let figures = [
    "projects", "units", "amount", "likelyUnits", "likelyAmount", "averageDays", "atRisk",
  ]

  private func row(_ group: Pipeline.Group, _ most: Int) -> Listing.Row {
    let (key, tally) = (group.key, group.tally)
    let track = key.track?.rawValue ?? ""
    let name = pipeline.grouping.word(key, vocabulary, language)
    let days = tally.averageAge
    let bar = tally.bar(of: most, width: Self.bar)
    let plain = [
      String(tally.projects), String(tally.units), tally.amount.description, String(tally.likelyUnits),
      tally.likelyAmount.description, days.map(String.init) ?? "", String(tally.atRisk),
    ]
    return Listing.Row(
      json: .object([
        ("track", track.isEmpty ? .null : .string(track)), ("group", .string(key.code)),
        ("name", .string(name)),
        ("projects", .number(tally.projects)), ("units", .number(tally.units)),
        ("amount", .string(tally.amount.description)), ("likelyUnits", .number(tally.likelyUnits)),
        ("likelyAmount", .string(tally.likelyAmount.description)),
        ("averageDays", days.map { .number($0) } ?? .null),
        ("atRisk", .number(tally.atRisk)),
      ]), csv: [track, key.code, name] + plain,
      cells: [
        .init((key.track.map { $0.word(language) + " " } ?? "") + name), .init(plain[0]), .init(plain[1]),
        .init(tally.amount.words(language)), .init(plain[3]), .init(tally.likelyAmount.words(language)),
        .init(plain[5]), .init(tally.atRisk == 0 ? "" : "!\(tally.atRisk)", .caution), .init(bar),
      ])
  }

  // MARK: - Projects

  /// A row for each project, group by group.
  var projects: Listing {
    var listing = Listing(
      names: [
        "account", "name", "owner", "track", "stage", "days", "units", "amount", "chance", "purchaseBy",
        "milestone", "milestoneDue", "risks",
      ],
      table: Table(columns: [
        .init(language.pick("客户", "customer"), limit: 28), .init(language.pick("专员", "specialist")),
        .init(language.pick("阶段", "stage")), .init(language.pick("天数", "days"), .right),
        .init(language.pick("台数", "units"), .right), .init(language.pick("金额", "amount"), .right),
        .init(language.pick("把握", "chance"), .right), .init(language.pick("节点", "milestone")),
        .init(language.pick("风险", "risks")),
      ]))
    let lines = pipeline.lines(rows, today: today, vocabulary: vocabulary)
    listing.rows = pipeline.groups.flatMap { lines[$0.key] ?? [] }.map(row)
    return listing
  }

  private func row(_ line: PipelineLine) -> Listing.Row {
    let (row, project) = (line.row, line.opportunity)
    let days = line.age(on: today)
    let risks = line.risks.map { $0.words(vocabulary, language) }
    let stage = vocabulary.word(.stage, project.stage, language)
    let milestone = line.milestone.map { vocabulary.word(.milestone, $0.kind, language) }
    let optional = { (text: String?) -> JSON in text.map { .string($0) } ?? .null }
    return Listing.Row(
      json: .object([
        ("account", .string(row.id.text)), ("name", .string(row.name)), ("owner", .string(row.owner)),
        ("track", .string(project.track.rawValue)), ("stage", .string(project.stage)),
        ("days", days.map { .number($0) } ?? .null), ("units", project.units.map { .number($0) } ?? .null),
        ("amount", optional(project.amount?.description)), ("chance", .number(project.chance)),
        ("purchaseBy", optional(project.by?.description)), ("milestone", optional(line.milestone?.kind)),
        ("milestoneDue", optional(line.milestone?.due.description)),
        ("risks", .array(risks.map { .string($0) })),
      ]),
      csv: [
        row.id.text, row.name, row.owner, project.track.rawValue, project.stage, days.map(String.init) ?? "",
        project.units.map(String.init) ?? "", project.amount?.description ?? "", String(project.chance),
        project.by?.description ?? "", line.milestone?.kind ?? "", line.milestone?.due.description ?? "",
        risks.joined(separator: "; "),
      ],
      cells: [
        .init(row.shortName ?? row.name), .init(vocabulary.personName(row.owner)), .init(stage),
        .init(days.map(String.init) ?? ""), .init(project.units.map(String.init) ?? ""),
        .init(project.amount?.words(language) ?? ""), .init("\(project.chance)%"),
        .init([milestone, line.milestone?.due.short(today)].compactMap { $0 }.joined(separator: " ")),
        .init(risks.joined(separator: language.pick("；", "; ")), .caution),
      ])
  }
}
