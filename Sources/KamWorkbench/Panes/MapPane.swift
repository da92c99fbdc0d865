import KamDomain
import KamScreen

/// The decision-group map of the project worked on: milestones, the grid of level × function, what is missing,
/// and the way to the decision maker (G, X2).
enum MapPane {
  static func title(_ state: State) -> String {
    guard let project = state.project else { return "" }
    let process = project.process.map { state.setting.vocabulary.word(.process, $0, state.language) }
    return [
      project.name, project.units.map { state.say("\($0)台", "\($0) units") },
      project.amount?.words(state.language), process,
    ].compactMap { $0 }.joined(separator: " ")
  }

  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard let account = state.account else { return [] }
    guard let project = state.project else {
      return [Line(state.say("还没有采购项目，按 a p 加", "No purchase project yet: a p adds one"), .muted)]
    }
    let map = DecisionMap(account, project, state.setting.vocabulary)
    let grid = MapGrid(state: state, map: map, width: width)
    return milestones(state, account, project) + grid.lines + grid.chosen + missing(state, map, width)
      + way(state, map)
      + grid.unplaced
  }

  /// `节点 意向10-20 > 公告12-01 > 截标12-22(28天)`: those done, then the next ones in days.
  private static func milestones(_ state: State, _ account: Account, _ project: Project) -> [Line] {
    let all = account.milestones.filter { $0.project == project.id && ($0.due ?? $0.done) != nil }
      .sorted { ($0.done ?? $0.due ?? state.now.day) < ($1.done ?? $1.due ?? state.now.day) }
    guard !all.isEmpty else { return [] }
    let past = all.filter { $0.done != nil }.suffix(2)
    let ahead = all.filter { $0.done == nil }.prefix(3)
    var spans = [Span(state.say("节点", "Dates"), .heading)]
    for milestone in past + ahead {
      let name = state.setting.vocabulary.word(.milestone, milestone.kind, state.language)
      let day = milestone.done ?? milestone.due
      let days = day.map { $0 - state.now.day } ?? 0
      let left =
        milestone.done != nil
        ? ""
        : days < 0 ? state.say("(逾期\(-days)天)", "(\(-days)d late)") : state.say("(\(days)天)", "(\(days)d)")
      let tone: Tone = milestone.done != nil ? .muted : days < 0 ? .overdue : days <= 7 ? .today : .text
      let gap = state.say("", " ")
      spans += [Span(" "), Span("\(name)\(gap)\(state.short(day))\(left)", tone)]
    }
    return [Line(spans)]
  }

  /// What is missing, the gravest first, with whom to ask.
  private static func missing(_ state: State, _ map: DecisionMap, _ width: Int) -> [Line] {
    map.holes.prefix(4).map { hole in
      Line([Span("! ", .hole), Span(hole.text(state.language, state.setting.vocabulary), .hole)])
    }
  }

  private static func way(_ state: State, _ map: DecisionMap) -> [Line] {
    guard let path = map.path else { return [] }
    return [Line([Span(state.say("到决策者: ", "To the decision maker: "), .heading), Span(path.text)])]
  }
}

/// The grid of the map: a column a function, a row a level, more lines where a cell holds several people.
struct MapGrid {
  let state: State
  let map: DecisionMap
  let width: Int

  private var levelWidth: Int { state.language == .zh ? 7 : 11 }
  private var columnWidth: Int { max(6, (width - levelWidth) / max(1, map.functions.count)) }

  var lines: [Line] {
    let heading = map.functions.map {
      Span(state.setting.vocabulary.word(.function, $0, state.language), .heading, width: columnWidth)
    }
    return [Line([Span("", width: levelWidth)] + heading)] + DecisionMap.levels.flatMap(rows)
  }

  /// The lines of one level.
  private func rows(of level: Level) -> [Line] {
    let cells = map.functions.map { map[level, $0] }
    let height = max(1, cells.map(\.count).max() ?? 1)
    return (0..<height).map { row in
      let name = row == 0 ? level.word(state.language) : ""
      return Line(
        [Span(name, .heading, width: levelWidth)]
          + zip(map.functions, cells).map { function, people in
            people.indices.contains(row)
              ? span(people[row]) : row == 0 ? empty(level, function) : Span("", width: columnWidth)
          })
    }
  }

  private func span(_ person: Occupant) -> Span {
    Span(
      text(of: person), StanceSign.tone(person.stance), width: columnWidth, spot: spot(of: person))
  }

  /// The person as the cell shows it; of somebody in another customer's file, that customer.
  private func text(of person: Occupant) -> String {
    guard let other = person.contact.account, person.name == person.contact.description else {
      return person.text(state.language)
    }
    let name = state.roll[other].map { $0.shortName ?? $0.name } ?? state.say("外单位", "outside")
    return name + person.sign
  }

  /// An empty cell says whether somebody must be there; the cursor can go there to seat somebody.
  private func empty(_ level: Level, _ function: String) -> Span {
    let isHole = map.lacks(level, function)
    return Span(
      isHole ? state.say("缺", "gap") : ".", isHole ? .hole : .muted, width: columnWidth,
      spot: .cell(level, function))
  }

  private func spot(of person: Occupant) -> Spot {
    person.seat.map { .record(.seat, $0.text) } ?? .record(.contact, person.contact.record.text)
  }

  /// The person under the cursor in one line: name, post, roles, stance, how well we know them, ties.
  var chosen: [Line] {
    guard let spot = state.cursors[.map]?.spot,
      let person = map.people.first(where: { self.spot(of: $0) == spot })
    else {
      return []
    }
    let roles = person.roles.map { $0.word(state.language) }.joined(separator: " ")
    let parts = [
      person.name, person.title ?? "", roles, "\(person.sign) \(person.stance.word(state.language))",
      person.acquaintance.text(state.language),
    ]
    return [Line([Span("> ", .focus), Span(parts.filter { !$0.isEmpty }.joined(separator: "  "), .notice)])]
  }

  /// Contacts that nobody has placed yet.
  var unplaced: [Line] {
    let people = map.unplaced
    guard !people.isEmpty else { return [] }
    return [
      Line(
        [Span(state.say("未定席位(m): ", "Not placed (m): "), .muted)]
          + people.map { Span($0.shortName + $0.sign + " ", .caution, spot: spot(of: $0)) })
    ]
  }
}

/// A stance as a sign in its colour; in brackets without proof.
enum StanceSign {
  static func tone(_ stance: Stance) -> Tone {
    switch stance {
    case .champion: .champion
    case .supporter: .supporter
    case .neutral: .neutral
    case .sceptic: .sceptic
    case .opponent: .opponent
    case .unknown: .unknown
    }
  }

  static func span(_ seat: Seat) -> Span {
    let stance = seat.stance ?? .unknown
    let sign = stance == .unknown || seat.proof != nil ? stance.sign : "(\(stance.sign))"
    return Span(sign, tone(stance), width: 5)
  }
}
