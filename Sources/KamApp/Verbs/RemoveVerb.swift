import ArgumentParser
import KamDomain

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
    try session.save(to: open, id: record.id) { _ throws(Refusal) in
      try named.account.remove(record, by: open.author)
    }
  }
}
