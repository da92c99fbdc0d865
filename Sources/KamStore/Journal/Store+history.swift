import KamDomain
import KamRecord

extension Store {
  /// The journal's entries, newest first: those of one account, or all.
  ///
  /// - Parameter limit: how many at most.
  public func history(_ account: ID<Account>? = nil, limit: Int = .max) -> [Entry] {
    let recent = Self.last(limit, of: account, in: caughtUp { $0.entries })
    return recent.count < limit
      ? Self.last(limit, of: account, in: (try? allMonths(isLocked: false))?.entries ?? []) : recent
  }

  /// The entries of the last two months of each person's journal, newest first; older files are not read.
  public func recentHistory() -> [Entry] { caughtUp { $0.entries }.reversed() }

  private static func last(_ limit: Int, of account: ID<Account>?, in entries: [Entry]) -> [Entry] {
    let fitting = entries.lazy.reversed().filter { account.map($0.accounts.contains) ?? true }
    return Array(fitting.prefix(limit))
  }
}
