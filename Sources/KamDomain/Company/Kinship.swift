/// Who has kin among all customers: the units below each, and whom each brought (D6, L1, L16). It holds ids only, so
/// that a desk can keep it for a large store; trees and chains are made of it for one customer at a time.
public struct Kinship: Sendable {
  private var below: [ID<Account>: [ID<Account>]] = [:]
  private var brought: [ID<Account>: [ID<Account>]] = [:]

  public init(_ rows: [Headline]) {
    for row in rows where Self.isPart(row) {
      if let parent = row.parent { below[parent, default: []].append(row.id) }
      for giver in row.referrers { brought[giver.account, default: []].append(row.id) }
    }
  }

  /// Whether a row says anything about kin: others need not be looked at when they change.
  public static func isPart(_ row: Headline) -> Bool { row.hasKin }

  /// The group that an account belongs to; empty of others if it stands alone.
  ///
  /// - Parameter row: the row of an account.
  public func group(of id: ID<Account>, _ row: (ID<Account>) -> Headline?) -> GroupTree {
    GroupTree(family(of: id, row) { [$0.parent].compactMap { $0 } + below[$0.id, default: []] })
  }

  /// Who brought an account, and whom it brought, with those before and after them.
  ///
  /// - Parameter row: the row of an account.
  public func referrals(of id: ID<Account>, _ row: (ID<Account>) -> Headline?) -> Referrals {
    let before = family(of: id, row) { $0.referrers.map(\.account) }
    let after = family(of: id, row) { brought[$0.id, default: []] }
    let known = Set(before.map(\.id))
    return Referrals((before + after.filter { !known.contains($0.id) }).sorted { $0.id < $1.id })
  }

  /// An account and all that can be reached from it, in the order of their ids.
  private func family(
    of id: ID<Account>, _ row: (ID<Account>) -> Headline?, _ next: (Headline) -> [ID<Account>]
  ) -> [Headline] {
    var (rows, waiting, met) = ([Headline](), [id], Set([id]))
    while let id = waiting.popLast() {
      guard let row = row(id) else { continue }
      rows.append(row)
      waiting += next(row).filter { met.insert($0).inserted }
    }
    return rows.sorted { $0.id < $1.id }
  }
}
