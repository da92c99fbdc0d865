import KamDomain
import KamRecord
import KamStore

/// What is read of all accounts at once to keep up with them (M2, M3, D3).
extension Store {
  /// The personal facts of all accounts; those that the user may not read are problems.
  func people() -> (found: [ID<Account>: [Person]], problems: [Problem]) {
    let scan = scan(.personal) { file, document in
      file.account.map { ($0, document.records(of: RecordType.person.rawValue).map { Person($0) }) }
    }
    return (Dictionary(scan.results, uniquingKeysWith: +), scan.problems)
  }

  /// When the vehicles of all accounts come of age.
  func vehicles(_ vocabulary: Vocabulary) -> (found: [Ageing], problems: [Problem]) {
    let scan = scan(.accounts) { Account($1).map { Ageing.all(of: $0, vocabulary) } }
    return (scan.results.flatMap { $0 }, scan.problems)
  }

  /// The records of the whole store that mention a contact, its own account's first.
  func mentions(of contact: Contact, in account: ID<Account>) -> (found: [Mention], problems: [Problem]) {
    var (found, problems): ([Mention], [Problem]) = ([], [])
    for shelf in [Shelf.accounts, .events] {
      let scan = scan(shelf) { file, document in contact.mentions(in: document, file, of: account) }
      found += scan.results.flatMap { $0 }
      problems += scan.problems
    }
    let own = found.filter { $0.file == .account(account) }
    return (own + found.filter { $0.file != .account(account) }, problems)
  }
}
