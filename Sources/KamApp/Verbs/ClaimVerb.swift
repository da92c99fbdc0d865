import ArgumentParser
import KamDomain

/// `kam claim`: the rebate of an approved registration is claimed (X4).
struct ClaimVerb: Verb {
  static let manual = Manual(
    name: "claim", usage: ["claim ACCOUNT [DAY] [--yes] [--project NAME]"], zh: "返利已申报",
    en: "the rebate is claimed",
    options: [
      .init(usage: "DAY", zh: "申报日期，默认今天", en: "the day of the claim; today if not said"),
      .init(usage: "--yes", zh: "缺资料也申报，不再询问", en: "claim without asking, whatever papers are missing"),
      .project,
    ])

  @OptionGroup var globals: GlobalOptions
  @Flag var yes = false
  @Option var project: String?
  @Argument var account: String
  @Argument var day: String?

  func run(_ session: inout Session) throws(Failure) {
    let deal = try session.project(project, of: account)
    let registration = try Failure.wording(session.language) { () throws(Refusal) in
      try deal.account.rebateToClaim(of: deal.project, by: deal.author)
    }
    try session.confirm(session.words(registration.cautions, deal), isAgreed: yes)
    try session.save(to: deal.open, id: registration.id.text) { _ throws(Refusal) in
      try deal.account.claimRebate(of: deal.project, on: deal.reader.dayOfClaim(day ?? ""), by: deal.author)
    }
  }
}
