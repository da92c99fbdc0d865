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
    let rows = try session.rows(query, of: stores)
    let page = PipelinePage(
      rows: rows.map(\.row),
      pipeline: Pipeline(
        rows.map(\.row), by: by, today: session.now.day, vocabulary: stores[0].vocabulary),
      vocabulary: stores[0].vocabulary, language: session.language, today: session.now.day,
      query: query.behindOptions.joined(separator: " "))
    try page.report(isByProject: projects).print(format.chosen(globals), session)
  }
}

extension Pipeline.Grouping: ExpressibleByArgument {}
