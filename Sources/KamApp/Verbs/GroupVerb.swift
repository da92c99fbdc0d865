import ArgumentParser
import KamDomain

/// `kam group`: the group of units that an account belongs to, with totals.
struct GroupVerb: Verb {
  static let manual = Manual(
    name: "group", usage: ["group ACCOUNT"], zh: "集团：上级与下属单位，各级合计",
    en: "the group of a customer: units above and below, with totals", options: [FormatOptions.manual])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: FormatOptions
  @Argument var account: String

  func run(_ session: inout Session) throws(Failure) {
    let stores = try session.openAll()
    let named = try session.account(account, in: stores)
    let tree = GroupTree(named.open.store.catalog(named.vocabulary).headlines)
    let language = session.language
    var listing = Listing(names: Self.names, table: Table(columns: Self.columns(language)))
    listing.rows = tree.group(of: named.account.id).map { branch in
      Self.row(branch, isMeant: branch.id == named.account.id, language)
    }
    try listing.print(format.chosen(globals), session)
    for cycle in tree.cycles
    where cycle.contains(where: { id in listing.rows.contains { $0.csv[0] == id.text } }) {
      session.warn(
        session.say("上级单位绕成了圈，请改正：", "the parents lead in a circle; mend it: ")
          + cycle.map(\.text).joined(separator: " → "))
    }
  }

  private static let names = [
    "id", "name", "depth", "accounts", "vehicles", "openUnits", "deals", "dealUnits",
  ]

  private static func columns(_ language: Language) -> [Table.Column] {
    [
      .init(language.pick("编号", "id")), .init(language.pick("单位", "unit"), limit: 48),
      .init(language.pick("客户数", "accounts"), .right), .init(language.pick("车队", "vehicles"), .right),
      .init(language.pick("拟购", "units"), .right), .init(language.pick("成交", "deals"), .right),
      .init(language.pick("成交台数", "sold"), .right),
    ]
  }

  private static func row(_ branch: GroupTree.Branch, isMeant: Bool, _ language: Language) -> Listing.Row {
    let totals = branch.totals
    let counts = [totals.accounts, totals.vehicles, totals.openUnits, totals.deals, totals.dealUnits]
    let json: [(key: String, value: JSON)] = [
      ("id", .string(branch.id.text)), ("name", .string(branch.name)), ("depth", .number(branch.depth)),
      ("accounts", .number(totals.accounts)), ("vehicles", .number(totals.vehicles)),
      ("openUnits", .number(totals.openUnits)), ("deals", .number(totals.deals)),
      ("dealUnits", .number(totals.dealUnits)), ("closesCircle", .bool(branch.closesCircle)),
    ]
    let mark = branch.closesCircle ? language.pick(" （绕回上面）", " (as above)") : ""
    let name = String(repeating: "  ", count: branch.depth) + branch.name + mark
    let cells = [Table.Cell(branch.id.text, .muted), .init(name, isMeant ? .heading : .plain)]
    return Listing.Row(
      json: .object(json),
      csv: [branch.id.text, branch.name, String(branch.depth)] + counts.map(String.init),
      cells: cells + counts.map { .init(String($0)) })
  }
}
