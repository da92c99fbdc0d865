import ArgumentParser
import KamDomain
import KamStore

/// `kam show`: all that is known of one account.
struct ShowVerb: Verb {
  static let manual = Manual(
    name: "show", usage: ["show ACCOUNT [--personal]"], zh: "看一个客户的全部资料",
    en: "show all that is known of a customer",
    options: [
      .init(usage: "ACCOUNT", zh: "编号、编号的开头或名称", en: "an id, the beginning of one, or a name"),
      .init(usage: "--personal", zh: "也显示联系人的个人情况", en: "with the personal facts of its people"),
    ])

  @OptionGroup var globals: GlobalOptions
  @Flag var personal = false
  @Argument var account: String

  func run(_ session: inout Session) throws(Failure) {
    let stores = try session.openAll()
    let named = try session.account(account, in: stores)
    let people = personal ? try facts(of: named, session.language) : nil
    if globals.json {
      return session.console.print(AccountShape(named: named, personal: people).json.document)
    }
    session.warn((named.problems + named.account.problems(named.vocabulary)).unique)
    let page = AccountPage(named: named, personal: people ?? [], ink: session.ink)
    for line in page.lines { session.print(line) }
  }

  private func facts(of named: NamedAccount, _ language: Language) throws(Failure) -> [Person] {
    try Failure.wording(language) { () throws(StoreFault) in
      try named.open.store.personal(named.account.id).records(of: RecordType.person.rawValue).map {
        Person($0)
      }
    }
  }
}
