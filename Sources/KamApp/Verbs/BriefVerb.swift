import ArgumentParser
import KamDomain
import KamScreen
import KamStore

/// `kam brief`: what to have read before going to a customer.
struct BriefVerb: Verb {
  static let manual = Manual(
    name: "brief", usage: ["brief ACCOUNT [--personal] [--format text|markdown|json]"],
    zh: "拜访简报，一页：承诺、节点、决策群体、要问的",
    en: "the brief for a visit on one page: promises, dates, decision group, questions",
    options: [.init(usage: "--personal", zh: "也写联系人的个人情况", en: "with the personal facts of its people")])

  /// The formats of a brief.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

  @OptionGroup var globals: GlobalOptions
  @Flag var personal = false
  @Option var format: Format?
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
    let page = brief.fitted(rows: Brief.page.rows, columns: Brief.page.columns)
    switch globals.json ? .json : format ?? .text {
    case .json: session.console.print(Self.json(brief, named).document)
    case .text: Self.print(page.rows(columns: Brief.page.columns), session)
    case .markdown:
      Self.print(page.markdown.split(separator: "\n", omittingEmptySubsequences: false).dropLast(), session)
    }
  }

  private func people(of named: NamedAccount) -> [Person] {
    let document = try? named.open.store.personal(named.account.id)
    return document?.records(of: RecordType.person.rawValue).map { Person($0) } ?? []
  }

  private static func print(_ lines: some Sequence<some StringProtocol>, _ session: Session) {
    for line in lines { session.print(SafeText(String(line)).string) }
  }

  private static func json(_ brief: Brief, _ named: NamedAccount) -> JSON {
    let sections = brief.sections.map { section in
      JSON.object([
        ("heading", .string(section.heading)), ("lines", .strings(section.lines)),
        ("table", .array(section.table.map { .strings($0) })),
      ])
    }
    return .object([
      ("id", .string(named.account.id.text)), ("title", .string(brief.title)),
      ("heading", .strings(brief.heading)), ("sections", .array(sections)),
    ])
  }
}
