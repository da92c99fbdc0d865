import ArgumentParser
import KamDomain

/// `kam register`: the registration of a project with the maker (X4).
struct RegisterVerb: Verb {
  static let manual = Manual(
    name: "register",
    usage: ["register ACCOUNT [LINE…] [--project NAME]", "register ACCOUNT --tick PAPER [--project NAME]"],
    zh: "报备：提交、批准、驳回，写什么改什么；勾资料", en: "register with the maker: file, approve, refuse; tick papers",
    options: [
      .init(
        usage: "LINE", zh: "提交；已批 DKH-1 单台返利5000 有效至2026-12-31；驳回 资料不全；不写就看现状",
        en: "filed; approved DKH-1 rebatePerUnit=5000; refused REASON; nothing shows the state"),
      .init(usage: "--tick PAPER", zh: "资料已备，再勾取消", en: "the paper is there; once more takes it back"),
      .project,
    ])

  @OptionGroup var globals: GlobalOptions
  @Option var project: String?
  @Option var tick: String?
  @Argument var account: String
  @Argument var line: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    let deal = try session.project(project, of: account)
    let registration = deal.account.registration(of: deal.project.id)
    if let tick { return try self.tick(tick, registration, deal, &session) }
    guard !line.isEmpty else { return try show(deal, session) }
    let values = try Failure.wording(session.language) { () throws(Refusal) in
      try RegistrationLine(line.joined(separator: " "), deal.reader).pairs()
    }
    session.warn(deal.account.cautions(registering: values, today: session.now.day), deal)
    try session.save(to: deal.open, id: registration?.id.text) { ids throws(Refusal) in
      try deal.account.register(deal.project, to: nil, values, by: deal.author, ids: &ids)
    }
  }

  private func show(_ deal: NamedProject, _ session: Session) throws(Failure) {
    let registrations = deal.account.registrations.filter { $0.project == deal.project.id }
    guard !registrations.isEmpty else {
      throw Failure(
        .nothing,
        session.say("还没有报备，kam register 客户 提交", "no registration yet: kam register ACCOUNT filed"))
    }
    if globals.json {
      return session.console.print(JSON.array(registrations.map { $0.record.json(.registration) }).document)
    }
    let standing = DealStanding(
      deal.account, deal.project, deal.named.vocabulary, today: session.now.day, session.language)
    for line in standing.lines where line.record.type == RecordType.registration.rawValue {
      session.print(session.ink(line.text, line.isUrgent ? .caution : .plain))
    }
  }

  private func tick(
    _ paper: String, _ registration: Registration?, _ deal: NamedProject, _ session: inout Session
  ) throws(Failure) {
    guard let registration else {
      throw Failure(
        .nothing, session.say("还没有报备，先 kam register", "there is no registration yet: kam register"))
    }
    let code = try Failure.wording(session.language) { () throws(Refusal) in
      try deal.reader.stored(paper, for: RecordType.registration.checked("Paper"), of: .registration)
    }
    try session.save(to: deal.open, id: registration.id.text) { _ throws(Refusal) in
      try deal.account.tick(paper: code, of: registration, by: deal.author)
    }
  }
}
