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
    let (rows, today, vocabulary) = (found.map(\.row), session.now.day, stores[0].vocabulary)
    let page = PipelinePage(
      month: Attainment(of: rows, among: all, today: today, vocabulary: vocabulary), rows: rows,
      pipeline: Pipeline(rows, by: by, today: today, vocabulary: vocabulary), vocabulary: vocabulary,
      language: session.language, today: today, query: query.behindOptions.joined(separator: " "))
    try page.report(isByProject: projects).print(format.chosen(globals), session)
  }
}
