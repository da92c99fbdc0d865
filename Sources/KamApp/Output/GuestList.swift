import KamDomain
import KamStore

/// The guests of an event with the names of their customers and people, read from their files.
struct GuestList {
  /// A guest, by names.
  struct Line {
    var guest: Guest
    var account: String
    /// The contact's name; empty if the customer as a whole is invited.
    var person: String
  }

  let lines: [Line]
  private let open: OpenStore

  init(_ gathering: Gathering, _ open: OpenStore) {
    var accounts: [ID<Account>: Account] = [:]
    lines = gathering.guests.map { guest in
      let account = accounts[guest.account] ?? (try? open.store.account(guest.account))?.1
      accounts[guest.account] = account
      let person = account.flatMap { $0.find(guest.contact) }?.name ?? ""
      return Line(guest: guest, account: account?.name ?? guest.account.text, person: person)
    }
    self.open = open
  }

  /// The guests as a list in any format.
  var listing: Listing {
    let language = open.language
    var listing = Listing(
      names: [
        "id", "account", "name", "contact", "person", "invited", "came", "drove", "feedback", "doubt",
        "followed",
      ],
      table: Table(columns: [
        .init(language.pick("编号", "id")), .init(language.pick("客户", "customer"), limit: 32),
        .init(language.pick("来宾", "guest")), .init(language.pick("邀请", "invited")),
        .init(language.pick("到场", "came")), .init(language.pick("试驾", "drove"), limit: 16),
        .init(language.pick("后续", "followed")), .init(language.pick("反馈与疑虑", "feedback and doubts")),
      ]))
    listing.rows = lines.map { row($0, language) }
    return listing
  }

  private func row(_ line: Line, _ language: Language) -> Listing.Row {
    let guest = line.guest
    let texts = [
      guest.id.text, guest.account.text, line.account, guest.contact?.text ?? "", line.person,
      guest.invited ? "yes" : "", guest.came ? "yes" : "", guest.drove ?? "", guest.feedback ?? "",
      guest.doubt ?? "", guest.followed?.text ?? "",
    ]
    let json =
      guest.record.members(.guest) + [
        ("name", .string(line.account)), ("person", line.person.isEmpty ? .null : .string(line.person)),
      ]
    let yes = language.pick("是", "yes")
    let said = [guest.feedback, guest.doubt].compactMap { $0 }.joined(separator: " / ")
    return Listing.Row(
      json: .object(json), csv: texts,
      cells: [
        .init(guest.id.text, .muted), .init(line.account, .heading), .init(line.person),
        .init(guest.invited ? yes : ""), .init(guest.came ? yes : ""), .init(guest.drove ?? ""),
        .init(guest.followed == nil ? "" : yes),
        .init(said.split(whereSeparator: \.isNewline).joined(separator: " / ")),
      ])
  }
}
