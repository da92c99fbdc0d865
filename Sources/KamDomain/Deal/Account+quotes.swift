import KamRecord

/// Making, changing and settling quotations (X3).
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

  /// One more line of a project's quotation, which is made with it if there is none.
  public func addLine(
    to project: Project, _ quotation: Quotation?, _ values: Values, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    if let quotation { return try addLine(to: quotation, values, by: author, ids: &ids) }
    let until = author.today + Quotation.usualDays
    return try addQuote(project, validUntil: until, lines: [values], by: author, ids: &ids)
  }

  /// One more line of a quotation; of one that has left the house, in a new version.
  public func addLine(
    to quotation: Quotation, _ values: Values, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    guard quotation.state == .draft else {
      return try revise(quotation, by: author, ids: &ids) { $0 + [values] }
    }
    let line = ids.id(QuoteLine.self).text
    let all = [("Quote", quotation.quote.id.text)] + values
    let edit = try Edit.add(.quoteLine, line, all, in: file, by: author)
    return Change(title(ofAdding: .quoteLine, edit, author), [edit])
  }

  /// Other values for a line of a quotation; of one that has left the house, in a new version.
  ///
  /// - Parameter values: the fields to be changed; a field that stands several times is given with all its
  ///   values, one that is to be emptied with nil.
  public func change(
    _ line: QuoteLine, _ values: Values, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let quotation = try quotation(of: line)
    let values = line.agreeing(values)
    if quotation.state == .draft {
      let edits = try changing(line.record, to: values)
      return Change(author.say("改报价明细 ", "change quote line ") + line.name.clipped(24), edits)
    }
    let place = quotation.lines.firstIndex { $0.id == line.id }
    return try revise(quotation, by: author, ids: &ids) { lines in
      lines.enumerated().map { $0.offset == place ? $0.element.replacing(values) : $0.element }
    }
  }

  /// A line of a quotation less; of one that has left the house, in a new version.
  public func remove(
    _ line: QuoteLine, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let quotation = try quotation(of: line)
    guard quotation.state != .draft, let place = quotation.lines.firstIndex(where: { $0.id == line.id })
    else { return try remove(line.record, by: author) }
    return try revise(quotation, by: author, ids: &ids) { lines in
      lines.enumerated().filter { $0.offset != place }.map(\.element)
    }
  }

  private func quotation(of line: QuoteLine) throws(Refusal) -> Quotation {
    guard let quote = find(line.quote) else { throw .recordGone(Place(file, .quote, line.quote.text)) }
    return Quotation(self, quote)
  }

  /// A copy of a quotation as a new draft; if it was sent, it is revised from now on. It stays valid as many days
  /// as the old one did.
  public func revise(
    _ quotation: Quotation, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    try revise(quotation, by: author, ids: &ids) { $0 }
  }

  private func revise(
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
  public func move(_ quote: Quote, to state: QuoteState, by author: Author) throws(Refusal) -> Change {
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
    try settling(accepted.project, except: accepted.id)
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
  /// New values with which the prices still agree: if list price, discount and net price would contradict each
  /// other, one that is not among the new values is emptied, and follows from the others.
  func agreeing(_ values: Values) -> Values {
    func price(_ name: String, _ stands: Money?) -> (isNew: Bool, value: Money?) {
      let new = values.first { RecordType.quoteLine.field($0.field)?.name == name }
      return (new != nil, new.map { $0.value.flatMap { Money($0) } } ?? stands)
    }
    let prices = [("NetPrice", netPrice), ("Discount", discount), ("ListPrice", listPrice)].map {
      (name: $0.0, price: price($0.0, $0.1))
    }
    guard let net = prices[0].price.value, let discount = prices[1].price.value,
      let list = prices[2].price.value, list - discount != net, prices.contains(where: \.price.isNew),
      let old = prices.first(where: { !$0.price.isNew })
    else { return values }
    return values + [(old.name, nil)]
  }

  /// What the line says, to be said again in another quotation.
  var values: Values {
    RecordType.quoteLine.fields.filter { $0.name != "Quote" }.flatMap { field in
      record.all(name: field.name).map { (field: field.name, value: $0) }
    }
  }
}

extension Values {
  /// These values with others in the place of the fields that those name.
  fileprivate func replacing(_ values: Values) -> Values {
    let names = Set(values.map { RecordType.quoteLine.field($0.field)?.name ?? $0.field })
    return filter { !names.contains($0.field) } + values
  }
}
