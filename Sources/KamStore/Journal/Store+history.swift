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

  /// The journal's entries since a point in time, newest first: those of one account, or all.
  public func history(_ account: ID<Account>? = nil, since start: Timestamp) -> [Entry] {
    let recent = caughtUp { $0.entries }
    let reachesBack = recent.first.map { $0.at < start } ?? false
    let entries = reachesBack ? recent : (try? allMonths(isLocked: false))?.entries ?? recent
    return Self.last(.max, of: account, in: entries.filter { $0.at >= start })
  }

  private static func last(_ limit: Int, of account: ID<Account>?, in entries: [Entry]) -> [Entry] {
    let fitting = entries.lazy.reversed().filter { account.map($0.accounts.contains) ?? true }
    return Array(fitting.prefix(limit))
  }
}
