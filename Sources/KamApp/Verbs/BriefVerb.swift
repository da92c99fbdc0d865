import ArgumentParser
import KamDomain
import KamStore

/// `kam brief`: what to have read before going to a customer.
struct BriefVerb: Verb {
  static let manual = Manual(
    name: "brief", usage: ["brief ACCOUNT [--personal] [--format text|markdown|html|json]"],
    zh: "拜访简报，一页：承诺、节点、决策群体、要问的",
    en: "the brief for a visit on one page: promises, dates, decision group, questions",
    options: [.init(usage: "--personal", zh: "也写联系人的个人情况", en: "with the personal facts of its people")])

  @OptionGroup var globals: GlobalOptions
  @Flag var personal = false
  @Option var format: SheetFormat?
  @Argument var account: String

  func run(_ session: inout Session) throws(Failure) {
    let stores = try session.openAll()
    let named = try session.account(account, in: stores)
    let visit = named.account.visits.filter { ($0.state ?? .planned) == .planned }
      .min { ($0.date?.number ?? .max) < ($1.date?.number ?? .max) }
    let brief = BriefWriter(
      named.account, visit: visit, project: named.project, coverage: named.headline.coverage,
      named.open.playbook,
      named.vocabulary, beside: named.beside, today: session.now.day, named.language,
      personal: personal ? people(of: named) : []
    ).brief()
    let sheet = Sheet(account: named.account.id, brief: brief)
    [sheet].print(globals.json ? .json : format ?? .text, brief.title, session)
  }

  private func people(of named: NamedAccount) -> [Person] {
    let document = try? named.open.store.personal(named.account.id)
    return document?.records(of: RecordType.person.rawValue).map { Person($0) } ?? []
  }
}
