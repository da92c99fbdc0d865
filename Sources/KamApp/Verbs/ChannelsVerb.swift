import ArgumentParser
import KamDomain

/// `kam channels`: which channel really brings deals (T1).
struct ChannelsVerb: Verb {
  static let manual = Manual(
    name: "channels", usage: ["channels [QUERY]"], zh: "各渠道的成效：线索 → 已沟通 → 已拜访 → 成交，按客户计",
    en: "what each channel brought: leads, contacts, visits, deals, in customers",
    options: [
      .init(usage: "QUERY", zh: "只算这些客户，写法同 kam list", en: "only these customers, written as for kam list"),
      FormatOptions.manual,
    ])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: FormatOptions
  @Argument(parsing: .allUnrecognized) var query: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    try session.refuseOptions(in: query, verb: "channels")
    let stores = try session.openAll()
    let rows = try session.rows(query, of: stores).map(\.row)
    let vocabulary = stores[0].vocabulary
    var listing = Listing(names: Self.names, table: Table(columns: Self.columns(session.language)))
    listing.rows = ChannelYield.table(rows, vocabulary).map { row($0, vocabulary, session.language) }
    try listing.print(format.chosen(globals), session)
  }

  private static let names = [
    "channel", "name", "leads", "contacts", "visits", "deals", "dealUnits", "percent",
  ]

  private static func columns(_ language: Language) -> [Table.Column] {
    [
      .init(language.pick("渠道", "channel"), limit: 40), .init(language.pick("线索", "leads"), .right),
      .init(language.pick("已沟通", "contacts"), .right), .init(language.pick("已拜访", "visits"), .right),
      .init(language.pick("成交", "deals"), .right), .init(language.pick("成交台数", "sold"), .right),
      .init(language.pick("成交率", "yield"), .right),
    ]
  }

  private func row(_ yield: ChannelYield, _ vocabulary: Vocabulary, _ language: Language) -> Listing.Row {
    let name =
      yield.channel.isEmpty
      ? language.pick("未记来源", "not noted") : vocabulary.word(.channel, yield.channel, language)
    let counts = [yield.leads, yield.contacts, yield.visits, yield.deals, yield.dealUnits]
    let members = zip(Self.names[2...], counts + [yield.percent]).map {
      name, count -> (key: String, value: JSON) in
      (name, .number(count))
    }
    return Listing.Row(
      json: .object([("channel", .string(yield.channel)), ("name", .string(name))] + members),
      csv: [yield.channel, name] + (counts + [yield.percent]).map(String.init),
      cells: [.init(name)] + counts.map { .init(String($0)) } + [.init("\(yield.percent)%")])
  }
}
