import KamDomain

/// A talk as it is planned before anything is written: later records refer to it.
struct Talk {
  let line: TalkLine
  let day: Day
  let identity: Identity
  /// The place in the people of whom it was with; nil if with nobody in particular.
  let person: Int?
}

/// The course of talks with a customer, from the first to the last.
struct TalkPlan {
  private(set) var talks: [Talk] = []
  /// The place of the first talk's record number.
  static let firstRecord = 32

  /// - Parameters:
  ///   - phase: how far the purchase is; talks run from phase 0 up to it. Nil: only talk that ends no silence.
  ///   - reach: the places of those people whom we talk to.
  ///   - last: the day of the last talk.
  init(
    people: [Person], reach: [Int], phase: Int?, count: Int, last: Day, isTender: Bool, scene: Scene,
    chance: inout Chance
  ) {
    let source = LineSource(people: people, isTender: isTender, library: scene.demo.library)
    let lines = source.lines(reach: reach, phase: phase, count: count, chance: &chance)
    var day = last
    var days: [Day] = []
    for _ in lines {
      days.append(day)
      day = TalkPlan.workday(day - chance.within(3...19))
    }
    for (place, (line, person)) in lines.enumerated() {
      let identity = scene.demo.numbering.identity(
        account: scene.account, record: TalkPlan.firstRecord + place)
      talks.append(
        Talk(line: line, day: days[lines.count - 1 - place], identity: identity, person: person))
    }
  }

  /// A day moved back to the Friday before it if it falls on a weekend.
  static func workday(_ day: Day) -> Day { day - max(0, day.weekday - 5) }
}

/// Picks lines of talk that fit a customer's people.
private struct LineSource {
  let people: [Person]
  let isTender: Bool
  let library: Library

  /// Different lines in the order of the phases, each with the place of somebody whom it fits.
  func lines(reach: [Int], phase: Int?, count: Int, chance: inout Chance) -> [(TalkLine, Int?)] {
    let all = Array(people.indices)
    guard let phase else { return fitting(library.quiet, count, all, &chance) }
    var lines: [(TalkLine, Int?)] = []
    for current in 0...phase {
      let share = max(1, (count - lines.count) / (phase - current + 1))
      lines += fitting(library.talk[current], share, reach, &chance)
      if lines.count > 2, chance.happens(30) { lines += fitting(library.quiet, 1, all, &chance) }
    }
    return lines
  }

  private func fitting(
    _ lines: [TalkLine], _ count: Int, _ reach: [Int], _ chance: inout Chance
  ) -> [(TalkLine, Int?)] {
    var found: [(TalkLine, Int?)] = []
    for place in chance.distinct(lines.count, below: lines.count) where found.count < count {
      let line = lines[place]
      if line.isTenderOnly, !isTender { continue }
      if line.who.isEmpty {
        found.append((line, nil))
      } else if let person = reach.first(where: { people[$0].answers(to: line.who) }) {
        found.append((line, person))
      }
    }
    return found
  }
}
