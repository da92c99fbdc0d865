import KamRecord

/// Winning and losing a project.
extension Account {
  /// A project is won and the contract signed (D11): the deal takes over the lines of the quotation, which is
  /// accepted by that; the project moves to *signed* and is ordered (X9).
  ///
  /// - Parameters:
  ///   - quotation: what was agreed; without one the deal says what the project says.
  ///   - values: what the deal says besides or instead: terms, end of the contract, another amount.
  public func sign(
    _ project: Project, _ quotation: Quotation?, on day: Day, _ values: Values = [], by author: Author,
    ids: inout IDSource
  ) throws(Refusal) -> Change {
    let agreed = Agreed(project, quotation, author.language)
    let given = Set(values.compactMap { RecordType.deal.field($0.field)?.name })
    let own: Values =
      [("Date", day.description), ("Project", project.id.text)] + agreed.values
      + [("Quote", quotation?.quote.id.text)]
    let deal = own.filter { !given.contains($0.field) } + values
    var edits = try quotation.map { quotation throws(Refusal) in try accepting(quotation.quote) } ?? []
    edits.append(try Edit.add(.deal, ids.id(Deal.self).text, deal, in: file, by: author))
    edits += try advancing(project, to: Code.signed, on: day, author)
    edits += try changing(project.record, to: agreed.values.filter { project.record[name: $0.field] == nil })
    edits += try reaching(Code.contract, of: project.id, on: day)
    let title = author.say("签约 ", "signed: ") + project.name.clipped(24)
    return Change([title, agreed.words(author.language)].joined(separator: " "), edits)
  }

  /// A project is lost (X1): why, to whom and at what price; it ends, and what was offered is void.
  public func lose(
    _ project: Project, _ loss: Loss, on day: Day, by author: Author
  ) throws(Refusal) -> Change {
    let end: Values = [
      ("Stage", Code.lost), ("StageSince", day.description), ("Closed", day.description),
    ]
    let edits = try changing(project.record, to: end + loss.values) + settling(project.id)
    let title = author.say("战败 ", "lost: ") + project.name.clipped(24)
    let whom = loss.winner.isEmpty ? "" : author.say(" 输给 ", " to ") + loss.winner
    return Change(title + whom + (loss.reason.isEmpty ? "" : ", " + loss.reason.clipped(24)), edits)
  }
}

/// Why a project was lost, to whom and at what price of one vehicle.
public struct Loss: Sendable, Equatable {
  public var reason: String
  public var make: String?
  public var model: String?
  public var dealer: String?
  public var price: Money?

  public init(
    _ reason: String, make: String? = nil, model: String? = nil, dealer: String? = nil, price: Money? = nil
  ) {
    self.reason = reason
    self.make = make
    self.model = model
    self.dealer = dealer
    self.price = price
  }

  /// Make and model that won; empty if nobody knows.
  var winner: String { [make, model].compactMap { $0 }.joined(separator: " ") }

  /// The fields that are known; what the project knew before stays.
  var values: Values {
    let all: Values = [
      ("LostReason", reason), ("LostToMake", make), ("LostToModel", model), ("LostToDealer", dealer),
      ("LostPrice", price?.description),
    ]
    return all.filter { !($0.value ?? "").isEmpty }
  }
}

/// What a deal is about: the lines of a quotation, or what the project says.
private struct Agreed {
  let models: String?
  let units: Int?
  let amount: Money?

  init(_ project: Project, _ quotation: Quotation?, _ language: Language) {
    guard let quotation, !quotation.lines.isEmpty else {
      (models, units, amount) = (project.models, project.units, project.amount)
      return
    }
    let isSingle = quotation.lines.count == 1
    models = quotation.lines.map { line in
      isSingle ? line.name : line.name + language.pick(" \(line.count)台", " × \(line.count)")
    }.joined(separator: language.pick("，", ", "))
    (units, amount) = (quotation.units, quotation.netTotal)
  }

  var values: Values {
    [("Models", models), ("Units", units.map(String.init)), ("Amount", amount?.description)]
  }

  func words(_ language: Language) -> String {
    let count = units.map { language.pick("\($0)台", "\($0) vehicles") }
    return [count, amount?.words(language)].compactMap { $0 }.joined(separator: " ")
  }
}
