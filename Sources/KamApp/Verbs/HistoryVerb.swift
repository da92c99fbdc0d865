import ArgumentParser
import KamDomain
import KamStore

/// `kam history`: what was changed, when and by whom, newest first.
struct HistoryVerb: Verb {
  static let manual = Manual(
    name: "history", usage: ["history [ACCOUNT] [--limit N]"], zh: "谁在什么时候改了什么",
    en: "what was changed, when and by whom",
    options: [.init(usage: "--limit N", zh: "最多几条", en: "how many at most"), FormatOptions.manual])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: FormatOptions
  @Option var limit: Int?
  @Argument var account: String?

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open(keepsState: false)
    let id = try account.map { (name) throws(Failure) in try session.account(name, in: open).account.id }
    let entries = open.store.history(id, limit: max(0, limit ?? .max))
    var listing = Listing(
      names: ["at", "by", "title", "accounts"],
      table: Table(columns: [.init(""), .init("", limit: 16), .init("", limit: 10), .init("")]))
    listing.rows = entries.map { row($0, open.vocabulary, session) }
    try listing.print(format.chosen(globals), session)
  }

  private func row(_ entry: Entry, _ vocabulary: Vocabulary, _ session: Session) -> Listing.Row {
    let who = entry.isOutside ? session.say("外部程序", "outside") : vocabulary.personName(entry.by)
    let mark = entry.isVoid ? session.say("（未完成，作废）", "(broken off, void) ") : ""
    let accounts = entry.accounts.map(\.text)
    return Listing.Row(
      json: entry.json, csv: [entry.at.description, entry.by, entry.title, accounts.joined(separator: " ")],
      cells: [
        .init(session.clock.local(entry.at).description, .muted), .init(who),
        .init(accounts.first ?? "", .muted),
        .init(mark + entry.title, entry.isVoid ? .muted : .plain),
      ])
  }
}

extension Entry {
  /// `{id, at, by, title, undoes, void, accounts, records}`.
  var json: JSON {
    let records = parts.flatMap { part in
      part.touches.map { touch in
        JSON.object([
          ("file", .string(part.file.path)), ("type", .string(touch.type.rawValue)),
          ("id", .string(touch.record)),
        ])
      }
    }
    return .object([
      ("id", .string(id)), ("at", .string(at.description)), ("by", .string(by)), ("title", .string(title)),
      ("undoes", .text(undoes)), ("void", .bool(isVoid)), ("accounts", .strings(accounts.map(\.text))),
      ("records", .array(records)),
    ])
  }
}
