import KamDomain
import KamRecord

extension Store {
  /// An account as it stood before entries that are in the journal.
  ///
  /// - Parameter entries: those that touched it, newest first.
  /// - Returns: nil if there was no such account, or if the entries do not tell all that was changed.
  public func account(_ id: ID<Account>, before entries: [Entry]) -> Account? {
    guard var text = try? document(.account(id)) else { return nil }
    for part in entries.flatMap({ $0.parts.reversed() }) where part.file == .account(id) {
      guard !part.touches.isEmpty,
        let (before, _) = try? text.apply(Change("", part.reversal()), in: part.file)
      else { return nil }
      text = before
    }
    return Account(text, named: id)
  }
}
