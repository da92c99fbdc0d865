import KamDomain
import KamScreen

extension Command {
  /// The page of the quotation (X3).
  static let quoteCommands: [Command] = [
    Command("quote", "报价", "Quotation", ["q"], needs: [.project]) { $0.showQuote(nil) },
    Command("add.quote", "报价下一版", "Next quotation", ["a q"], needs: [.project, .writing]) { $0.nextQuote() },
    Command("quote.add", "加一行", "Add a line", ["+"], in: .quote, needs: [.project, .writing]) {
      $0.begin(.addLine)
    },
    Command("quote.edit", "改这一行", "Change the line", ["e"], in: .quote, needs: [.quotation, .writing]) {
      $0.editQuote()
    },
    Command(
      "quote.advance", "推进状态", "Move its state on", ["Space"], in: .quote,
      needs: [.quotation, .writing, .spot]
    ) { $0.advanceQuote() },
    Command("quote.older", "上一版", "Older version", ["["], in: .quote, needs: [.quotation]) {
      $0.turnQuote(by: -1)
    },
    Command("quote.newer", "下一版", "Newer version", ["]"], in: .quote, needs: [.quotation]) {
      $0.turnQuote(by: 1)
    },
  ]
}

extension State {
  /// Shows a quotation of the project at hand over the desk; nil is the one that counts.
  mutating func showQuote(_ id: ID<Quote>?) -> [Effect] {
    guard let project = projectAtHand else { return [] }
    overlay = .quote(project.id, id)
    var cursor = Cursor()
    cursor.spot = quotationAtHand.map { .record(.quote, $0.quote.record.id) }
    cursors[.agenda] = cursor
    return []
  }

  /// A copy of the quotation as the next version; the first one begins with a line.
  mutating func nextQuote() -> [Effect] {
    guard let project = projectAtHand, let quotation = quotationAtHand else {
      return showQuote(nil) + begin(.addLine)
    }
    let effects = take { account, author, ids throws(Refusal) in
      try account.nextQuote(project, from: quotation, by: author, ids: &ids)
    }
    showNewVersion()
    return effects
  }

  /// Shows the quotation that the last change made, if it made one.
  mutating func showNewVersion() {
    guard entry == nil else { return }
    let made = saves.changes.last?.edits.first { edit in
      if case .addRecord = edit.action { edit.place.type == .quote } else { false }
    }
    if let made { _ = showQuote(ID(made.place.record)) }
  }

  mutating func editQuote() -> [Effect] {
    guard case .record(.quoteLine, let id) = spot else { return editSpot() }
    return open(.deal(.changeLine, id))
  }

  /// Space: the quotation is sent, then accepted; an accepted one can be taken over by the deal.
  mutating func advanceQuote() -> [Effect] {
    guard let quotation = quotationAtHand else { return [] }
    guard let next = quotation.state.next else {
      tell(
        quotation.state == .accepted ? "客户已接受，t s 签约时带入" : "这一版已了结，a q 再出一版",
        quotation.state == .accepted
          ? "Accepted: t s signs and takes it over" : "This version is settled: a q makes the next", .muted)
      return []
    }
    return take { account, author, _ throws(Refusal) in
      try account.move(quotation.quote, to: next, by: author)
    }
  }

  /// Shows the version before or behind.
  mutating func turnQuote(by step: Int) -> [Effect] {
    guard let account, let project = projectAtHand, let shown = quotationAtHand else { return [] }
    let all = account.quotations(of: project.id)
    guard let at = all.firstIndex(where: { $0.quote.id == shown.quote.id }),
      all.indices.contains(at + step)
    else {
      tell("没有别的版本了", "No further version", .muted)
      return []
    }
    return showQuote(all[at + step].quote.id)
  }
}
