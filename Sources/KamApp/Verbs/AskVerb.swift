import ArgumentParser
import KamDomain

/// `kam ask`: help from the manager (X5); without a line, the requests with their answers.
struct AskVerb: Verb {
  static let manual = Manual(
    name: "ask",
    usage: [
      "ask ACCOUNT [LINE…] [--project NAME]", "ask ACCOUNT --explain ID TEXT…",
      "ask ACCOUNT --done ID|--withdraw ID",
    ],
    zh: "求助经理：价格特批、陪访、车源、盖章；不写内容就列出求助和答复",
    en: "ask the manager for help; without a line the requests and their answers",
    options: [
      .init(usage: "LINE", zh: "价格特批 每台再让三千 11月27日", en: "seal the contract 11-27"),
      .init(usage: "--explain ID", zh: "答经理的反问", en: "answers what the manager asked back"),
      .init(usage: "--done ID", zh: "办妥了", en: "what was asked for is done"),
      .init(usage: "--withdraw ID", zh: "撤回", en: "takes a request back"), .project,
    ])

  @OptionGroup var globals: GlobalOptions
  @Option var project: String?
  @Option var explain: String?
  @Option var done: String?
  @Option var withdraw: String?
  @Argument var account: String
  @Argument var line: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    let named = try session.account(account, in: session.open())
    if let id = explain ?? done ?? withdraw { return try answer(id, named, &session) }
    guard !line.isEmpty else { return try show(named, session) }
    let project = project == nil ? named.project : try named.project(named: project)
    let ask = AskLine(line.joined(separator: " "), named.open.reader(named.account), session.language)
    try session.save(to: named.open) { ids throws(Refusal) in
      try named.account.askHelp(
        ask.kind, ask.text, wantedBy: ask.wantedBy, project: project?.id, to: ask.to, by: named.open.author,
        ids: &ids)
    }
  }

  private func answer(_ id: String, _ named: NamedAccount, _ session: inout Session) throws(Failure) {
    let record = try named.account.record(named: id, session.language)
    guard let request: KamDomain.Request = named.account.find(ID(record.id)) else {
      throw Failure(.usage, session.say("\(id) 不是求助", "\(id) is no request"))
    }
    let (account, author, text) = (named.account, named.open.author, line.joined(separator: " "))
    try session.save(to: named.open, id: record.id) { _ throws(Refusal) in
      if explain != nil { return try account.explain(request, text, by: author) }
      return done != nil
        ? try account.finish(request, by: author) : try account.withdraw(request, by: author)
    }
  }

  private func show(_ named: NamedAccount, _ session: Session) throws(Failure) {
    let requests = named.account.requests
    if globals.json {
      session.console.print(JSON.array(requests.map { $0.record.json(.request) }).document)
    } else {
      for request in requests {
        let words = request.words(today: session.now.day, named.vocabulary, session.language)
        session.print(session.ink(request.record.id + "  " + words, request.isOpen ? .plain : .muted))
      }
    }
    if requests.isEmpty {
      throw Failure(.nothing, globals.json ? "" : session.say("还没有求助", "no requests for help yet"))
    }
  }
}
