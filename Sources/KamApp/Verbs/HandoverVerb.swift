import ArgumentParser
import KamDomain
import KamStore

/// `kam handover`: customers go from one specialist to another, and the sheets that go with them (M4).
struct HandoverVerb: Verb {
  static let manual = Manual(
    name: "handover",
    usage: [
      "handover FROM TO [QUERY] [--preview | --yes]",
      "handover ACCOUNT|WHO [--format text|markdown|html|json]",
      "handover WHO --sheet [QUERY] [--format …]",
    ],
    zh: "移交客户：FROM 的客户（可用 QUERY 挑）连同没办的下一步、交办、批注归 TO；只写一个客户或一个人，就打印移交单",
    en:
      "customers of FROM go to TO, with their open steps, tasks and remarks; with ACCOUNT or WHO alone it prints the hand-over sheets",
    options: [
      .init(usage: "QUERY", zh: "只移交这些客户，写法同 kam list", en: "only these customers, written as for kam list"),
      .init(usage: "--preview", zh: "只看会移交什么，不改文件", en: "tell what would go over, and write nothing"),
      .init(usage: "--yes", zh: "不再问", en: "do not ask"),
      .init(
        usage: "--sheet", zh: "WHO 的客户（可用 QUERY 挑）的移交单，一户一页",
        en: "the sheets of the customers of WHO, a page each"),
      .init(
        usage: "--format text|markdown|html|json", zh: "移交单的格式", en: "the format of a sheet"),
    ])

  @OptionGroup var globals: GlobalOptions
  @Flag var sheet = false
  @Flag var preview = false
  @Flag var yes = false
  @Option var format: SheetFormat?
  @Argument var who: String
  @Argument(parsing: .allUnrecognized) var rest: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    try session.refuseOptions(in: rest, verb: "handover")
    let words = rest.behindOptions
    if !sheet, let taker = words.first {
      return try handOver(to: taker, Array(words.dropFirst()), &session)
    }
    let stores = try session.openAll()
    if sheet || stores[0].vocabulary.login(who) != nil { return try printSheets(words, stores[0], &session) }
    let named = try session.account(who, in: stores)
    let sheet = Self.sheet(named, named.open.playbook)
    [sheet].print(globals.json ? .json : format ?? .text, sheet.brief.title, session)
  }

  // MARK: - Sheets

  private func printSheets(_ query: [String], _ open: OpenStore, _ session: inout Session) throws(Failure) {
    let from = try giver(open, session)
    let playbook = open.playbook
    let sheets = try accounts(of: from, query, open, &session).map {
      Self.sheet(NamedAccount(open: open, account: $0, problems: []), playbook)
    }
    let name = open.vocabulary.personName(from)
    let title = session.say("移交单 \(name)", "Hand-over sheets of \(name)")
    sheets.print(globals.json ? .json : format ?? .text, title, session)
  }

  private static func sheet(_ named: NamedAccount, _ playbook: Playbook) -> Sheet {
    let writer = BriefWriter(
      named.account, visit: nil, project: named.project, coverage: named.headline.coverage, playbook,
      named.vocabulary, beside: named.beside, today: named.open.now.day, named.language)
    return Sheet(account: named.account.id, brief: writer.handover())
  }

  // MARK: - Handing over

  private func handOver(to taker: String, _ query: [String], _ session: inout Session) throws(Failure) {
    let open = try session.open(keepsState: !preview)
    let (from, to) = (try giver(open, session), try teamMember(taker, open, session))
    let handover = Handover(try accounts(of: from, query, open, &session), from: from, to: to)
    let change = try Failure.wording(session.language) { () throws(Refusal) in
      try handover.change(by: open.author)
    }
    if preview, globals.json {
      return session.console.print(JSON.object([("change", change.json)]).document)
    }
    if !globals.json {
      for account in handover.accounts {
        session.print(session.ink(handover.line(account, session.language)))
      }
    }
    if preview { return session.print(session.ink(change.title, .heading)) }
    try session.confirm(change.title, isAgreed: yes)
    try session.save(change, to: open, id: nil)
  }

  /// The login of WHO gives; somebody who has left the team is known by the login alone.
  private func giver(_ open: OpenStore, _ session: Session) throws(Failure) -> String {
    let isGone = open.vocabulary.login(who) == nil
    if isGone, open.store.catalog(open.vocabulary).headlines.contains(where: { $0.owner == who }) {
      return who
    }
    return try teamMember(who, open, session)
  }

  /// The login of somebody given by login or name.
  private func teamMember(_ text: String, _ open: OpenStore, _ session: Session) throws(Failure) -> String {
    try Failure.wording(session.language) { () throws(Refusal) in
      try open.reader().stored(text, for: RecordType.account.checked("Owner"), of: .account)
    }
  }

  /// The customers of somebody that a query asks for.
  ///
  /// - Throws: `nothing` if there are none.
  private func accounts(
    of owner: String, _ query: [String], _ open: OpenStore, _ session: inout Session
  ) throws(Failure) -> [Account] {
    let rows = try session.rows(query, of: [open]).map(\.row).filter { $0.owner == owner }
    var accounts: [Account] = []
    for row in rows {
      let (_, account, problems) = try Failure.wording(session.language) { () throws(StoreFault) in
        try open.store.account(row.id)
      }
      if let account { accounts.append(account) } else { session.warn(problems) }
    }
    guard accounts.isEmpty else { return accounts }
    let name = open.vocabulary.personName(owner)
    throw Failure(.nothing, session.say("\(name)没有这样的客户", "\(name) has no such customers"))
  }
}
