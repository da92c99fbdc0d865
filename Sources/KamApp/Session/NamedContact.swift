import KamDomain
import KamRecord
import KamStore

/// A person that a verb names, as `ACCOUNT/CONTACT`, each by id or name.
struct NamedContact {
  var named: NamedAccount
  var contact: Contact

  /// What is held of the contact as a person, also at the customers that they came from and went to.
  func persons() throws(StoreFault) -> [Person] {
    let store = named.open.store
    var persons: [Person] = []
    for one in store.selves(of: contact.id, in: named.account.id) {
      guard let house = one.account else { continue }
      persons += Person.all(of: one.record, in: try store.personal(house))
    }
    return persons
  }

  /// The records of the whole store that mention the contact, its own account's first.
  func mentions() -> (found: [Mention], problems: [Problem]) {
    named.open.store.mentions(of: contact.id, in: named.account.id)
  }
}

extension Session {
  /// The contact that `ACCOUNT/CONTACT` names.
  mutating func contact(_ text: String, in stores: [OpenStore]) throws(Failure) -> NamedContact {
    guard let slash = text.lastIndex(of: "/"), slash > text.startIndex else {
      throw Failure(
        .usage, say("请写成 客户/联系人，如 交通厅/王建国", "write ACCOUNT/CONTACT, as in 'Transport/Wang Jianguo'"))
    }
    let word = String(text[text.index(after: slash)...])
    let named = try account(String(text[..<slash]), in: stores)
    let all = named.account.contacts
    let exact = all.filter { $0.id.text == word || $0.name == word }
    let found = exact.isEmpty ? all.filter { $0.name.contains(word) } : exact
    guard let contact = found.first, !word.isEmpty else {
      throw Failure(
        .nothing, say("\(named.account.name)没有联系人「\(word)」", "\(named.account.name) has no contact '\(word)'")
      )
    }
    guard found.count == 1 else {
      let lines = found.map { "\n  \($0.id)  \($0.name)  \($0.title ?? "")" }.joined()
      throw Failure(
        .usage, say("「\(word)」可以是几个人，请写编号：", "'\(word)' may be several people; give the id:") + lines)
    }
    return NamedContact(named: named, contact: contact)
  }
}
