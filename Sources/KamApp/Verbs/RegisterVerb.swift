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
        usage: "LINE", zh: "已批 DKH-1 单台返利5000 有效至2026-12-31；不写状态就是下一步",
        en: "approved DKH-1 rebatePerUnit=5000 validUntil=2026-12-31; without a state the next one"),
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
    let values = RecordLine(line.joined(separator: " "), .registration, deal.reader).pairs
    try session.save(to: deal.open, id: registration?.id.text) { ids throws(Refusal) in
      try deal.account.register(deal.project, to: nil, values, by: deal.author, ids: &ids)
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
