import ArgumentParser
import KamDomain
import KamStore

/// `kam forecast`: how many vehicles come of age in which quarter (M3).
struct ForecastVerb: Verb {
  static let manual = Manual(
    name: "forecast", usage: ["forecast [--by owner|industry|make|duty] [--quarters N]"],
    zh: "更新预测：各季度到龄的车，按专员、行业、品牌或用途",
    en: "vehicles that come of age, by quarter and by specialist, industry, make or duty",
    options: [
      .init(
        usage: "--by owner|industry|make|duty", zh: "按专员、行业、品牌或用途分开",
        en: "apart by specialist, industry, make or duty"),
      .init(usage: "--quarters N", zh: "看几个季度，默认 8", en: "how many quarters, 8 if not said"),
      ReportOptions.manual,
    ])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: ReportOptions
  @Option var by: FleetForecast.Grouping?
  @Option var quarters = FleetForecast.quartersShown

  func run(_ session: inout Session) throws(Failure) {
    guard (1...40).contains(quarters) else {
      throw Failure(.usage, session.say("--quarters 应为 1 到 40", "--quarters is 1 to 40"))
    }
    let stores = try session.openAll()
    let page = ForecastPage(
      forecast: try forecast(of: stores, &session), grouping: by, vocabulary: stores[0].vocabulary,
      language: session.language, today: session.now.day)
    let format = format.chosen(globals)
    guard format != .text || page.forecast.total.sum.vehicles > 0 else { throw Failure(.nothing) }
    try page.report.print(format, session)
  }

  private func forecast(of stores: [OpenStore], _ session: inout Session) throws(Failure) -> FleetForecast {
    let today = session.now.day
    guard let by, !by.isOfRows else {
      let rows = try session.rows(of: stores).map(\.row)
      let key: ((Headline) -> String)? = by.map { by in { by == .owner ? $0.owner : $0.industry } }
      return FleetForecast(rows, today: today, quarters: quarters, by: key)
    }
    var vehicles: [Ageing] = []
    for open in stores {
      let (found, problems) = open.store.vehicles(open.vocabulary)
      session.warn(problems)
      vehicles += found
    }
    return FleetForecast(of: vehicles, today: today, quarters: quarters) { by == .make ? $0.make : $0.duty }
  }
}
