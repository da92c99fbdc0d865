import ArgumentParser
import KamDomain
import KamStore

/// `kam remove`: one record of an account, with what cannot stand without it.
struct RemoveVerb: Verb {
  static let manual = Manual(
    name: "remove", usage: ["remove ACCOUNT ID"], zh: "删除一条资料（kam undo 可撤销）",
    en: "remove a record (kam undo brings it back)")

  @OptionGroup var globals: GlobalOptions
  @Argument var account: String
  @Argument var id: String

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open()
    let named = try session.account(account, in: open)
    let record = try named.account.record(named: id, session.language)
    guard record.type != RecordType.account.rawValue else {
      throw Failure(
        .usage,
        session.say(
          "客户本身不能这样删除；要停下来，可用 kam set 写 stalledUntil",
          "a customer cannot be removed; kam set stalledUntil puts it aside"))
    }
    if let contact: Contact = named.account.find(ID(record.id)) {
      return try remove(contact, named, session)
    }
    try session.save(to: open, id: record.id) { _ throws(Refusal) in
      try named.account.remove(record, by: open.author)
    }
  }

  /// A contact goes with what is held of them as a person.
  private func remove(_ contact: Contact, _ named: NamedAccount, _ session: Session) throws(Failure) {
    let (open, account) = (named.open, named.account)
    let traces = try Failure.wording(session.language) { () throws(StoreFault) in
      try open.store.traces(of: contact.id, in: account.id)
    }
    let change = try session.change { _ throws(Refusal) in
      try account.remove(contact, leaving: traces, by: open.author)
    }
    let saved = try session.commit(change, to: open)
    try Written(change.impersonal, saved, open).print(id: contact.id.text, session)
  }
}
