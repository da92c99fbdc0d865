import KamDomain
import KamScreen

/// A person on the way to another customer.
struct Moving: Sendable, Equatable {
  var contact: ID<Contact>
  var to: ID<Account>
}

extension State {
  /// The customers that the words fit, other than the selected one.
  func otherCustomers(_ typed: String) -> [Candidate] {
    let (query, _) = Query.parse(typed, setting.vocabulary, today: now, me: setting.me)
    guard !query.isEmpty else { return [] }
    let found = roll.rows.lazy.filter {
      $0.id != selected && query.matches($0, today: now, in: setting.vocabulary)
    }
    return found.prefix(Self.customersOffered).map {
      Candidate(text: $0.name, detail: setting.vocabulary.personName($0.owner), value: $0.id.text)
    }
  }

  /// More customers than that are found by more words.
  private static let customersOffered = 20

  var movePreview: [Line] {
    guard candidates.isEmpty else { return [] }
    return [
      Line(
        say(" 写新单位的名称，如 gj 或 公交；两边都记下去向", " Type the other customer's name; both keep the history"), .muted)
    ]
  }

  /// Enter: the person goes to the customer that is chosen, once that one is read.
  mutating func takeMove(_ contact: ID<Contact>) -> [Effect] {
    let all = candidates
    guard let entry, all.indices.contains(entry.choice) else {
      tell("没有符合的客户，先用 a n 新建", "No such customer: a n makes one", .caution)
      return []
    }
    let other = ID<Account>(all[entry.choice].value)
    moving = Moving(contact: contact, to: other)
    return beside[other] == nil ? [.openBeside([other])] : finishMove()
  }

  /// Moves whoever waits for it, now that the other customer is read.
  mutating func finishMove() -> [Effect] {
    guard let waiting = moving else { return [] }
    moving = nil
    guard let other = beside[waiting.to] else {
      tell("读不了那个客户的文件", "The file of that customer cannot be read", .bad)
      return []
    }
    return take { account, author, ids throws(Refusal) in
      guard let contact = account.find(waiting.contact) else { return nil }
      return try account.move(contact, to: other, by: author, ids: &ids)
    }
  }
}
