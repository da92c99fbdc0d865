import KamDomain

/// What a row means on one day, ready to be printed.
struct RowShape {
  let row: Headline
  let standing: Standing
  private let today: Day
  private let vocabulary: Vocabulary
  private let language: Language

  init(_ row: Headline, _ vocabulary: Vocabulary, today: Day, _ language: Language) {
    self.row = row
    self.today = today
    self.vocabulary = vocabulary
    self.language = language
    standing = Standing(row, vocabulary: vocabulary, today: today)
  }

  /// Why the row stands where it stands.
  var reasons: [String] { standing.why(row, today: today).map { $0.words(vocabulary, language) } }

  /// The members of the row's JSON object, in the order of the interface.
  var members: [(key: String, value: JSON)] {
    [
      ("id", .string(row.id.text)), ("name", .string(row.name)), ("owner", Self.word(row.owner)),
      ("industry", Self.word(row.industry)), ("importance", .text(row.importance?.rawValue)),
      ("likelihood", .text(row.project?.likelihood?.rawValue)),
      ("stage", Self.word(row.project?.stage ?? "")),
      ("units", .count(row.project?.units)), ("priority", priority),
      ("coverage", .object([("known", .number(row.coverage.known)), ("of", .number(row.coverage.of))])),
      ("nextStep", nextStep), ("milestone", milestone), ("lastContact", .text(row.lastContact?.description)),
      ("silentDays", .count(standing.silentDays)), ("vehicleCount", .number(row.fleet.count)),
    ]
  }

  private static func word(_ text: String) -> JSON { text.isEmpty ? .null : .string(text) }

  private var priority: JSON {
    .object([
      ("code", .text(standing.categories.first?.code)),
      ("all", .strings(standing.categories.all.map(\.code))), ("reasons", .strings(reasons)),
    ])
  }

  private var nextStep: JSON {
    guard let step = row.nextStep else { return .null }
    return .object([
      ("id", .string(step.id.text)), ("text", .string(step.text)), ("due", .text(step.due?.description)),
      ("dueKind", .text(step.dueKind?.rawValue)), ("time", .text(step.time?.description)),
    ])
  }

  private var milestone: JSON {
    guard let milestone = standing.milestone else { return .null }
    return .object([("kind", .string(milestone.kind)), ("due", .string(milestone.due.description))])
  }
}

extension RowShape {
  /// The columns of a list.
  static func columns(_ language: Language) -> [Table.Column] {
    [
      .init(language.pick("编号", "id")), .init(language.pick("类", "cat")), .init(language.pick("级", "lik")),
      .init(language.pick("客户", "customer"), limit: 32), .init(language.pick("阶段", "stage"), limit: 16),
      .init(language.pick("拟购", "units"), .right), .init(language.pick("静默", "silent"), .right),
      .init(language.pick("为何在前", "why")),
    ]
  }

  /// The row's cells: what presses is coloured, and said in words.
  var cells: [Table.Cell] {
    let project = row.project
    return [
      .init(row.id.text, .muted), .init(standing.categories.first?.code ?? ""),
      .init(project?.likelihood?.rawValue.uppercased() ?? ""), .init(row.name, .heading),
      .init(project.map { vocabulary.word(.stage, $0.stage, language) } ?? ""),
      .init(project?.units.map(String.init) ?? ""), .init(standing.silentDays.map(String.init) ?? ""),
      .init(reasons.first ?? "", tone),
    ]
  }

  private var tone: Ink.Tone {
    switch standing.urgency {
    case .overdue: .bad
    case .milestoneNear, .today, .remark: .caution
    case .noNextStep, .silent, .calm: .plain
    }
  }

  static let csvNames = [
    "id", "name", "owner", "industry", "importance", "likelihood", "stage", "units", "priority", "known",
    "of",
    "nextStep", "due", "milestone", "milestoneDue", "lastContact", "silentDays", "vehicleCount",
  ]

  /// The values of the CSV columns: codes as stored.
  var csv: [String] {
    let project = row.project
    return [
      row.id.text, row.name, row.owner, row.industry, row.importance?.rawValue ?? "",
      project?.likelihood?.rawValue ?? "", project?.stage ?? "", project?.units.map(String.init) ?? "",
      standing.categories.first?.code ?? "", String(row.coverage.known), String(row.coverage.of),
      row.nextStep?.text ?? "", row.nextStep?.due?.description ?? "", standing.milestone?.kind ?? "",
      standing.milestone?.due.description ?? "", row.lastContact?.description ?? "",
      standing.silentDays.map(String.init) ?? "", String(row.fleet.count),
    ]
  }
}
