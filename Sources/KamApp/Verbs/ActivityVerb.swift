import ArgumentParser
import KamDomain

/// `kam activity`: the team's work of a period in numbers (M4).
struct ActivityVerb: Verb {
  static let manual = Manual(
    name: "activity",
    usage: ["activity [--period day|week|month|quarter] [--of DAY] [--by owner] [--open FIGURE]"],
    zh: "团队的数字：拜访、电话、联系到的客户、下一步、阶段、成交和战败，与上一期相比",
    en:
      "the team in numbers: visits, calls, customers reached, steps, stages, won and lost, beside the period before",
    options: [
      .init(usage: "--period day|week|month|quarter", zh: "看多长一期，默认按月", en: "how long, a month if not said"),
      .init(
        usage: "--of DAY", zh: "哪天所在的一期，默认今天（2026-11-24）", en: "the period of which day, today if not said"),
      .init(usage: "--by owner", zh: "按专员分开", en: "apart by specialist"),
      .init(
        usage: "--open \(TeamFigure.allCases.map(\.rawValue).joined(separator: "|"))", zh: "列出这个数字算的每条记录",
        en: "the records that a figure counts"),
      ReportOptions.manual,
    ])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: ReportOptions
  @Option var period: Period.Span = .month
  @Option var of: String?
  @Option var by: Grouping?
  @Option var open: TeamFigure?

  /// By what figures are told apart.
  enum Grouping: String, WordedArgument {
    case owner

    var zh: String { "专员" }
    var en: String { "specialist" }
  }

  func run(_ session: inout Session) throws(Failure) {
    let period = Period(period, of: try day(session))
    let stores = try session.openAll()
    let all = stores.map { open in
      let (found, problems) = open.store.counted(
        period, today: session.now.day, open.vocabulary, session.language)
      session.warn(problems, in: open)
      return TeamActivity(found, in: period)
    }
    let report = page(all, stores[0], session).report(open)
      // A specialist of one store may be unknown to the others.
      .of(stores, areSummed: open == nil && by == nil, session.language) { place in
        page([all[place]], stores[place], session, beside: all).report(open)
      }
    try report.print(format.chosen(globals), session)
  }

  private func page(
    _ activities: [TeamActivity], _ open: OpenStore, _ session: Session, beside: [TeamActivity]? = nil
  ) -> ActivityPage {
    ActivityPage(
      activities: activities, vocabulary: open.vocabulary, language: session.language,
      isByOwner: by == .owner,
      today: session.now.day, beside: beside)
  }

  private func day(_ session: Session) throws(Failure) -> Day {
    guard let of else { return session.now.day }
    if let day = Day(of) { return day }
    throw Failure(.usage, session.say("--of 应为日期，如 2026-11-24", "--of is a day, as 2026-11-24"))
  }
}
