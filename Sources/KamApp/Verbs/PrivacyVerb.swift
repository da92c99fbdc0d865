import ArgumentParser
import KamDomain
import KamRecord
import KamStore

/// `kam privacy`: what is held on one person, and erasing it (D3).
struct PrivacyVerb: Verb {
  static let manual = Manual(
    name: "privacy", usage: ["privacy show PERSON", "privacy erase PERSON [--yes]"],
    zh: "看或彻底删除一个人的个人情况，并列出提到此人的记录",
    en: "show or erase what is held on one person, and list what mentions them",
    options: [
      .init(usage: "PERSON", zh: "客户/联系人，编号或名称", en: "ACCOUNT/CONTACT, each an id or a name"),
      .init(usage: "--yes", zh: "不再询问", en: "without asking"),
    ])

  /// What is to be done.
  enum Act: String, ExpressibleByArgument, CaseIterable { case show, erase }

  @OptionGroup var globals: GlobalOptions
  @Flag var yes = false
  @Argument var act: Act
  @Argument var person: String

  func run(_ session: inout Session) throws(Failure) {
    let stores = act == .show ? try session.openAll() : [try session.open()]
    let someone = try session.contact(person, in: stores)
    let persons = try Failure.wording(session.language) { () throws(StoreFault) in try someone.persons() }
    let (mentions, problems) = someone.mentions()
    session.warn(problems)
    let page = PrivacyPage(
      someone: someone, persons: persons, mentions: mentions, language: session.language, ink: session.ink)
    switch act {
    case .show: Self.print(page.lines, or: page.json(), session)
    case .erase: try erase(page, session)
    }
  }

  private static func print(_ lines: [String], or json: JSON, _ session: Session) {
    guard !session.options.json else { return session.console.print(json.document) }
    for line in lines { session.print(line) }
  }

  private func erase(_ page: PrivacyPage, _ session: Session) throws(Failure) {
    try confirm(page, session)
    let (open, someone) = (page.someone.named.open, page.someone)
    let erasure: Erasure
    do throws(SaveFailure) {
      erasure = try open.store.erase(
        someone.contact.id, of: someone.named.account.id,
        title: session.say("彻底删除个人情况", "erase personal facts"), at: session.clock.timestamp)
    } catch {
      throw Failure(error, session.language)
    }
    guard erasure.saved.entry != nil else {
      throw Failure(.nothing, session.say("没有此人的个人情况", "no personal facts are held of this person"))
    }
    Self.print(page.erasedLines(erasure.tombstones), or: page.json(erased: erasure.tombstones), session)
  }

  /// Asks on a terminal; a script says `--yes`.
  private func confirm(_ page: PrivacyPage, _ session: Session) throws(Failure) {
    if yes { return }
    guard session.surroundings.isTerminal, !session.options.json else {
      throw Failure(
        .usage, session.say("彻底删除不能撤销；确定就加 --yes", "erasing cannot be undone; say --yes if you mean it"))
    }
    for line in page.heldLines { session.print(line) }
    let name = session.ink(page.someone.contact.name)
    session.console.print(
      session.say(
        "彻底删除\(name)的个人情况，不能撤销。确定请输入 yes：", "Erase what is held on \(name)? It cannot be undone. Type yes: ")
    )
    guard session.isYes else {
      throw Failure(.nothing, session.say("没有删除", "nothing was erased"))
    }
  }
}
