import KamDomain
import KamScreen

/// A person on the way to another customer.
struct Moving: Sendable, Equatable {
  var contact: ID<Contact>
  var to: ID<Account>
  /// The post there, if it was typed.
  var title: String?
}

extension State {
  /// The customers that the words fit, other than the selected one.
  func otherCustomers(_ typed: String) -> [Candidate] {
    let (query, _) = Query.parse(typed, setting.vocabulary, today: now, me: setting.me)
    guard !query.isEmpty else { return [] }
    let found = query.places(
      in: roll.rows, today: now, setting.vocabulary, enough: Self.customersOffered + 1)
    let others = found.lazy.map { roll.rows[$0] }.filter { $0.id != selected }
    return others.prefix(Self.customersOffered).map {
      Candidate(text: $0.name, detail: setting.vocabulary.personName($0.owner), value: $0.id.text)
    }
  }

  /// More customers than that are found by more words.
  private static let customersOffered = 20

  /// The customers that a line begins with, by as many of its words as fit one, and the post behind them.
  func destinations(_ typed: String) -> (customers: [Candidate], title: String?) {
    let words = typed.split(separator: " ")
    for count in stride(from: words.count, to: 0, by: -1) {
      let found = otherCustomers(words.prefix(count).joined(separator: " "))
      guard found.isEmpty else {
        let title = words.dropFirst(count).joined(separator: " ")
        return (found, title.isEmpty ? nil : title)
      }
    }
    return ([], nil)
  }

  var movePreview: [Line] {
    let (found, title) = destinations(entry?.editor.text ?? "")
    if let title { return [Line([Span(say(" 职务 ", " Title "), .muted), Span(title)])] }
    guard found.isEmpty else { return [] }
    return [
      Line(
        say(" 写新单位和职务，如 公交 安全科科长；两边都记下去向", " Type the other customer and the title; both keep the history"),
        .muted)
    ]
  }

  /// Enter: the person goes to the customer that is chosen, once that one and the personal facts are read.
  mutating func takeMove(_ contact: ID<Contact>) -> [Effect] {
    let all = candidates
    guard let entry, let here = selected, all.indices.contains(entry.choice) else {
      tell("没有符合的客户，先用 a n 新建", "No such customer: a n makes one", .caution)
      return []
    }
    guard saves.isEmpty else {
      tell("等保存完再调动", "Wait until everything is saved", .caution)
      return []
    }
    let other = ID<Account>(all[entry.choice].value)
    moving = Moving(contact: contact, to: other, title: destinations(entry.editor.text).title)
    return [.readForMove(from: here, to: other)]
  }

  /// Moves whoever waits for it, now that the files are read.
  mutating func finishMove(_ files: MoveFiles?) -> [Effect] {
    guard let waiting = moving else { return [] }
    moving = nil
    guard let files, files.other.id == waiting.to else {
      tell("读不了那个客户的文件", "The file of that customer cannot be read", .bad)
      return []
    }
    beside[waiting.to] = files.other
    return take { account, author, ids throws(Refusal) in
      guard let contact = account.find(waiting.contact) else { return nil }
      return try account.move(contact, to: files, as: waiting.title, by: author, ids: &ids)
    }
  }
}
