/// The search for what is missing in a decision group.
struct HoleSearch {
  let people: [Occupant]
  let functions: [String]
  let path: Path?
  /// The cells where somebody must be and nobody is: those above the operating level, and the operating level
  /// of a function in which nobody at all is known.
  let emptyCells: Set<DecisionMap.Cell>

  init(people: [Occupant], functions: [String], path: Path?) {
    self.people = people
    self.functions = functions
    self.path = path
    emptyCells = Self.emptyCells(people, functions)
  }

  /// The holes, the gravest first: the decision maker, the single thread, roles, cells, people without a place.
  func holes() -> [Hole] {
    let roles = missingRoles
    var kinds: [Hole.Kind] = roles.filter { $0 == .decisionMaker }.map { .role($0) }
    kinds += people.filter { $0.isNamed && $0.roles.contains(.decisionMaker) && !$0.acquaintance.isMet }
      .map { .neverMet($0) }
    if let thread = singleThread { kinds.append(.singleThread(thread)) }
    kinds += roles.filter { $0 != .decisionMaker }.map { .role($0) }
    for level in DecisionMap.levels {
      for function in functions where emptyCells.contains(.init(level: level, function: function)) {
        kinds.append(.cell(level, function: function))
      }
    }
    kinds += people.filter { $0.isNamed && !$0.isPlaced }.map { .unplaced($0) }
    return kinds.map { Hole(kind: $0, ask: whomToAsk(about: $0)) }
  }

  private var missingRoles: [Role] {
    Role.allCases.filter { role in !people.contains { $0.roles.contains(role) } }
  }

  private static func emptyCells(_ people: [Occupant], _ functions: [String]) -> Set<DecisionMap.Cell> {
    var cells: Set<DecisionMap.Cell> = []
    for function in functions {
      let levels = Set(people.filter { $0.function == function }.compactMap(\.level))
      for level in DecisionMap.levels where !levels.contains(level) {
        if level != .operation || levels.isEmpty { cells.insert(.init(level: level, function: function)) }
      }
    }
    return cells
  }

  /// The only contact that we have ever spoken to.
  private var singleThread: Occupant? {
    let known = people.filter { $0.strength > 0 }
    return Set(known.map(\.contact)).count == 1 ? known[0] : nil
  }

  private func whomToAsk(about kind: Hole.Kind) -> Occupant? {
    switch kind {
    case .role: return opensWay ?? best(for: nil)
    case .cell(.decision, let function): return opensWay ?? best(for: function)
    case .cell(_, let function): return best(for: function)
    case .neverMet(let who):
      let way = path?.steps.map(\.person) ?? []
      return way.last == who ? way.dropLast().last : best(for: who.function, but: who)
    case .singleThread: return nil
    case .unplaced(let who): return best(for: who.function, but: who)
    }
  }

  /// With whom the way to the decision maker begins: who leads there is asked who else decides.
  private var opensWay: Occupant? {
    guard let way = path?.steps, way.count > 1, way[0].person.isNamed else { return nil }
    return way[0].person
  }

  /// Of those we know, who most likely knows and tells.
  private func best(for function: String?, but other: Occupant? = nil) -> Occupant? {
    let known = people.filter { $0.isNamed && $0.strength > 0 && $0 != other }
    return known.enumerated().max { a, b in
      (worth(a.element, function), -a.offset) < (worth(b.element, function), -b.offset)
    }?.element
  }

  private func worth(_ person: Occupant, _ function: String?) -> Int {
    var points = person.strength * 2
    if person.isCoach { points += 3 }
    if function != nil, person.function == function { points += 2 }
    if person.roles.contains(.gatekeeper) || person.roles.contains(.influencer) { points += 1 }
    switch person.stance {
    case .champion: points += 2
    case .supporter: points += 1
    case .sceptic: points -= 1
    case .opponent: points -= 3
    case .neutral, .unknown: break
    }
    return points
  }
}
