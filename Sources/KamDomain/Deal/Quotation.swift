/// A quotation with its lines, and what they come to (X3).
public struct Quotation: Sendable {
  public let quote: Quote
  /// In file order.
  public let lines: [QuoteLine]

  init(_ account: Account, _ quote: Quote) {
    self.quote = quote
    lines = account.quoteLines.filter { $0.quote == quote.id }
  }

  /// How many days a quotation is valid if nobody says.
  public static let usualDays = 30

  /// The version; one that a file leaves out is the first.
  public var version: Int { quote.version ?? 1 }
  public var state: QuoteState { quote.state ?? .draft }
  /// How many vehicles it offers.
  public var units: Int { lines.reduce(0) { $0 + $1.count } }
  /// What the vehicles cost at list price; nil if a line does not say.
  public var listTotal: Money? { sum(\.list) }
  /// What is taken off in all; nil if a line does not say.
  public var discountTotal: Money? { sum(\.off) }
  /// What the customer pays; nil if a line has no price.
  public var netTotal: Money? { sum(\.net) }

  /// Whether it binds us no more, its day having passed before it was accepted.
  public func isExpired(on today: Day) -> Bool {
    (state == .draft || state == .sent) && (quote.validUntil.map { $0 < today } ?? false)
  }

  private func sum(_ price: (QuoteLine) -> Money?) -> Money? {
    var total = Money(fen: 0)
    for line in lines {
      guard let price = price(line) else { return nil }
      total = total + price * line.count
    }
    return lines.isEmpty ? nil : total
  }
}

extension QuoteLine {
  /// Model and trim.
  public var name: String { [model, trim ?? ""].filter { !$0.isEmpty }.joined(separator: " ") }
  /// How many vehicles; one if the line does not say.
  public var count: Int { quantity ?? 1 }
  /// What one vehicle costs: the net price, else the list price less the discount.
  public var net: Money? { netPrice ?? listPrice.map { $0 - (discount ?? Money(fen: 0)) } }
  /// The list price of one vehicle: as it stands, else what net price and discount make it.
  public var list: Money? { listPrice ?? netPrice.flatMap { net in discount.map { net + $0 } } }
  /// What is taken off for one vehicle: as it stands, else the list price less the net price.
  public var off: Money? { discount ?? listPrice.flatMap { list in net.map { list - $0 } } }
  /// What the line comes to.
  public var total: Money? { net.map { $0 * count } }

  /// Whether list price, discount and net price contradict each other.
  public var isAtOdds: Bool {
    guard let listPrice, let discount, let netPrice else { return false }
    return listPrice - discount != netPrice
  }
}

extension Account {
  /// The quotations of a project, the oldest version first.
  public func quotations(of project: ID<Project>) -> [Quotation] {
    quotes.filter { $0.project == project }.map { Quotation(self, $0) }.enumerated()
      .sorted { ($0.element.version, $0.offset) < ($1.element.version, $1.offset) }.map(\.element)
  }

  /// The quotation of a project that counts: the accepted one, else the newest that is not void, else the newest.
  public func quotation(of project: ID<Project>) -> Quotation? {
    let all = quotations(of: project)
    return all.last { $0.state == .accepted } ?? all.last { $0.state != .void } ?? all.last
  }

  /// The quotation of a project that is worked on: the newest that stands, else the one that counts.
  public func quotationInWork(of project: ID<Project>) -> Quotation? {
    quotations(of: project).last { $0.state != .void && $0.state != .revised } ?? quotation(of: project)
  }

  /// The quotations that a deal of a project may take over: the accepted one first, then the newest first.
  public func offers(of project: ID<Project>) -> [Quotation] {
    let open = quotations(of: project).reversed().filter { $0.state == .sent || $0.state == .draft }
    return quotations(of: project).reversed().filter { $0.state == .accepted } + open
  }
}
