import KamDomain
import KamRecord

extension Store {
  /// The journal's entries, newest first: those of one account, or all.
  ///
  /// - Parameter limit: how many at most.
  public func history(_ account: ID<Account>? = nil, limit: Int = .max) -> [Entry] {
    let recent = caughtUp { $0.entries }
    var found: [Entry] = []
    for entry in recent.reversed() where account.map(entry.accounts.contains) ?? true {
      found.append(entry)
      if found.count == limit { return found }
    }
    return found
  }
}
