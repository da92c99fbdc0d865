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
    listing.rows = entries.map { entry in row(entry, (last[entry.account] ?? nil)?.description) }
    try listing.print(format.chosen(globals), session)
  }

  private func row(_ entry: AddressEntry, _ last: String?) -> Listing.Row {
    let person = [entry.person, entry.title].compactMap { $0 }.joined(separator: " ")
    return Listing.Row(
      json: .object(entry.members + [("lastContact", .text(last))]), csv: entry.csv + [last ?? ""],
      cells: [
        .init(entry.account.text, .muted), .init(entry.name, .heading), .init(person),
        .init(entry.phone ?? ""), .init(last ?? ""),
        .init([entry.district, entry.address].compactMap { $0 }.joined(separator: " ")),
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

extension Session {
  /// Where the customers that a query asks for are found.
  mutating func addresses(
    _ query: [String], of stores: [OpenStore], limit: Int
  ) throws(Failure) -> [AddressEntry] {
    addresses(of: try rows(query, of: stores), limit: limit)
  }

  /// Where some customers are found, read from their files.
  func addresses(of rows: [(row: Headline, open: OpenStore)], limit: Int) -> [AddressEntry] {
    rows.flatMap { row, open in
      (try? open.store.account(row.id))?.1.map { AddressEntry.all(of: $0, limit: limit) } ?? []
    }
  }
}

extension AddressEntry {
  /// The columns of a mailing list.
  static let csvNames = ["id", "name", "person", "title", "district", "address", "phone", "email"]

  /// The values of the columns.
  var csv: [String] {
    [account.text, name] + [person, title, district, address, phone, email].map { $0 ?? "" }
  }

  var members: [(key: String, value: JSON)] {
    [
      ("id", .string(account.text)), ("name", .string(name)), ("person", .text(person)),
      ("title", .text(title)),
      ("district", .text(district)), ("address", .text(address)), ("phone", .text(phone)),
      ("email", .text(email)),
    ]
  }

  var json: JSON { .object(members) }
}
