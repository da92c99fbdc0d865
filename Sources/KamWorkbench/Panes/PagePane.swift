import KamDomain
import KamScreen

/// The page of sentences (补记): a line each with what was understood of it; only those in doubt say more.
enum PagePane {
  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard let entry = state.entry, let page = entry.page, let batch = state.batch else { return [] }
    let rows = Dictionary(batch.rows.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
    let drawing = PageLines(state: state, width: width)
    let lines = page.lines(with: entry.editor.text).indices.flatMap { index -> [Line] in
      guard let row = rows[index + 1] else { return [Line(" \(index + 1)", .muted, spot: .line(index))] }
      return drawing.lines(of: row, at: index)
    }
    return [drawing.heading] + lines
  }
}

/// What the lines of a page are drawn from.
private struct PageLines {
  let state: State
  let width: Int

  private var nameWidth: Int { max(12, min(24, width / 5)) }

  /// The columns.
  var heading: Line {
    Line([
      Span("    ", .muted), Span(state.say("客户", "customer"), .heading, width: nameWidth + 1),
      Span(state.say("日期", "date"), .heading, width: 6),
      Span(state.say("方式", "medium"), .heading, width: 10), Span(state.say("谁", "who"), .heading, width: 11),
      Span(state.say("内容 → 下一步", "text -> next step"), .heading),
    ])
  }

  /// The line as it was understood; below it what is in doubt, with the choice to be made.
  func lines(of row: SentenceBatch.Row, at index: Int) -> [Line] {
    let mark = Span(row.isDoubtful ? "?" : " ", .caution)
    var spans = [mark, Span("\(index + 1)", .muted, width: 3)]
    if let id = row.account, let sentence = row.sentence {
      spans += understood(sentence, state.roll[id]?.shortName ?? state.roll[id]?.name ?? "", id)
    } else {
      spans.append(Span(row.input))
    }
    return [Line(spans, spot: .line(index))] + doubts(of: row)
  }

  private func understood(_ sentence: Sentence, _ customer: String, _ id: ID<Account>) -> [Span] {
    let account = state.account?.id == id ? state.account : state.beside[id]
    let people = sentence.contacts.compactMap { account?.find($0)?.name }.joined(separator: " ")
    let next: [Span] =
      switch sentence.next {
      case .step(let plan)?:
        [Span(" → ", .key), Span([day(plan), plan.text].filter { !$0.isEmpty }.joined(separator: " "))]
      case .none(let reason, let until)?:
        [
          Span(state.say(" → 暂无：", " -> none: "), .key),
          Span(reason + (until.map { " \(state.short($0))" } ?? "")),
        ]
      case nil: []
      }
    return [
      Span(customer, .text, width: nameWidth), Span(" "), Span(state.short(sentence.day), .text, width: 6),
      Span(state.setting.vocabulary.word(.medium, sentence.medium, state.language), .text, width: 10),
      Span(people, .text, width: 10), Span(" "), Span(sentence.text),
    ] + next
      + sentence.fulfils.filter(\.isCertain).map { Span("  " + $0.words(state.language), .key) }
  }

  private func day(_ plan: NextStep.Plan) -> String {
    plan.due.map { state.short($0) + (plan.time.map { " \($0)" } ?? "") } ?? ""
  }

  private func doubts(of row: SentenceBatch.Row) -> [Line] {
    guard row.isDoubtful else { return [] }
    if let doubt = state.doubt(of: row) { return [choice(doubt, row)] }
    let sentence = row.sentence
    let faults = row.faults.map { $0.words(state.language) }
    let supposed =
      sentence?.supposition == nil
      ? [] : [state.say("下一步是推定的，不对就改这一行", "the next step is supposed: if it is wrong, change the line")]
    let said = faults.isEmpty ? supposed + (sentence?.doubts.map { $0.words(state.language) } ?? []) : faults
    return said.map { Line("      " + $0, .caution) }
  }

  /// The question and its candidates; once it is asked, with the digit that takes each.
  private func choice(_ doubt: Doubt, _ row: SentenceBatch.Row) -> Line {
    let asked = state.rowAsked?.line == row.line
    var spans = [Span("      " + (row.faults.first?.words(state.language) ?? ""), .caution)]
    for (place, words) in state.words(of: doubt, row).enumerated() {
      let isChosen = asked && state.entry?.choice == place
      spans += [Span(asked ? "  \(place + 1) " : "  ", .key), Span(words, isChosen ? .candidate : .text)]
    }
    return Line(spans)
  }
}
