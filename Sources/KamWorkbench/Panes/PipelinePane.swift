import KamDomain
import KamScreen

/// Where all open projects stand (2 商机, M4, X6): the target, then groups with their figures; under an opened group
/// its projects.
enum PipelinePane {
  static func title(_ state: State) -> String {
    state.say("商机  按", "Pipeline by ") + state.board.grouping.word(state.language)
      + state.say("  Tab 换分法  Enter 展开或去客户", "  Tab turns  Enter opens, or goes to the customer")
  }

  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard let pipeline = state.board.pipeline else { return [] }
    let columns = PipelineColumns(
      state: state, width: width, most: pipeline.groups.map(\.tally.units).max() ?? 0)
    var lines = state.board.months.map {
      Line(" " + $0.named(state.setting.vocabulary, state.language), .heading)
    }
    lines.append(columns.heading)
    for group in pipeline.groups {
      lines.append(columns.line(group, pipeline.grouping))
      if group.key == state.board.opened { lines += state.board.lines.map(columns.line) }
    }
    return lines + [columns.sum(pipeline.total)]
  }
}

/// The columns of the board; those that do not fit are left out, the least needed first.
private struct PipelineColumns {
  let state: State
  let width: Int
  /// The largest number of vehicles of a group.
  let most: Int

  private var language: Language { state.language }
  private var showsMoney: Bool { width >= 70 }
  private var showsLikelyMoney: Bool { width >= 100 }
  private var number: Int { width < 100 ? 7 : 8 }
  private var money: Int { 11 }
  private var name: Int { language == .zh ? 20 : 27 }
  private var bar: Int {
    let fixed = name + 5 * number + (showsMoney ? money : 0) + (showsLikelyMoney ? money : 0)
    return max(0, min(40, width - fixed - 1))
  }

  var heading: Line {
    let say = state.say
    return row(
      Span(" " + state.board.grouping.word(language), .muted, width: name),
      [
        say("项目", "deals"), say("台数", "units"), say("金额", "amount"), say("预计台", "likely"),
        say("预计金额", "likely ¥"), say("平均天", "days"), say("风险", "risky"),
      ], tone: .muted, bar: "")
  }

  func line(_ group: Pipeline.Group, _ grouping: Pipeline.Grouping) -> Line {
    let key = group.key
    let track = key.track.map { $0.word(language) + " " } ?? ""
    let word = track + grouping.word(key, state.setting.vocabulary, language)
    var line = row(
      Span(" " + word, group.tally.projects == 0 ? .muted : .text, width: name), figures(group.tally),
      tone: group.tally.projects == 0 ? .muted : .text, bar: group.tally.bar(of: most, width: bar))
    line.spot = .group(key)
    return line
  }

  func sum(_ tally: Pipeline.Tally) -> Line {
    row(Span(" " + state.say("合计", "All"), .heading, width: name), figures(tally), tone: .heading, bar: "")
  }

  /// A project of the opened group: whose, how long in its stage, what comes next, what may go wrong.
  func line(_ line: PipelineLine) -> Line {
    let (row, project, words) = (line.row, line.opportunity, state.setting.vocabulary)
    let count = project.units.map { state.say("\($0)台", "\($0) units") } ?? ""
    let age = line.age(on: state.now.day).map { state.say("\($0)天", "\($0) d") } ?? ""
    let milestone = line.milestone.map {
      words.word(.milestone, $0.kind, language) + " " + state.short($0.due)
    }
    let risks = line.risks.map { "!" + $0.words(words, language) }.joined(separator: " ")
    var spans = [
      Span("   " + (row.shortName ?? row.name), .text, width: name + 4, gap: true),
      Span(words.personName(row.owner), .muted, width: 8, gap: true),
      Span(count, .text, width: number, right: true), Span(age, .muted, width: 7, right: true), Span("  "),
    ]
    if let milestone { spans += [Span(milestone, .text), Span("  ")] }
    return Line(spans + [Span(risks, .caution)], spot: .account(row.id, String(project.ordinal)))
  }

  private func figures(_ tally: Pipeline.Tally) -> [String] {
    guard tally.projects > 0 else { return Array(repeating: "", count: 7) }
    return [
      String(tally.projects), String(tally.units), tally.amount.words(language), String(tally.likelyUnits),
      tally.likelyAmount.words(language), tally.averageAge.map(String.init) ?? "",
      tally.atRisk == 0 ? "" : "!\(tally.atRisk)",
    ]
  }

  private func row(_ name: Span, _ figures: [String], tone: Tone, bar: String) -> Line {
    var spans = [name]
    for (place, figure) in figures.enumerated() {
      if place == 2, !showsMoney { continue }
      if place == 4, !showsLikelyMoney { continue }
      spans.append(
        Span(
          figure, place == 6 && tone == .text ? .caution : tone,
          width: place == 2 || place == 4 ? money : number,
          right: true))
    }
    return Line(bar.isEmpty ? spans : spans + [Span(" " + bar, .good)])
  }
}

/// The pipeline on the desk.
struct Board: Sendable {
  var grouping = Pipeline.Grouping.stage
  /// Nil until the screen is opened.
  var pipeline: Pipeline?
  /// The month against its target: the user's own if a target is theirs, and that of all.
  var months: [Attainment] = []
  /// The group whose projects are shown, and those.
  var opened: Pipeline.Key?
  var lines: [PipelineLine] = []
}

extension State {
  /// Counts all open projects anew.
  mutating func reckonPipeline() {
    let (rows, today, words) = (roll.rows, now.day, setting.vocabulary)
    board.pipeline = Pipeline(rows, by: board.grouping, today: today, vocabulary: words)
    let owners = words.agendaOwner(for: setting.me).map { [$0, nil] } ?? [nil]
    board.months = owners.map { Attainment(rows, of: $0, today: today, vocabulary: words) }
    if let key = board.opened { open(group: key) }
  }

  /// Turns to the next grouping, at the end back to the first.
  mutating func turnPipeline() -> [Effect] {
    let all = Pipeline.Grouping.allCases
    let next = (all.firstIndex(of: board.grouping) ?? 0) + 1
    board.grouping = all[next % all.count]
    board.opened = nil
    cursors[.pipeline] = nil
    reckonPipeline()
    return []
  }

  /// Shows the projects of a group under it, or folds them away again.
  mutating func turn(group key: Pipeline.Key) -> [Effect] {
    if board.opened == key {
      (board.opened, board.lines) = (nil, [])
    } else {
      open(group: key)
    }
    return []
  }

  private mutating func open(group key: Pipeline.Key) {
    board.opened = key
    board.lines =
      board.pipeline?.lines(roll.rows, of: key, today: now.day, vocabulary: setting.vocabulary) ?? []
  }
}
