import KamDomain
import KamScreen

/// The quotation of a project: its versions, the table with a line a model, what it comes to, and what
/// comes next (X3).
enum QuotePane {
  static func title(_ state: State) -> String {
    let name = [state.account?.name, state.projectAtHand?.name].compactMap { $0 }.joined(separator: "  ")
    return state.say("报价  ", "Quotation  ") + name
  }

  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard let account = state.account, let project = state.projectAtHand else {
      return [Line(Need.project.refusal(state) ?? state.say("读取中…", "Reading..."), .muted)]
    }
    guard let quotation = state.quotationAtHand else {
      return [Line(Need.quotation.refusal(state) ?? "", .muted)]
    }
    let page = QuotePage(
      card: Card(state: state, account: account, width: width), project: project, quotation: quotation)
    return page.versions + page.head + page.table + page.next
  }
}

/// What the page of a quotation is drawn from.
private struct QuotePage {
  let card: Card
  let project: Project
  let quotation: Quotation

  private var state: State { card.state }
  private var sheet: QuoteSheet {
    QuoteSheet(
      card.account, project, quotation, state.setting.vocabulary, today: state.now.day, state.language)
  }

  /// `V1 修改 11-01  [V2 已报 11-10]`.
  var versions: [Line] {
    let all = card.account.quotations(of: project.id).map { version -> Span in
      let text = [
        "V\(version.version)", version.state.word(state.language), state.short(version.quote.date),
      ].filter { !$0.isEmpty }.joined(separator: " ")
      let isShown = version.quote.id == quotation.quote.id
      return Span(isShown ? "[\(text)]  " : "\(text)  ", isShown ? .title : .muted)
    }
    return [Line(all)]
  }

  /// Project, day, how long it is valid, state; Enter unfolds the fields.
  var head: [Line] {
    let isExpired = quotation.isExpired(on: state.now.day)
    return card.lines(of: quotation.quote, [Span(sheet.heading, isExpired ? .caution : .text)]) + [Line("")]
  }

  var table: [Line] {
    let rows = sheet.rows(within: card.width - 2)
    guard let first = rows.first, let last = rows.last else { return [] }
    let lines = zip(quotation.lines, rows.dropFirst()).flatMap(lines)
    let notes = sheet.note.map { $0.split(whereSeparator: \.isNewline).map { Line(" " + $0, .muted) } } ?? []
    return [Line(" " + first.row, .heading)] + lines + [Line(" " + last.row, .title)] + notes
  }

  private func lines(of line: QuoteLine, _ row: (row: String, below: String)) -> [Line] {
    var lines = card.lines(of: line, [Span(row.row)])
    if !row.below.isEmpty { lines.insert(Line("    " + row.below, .muted), at: 1) }
    let isAtOdds = state.say("    ! 指导价减优惠不等于净价", "    ! list price less discount is not the net price")
    return lines + (line.isAtOdds ? [Line(isAtOdds, .caution)] : [])
  }

  /// What can be done with it now.
  var next: [Line] {
    let text =
      switch quotation.state {
      case .draft: state.say("空格: 已报给客户", "Space: sent to the customer")
      case .sent:
        state.say("空格: 客户接受；改行就出新版", "Space: the customer accepts; a changed line makes a new version")
      case .accepted where isTakenOver: state.say("成交已带入这一版", "a deal has taken this version over")
      case .accepted: state.say("t s 签约，这一版带入成交", "t s signs, and the deal takes this version over")
      case .revised, .void: state.say("a q 照这一版再出一版", "a q makes the next version of it")
      }
    let keys = state.say(
      "+ 加行  e 改行  d 删行  Enter 展开各栏  a q 下一版  [ ] 换版",
      "+ adds a line, e changes, d removes, Enter unfolds  a q next version  [ ] others")
    return [Line(""), Line(" " + text, .notice), Line(" " + keys, .muted)]
  }

  private var isTakenOver: Bool { card.account.deals.contains { $0.quote == quotation.quote.id } }
}
