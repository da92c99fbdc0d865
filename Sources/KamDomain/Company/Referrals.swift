/// Who brought whom (L1, L16), both ways.
public struct Referrals: Sendable {
  public let rows: [Headline]
  private let places: [ID<Account>: Int]
  /// The places of those whom each row brought.
  private var brought: [[Int]]

  public init(_ rows: [Headline]) {
    self.rows = rows
    let places = Dictionary(rows.indices.map { (rows[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = places
    brought = Array(repeating: [], count: rows.count)
    for (place, row) in rows.enumerated() {
      for facts in row.referrers { if let giver = places[facts.account] { brought[giver].append(place) } }
    }
  }

  /// Those who brought an account, then those who brought them; the account itself stands first.
  public func sources(of id: ID<Account>) -> [Link] {
    links(id) { row in
      rows[row].referrers.compactMap { places[$0.account] }
    } facts: { row, previous in
      (rows[previous].referrers.first { $0.account == rows[row].id }, rows[row].deals)
    }
  }

  /// Those whom an account brought, then those whom they brought; the account itself stands first.
  public func brought(by id: ID<Account>) -> [Link] {
    links(id) {
      brought[$0]
    } facts: { row, previous in
      (rows[row].referrers.first { $0.account == rows[previous].id }, rows[row].deals)
    }
  }

  /// Walks from an account; each line gets the lead that joins it to the line that it hangs on.
  private func links(
    _ id: ID<Account>, _ next: (Int) -> [Int],
    facts: (_ row: Int, _ previous: Int) -> (ReferralFacts?, DealFacts)
  ) -> [Link] {
    guard let top = places[id] else { return [] }
    var path: [Int] = []
    return Lineage(from: top, next).lines.map { line in
      path.removeSubrange(min(line.depth, path.count)...)
      let (lead, deals) = path.last.map { facts(line.row, $0) } ?? (nil, rows[line.row].deals)
      path.append(line.row)
      return Link(
        id: rows[line.row].id, name: rows[line.row].name, depth: line.depth, lead: lead, deals: deals,
        isRepeated: line.isRepeated)
    }
  }

  /// One customer in a chain of referrals.
  public struct Link: Sendable, Equatable {
    public var id: ID<Account>
    public var name: String
    /// 0 for the account that was asked for.
    public var depth: Int
    /// The lead that joins it to the line above it; nil for the account that was asked for.
    public var lead: ReferralFacts?
    public var deals: DealFacts
    /// The customer stands further up already.
    public var isRepeated: Bool
  }
}
