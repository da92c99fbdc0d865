extension SentenceBatch {
  /// The change that writes all lines down: saved, undone and refused together. To be asked only of a complete
  /// batch.
  ///
  /// - Parameter accounts: the customers of the lines as they are now.
  public func change(
    in accounts: [ID<Account>: Account], accepting: Accepted = [], _ playbook: Playbook, by author: Author,
    ids: inout IDSource
  ) throws(Refusal) -> Change {
    var accounts = accounts
    var changes: [Change] = []
    for row in rows {
      guard let id = row.account, let account = accounts[id], let sentence = row.sentence else { continue }
      let change = try sentence.change(in: account, accepting: accepting, playbook, by: author, ids: &ids)
      changes.append(change)
      // A later line of the same customer is written on top of this one.
      accounts[id] = try account.after(change)
    }
    if changes.count == 1 { return changes[0] }
    let title = author.say("补记 \(changes.count) 笔", "log \(changes.count) entries")
    return Change(title, changes.flatMap(\.edits))
  }
}

extension SentenceBatch.Row {
  /// The line with another name for its customer.
  public func naming(_ customer: String) -> String {
    let line = input.drop(while: \.isWhitespace)
    guard line.hasPrefix(name) else { return customer + " " + line }
    return customer + " " + line.dropFirst(name.count).drop(while: \.isWhitespace)
  }

  /// The line with a day in place of words that may mean several.
  public func dating(_ said: String, _ day: Day) -> String {
    input.dating(said, day)
  }
}

extension String {
  /// The text with a day in place of words that may mean several.
  public func dating(_ said: String, _ day: Day) -> String {
    replacing(said, with: day.description + " ", maxReplacements: 1)
  }
}

extension SentenceBatch.RowFault {
  /// What keeps the line from being saved.
  public func words(_ language: Language) -> String {
    switch self {
    case .unknownCustomer(let name): language.pick("没有客户「\(name)」", "there is no customer '\(name)'")
    case .ambiguousCustomer(let name, _):
      language.pick("「\(name)」是哪个客户？", "which customer is '\(name)'?")
    case .unreadableCustomer: language.pick("这个客户的文件读不出来", "this customer's file cannot be read")
    case .sentence(let fault): fault.words(language)
    }
  }
}
