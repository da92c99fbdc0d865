import KamDomain
import KamScreen

extension State {
  /// Opens the page of sentences (补记) with what was left on it.
  mutating func openPage() -> [Effect] {
    overlay = .page
    return open(.page) + pageChanged()
  }

  /// A key on the page: it answers what is asked, moves between lines, saves all, or is typed.
  mutating func takeInPage(_ key: Key) -> [Effect] {
    if let effects = answerOnPage(key) { return effects }
    entry?.page?.isAsking = false
    guard let typed = entry, let page = typed.page else { return [] }
    notice = nil
    switch key {
    case .named(.escape): return leaveEntry()
    case .named(.enter) where typed.editor.text.trimmed.isEmpty: return takePage()
    case .named(.enter): entry?.endLine()
    case .named(.up): entry?.go(to: page.above.count - 1)
    case .named(.down): entry?.go(to: page.above.count + 1)
    case .named(.backspace) where typed.editor.isEmpty: entry?.go(to: page.above.count - 1)
    case .control("e"): return [.edit(typed.text)]
    default: _ = entry?.editor.handle(key)
    }
    return pageChanged()
  }

  /// Follows the text of the page: new lines are read, customers that are not at hand are asked for.
  mutating func pageChanged() -> [Effect] {
    entry?.breakLines()
    guard let page = entry?.page, let lines = entry.map({ page.lines(with: $0.editor.text) }) else {
      return []
    }
    for line in lines where isStale(line) { read(line) }
    cursors[.agenda, default: Cursor()].spot = .line(page.above.count)
    let named = Set(lines.compactMap { entry?.page?.read[$0]?.account })
    let missing = named.subtracting(entry?.page?.asked ?? []).filter { $0 != account?.id }
    guard !missing.isEmpty else { return [] }
    entry?.page?.asked.formUnion(missing)
    return [.openBeside(missing.sorted())]
  }

  /// Whether a line was never read, or not with its customer at hand.
  private func isStale(_ line: String) -> Bool {
    guard let row = entry?.page?.read[line] else { return !line.trimmed.isEmpty }
    return row.sentence == nil && row.account.flatMap(accountAtHand) != nil
  }

  private mutating func read(_ line: String) {
    guard var found = entry?.page?.found else { return }
    let chosen = entry?.chosen ?? [:]
    let batch = SentenceBatch(
      line,
      find: { name in
        if let known = found[name] { return known }
        let accounts = AccountName.resolve(name, in: roll.rows).accounts
        found[name] = accounts
        return accounts
      },
      reader: { id in
        accountAtHand(id).map { account in
          let own = chosen.filter { $0.key.hasPrefix(id.text + " ") }
          let said = own.map { (String($0.key.dropFirst(id.text.count + 1)), $0.value) }
          return SentenceReader(
            account, setting.vocabulary, now: now, chosen: Dictionary(said, uniquingKeysWith: { $1 }))
        }
      })
    entry?.page?.found = found
    entry?.page?.read[line] = batch.rows.first
  }

  private func accountAtHand(_ id: ID<Account>) -> Account? { account?.id == id ? account : beside[id] }

  /// The lines of the page as they were understood.
  var batch: SentenceBatch? {
    guard let entry, let page = entry.page else { return nil }
    return SentenceBatch(
      page.lines(with: entry.editor.text).enumerated().compactMap { index, line in
        var row = page.read[line]
        row?.line = index + 1
        return row
      })
  }

  /// Saves all lines as one change, or asks about the first that cannot be saved.
  private mutating func takePage() -> [Effect] {
    guard let batch, !batch.rows.isEmpty else {
      tell("一行写一笔，行首写客户", "A sentence a line, the customer first", .caution)
      return []
    }
    if let row = batch.rows.first(where: { !$0.faults.isEmpty }) { return ask(about: row) }
    let ids = Set(batch.rows.compactMap(\.account))
    let accounts = Dictionary(ids.map { ($0, accountAtHand($0)) }, uniquingKeysWith: { $1 })
    do {
      let change = try batch.change(
        in: accounts.compactMapValues { $0 }, setting.playbook, by: author, ids: &self.ids)
      closeEntry()
      overlay = nil
      return save(change)
    } catch {
      notice = Notice(text: error.words(language), tone: .bad)
      return []
    }
  }

