/// The best way to a person: from somebody we know, over acquaintance and influence.
public struct Path: Sendable, Hashable {
  /// The people to go through, the goal last; never empty.
  public var steps: [PathStep]

  /// `王主任 > 李处 > 张副厅长`.
  public var text: String { steps.map(\.person.shortName).joined(separator: " > ") }

  /// Each step with its reason: `王主任(见3次) > 李处(王主任认识)`.
  public func explanation(_ language: Language) -> String {
    steps.indices.map { at in
      let before = at > 0 ? steps[at - 1].person.shortName : ""
      let why = steps[at].why(after: before, language)
      return steps[at].person.shortName + language.pick("(\(why))", " (\(why))")
    }.joined(separator: " > ")
  }
}

/// One person on a path, and why the step to them can be taken.
public struct PathStep: Sendable, Hashable {
  public var person: Occupant
  public var reason: Reason

  /// Why a step can be taken.
  public enum Reason: Sendable, Hashable {
    /// We know the person ourselves.
    case weKnow(Acquaintance)
    /// A tie from the person before to this one.
    case tie(TieKind)
    /// A tie from this person to the one before.
    case tieBack(TieKind)
    /// They work in the same function.
    case sameFunction
  }

  /// The reason in words, told of the person before.
  public func why(after before: String, _ language: Language) -> String {
    switch reason {
    case .weKnow(let acquaintance): acquaintance.text(language)
    case .tie(let kind): language.pick("\(before)\(kind.zh)", "\(before) \(kind.en)")
    case .tieBack(let kind): language.pick("\(kind.zh)\(before)", "\(kind.en) \(before)")
    case .sameFunction: language.pick("与\(before)同职能", "same function as \(before)")
    }
  }
}

/// The search for the best path (Dijkstra over costs: the stronger a relation, the cheaper the step).
struct PathFinder {
  private struct Edge {
    var to: Int
    var cost: Int
    var reason: PathStep.Reason
  }

  private let people: [Occupant]
  private var edges: [[Edge]]

  /// The graph of these people; ties to others and conflicts are left out.
  init(_ people: [Occupant], ties: [Tie]) {
    self.people = people
    edges = people.map { _ in [] }
    let index = Dictionary(
      zip(people.map(\.contact), people.indices), uniquingKeysWith: { first, _ in first })
    for tie in ties {
      guard let kind = tie.kind, kind != .conflictsWith, let from = index[tie.from], let to = index[tie.to]
      else { continue }
      let cost = Self.cost(tie.strength ?? (kind == .knows ? 1 : 2))
      edges[from].append(Edge(to: to, cost: cost, reason: .tie(kind)))
      edges[to].append(Edge(to: from, cost: cost, reason: .tieBack(kind)))
    }
    joinFunctions()
  }

  /// The cheapest path to one of the goals; nil if nobody we know leads there.
  func best(to goals: Set<Int>) -> Path? {
    var cost = people.map { $0.strength > 0 ? Self.cost($0.strength) : Int.max }
    var from: [(person: Int, reason: PathStep.Reason)?] = people.map { _ in nil }
    var open = Set(people.indices)
    while let next = open.min(by: { (cost[$0], $0) < (cost[$1], $1) }), cost[next] < Int.max {
      if goals.contains(next) { return path(to: next, from) }
      open.remove(next)
      for edge in edges[next] where open.contains(edge.to) && cost[next] + edge.cost < cost[edge.to] {
        cost[edge.to] = cost[next] + edge.cost
        from[edge.to] = (next, edge.reason)
      }
    }
    return nil
  }

  private func path(to goal: Int, _ from: [(person: Int, reason: PathStep.Reason)?]) -> Path {
    var steps: [PathStep] = []
    var at = goal
    while let step = from[at] {
      steps.append(PathStep(person: people[at], reason: step.reason))
      at = step.person
    }
    steps.append(PathStep(person: people[at], reason: .weKnow(people[at].acquaintance)))
    return Path(steps: steps.reversed())
  }

  /// Colleagues of one function know each other, but that is the dearest step.
  private mutating func joinFunctions() {
    for a in people.indices {
      for b in people.indices where a != b && people[a].function == people[b].function {
        guard people[a].function != nil else { continue }
        edges[a].append(Edge(to: b, cost: Self.colleagues, reason: .sameFunction))
      }
    }
  }

  private static func cost(_ strength: Int) -> Int { strength >= 3 ? 1 : strength == 2 ? 2 : 4 }
  private static let colleagues = 6
}
