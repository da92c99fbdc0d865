import ArgumentParser
import KamDomain
import KamStore

/// `kam list`: the accounts that a query asks for, in an order.
struct ListVerb: Verb {
  static let manual = Manual(
    name: "list", usage: ["list [QUERY] [--sort ORDER] [--limit N]"], zh: "列出客户",
    en: "list customers",
    options: [
      .init(
        usage: "QUERY", zh: "如 交通 stage:已拜访 due<7d silent>30d -tag:暂停 or …",
        en: "as 交通 stage:visited due<7d silent>30d -tag:vip or …"),
      .init(
        usage: "--sort ORDER", zh: "今日优先 开发优先 行业 阶段 下一步 静默 名称",
        en: "today priority industry stage nextStep silence name"),
      .init(usage: "--limit N", zh: "最多几个", en: "how many at most"), FormatOptions.manual,
    ])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: FormatOptions
  @Option var sort: String?
  @Option var limit: Int?
  @Argument(parsing: .allUnrecognized) var query: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    try session.refuseOptions(in: query, verb: "list")
    if let limit, limit < 0 {
      throw Failure(usage: "The value '\(limit)' is invalid for '--limit N'", verb: "list", session.language)
    }
    let stores = try session.openAll()
    let vocabulary = stores[0].vocabulary
    let query = try session.query(query, vocabulary)
    let order = try order(session)
    let all = try session.rows(of: stores)
    let found = query.places(in: all.map(\.row), today: session.now, vocabulary).map { all[$0] }
    let rows = found.map(\.row)
    // Who names an order gets it; else the better hits come first.
    let ranking = Ranking(
      order, today: session.now, vocabulary: vocabulary, query: sort == nil ? query : nil)
    let places = limit.map { ranking.top($0, of: rows) } ?? ranking.sorted(rows)
    var listing = Listing(names: RowShape.csvNames, table: Table(columns: RowShape.columns(session.language)))
    listing = listing.naming(stores, session.language)
    listing.rows = places.map { place in
      let open = stores[found[place].store]
      let shape = RowShape(rows[place], open.vocabulary, today: session.now.day, session.language)
      return Listing.Row(json: .object(shape.members), csv: shape.csv, cells: shape.cells).of(open)
    }
    try listing.print(format.chosen(globals), session)
  }

  private func order(_ session: Session) throws(Failure) -> SortOrder {
    guard let sort else { return .today }
    if let order = SortOrder(word: sort) { return order }
    let nearest = Nearest.word(to: sort, among: SortOrder.allWords)
    let all = SortOrder.allCases.map { session.language == .zh ? $0.zh : $0.rawValue }.joined(separator: " ")
    throw Failure(
      .usage,
      session.say("没有排序「\(sort)」", "no order '\(sort)'")
        + (nearest.map { session.say("，是不是 \($0)？", "; did you mean \($0)?") } ?? session.say(
          "，有：", "; there are: ") + all))
  }
}
