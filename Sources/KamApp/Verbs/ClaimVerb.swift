import ArgumentParser
import KamDomain

/// `kam claim`: the rebate of an approved registration is claimed (X4).
struct ClaimVerb: Verb {
  static let manual = Manual(
    name: "claim", usage: ["claim ACCOUNT [DAY] [--project NAME]"], zh: "返利已申报", en: "the rebate is claimed",
    options: [.init(usage: "DAY", zh: "申报日期，默认今天", en: "the day of the claim; today if not said"), .project])

  @OptionGroup var globals: GlobalOptions
  @Option var project: String?
  @Argument var account: String
  @Argument var day: String?

  func run(_ session: inout Session) throws(Failure) {
    let deal = try session.project(project, of: account)
    guard let registration = deal.account.rebateToClaim(of: deal.project.id) else {
      throw Failure(
        .nothing, session.say("没有已批、未申报的报备", "there is no approved registration with a rebate to claim"))
    }
    session.warn(registration.cautions, deal)
    try session.save(to: deal.open, id: registration.id.text) { _ throws(Refusal) in
      try deal.account.claimRebate(registration, on: deal.reader.dayOfClaim(day ?? ""), by: deal.author)
    }
  }
}
