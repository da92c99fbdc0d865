import ArgumentParser
import KamDomain
import KamStore

/// `kam referrals`: who brought an account, and whom it brought.
struct ReferralsVerb: Verb {
  static let manual = Manual(
    name: "referrals", usage: ["referrals ACCOUNT"], zh: "推荐链：谁介绍来的，又介绍了谁（L1、L16）",
    en: "who brought a customer, and whom it brought (L1, L16)", options: [FormatOptions.manual])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: FormatOptions
  @Argument var account: String

  /// Which way a chain leads.
  private enum Way: String {
    case from, to

    func word(_ language: Language) -> String {
      self == .from ? language.pick("由其介绍", "brought by") : language.pick("介绍了", "brought")
    }
  }

  func run(_ session: inout Session) throws(Failure) {
    let stores = try session.openAll()
    let named = try session.account(account, in: stores)
    let referrals = Referrals(named.open.store.catalog(named.vocabulary).headlines)
    var listing = Listing(
      names: ["way", "depth", "id", "name", "channel", "date", "contact", "deals", "dealUnits"],
      table: Table(columns: Self.columns(session.language)))
    let id = named.account.id
    listing.rows =
      referrals.sources(of: id).dropFirst().map { row(.from, $0, named) }
      + referrals.brought(by: id).dropFirst().map { row(.to, $0, named) }
    let format = format.chosen(globals)
    if format == .text, listing.rows.isEmpty {
      session.print(
        session.ink(
          session.say(
            "\(named.account.name) 没有介绍人，也没有介绍过别的客户",
            "\(named.account.name): nobody brought it, and it brought nobody")))
      throw Failure(.nothing)
    }
    try listing.print(format, session)
  }

  private static func columns(_ language: Language) -> [Table.Column] {
    [
      .init(""), .init(language.pick("编号", "id")), .init(language.pick("客户", "customer"), limit: 48),
      .init(language.pick("渠道", "channel"), limit: 24), .init(language.pick("日期", "date")),
      .init(language.pick("介绍人", "person")), .init(language.pick("成交台数", "sold"), .right),
    ]
  }

  private func row(_ way: Way, _ link: Referrals.Link, _ named: NamedAccount) -> Listing.Row {
    let person = contact(link.lead?.contact, named)
    let (channel, date) = (link.lead?.channel ?? "", link.lead?.date?.description ?? "")
    let json: [(key: String, value: JSON)] = [
      ("way", .string(way.rawValue)), ("depth", .number(link.depth)), ("id", .string(link.id.text)),
      ("name", .string(link.name)), ("channel", .string(channel)),
      ("date", .text(link.lead?.date?.description)),
      ("contact", .text(person)), ("deals", .number(link.deals.count)),
      ("dealUnits", .number(link.deals.units)),
      ("isRepeated", .bool(link.isRepeated)),
    ]
    let mark = link.isRepeated ? named.language.pick(" （见上）", " (as above)") : ""
    return Listing.Row(
      json: .object(json),
      csv: [
        way.rawValue, String(link.depth), link.id.text, link.name, channel, date, person ?? "",
        String(link.deals.count), String(link.deals.units),
      ],
      cells: [
        .init(way.word(named.language), .muted), .init(link.id.text, .muted),
        .init(String(repeating: "  ", count: link.depth - 1) + link.name + mark, .heading),
        .init(named.vocabulary.word(.channel, channel, named.language)), .init(date), .init(person ?? ""),
        .init(link.deals.units > 0 ? String(link.deals.units) : ""),
      ])
  }

  /// The name of the person who gave a lead, read from its account's file.
  private func contact(_ reference: Reference<Contact>?, _ named: NamedAccount) -> String? {
    guard let reference, let account = reference.account else { return nil }
    return (try? named.open.store.account(account).1)?.flatMap { $0.find(reference.record)?.name }
  }
}
