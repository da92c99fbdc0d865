import KamRecord

/// Making, revising and settling quotations (X3).
extension Account {
  /// A new quotation of a project: a draft of today, its version counted up from the last.
  ///
  /// - Parameter lines: the values of each line, without the quotation's id.
  public func addQuote(
    _ project: Project, validUntil: Day? = nil, lines: [Values] = [], by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let (version, edits) = try draft(project.id, validUntil: validUntil, lines, author, &ids)
    return Change(author.say("新报价 V", "new quotation V") + "\(version)", edits)
  }

  /// The next version of a project's quotations: a copy of one, or the first one, without lines.
  public func nextQuote(
    _ project: Project, from quotation: Quotation?, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    if let quotation { return try revise(quotation, by: author, ids: &ids) }
    return try addQuote(project, validUntil: author.today + Quotation.usualDays, by: author, ids: &ids)
  }

  /// A copy of a quotation as a new draft; if it was sent, it is revised from now on. It stays valid as many days
  /// as the old one did.
  public func revise(
    _ quotation: Quotation, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    try revise(quotation, by: author, ids: &ids) { $0 }
  }

  /// The copy with other lines, made of the values of the old ones.
  func revise(
    _ quotation: Quotation, by author: Author, ids: inout IDSource, _ changing: ([Values]) -> [Values]
  ) throws(Refusal) -> Change {
    let quote = quotation.quote
    let span = quote.validUntil.flatMap { until in quote.date.map { until - $0 } }
    let lines = changing(quotation.lines.map(\.values))
    let (version, added) = try draft(
      quote.project, validUntil: span.map { author.today + $0 }, lines, author, &ids)
    var edits: [Edit?] = []
    if quotation.state == .sent {
      edits = [try Edit.set("State", of: quote.record, to: QuoteState.revised.rawValue, in: file)]
    }
    let title = author.say("报价 ", "quotation ") + "V\(quotation.version) -> V\(version)"
    return Change(title, edits.compactMap { $0 } + added)
  }

  /// Moves a quotation to a state: one that is sent bears the day on which it is sent; one that is accepted makes
  /// the project's other drafts and offers void.
  ///
  /// - Throws: `quoteOpen` if it is to be sent or accepted without all its numbers and prices.
  public func move(_ quote: Quote, to state: QuoteState, by author: Author) throws(Refusal) -> Change {
    if state == .sent { try Quotation(self, quote).requireWhole() }
    let edits = state == .accepted ? try accepting(quote) : try marking(quote, as: state, author)
    let was = (quote.state ?? .draft).word(author.language)
    let title = author.say("报价 V", "quotation V") + "\(quote.version ?? 1): \(was) -> "
    return Change(title + state.word(author.language), edits)
  }

  /// Moves a quotation on to what comes next if all goes well: sent, then accepted. Nil where nothing comes next.
  public func advance(_ quote: Quote, by author: Author) throws(Refusal) -> Change? {
    guard let next = (quote.state ?? .draft).next else { return nil }
    return try move(quote, to: next, by: author)
  }

  private func marking(_ quote: Quote, as state: QuoteState, _ author: Author) throws(Refusal) -> [Edit] {
    let day = state == .sent ? author.today.description : quote.record["Date"]
    return [
      try Edit.set("Date", of: quote.record, to: day, in: file),
      try Edit.set("State", of: quote.record, to: state.rawValue, in: file),
    ].compactMap { $0 }
  }

  /// The edits by which a quotation is accepted. What was revised before stays as it is: that is its history.
  func accepting(_ accepted: Quote) throws(Refusal) -> [Edit] {
    try Quotation(self, accepted).requireWhole()
    return try settling(accepted.project, except: accepted.id)
      + [try Edit.set("State", of: accepted.record, to: QuoteState.accepted.rawValue, in: file)].compactMap {
        $0
      }
  }

  /// The edits that make a project's drafts and offers void, but for one.
  func settling(_ project: ID<Project>, except kept: ID<Quote>? = nil) throws(Refusal) -> [Edit] {
    var edits: [Edit] = []
    for quote in quotes where quote.project == project && quote.id != kept {
      guard quote.state != .revised, quote.state != .void else { continue }
      let edit = try Edit.set("State", of: quote.record, to: QuoteState.void.rawValue, in: file)
      if let edit { edits.append(edit) }
    }
    return edits
  }

  private func draft(
    _ project: ID<Project>, validUntil: Day?, _ lines: [Values], _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> (version: Int, edits: [Edit]) {
    let version = (quotations(of: project).last?.version ?? 0) + 1
    let quote = ids.id(Quote.self).text
    let values: Values = [
      ("Project", project.text), ("Version", String(version)), ("Date", author.today.description),
      ("ValidUntil", validUntil?.description), ("State", QuoteState.draft.rawValue),
    ]
    var edits = [try Edit.add(.quote, quote, values, in: file, by: author)]
    for line in lines {
      let all = [("Quote", quote)] + line
      edits.append(try Edit.add(.quoteLine, ids.id(QuoteLine.self).text, all, in: file, by: author))
    }
    return (version, edits)
  }
}

extension QuoteState {
  /// What comes next if all goes well; nil where nothing does.
  public var next: QuoteState? {
    switch self {
    case .draft: .sent
    case .sent: .accepted
    case .revised, .accepted, .void: nil
    }
  }
}

extension QuoteLine {
  /// What the line says, to be said again in another quotation.
  var values: Values {
    RecordType.quoteLine.fields.filter { $0.name != "Quote" }.flatMap { field in
      record.all(name: field.name).map { (field: field.name, value: $0) }
    }
  }
}
