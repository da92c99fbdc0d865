/// The best way to a person: from somebody we know, over acquaintance and influence.
public struct Path: Sendable, Hashable {
  /// The people to go through, the goal last; never empty.
  public var steps: [PathStep]

  /// `王主任 > 李处 > 张副厅长`.
  public var text: String { steps.map(\.person.shortName).joined(separator: " > ") }

  /// Each step with its reason: `王主任(见3次) > 李处(王主任认识)`.
  public func explanation(_ language: Language) -> String {
    table(language).map { $0[0] + language.pick("(\($0[1]))", " (\($0[1]))") }.joined(separator: " > ")
  }

  /// Each step with its reason and what it needs: `李处`, `王主任认识`, `请王主任引见`.
  public func table(_ language: Language) -> [[String]] {
    steps.indices.map { at in
      let before = at > 0 ? steps[at - 1].person : nil
      let step = steps[at]
      return [
        step.person.shortName, step.why(after: before?.shortName ?? "", language),
        step.need(after: before, language),
      ]
    }
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

extension PathStep {
  /// What has to be done for the step to be taken; first of all, whoever opens the door has to be for us.
  public func need(after before: Occupant?, _ language: Language) -> String {
    guard let before else { return language.pick("我方自己约", "we ask for a meeting ourselves") }
    let name = before.shortName
    guard before.stance == .champion || before.stance == .supporter else {
      return language.pick("先争取\(name)支持，再", "first win \(name) over, then ") + ask(name, language)
    }
    return ask(name, language)
  }

  /// What the person before is asked for.
  private func ask(_ name: String, _ language: Language) -> String {
    switch reason {
    case .tie(.reportsTo): language.pick("请\(name)带我们去汇报", "ask \(name) to take us along to report")
    case .tieBack(.reportsTo): language.pick("请\(name)交代下来", "ask \(name) to pass the word down")
    case .tie(.influences): language.pick("请\(name)替我们说一句", "ask \(name) to put in a word for us")
    case .sameFunction: language.pick("请\(name)介绍同事", "ask \(name) to introduce a colleague")
    case .tie, .tieBack, .weKnow: language.pick("请\(name)引见", "ask \(name) for an introduction")
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
