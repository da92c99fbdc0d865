import KamDomain
import KamScreen

/// The decision-group map of the project in view: milestones, the grid of level × function, what is missing,
/// and the way to the decision maker (G, X2).
enum MapPane {
  static func title(_ state: State) -> String {
    guard let project = state.projectInView else { return "" }
    let process = project.process.map { state.setting.vocabulary.word(.process, $0, state.language) }
    return [
      project.name, project.units.map { state.say("\($0)台", "\($0) units") },
      project.amount?.words(state.language), process,
    ].compactMap { $0 }.joined(separator: "  ")
  }

  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard let account = state.account else { return [] }
    guard let project = state.projectInView else {
      return [Line(state.say("还没有采购项目，按 a p 加", "No purchase project yet: a p adds one"), .muted)]
    }
    let map = DecisionMap(account, project, state.setting.vocabulary, beside: state.beside)
    let grid = MapGrid(state: state, map: map, width: width)
    let rest = MapLines(state: state, map: map, width: width)
    return milestones(state, account, project, width) + hint(state, account, project) + grid.lines
      + rest.details(of: grid.chosen) + rest.missing + rest.way + rest.unplaced(grid.spot(of:))
      + rest.transfers
      + rest.ties
  }

  /// `节点 意向10-20 > 公告12-01 > 截标12-22(28天)`: those done, then the next ones in days.
  private static func milestones(
    _ state: State, _ account: Account, _ project: Project, _ width: Int
  ) -> [Line] {
    let all = account.milestones.filter { $0.project == project.id && ($0.due ?? $0.done) != nil }
      .sorted { ($0.done ?? $0.due ?? state.now.day) < ($1.done ?? $1.due ?? state.now.day) }
    guard !all.isEmpty else { return [] }
    let past = all.filter { $0.done != nil }.suffix(2)
    let ahead = all.filter { $0.done == nil }.prefix(3)
    let spans = (past + ahead).map { milestone -> Span in
      let name = state.setting.vocabulary.word(.milestone, milestone.kind, state.language)
      let day = milestone.done ?? milestone.due
      let days = day.map { $0 - state.now.day } ?? 0
      let left =
        milestone.done != nil
        ? ""
        : days < 0 ? state.say("(逾期\(-days)天)", " (\(-days)d late)") : state.say("(\(days)天)", " (\(days)d)")
      let tone: Tone = milestone.done != nil ? .muted : days < 0 ? .overdue : days <= 7 ? .today : .text
      let gap = state.say("", " ")
      return Span("\(name)\(gap)\(state.short(day))\(left)", tone)
    }
    return spans.wrapped(to: width, behind: Span(state.say("节点 ", "Dates "), .heading))
  }

  /// What the present stage should bring before the next one (X1).
  private static func hint(_ state: State, _ account: Account, _ project: Project) -> [Line] {
    let vocabulary = state.setting.vocabulary
    let hint = StagePath(account, project, vocabulary).hint(vocabulary, state.language)
    return hint.map { [Line($0, .caution)] } ?? []
  }
}
