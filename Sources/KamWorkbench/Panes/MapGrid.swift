import KamDomain
import KamScreen

/// The grid of the map: a column a function, a row a level, more lines where a cell holds several people.
struct MapGrid {
  let state: State
  let map: DecisionMap
  /// The width of each function's column.
  private let columns: [String: Int]

  private let levelWidth: Int

  init(state: State, map: DecisionMap, width: Int) {
    (self.state, self.map) = (state, map)
    levelWidth = state.language == .zh ? 7 : 11
    let needs = map.functions.map { function in
      let people = DecisionMap.levels.flatMap { map[$0, function] }.map { $0.text(state.language) }
      return 1 + (people + [state.setting.vocabulary.word(.function, function, state.language)]).columns
    }
    columns = Dictionary(
      zip(map.functions, needs.shared(in: width - levelWidth)), uniquingKeysWith: { first, _ in first })
  }

  var lines: [Line] {
    let heading = map.functions.map {
      Span(
        state.setting.vocabulary.word(.function, $0, state.language), .heading, width: columns[$0], gap: true,
        words: true)
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
              ? span(people[row], columns[function] ?? 0)
              : row == 0 ? empty(level, function) : Span("", width: columns[function])
          })
    }
  }

  private func span(_ person: Occupant, _ width: Int) -> Span {
    Span(
      text(of: person, width - 1), StanceSign.tone(person.stance), width: width, gap: true,
      spot: spot(of: person))
  }

  /// What stands in a person's cell; in a narrow one the name gives way, never the stance.
  private func text(of person: Occupant, _ room: Int) -> String {
    let left = room - displayWidth(person.sign)
    guard displayWidth(person.shortName) > left else { return person.text(state.language).fitted(in: room) }
    return SafeText(person.shortName).clipped(to: left) + person.sign
  }

  /// An empty cell says whether somebody must be there; the cursor can go there to seat somebody.
  private func empty(_ level: Level, _ function: String) -> Span {
    let isHole = map.lacks(level, function)
    return Span(
      isHole ? state.say("缺", "gap") : ".", isHole ? .hole : .muted, width: columns[function],
      spot: .cell(level, function))
  }

  /// What the cursor takes hold of for a person: the seat, else the contact.
  func spot(of person: Occupant) -> Spot {
    person.seat.map { .record(.seat, $0.text) } ?? .record(.contact, person.contact.record.text)
  }

  /// The person under the cursor.
  var chosen: Occupant? {
    guard let spot = state.cursors[.map]?.spot else { return nil }
    return map.people.first { self.spot(of: $0) == spot }
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
