import ArgumentParser
import KamDomain

/// `kam lose`: a project is lost, why and to whom (X1).
struct LoseVerb: Verb {
  static let manual = Manual(
    name: "lose", usage: ["lose ACCOUNT REASON [to MAKE MODEL DEALER PRICE] [--yes] [--project NAME]"],
    zh: "战败：原因、输给谁、什么价", en: "lose: why, to whom and at what price",
    options: [
      .init(
        usage: "REASON to …", zh: "价格高 输给 磐石 越岭 城南店 15.8万",
        en: "price to Panshi Yueling Southgate-dealer 158000"),
      .init(usage: "--yes", zh: "已经签约也按战败，不再询问", en: "without asking, though it is signed"),
      .project,
    ])

  @OptionGroup var globals: GlobalOptions
  @Flag var yes = false
  @Option var project: String?
  @Argument var account: String
  @Argument var reason: [String]

  func run(_ session: inout Session) throws(Failure) {
    let deal = try session.project(project, of: account)
    let line = LossLine(reason.joined(separator: " "))
    session.warn(line.cautions, deal)
    let cautions = deal.account.cautions(losing: deal.project, deal.named.vocabulary)
    try session.confirm(session.words(cautions, deal), isAgreed: yes)
    let today = session.now.day
    try session.save(to: deal.open, id: deal.project.id.text) { _ throws(Refusal) in
      try deal.account.lose(deal.project, line.loss, on: today, by: deal.author)
    }
  }
}
