extension Account {
  /// The account as a change leaves it; what the change does to other files is left aside.
  public func after(_ change: Change) throws(Refusal) -> Account {
    Account(try document.apply(change, in: file).0) ?? self
  }
}
