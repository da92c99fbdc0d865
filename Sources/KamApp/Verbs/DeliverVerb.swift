import ArgumentParser
import KamDomain

/// `kam deliver`: the vehicles are delivered, and what follows is made from the template (X7).
struct DeliverVerb: Verb {
  static let manual = Manual(
    name: "deliver", usage: ["deliver ACCOUNT [DAY] [--preview] [--project NAME]"],
    zh: "交车：一次生成上牌、开票、回访、首保、尾款等后续事项",
    en: "deliver: plates, invoice, follow-ups, first service, balance are made from the template",
    options: [
      .init(usage: "DAY", zh: "交车日期，默认今天", en: "the day of delivery; today if not said"),
      .init(usage: "--preview", zh: "只看会生成什么", en: "only show what would be made"), .project,
    ])

  @OptionGroup var globals: GlobalOptions
  @Option var project: String?
  @Flag var preview = false
  @Argument var account: String
  @Argument var day: String?

  func run(_ session: inout Session) throws(Failure) {
    let deal = try session.project(project, of: account)
    let delivered = try Failure.wording(session.language) { () throws(Refusal) in
      try deal.reader.dayOfDelivery(day ?? "")
    }
    let vocabulary = deal.named.vocabulary
    let plan = AfterSigning(
      deal.account, deal.project, delivered: delivered, deal.open.playbook, vocabulary)
    if preview { return show(plan, vocabulary, session) }
    try session.save(to: deal.open, id: deal.project.id.text) { ids throws(Refusal) in
      try deal.account.deliver(plan, by: deal.author, ids: &ids)
    }
  }

  private func show(_ plan: AfterSigning, _ vocabulary: Vocabulary, _ session: Session) {
    guard globals.json else {
      for line in plan.lines(vocabulary, session.language) { session.print(session.ink(line)) }
      return
    }
    let items = plan.items.map { item in
      JSON.object([
        ("due", .string(item.due.description)), ("text", .string(item.word(vocabulary, session.language))),
        ("note", .text(item.note)), ("isThere", .bool(item.isThere)),
      ])
    }
    session.console.print(JSON.array(items).document)
  }
}
