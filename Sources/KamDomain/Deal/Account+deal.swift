import KamRecord

/// Winning and losing a project.
extension Account {
  /// A project is won and the contract signed (D11): the deal takes over the lines of the quotation, which is
  /// accepted by that; the project moves to *signed* and is ordered (X9).
  ///
  /// - Parameters:
  ///   - quotation: what was agreed; without one the deal says what the project says.
  ///   - values: what the deal says besides or instead: terms, end of the contract, another amount. Another
  ///     number of vehicles makes another amount, or leaves it open if they have no single price.
  /// - Throws: `signingAhead` on a day that is still to come.
  public func sign(
    _ project: Project, _ quotation: Quotation?, on day: Day, _ values: Values = [], by author: Author,
    ids: inout IDSource
  ) throws(Refusal) -> Change {
    guard day <= author.today else { throw .signingAhead(day) }
    let agreed = Agreed(project, quotation, author.language).saying(values)
    let given = Set(values.compactMap { RecordType.deal.field($0.field)?.name })
    let own: Values =
      [("Date", day.description), ("Project", project.id.text)] + agreed.values
      + [("Quote", quotation?.quote.id.text)]
    let deal = own.filter { !given.contains($0.field) } + values
    var edits = try quotation.map { quotation throws(Refusal) in try accepting(quotation.quote) } ?? []
    edits.append(try Edit.add(.deal, ids.id(Deal.self).text, deal, in: file, by: author))
    edits += try advancing(project, to: Code.signed, on: day, author)
    edits += try changing(project.record, to: agreed.overruling(project))
    edits += try reaching(Code.contract, of: project.id, on: day)
    let title = author.say("签约 ", "signed: ") + project.name.clipped(24)
    return Change([title, agreed.words(author.language)].joined(separator: " "), edits)
  }

  /// A project is lost (X1): why, to whom and at what price; it ends, and what was offered is void.
  ///
  /// - Throws: `alreadyLost` for one that is lost, `deliveredBefore` for one that is delivered, `missingField` without a reason.
  public func lose(
    _ project: Project, _ loss: Loss, on day: Day, by author: Author
  ) throws(Refusal) -> Change {
    try project.mayBeLost(author.vocabulary)
    guard !loss.reason.trimmed.isEmpty else { throw .missingField(.project, field: "LostReason") }
    let end: Values = [
      ("Stage", Code.lost), ("StageSince", day.description), ("Closed", day.description),
    ]
    let edits = try changing(project.record, to: end + loss.values) + settling(project.id)
    let title = author.say("战败 ", "lost: ") + project.name.clipped(24)
    let winner = loss.winner(author.language)
    let whom = winner.isEmpty ? "" : author.say(" 输给 ", " to ") + winner
    return Change(title + whom + ", " + loss.reason.clipped(24), edits)
  }
}

/// What a deal is about: the lines of a quotation, or what the project says.
private struct Agreed {
  private(set) var models: String?
  private(set) var units: Int?
  private(set) var amount: Money?
  /// The models without how many of each, and the price of one vehicle if all cost the same.
  private let names: String?
  private let price: Money?
  /// Whether the amount is open because another number of vehicles was said.
  private var isOpen = false

  init(_ project: Project, _ quotation: Quotation?, _ language: Language) {
    guard let quotation, !quotation.lines.isEmpty else {
      (models, units, amount) = (project.models, project.units, project.amount)
      (names, price) = (project.models, nil)
      return
    }
    let isSingle = quotation.lines.count == 1
    models = quotation.lines.map { line in
      isSingle ? line.name : line.name + language.pick(" \(line.count)台", " × \(line.count)")
    }.joined(separator: language.pick("，", ", "))
    (units, amount) = (quotation.units, quotation.netTotal)
    names = quotation.lines.map(\.name).joined(separator: language.pick("，", ", "))
    let prices = Set(quotation.lines.map(\.net))
    price = prices.count == 1 ? quotation.lines[0].net : nil
  }

  /// What is agreed when the deal says something else instead.
  func saying(_ values: Values) -> Agreed {
    func said(_ name: String) -> String? {
      values.last { RecordType.deal.field($0.field)?.name == name }?.value
    }
    var other = self
    if let count = said("Units").flatMap({ Int($0) }), count != units {
      (other.units, other.models) = (count, names)
      other.amount = price.map { $0 * count }
      other.isOpen = other.amount == nil
    }
    if let amount = said("Amount").flatMap({ Money($0) }) { (other.amount, other.isOpen) = (amount, false) }
    if let models = said("Models") { other.models = models }
    return other
  }

  var values: Values {
    [("Models", models), ("Units", units.map(String.init)), ("Amount", amount?.description)]
  }

  /// What the project says from now on: how many and for how much as agreed, the models where it had none.
  func overruling(_ project: Project) -> Values {
    values.filter { field, value in
      field == "Models" ? project.models == nil : value != nil || (isOpen && field == "Amount")
    }
  }

  func words(_ language: Language) -> String {
    let count = units.map { language.pick("\($0)台", "\($0) vehicles") }
    let open = isOpen ? language.pick("金额未定", "amount left open") : nil
    return [count, amount?.words(language) ?? open].compactMap { $0 }.joined(separator: " ")
  }
}
