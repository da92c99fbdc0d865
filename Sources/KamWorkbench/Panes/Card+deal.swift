import KamDomain
import KamScreen

extension Card {
  /// Where the deals stand, that of the project worked on first, then those of other open projects: what is missing
  /// before the next stage, quotation, registration and rebate, requests with their answers (X1, X3–X5).
  var deal: [Line] {
    let worked = state.project
    let others = account.projects.filter { $0.id != worked?.id && $0.closed == nil }
    let standings = ([worked].compactMap { $0 } + others).map { project in
      (
        project,
        DealStanding(account, project, state.setting.vocabulary, today: state.now.day, language).lines
      )
    }
    // A request that names no project belongs to all of them; it stands once.
    var seen: Set<String> = []
    return standings.flatMap { project, lines -> [Line] in
      let new = lines.filter { seen.insert($0.record.id).inserted }
      let name = project.id == worked?.id ? "" : "  " + project.name
      return new.isEmpty ? [] : [dealHeading(name)] + new.flatMap(self.lines)
    }
  }

  private func dealHeading(_ name: String) -> Line {
    Line([
      Span(say("成交进展", "The deal") + name, .heading),
      Span(say("  t 推进  q 报价", "  t moves on  q quotation"), .muted),
    ])
  }

  private func lines(of deal: DealLine) -> [Line] {
    let type = RecordType(rawValue: deal.record.type)
    // The project has its line below; a spot stands once.
    guard let type, type != .project else { return [Line(" " + deal.text, .caution)] }
    let sign = Span(deal.isUrgent ? "!" : " ", .caution)
    let line = Line(
      [sign, Span(deal.text, deal.isUrgent ? .caution : .text)], spot: .record(type, deal.record.id))
    guard state.unfolded.contains(deal.record.id) else { return [line] }
    let papers = type == .registration ? self.papers(of: Registration(deal.record)) : []
    return [line] + papers + fields(of: deal.record, type, indent: 3)
  }

  /// The papers that a registration needs, each to be ticked.
  private func papers(of registration: Registration) -> [Line] {
    registration.papers.map { paper in
      let isThere = registration.papersDone.contains(paper)
      let name = state.setting.vocabulary.word(.paper, paper, language)
      return Line(
        [Span(isThere ? "   [x] " : "   [ ] ", isThere ? .good : .text), Span(name)],
        spot: .paper(registration.id, paper))
    }
  }

  /// The rhythm of the grade: how often to talk, and by when the next time (M1, X9).
  var rhythm: Span? {
    guard let row = state.headline, let standing = state.standing, let days = standing.rhythm else {
      return nil
    }
    let often = say("每\(days)天联系", "talk every \(days) days")
    guard let next = standing.nextTalk(of: row), !standing.isStalled else {
      return Span("  " + often, .muted)
    }
    let late = standing.daysBeyondRhythm
    let by =
      late > 0
      ? say("，已超\(late)天", ", \(late)d over") : say("，\(state.short(next))前", ", by \(state.short(next))")
    return Span("  " + often + by, late > 0 ? .caution : .muted)
  }
}
