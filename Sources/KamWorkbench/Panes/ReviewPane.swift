import KamDomain
import KamScreen

/// The customer that the review has come to: why it needs a word, what was said and answered, what changed since the
/// last review, what is missing; then who comes next (M4).
enum ReviewPane {
  static func title(_ state: State) -> String {
    let place = "\(state.review.place + 1)/\(state.review.order.count)"
    let owner = state.headline.map { state.setting.vocabulary.personName($0.owner) } ?? ""
    let keys = state.say("J 下一家  r 留话  Esc 离开", "J next  r leaves a word  Esc leaves")
    return [state.say("检视 ", "Review ") + place, state.selected.map(state.shortName) ?? "", owner, keys]
      .joined(separator: "  ")
  }

  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard state.review.isUnderWay, let id = state.selected else { return [] }
    let pane = ReviewLines(state: state, width: width)
    let account = state.account.map {
      pane.requests($0) + pane.said($0) + pane.changes + pane.holes($0) + pane.knowledge($0)
    }
    // The cursor stops at each line, so that all of them can be read on a low screen.
    return (pane.reasons(state.reasonsNow(id)) + (account ?? []) + pane.following).enumerated().map {
      var line = $1
      if line.spots.isEmpty { line.spot = .line($0) }
      return line
    }
  }
}

/// What the parts of the review's pane are drawn from.
private struct ReviewLines {
  let state: State
  let width: Int

  private var language: Language { state.language }
  private var vocabulary: Vocabulary { state.setting.vocabulary }
  private var today: Day { state.now.day }
  private var since: Day { state.reviewSince.day }
  /// On a low pane fewer changes and holes are told.
  private var isLow: Bool { (state.frame(of: .review)?.height ?? 0) < 16 }

  func reasons(_ reasons: [ReviewReason]) -> [Line] {
    let spans = reasons.map { Span($0.words(today: today, vocabulary, language), .caution) }
    guard !spans.isEmpty else {
      return [Line(state.say("现在没有要说的", "Needs no word now"), .good)]
    }
    return spans.wrapped(to: width, behind: Span("! ", .caution))
  }

  /// What is asked for, in the words of who asks.
  func requests(_ account: Account) -> [Line] {
    account.waitingRequests.map { request in
      let who = request.from.map { vocabulary.personName($0) + ": " } ?? ""
      let kind = vocabulary.word(.request, request.kind, language)
      return Line([Span(state.say("求助 ", "Request: "), .heading), Span(who + kind + " " + request.text)])
    }
  }

  /// What managers said, with the answers.
  func said(_ account: Account) -> [Line] {
    account.wordsSaid(since: since).map { word in
      Line([
        Span(state.say("留话 ", "Said: "), .heading),
        Span(word.words(vocabulary, today: state.now.day, language), word.answer == nil ? .text : .good),
      ])
    }
  }

  /// Who changed what, and when, since the last review.
  var changes: [Line] {
    let heading = Span(state.say("\(state.short(since)) 以来 ", "Since \(state.short(since)): "), .heading)
    guard let all = state.changesSinceReview else {
      return [Line([heading, Span(state.say("读取中", "reading"), .muted)])]
    }
    guard !all.isEmpty else {
      return [Line([heading, Span(state.say("没有别人的更改记录", "no change by others is on record"), .muted)])]
    }
    let most = isLow ? 3 : 6
    let more = all.count - most
    let rest = more > 0 ? [Line(state.say("  还有 \(more) 处 (H)", "  \(more) more (H)"), .muted)] : []
    return all.prefix(most).enumerated().map { index, change in
      Line([index == 0 ? heading : Span("", width: heading.columns)] + spans(change))
    } + rest
  }

  private func spans(_ change: Happening) -> [Span] {
    let who = change.who.map { vocabulary.personName($0) } ?? state.say("外部程序", "outside")
    let title = change.who == nil ? state.say("改了文件", "changed the file") : change.title
    let undone = change.isUndo ? state.say("撤销 ", "taken back: ") : ""
    let when = "\(state.short(change.when.day)) \(change.when.time) "
    return [Span(when + who + " ", .muted), Span(undone + title)]
  }

  /// What is missing in the decision group, the gravest first.
  func holes(_ account: Account) -> [Line] {
    guard let project = account.projectAtWork(state.headline) else { return [] }
    let holes = DecisionMap(account, project, vocabulary, beside: state.beside).holes
    let most = isLow ? 4 : 8
    let spans = holes.prefix(most).map { Span($0.fact(language, vocabulary), .hole) }
    let more = holes.count - most
    let rest = more > 0 ? [Span(state.say("还有\(more)处", "\(more) more"), .muted)] : []
    return (spans + rest).wrapped(to: width, behind: Span(state.say("图上 ", "Map: "), .heading))
  }

  /// How much is known and how much more than last time; promises broken; how long nobody talked to them.
  func knowledge(_ account: Account) -> [Line] {
    let coverage = state.headline?.coverage ?? Coverage()
    let known = Span("\(coverage.known)/\(coverage.of)" + trend(coverage), .notice)
    let broken = account.promisesBroken(since: since, today: today).map {
      Span(state.say("承诺没兑现: ", "promise not kept: ") + $0.brokenWords(today: today, language), .bad)
    }
    return ([known] + broken + [silence])
      .wrapped(to: width, behind: Span(state.say("信息 ", "Known: "), .heading))
  }

  /// How much more is known than at the last review; empty where the journal does not tell.
  private func trend(_ now: Coverage) -> String {
    guard let then = state.selected.flatMap({ state.review.news?.coverage[$0] }) else { return "" }
    let gained = now.known - then.known
    return gained == 0 ? state.say(" (没变)", " (as before)") : gained > 0 ? " (+\(gained))" : " (\(gained))"
  }

  private var silence: Span {
    guard let standing = state.standing, let days = standing.silentDays else {
      return Span(state.say("还没谈过", "never talked to"), .muted)
    }
    let rhythm = standing.rhythm.map { state.say("，应\($0)天内联系", ", rhythm is \($0)") } ?? ""
    return standing.isSilentBeyondRhythm
      ? Span(state.say("静默\(days)天", "silent for \(days) days") + rhythm, .caution)
      : Span(state.say("\(days)天前联系过", "last talk \(days) days ago"), .muted)
  }

  /// How many of those that come next are told.
  private static let ahead = 12

  /// Who comes next, each with the first reason.
  var following: [Line] {
    let next = state.review.order.enumerated().dropFirst(state.review.place + 1).prefix(Self.ahead)
    guard !next.isEmpty else { return [Line(state.say("最后一家", "The last one"), .muted)] }
    return [Line(state.say("接下来", "Next"), .heading)]
      + next.map { place, id in
        let reason = state.reasonsNow(id).first?.words(today: today, vocabulary, language) ?? ""
        return Line(
          [
            Span(" \(place + 1)", .muted, width: 5),
            Span(state.shortName(of: id), .text, width: width < 70 ? 18 : 24, gap: true),
            Span(reason, .caution),
          ], spot: .account(id, "review"))
      }
  }
}
