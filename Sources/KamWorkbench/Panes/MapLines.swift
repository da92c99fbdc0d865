import KamDomain
import KamScreen

/// What stands below the grid, as far as the pane has room: the person chosen, what is missing, the way to the
/// decision maker with what each step of it needs, who moved, the ties.
struct MapLines {
  let state: State
  let map: DecisionMap
  let width: Int

  private var language: Language { state.language }
  private var vocabulary: Vocabulary { state.setting.vocabulary }
  /// The rows inside the frame: on a low one a person takes one line, and fewer holes are told.
  private var height: Int { (state.frame(of: .map)?.height ?? 2) - 2 }
  private var isLow: Bool { height < 14 }

  /// The person under the cursor: post, roles, stance; how the stance came about and what proves it; ties.
  func details(of person: Occupant?) -> [Line] {
    guard let person else { return [] }
    let more = [
      person.history(language, vocabulary, today: state.now.day), proof(of: person),
      relations(map.relations.filter { $0.concerns(person) }),
    ].compactMap { $0 }.filter { !$0.isEmpty }
    let first = isLow ? ([head(of: person)] + more).joined(separator: "  ") : head(of: person)
    let rest = isLow ? [] : more.map { Line("  " + $0) }
    return [Line([Span("> ", .focus), Span(first, .notice)])] + rest
  }

  private func head(of person: Occupant) -> String {
    let roles = person.roles.map { $0.word(language) }.joined(separator: " ")
    let origin = map.transfers.first { $0.way == .came && $0.contact == person.contact.record }
    let parts = [
      person.name, person.house ?? origin?.words(language) ?? "", person.title ?? "", roles,
      "\(person.sign) \(person.stance.word(language))", person.acquaintance.text(language),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func proof(of person: Occupant) -> String {
    guard let proof = person.proof else {
      return person.stance == .unknown ? "" : state.say("没有依据(M)", "nothing proves it (M)")
    }
    return state.say("依据 ", "shown by ") + proof.text(language, vocabulary, today: state.now.day)
  }

  private func relations(_ relations: [Relation]) -> String {
    relations.map { $0.text(language) }.joined(separator: "  ")
  }

  /// What is missing, the gravest first, with whom to ask; how many there are besides.
  var missing: [Line] {
    let room = isLow ? 2 : height < 24 ? 4 : map.holes.count
    let more = map.holes.count - room
    let rest = more > 0 ? [Span(state.say("还有\(more)处(z)", "\(more) more (z)"), .muted)] : []
    return map.holes.prefix(room).enumerated().flatMap { index, hole in
      let hole = Span(hole.text(language, vocabulary), .hole)
      return ([hole] + (index == room - 1 ? rest : [])).wrapped(to: width, behind: Span("! ", .hole))
    }
  }

  /// The way to the decision maker, and what each step of it needs.
  var way: [Line] {
    guard let path = map.path else { return [] }
    let heading = Span(state.say("到决策者: ", "To the decision maker: "), .heading)
    let steps = path.table(language).enumerated().map { index, step in
      Line([Span(" \(index + 1) ", .key), Span(step[0] + ": "), Span(step[2], .notice)])
    }
    return [Line([heading, Span(path.text)])] + steps
  }

  /// Contacts that nobody has placed yet.
  func unplaced(_ spot: (Occupant) -> Spot) -> [Line] {
    let people = map.unplaced
    guard !people.isEmpty else { return [] }
    return [
      Line(
        [Span(state.say("未定席位(m M): ", "No seat (m M): "), .muted)]
          + people.map { Span($0.shortName + $0.sign + " ", .caution, spot: spot($0)) })
    ]
  }

  /// Who moved to another customer, and who came from one.
  var transfers: [Line] {
    let all = map.transfers.map { transfer in
      Span(
        transfer.text(language, today: state.now.day),
        spot: transfer.other.account.map { .account($0, transfer.contact.text) })
    }
    return all.wrapped(to: width, behind: Span(state.say("调动: ", "Moved: "), .heading))
  }

  /// The ties, as many on a line as it takes.
  var ties: [Line] {
    let all = map.relations.map {
      Span($0.text(language), $0.kind == .conflictsWith ? .caution : .text, spot: .record(.tie, $0.tie.text))
    }
    return all.wrapped(to: width, behind: Span(state.say("关系(a t): ", "Ties (a t): "), .heading))
  }
}

extension [Span] {
  /// The spans on as many lines as they take, two blanks before each but the one behind the heading.
  func wrapped(to width: Int, behind heading: Span) -> [Line] {
    guard !isEmpty else { return [] }
    var lines: [[Span]] = [[heading]]
    var used = displayWidth(heading.text)
    for (index, span) in enumerated() {
      let gap = index == 0 ? "" : "  "
      let columns = displayWidth(gap + span.text)
      if index > 0, used + columns > width {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1] += [Span(gap), span]
      used += columns
    }
    return lines.map { Line($0) }
  }
}
