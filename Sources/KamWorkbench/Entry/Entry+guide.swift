import KamDomain
import KamScreen

/// A seat found by questions, one at a time.
extension State {
  /// Enter: the person is chosen, or the question answered; after the last one the seat is saved.
  mutating func takeAnswer(to guide: SeatGuide?) -> [Effect] {
    let all = candidates
    guard let entry, let account, let project = projectInView, all.indices.contains(entry.choice) else {
      tell("没有这一项，用上下键选", "No such choice: use the arrows", .caution)
      return []
    }
    let chosen = all[entry.choice].value
    guard var next = guide else { return ask(SeatGuide(ID(chosen))) }
    next.answer(Int(chosen) ?? 0, account)
    guard next.prompt(account, language, setting.vocabulary) == nil else { return ask(next) }
    return take { [next] account, author, ids throws(Refusal) in
      let seat = account.seat(of: Reference(next.contact), in: project.id)
      return try account.seat(
        Reference(next.contact), in: project, next.seating(over: seat, account), by: author, ids: &ids)
    }
  }

  /// Opens a question at the answer that the seat gives as it is.
  mutating func ask(_ guide: SeatGuide) -> [Effect] {
    let effects = open(.guide(guide))
    if let account, let project {
      entry?.choice = guide.present(account.seat(of: Reference(guide.contact), in: project.id), account)
    }
    return effects
  }

  /// The answers to the question that is asked.
  func answers(_ guide: SeatGuide) -> [Candidate] {
    let prompt = account.flatMap { guide.prompt($0, language, setting.vocabulary) }
    return (prompt?.answers ?? []).enumerated().map { Candidate(text: $1, value: String($0)) }
  }

  /// The question, and what the answers before it gave.
  func guidePreview(_ guide: SeatGuide) -> [Line] {
    guard let account, let prompt = guide.prompt(account, language, setting.vocabulary) else { return [] }
    let found = guide.roles.map { $0.word(language) } + [guide.stance?.word(language)].compactMap { $0 }
    let sofar = found.isEmpty ? "" : "  (" + found.joined(separator: " ") + ")"
    return [Line([Span(" " + prompt.question, .heading), Span(sofar, .notice)])]
  }
}
