import KamDomain
import KamRecord
import KamStore

/// What is read of all accounts at once to keep up with them (M2, M3, D3).
extension Store {
  /// The personal facts of all accounts; those that the user may not read are problems.
  func people() -> (found: [ID<Account>: [Person]], problems: [Problem]) {
    let scan = scan(.personal) { file, document in
      file.account.map { ($0, document.records(of: RecordType.person.rawValue).map { Person($0) }) }
    }
    return (Dictionary(scan.results, uniquingKeysWith: +), scan.problems)
  }

  /// When the vehicles of all accounts come of age.
  func vehicles(_ vocabulary: Vocabulary) -> (found: [Ageing], problems: [Problem]) {
    let scan = scan(.accounts) { Account($1).map { Ageing.all(of: $0, vocabulary) } }
    return (scan.results.flatMap { $0 }, scan.problems)
  }

  /// What the figures of a period, and of the one before, count in all accounts (M4).
  func counted(
    _ period: Period, today: Day, _ vocabulary: Vocabulary, _ language: Language
  ) -> (found: [CountedRecord], problems: [Problem]) {
    let days = TeamActivity.days(of: period)
    let scan = scan(.accounts) { file, document in
      Account(document).map { CountedRecord.all(of: $0, in: days, today: today, vocabulary, language) }
    }
    return (scan.results.flatMap { $0 }, scan.problems)
  }

  /// The records of the whole store that mention a contact, also as whom they were before or are now at another
  /// customer; its own account's first.
  func mentions(of contact: ID<Contact>, in account: ID<Account>) -> (found: [Mention], problems: [Problem]) {
    var (found, problems): ([Mention], [Problem]) = ([], [])
    let selves = selves(of: contact, in: account)
    let people = selves.compactMap { one in
      one.account.flatMap { house in (try? self.account(house).1)??.find(one.record).map { (house, $0) } }
    }
    let own = Set(selves.map(\.record.text))
    for shelf in [Shelf.accounts, .events] {
      let scan = scan(shelf) { file, document in
        let records = people.flatMap { house, contact in contact.mentions(in: document, file, of: house) }
        return records.filter { !own.contains($0.record.id) }.unique
      }
      found += scan.results.flatMap { $0 }
      problems += scan.problems
    }
    let here = found.filter { $0.file == .account(account) }
    return (here + found.filter { $0.file != .account(account) }, problems)
  }

  /// What there is of a contact outside of the account's own file.
  func traces(of contact: ID<Contact>, in account: ID<Account>) throws(StoreFault) -> Traces {
    let mentions = mentions(of: contact, in: account).found.filter { $0.file != .account(account) }
    return Traces(personal: try personal(account), mentions: mentions.filter { !$0.isByName })
  }
}

extension [Mention] {
  /// Each record once, in order.
  fileprivate var unique: [Mention] {
    var met: Set<String> = []
    return filter { met.insert($0.record.id).inserted }
  }
}
