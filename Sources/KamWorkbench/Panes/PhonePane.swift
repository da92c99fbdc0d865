import KamDomain
import KamScreen

/// The refusals of a call with what to answer, each with a key of the number row, which an input method leaves
/// alone, and with what came of it (O1–O3).
enum PhonePane {
  /// The keys of the answers, in their order; those behind them are reached with the cursor.
  static let keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-", "="]

  static func picture(_ state: State, _ width: Int) -> [Line] {
    let playbook = state.setting.playbook
    guard !playbook.objections.isEmpty else {
      return [Line(state.say("playbook/ 里还没有拒绝和应答", "No refusals in playbook/ yet"), .muted)]
    }
    let tally = state.account.map { PhoneTally($0.document) } ?? PhoneTally()
    var keys = keys.makeIterator()
    return playbook.objections.flatMap { objection -> [Line] in
      let answers = playbook.answers(to: objection)
      let page = PhoneLines(state: state, tally: tally, width: width)
      return [page.heading(objection)]
        + answers.flatMap { page.answer($0, to: objection, key: keys.next() ?? " ") }
    }
  }
}

/// What the lines of the phone's page are drawn from.
private struct PhoneLines {
  let state: State
  let tally: PhoneTally
  let width: Int

  /// The refusal itself: chosen when no answer fitted.
  func heading(_ objection: Objection) -> Line {
    let spot = Spot.reply(objection.id, nil)
    return Line(
      [
        Span(objection.code.map { $0 + " " } ?? "", .key),
        Span(Playbook.say(objection.text, state.language), .heading), count(tally[objection]),
      ], spot: spot)
  }

  /// The answer, broken into lines, then the question that follows it.
  func answer(_ answer: Answer, to objection: Objection, key: String) -> [Line] {
    let rows = SafeText(Playbook.say(answer.text, state.language)).wrapped(to: max(20, width - 18))
    var first = Line([Span(" \(key) ", .key), Span(rows.first ?? ""), count(tally[answer])])
    first.spot = .reply(objection.id, answer.id)
    let rest = rows.dropFirst().map { Line("   " + $0) }
    let question = answer.followUp.map { followUp in
      Line([
        Span(state.say("   再问 ", "   then ask "), .muted),
        Span(Playbook.say(followUp, state.language), .muted),
      ])
    }
    return [first] + rest + [question].compactMap { $0 }
  }

  private func count(_ count: PhoneTally.Count) -> Span {
    Span("  " + count.words(state.language), count.appointments > 0 ? .good : .muted)
  }
}
