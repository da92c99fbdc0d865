import ArgumentParser
import KamDomain

/// `kam sign`: a project is won; the deal takes over the lines of the quotation (D11, X1).
struct SignVerb: Verb {
  static let manual = Manual(
    name: "sign", usage: ["sign ACCOUNT [LINE…] [--quote N|none] [--yes] [--project NAME]"],
    zh: "签约：成交带入报价，其余报价作废", en: "sign: the deal takes over the quotation, the others become void",
    options: [
      .init(
        usage: "LINE", zh: "三年质保 合同到期2029-11-20 11月20日",
        en: "the terms, and the day if it is not today; or FIELD=VALUE"),
      .init(
        usage: "--quote N", zh: "带入第几版，默认已接受的，否则最新的；none 不带入",
        en: "the version taken over; the accepted one, else the newest, if not said; none: no quotation"),
      .init(
        usage: "--yes", zh: "前面还缺东西、报价还没接受、已经签过也签约，不再询问",
        en:
          "sign without asking, though something is missing, the quotation is not accepted yet, or a deal is there"
      ),
      .project,
    ])

  @OptionGroup var globals: GlobalOptions
  @Flag var yes = false
  @Option var project: String?
  @Option var quote: String?
  @Argument var account: String
  @Argument var line: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    let deal = try session.project(project, of: account)
    let quotation = try quotation(deal, session)
    let cautions = deal.account.cautions(signing: deal.project, with: quotation, deal.named.vocabulary)
    // Who names the version has chosen it.
    let isChosen = { (caution: DealCaution) in if case .accepts = caution { quote != nil } else { false } }
    session.warn(cautions.filter(isChosen), deal)
    try session.confirm(session.words(cautions.filter { !isChosen($0) }, deal), isAgreed: yes)
    let line = SignLine(line.joined(separator: " "), deal.reader)
    try session.save(to: deal.open) { ids throws(Refusal) in
      try deal.account.sign(deal.project, quotation, on: line.day, line.values, by: deal.author, ids: &ids)
    }
  }

  private func quotation(_ deal: NamedProject, _ session: Session) throws(Failure) -> Quotation? {
    let offers = deal.account.offers(of: deal.project.id)
    guard let quote else { return offers.first }
    if quote == "none" { return nil }
    let number = Int(quote.drop { $0 == "V" || $0 == "v" })
    if let chosen = offers.first(where: { $0.version == number }) { return chosen }
    let all = offers.map { "\n  V\($0.version)  \($0.state.word(session.language))" }.joined()
    throw Failure(
      .nothing,
      session.say("没有可带入的第 \(quote) 版，有：", "no version \(quote) can be taken over; there are:") + all)
  }
}
