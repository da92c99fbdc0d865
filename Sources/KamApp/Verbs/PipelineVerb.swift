import ArgumentParser
import KamDomain

/// `kam pipeline`: where all open projects stand, and what they are likely to bring (M4, X6).
struct PipelineVerb: Verb {
  static let manual = Manual(
    name: "pipeline", usage: ["pipeline [QUERY] [--by GROUPING] [--projects]"],
    zh: "商机：任务完成到哪，各阶段（或按专员、行业……）的台数、金额、预计和风险",
    en:
      "how far the target is reached; projects by stage, specialist, industry …, what they may bring, their risks",
    options: [
      .init(usage: "QUERY", zh: "只看这些客户，写法同 kam list", en: "only these customers, written as for kam list"),
      .init(
        usage: "--by stage|owner|industry|channel|grade|region|month|quarter", zh: "按什么分，默认按阶段",
        en: "by what projects are put together, stage if not said"),
      .init(usage: "--projects", zh: "逐个项目列出", en: "a line for each project"),
      ReportOptions.manual,
    ])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: ReportOptions
  @Option var by: Pipeline.Grouping = .stage
  @Flag var projects = false
  @Argument(parsing: .allUnrecognized) var query: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    try session.refuseOptions(in: query, verb: "pipeline")
    let stores = try session.openAll()
    let (found, all) = try session.rowsAmongAll(query, of: stores)
    let rows = found.map(\.row)
    let month = Attainment(
      of: rows, among: all.map(\.row), today: session.now.day, targets: stores.flatMap(\.vocabulary.targets))
    let report = page(rows, stores[0], month, session).report(isByProject: projects)
      // A specialist of one store may be unknown to the others.
      .of(stores, areSummed: !projects && by != .owner, session.language) { place in
        let own = found.filter { $0.open.store === stores[place].store }.map(\.row)
        return page(own, stores[place], nil, session, beside: rows).report(isByProject: projects)
      }
    try report.print(format.chosen(globals), session)
  }

  private func page(
    _ rows: [Headline], _ open: OpenStore, _ month: Attainment?, _ session: Session, beside: [Headline]? = nil
  ) -> PipelinePage {
    let today = session.now.day
    return PipelinePage(
      month: month, rows: rows, pipeline: Pipeline(rows, by: by, today: today, vocabulary: open.vocabulary),
      vocabulary: open.vocabulary, language: session.language, today: today,
      query: query.behindOptions.joined(separator: " "), beside: beside)
  }
}
