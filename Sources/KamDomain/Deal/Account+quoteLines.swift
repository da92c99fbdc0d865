import KamRecord

/// The lines of quotations (X3).
extension Account {
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
}

extension Values {
  /// These values with others in the place of the fields that those name.
  fileprivate func replacing(_ values: Values) -> Values {
    let names = Set(values.map { RecordType.quoteLine.field($0.field)?.name ?? $0.field })
    return filter { !names.contains($0.field) } + values
  }
}
