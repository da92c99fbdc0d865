import ArgumentParser
import KamDomain

/// `kam waive`: an item of information does not apply to a customer (K, J, R).
struct WaiveVerb: Verb {
  static let manual = Manual(
    name: "waive", usage: ["waive ACCOUNT ITEM REASON"], zh: "某项信息不适用，写明原因；kam remove 取消",
    en: "an item of information does not apply, and why; kam remove takes it back",
    options: [.init(usage: "ITEM", zh: "K1–K7 J1–J6 R1–R5", en: "K1–K7 J1–J6 R1–R5")])

  @OptionGroup var globals: GlobalOptions
  @Argument var account: String
  @Argument var item: String
  @Argument var reason: [String]

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open()
    let named = try session.account(account, in: open)
    guard let item = Item(code: item) else {
      throw Failure(
        .usage,
        session.say("没有信息项「\(item)」，有 K1–K7 J1–J6 R1–R5", "there is no item '\(item)': K1–K7 J1–J6 R1–R5"))
    }
    let change = try session.change { ids throws(Refusal) in
      try named.account.waive(item, reason.joined(separator: " "), by: open.author, ids: &ids)
    }
    try session.save(change, to: open, id: change.edits.first?.place.record)
  }
}
