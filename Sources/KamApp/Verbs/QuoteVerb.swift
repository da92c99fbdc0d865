import ArgumentParser
import KamDomain
import KamScreen

/// `kam quote`: the quotation of a project as a table (X3).
struct QuoteVerb: Verb {
  static let manual = Manual(
    name: "quote",
    usage: [
      "quote ACCOUNT [PROJECT] [--version N] [--format text|markdown|json]",
      "quote ACCOUNT [PROJECT] --next|--add LINE|--state STATE [--version N]",
    ],
    zh: "报价单：车型、台数、价格、合计；出新版、加行、推进状态",
    en: "the quotation: models, quantities, prices, totals; its next version, one more line, its state",
    options: [
      .init(
        usage: "PROJECT", zh: "项目名称或编号，默认进展最远的",
        en: "a project by name or id; the one furthest on if not said"),
      .init(
        usage: "--version N", zh: "哪一版，默认最新的有效版",
        en: "which version; the newest that stands, if not said"),
      .init(usage: "--next", zh: "照这一版再出一版草稿", en: "a draft with the same lines as the next version"),
      .init(
        usage: "--add LINE", zh: "\"云驰S70 商务版 8台 指导价18.8万 优惠2万 上牌 4周\"；没有报价就新建",
        en: "\"S70 Business 8units listPrice=188000 discount=20000\"; makes a quotation if there is none"),
      .init(usage: "--state STATE", zh: "草稿 已报 接受 作废", en: "draft sent accepted void"),
    ])

  /// The formats of a quotation.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

  @OptionGroup var globals: GlobalOptions
  @Option var version: Int?
  @Option var format: Format?
  @Flag var next = false
  @Option var add: String?
  @Option var state: String?
  @Argument var account: String
  @Argument var project: String?

  func run(_ session: inout Session) throws(Failure) {
    guard !next, add == nil, state == nil else { return try write(&session) }
    let stores = try session.openAll()
    let named = try session.account(account, in: stores)
    let project = try project(of: named)
    let quotation = try quotation(of: project, named)
    for (place, line) in quotation.lines.enumerated() where line.isAtOdds {
      session.warn(
        session.say(
          "第\(place + 1)行 \(line.name): 指导价减优惠不等于净价",
          "line \(place + 1), \(line.name): list price less discount is not the net price"))
    }
    let sheet = QuoteSheet(
      named.account, project, quotation, named.vocabulary, today: session.now.day, named.language)
    switch globals.json ? .json : format ?? .text {
    case .json: session.console.print(QuoteShape(quotation, project, named).json.document)
    case .text: Self.print(sheet.text, session)
    case .markdown: Self.print(sheet.markdown, session)
    }
  }

  /// Makes the next version, adds a line, or moves the quotation to a state.
  private func write(_ session: inout Session) throws(Failure) {
    guard [next, add != nil, state != nil].filter({ $0 }).count == 1 else {
      throw Failure(.usage, session.say("--next、--add、--state 一次只用一个", "give one of --next, --add, --state"))
    }
    let open = try session.open()
    let named = try session.account(account, in: open)
    let project = try named.project(named: project)
    let isFirst = version == nil && named.account.quotations(of: project.id).isEmpty
    let quotation = isFirst && state == nil ? nil : try quotation(of: project, named)
    try session.save(to: open, id: state == nil ? nil : quotation?.quote.id.text) { ids throws(Refusal) in
      try change(named, project, quotation, &ids)
    }
  }

  private func change(
    _ named: NamedAccount, _ project: Project, _ quotation: Quotation?, _ ids: inout IDSource
  ) throws(Refusal) -> Change {
    let (account, author, reader) = (named.account, named.open.author, named.open.reader(named.account))
    if let state, let quotation {
      let stored = try reader.stored(state, for: RecordType.quote.checked("State"), of: .quote)
      return try account.move(quotation.quote, to: QuoteState(rawValue: stored) ?? .draft, by: author)
    }
    guard let add else { return try account.nextQuote(project, from: quotation, by: author, ids: &ids) }
    let values = RecordLine(add, .quoteLine, reader).pairs
    return try account.addLine(to: project, quotation, values, by: author, ids: &ids)
  }

  private static func print(_ text: String, _ session: Session) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      session.print(SafeText(String(line)).string)
    }
  }

  /// The project that was named, else the one that is worked on, else the last one that has a quotation.
  private func project(of named: NamedAccount) throws(Failure) -> Project {
    let chosen = try named.project(named: project)
    guard project == nil, named.account.quotations(of: chosen.id).isEmpty else { return chosen }
    return named.account.projects.last { !named.account.quotations(of: $0.id).isEmpty } ?? chosen
  }

  private func quotation(of project: Project, _ named: NamedAccount) throws(Failure) -> Quotation {
    let all = named.account.quotations(of: project.id)
    let chosen =
      version.map { wanted in all.last { $0.version == wanted } }
      ?? named.account.quotationInWork(of: project.id)
    if let chosen { return chosen }
    guard !all.isEmpty else {
      throw Failure(
        .nothing,
        named.language.pick(
          "\(project.name)还没有报价，用 kam quote 客户 --add \"车型 8台 指导价18.8万\" 新建",
          "\(project.name) has no quotation; kam quote ACCOUNT --add LINE makes one"))
    }
    let versions = all.map {
      "\n  V\($0.version)  \($0.state.word(named.language))  \($0.quote.date?.description ?? "")"
    }
    throw Failure(
      .nothing,
      named.language.pick("没有第\(version ?? 0)版，有：", "there is no version \(version ?? 0); there are:")
        + versions.joined())
  }
}

/// A quotation as JSON: what stands in the file, with the totals and the project's other versions.
private struct QuoteShape {
  private let quotation: Quotation
  private let project: Project
  private let named: NamedAccount

  init(_ quotation: Quotation, _ project: Project, _ named: NamedAccount) {
    self.quotation = quotation
    self.project = project
    self.named = named
  }

  var json: JSON {
    let versions = named.account.quotations(of: project.id)
    return .object([
      ("id", .string(named.account.id.text)), ("name", .string(named.account.name)),
      ("project", .object([("id", .string(project.id.text)), ("name", .string(project.name))])),
      ("quote", quotation.quote.record.json(.quote)), ("lines", .array(quotation.lines.map(line))),
      ("units", .number(quotation.units)), ("listTotal", .text(quotation.listTotal?.description)),
      ("discountTotal", .text(quotation.discountTotal?.description)),
      ("netTotal", .text(quotation.netTotal?.description)), ("versions", .array(versions.map(version))),
    ])
  }

  private func line(_ line: QuoteLine) -> JSON {
    .object(line.record.members(.quoteLine) + [("total", .text(line.total?.description))])
  }

  private func version(_ version: Quotation) -> JSON {
    .object([
      ("id", .string(version.quote.id.text)), ("version", .number(version.version)),
      ("state", .string(version.state.rawValue)), ("date", .text(version.quote.date?.description)),
      ("netTotal", .text(version.netTotal?.description)),
    ])
  }
}
