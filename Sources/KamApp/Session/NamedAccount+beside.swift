import KamDomain

extension NamedAccount {
  /// The accounts that its map and card speak of, as far as they can be read.
  var beside: [ID<Account>: Account] {
    account.accountsBeside.reduce(into: [:]) { $0[$1] = (try? open.store.account($1))?.1 }
  }

  /// The decision group of one of its projects.
  func map(of project: Project) -> DecisionMap {
    DecisionMap(account, project, vocabulary, beside: beside)
  }
}
