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
    let (all, parts) = try forecasts(of: stores, &session)
    let format = format.chosen(globals)
    guard format != .text || all.total.sum.vehicles > 0 else { throw Failure(.nothing) }
    let (whole, language) = (page(all, stores[0], session), session.language)
    // A specialist of one store may be unknown to the others.
    let report = whole.report.of(stores, areSummed: by != .owner, language) { place in
      page(parts[place], stores[place], session, beside: all).report
    }
    try report.print(format, session)
  }

  private func page(
    _ forecast: FleetForecast, _ open: OpenStore, _ session: Session, beside: FleetForecast? = nil
  ) -> ForecastPage {
    ForecastPage(
      forecast: forecast, grouping: by, vocabulary: open.vocabulary, language: session.language,
      today: session.now.day, beside: beside)
  }

  /// The forecast of all stores, and that of each.
  private func forecasts(
    of stores: [OpenStore], _ session: inout Session
  ) throws(Failure) -> (all: FleetForecast, parts: [FleetForecast]) {
    let today = session.now.day
    guard let by, !by.isOfRows else {
      let rows = try session.rows(of: stores)
      let key: ((Headline) -> String)? = by.map { by in { by == .owner ? $0.owner : $0.industry } }
      func forecast(_ rows: [Headline]) -> FleetForecast {
        FleetForecast(rows, today: today, quarters: quarters, by: key)
      }
      let parts = stores.indices.map { place in rows.filter { $0.store == place }.map(\.row) }
      return (forecast(rows.map(\.row)), parts.map(forecast))
    }
    let vehicles = stores.map { open in
      let (found, problems) = open.store.vehicles(open.vocabulary)
      session.warn(problems, in: open)
      return found
    }
    func forecast(_ vehicles: [Ageing]) -> FleetForecast {
      FleetForecast(of: vehicles, today: today, quarters: quarters) { by == .make ? $0.make : $0.duty }
    }
    return (forecast(vehicles.flatMap { $0 }), vehicles.map(forecast))
  }
}
