import ArgumentParser
import KamDomain
import KamStore

/// `kam walk`: the customers of a district in the order of their addresses, for a round on foot (T3).
struct WalkVerb: Verb {
  static let manual = Manual(
    name: "walk", usage: ["walk DISTRICT [QUERY]"], zh: "扫街名单：一个区县的客户，按地址排",
    en: "the customers of a district by address, for a round of visits",
    options: [
      .init(usage: "DISTRICT", zh: "区县，如 桥西区；写开头也行", en: "the district, or how it begins"),
      .init(usage: "QUERY", zh: "只看这些客户，写法同 kam list", en: "only these customers, written as for kam list"),
      FormatOptions.manual,
    ])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: FormatOptions
  @Argument var district: String
  @Argument(parsing: .allUnrecognized) var query: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    try session.refuseOptions(in: query, verb: "walk")
    let stores = try session.openAll()
    let all = try session.rows(query, of: stores)
    let last = Dictionary(
      all.map { ($0.row.id, $0.row.lastContact) }, uniquingKeysWith: { first, _ in first })
    let there = all.filter { !district.isEmpty && $0.row.district.hasPrefix(district) }
    guard !there.isEmpty else { throw unknown(all.map(\.row.district), session) }
    let entries = session.addresses(of: there, limit: 1).sorted { WalkOrder($0) < WalkOrder($1) }
    let language = session.language
    var listing = Listing(
      names: AddressEntry.csvNames + ["lastContact"],
      table: Table(columns: [
        .init(language.pick("编号", "id")), .init(language.pick("客户", "customer"), limit: 32),
        .init(language.pick("联系人", "person"), limit: 24), .init(language.pick("电话", "phone")),
        .init(language.pick("上次联系", "last contact")), .init(language.pick("地址", "address")),
      ]))
    let format = format.chosen(globals)
    let areas = entries.reduce(into: [[AddressEntry]]()) { areas, entry in
      if areas.last?.last?.area != entry.area { areas.append([]) }
      areas[areas.count - 1].append(entry)
    }
    // Districts of one name in several cities are several walks.
    for part in format == .text ? areas : [entries] {
      listing.rows = part.map { entry in row(entry, (last[entry.account] ?? nil)?.description) }
      if format == .text, areas.count > 1 { session.print(part[0].area) }
      try listing.print(format, session)
    }
  }

  private func row(_ entry: AddressEntry, _ last: String?) -> Listing.Row {
    let person = [entry.person, entry.title].compactMap { $0 }.joined(separator: " ")
    return Listing.Row(
      json: .object(entry.members + [("lastContact", .text(last))]), csv: entry.csv + [last ?? ""],
      cells: [
        .init(entry.account.text, .muted), .init(entry.name, .heading), .init(person),
        .init(entry.phone ?? ""), .init(last ?? ""),
        .init(entry.place),
      ])
  }

  private func unknown(_ districts: [String], _ session: Session) -> Failure {
    let known = Set(districts).filter { !$0.isEmpty }.sorted()
    let hint =
      known.isEmpty ? "" : session.say("，有：", "; there are: ") + known.prefix(20).joined(separator: " ")
    return Failure(
      .nothing, session.say("「\(district)」没有客户", "there are no customers in '\(district)'") + hint)
  }
}