  /// Goes to a line that cannot be saved: its choice is offered, or it is to be written otherwise.
  private mutating func ask(about row: SentenceBatch.Row) -> [Effect] {
    let fault = row.faults.first?.words(language) ?? ""
    let hasChoice = doubt(of: row) != nil
    entry?.go(to: row.line - 1)
    entry?.page?.isAsking = hasChoice
    entry?.choice = 0
    let say = language.pick("第 \(row.line) 行：", "Line \(row.line): ")
    notice = Notice(text: say + fault, tone: .caution)
    return pageChanged()
  }

  /// The choice that the line waits for.
  func doubt(of row: SentenceBatch.Row) -> Doubt? {
    switch row.faults.first {
    case .ambiguousCustomer(_, let ids): return .customer(ids)
    case .unknownCustomer(let name):
      guard case .none(let nearest) = AccountName.resolve(name, in: roll.rows), !nearest.isEmpty else {
        return nil
      }
      return .customer(nearest)
    case .sentence(.ambiguousPerson(let said, let people)) where !people.isEmpty:
      return .person(said: said, people)
    case .sentence(.ambiguousDate(let said, let days)) where !days.isEmpty: return .day(said: said, days)
    default: return nil
    }
  }

  /// The line that is asked about; nil if none is.
  var rowAsked: SentenceBatch.Row? {
    guard let page = entry?.page, page.isAsking else { return nil }
    return batch?.rows.first { $0.line == page.above.count + 1 }
  }

  /// A digit or Enter takes a candidate of what is asked, Tab and arrows go through them; nil if the key does
  /// something else.
  private mutating func answerOnPage(_ key: Key) -> [Effect]? {
    guard let row = rowAsked, let doubt = doubt(of: row), let choice = entry?.choice else { return nil }
    let count = words(of: doubt, row).count
    switch key {
    case .named(.tab), .named(.down): entry?.choice = (choice + 1) % count
    case .named(.backTab), .named(.up): entry?.choice = (choice + count - 1) % count
    case .named(.enter): return choose(choice, of: doubt, row)
    case .character(let digit):
      guard let place = digit.wholeNumberValue, (1...count).contains(place) else { return nil }
      return choose(place - 1, of: doubt, row)
    default: return nil
    }
    return []
  }

  /// Writes the choice into the line, or keeps it beside for people; then asks on, or says that all is clear.
  private mutating func choose(_ place: Int, of doubt: Doubt, _ row: SentenceBatch.Row) -> [Effect] {
    switch doubt {
    case .customer(let ids):
      let line = row.naming(name(toWrite: ids[place]))
      entry?.editor = LineEditor(line)
    case .day(let said, let days): entry?.editor = LineEditor(row.dating(said, days[place]))
    case .person(let said, let people):
      guard let account = row.account else { return [] }
      entry?.chosen[account.text + " " + said] = people[place]
      entry?.page?.read = [:]
    }
    entry?.page?.isAsking = false
    notice = nil
    let effects = pageChanged()
    // A customer who is being read now is no doubt.
    let next = batch?.rows.first { row in
      !row.faults.isEmpty && !(row.sentence == nil && row.account != nil && !effects.isEmpty)
    }
    if let next { return effects + ask(about: next) }
    entry?.endLine()
    tell("都清楚了，空行 Enter 全部保存", "All clear: Enter on the empty line saves all")
    return effects + pageChanged()
  }

  /// The name that stands for one customer only, else its id.
  private func name(toWrite id: ID<Account>) -> String {
    let name = roll[id]?.name ?? id.text
    return AccountName.resolve(name, in: roll.rows) == .account(id) ? name : id.text
  }

  /// The candidates in words; at most nine, a digit each.
  func words(of doubt: Doubt, _ row: SentenceBatch.Row) -> [String] {
    let all: [String] =
      switch doubt {
      case .customer(let ids): ids.map { roll[$0]?.name ?? $0.text }
      case .person(_, let people):
        people.map { id in
          let contact = row.account.flatMap(accountAtHand)?.find(id)
          return [contact?.name, contact?.title].compactMap { $0 }.joined(separator: " ")
        }
      case .day(_, let days): days.map { "\(short($0)) \(weekdayName($0))" }
      }
    return Array(all.prefix(9))
  }
}
