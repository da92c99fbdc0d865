import KamRecord

/// Turns what people type into what files hold: dates, amounts and counts in several spellings, words of lists
/// into their codes, names of people into logins and ids.
public struct ValueReader: Sendable {
  public var vocabulary: Vocabulary
  /// The user's day, for `今天` and dates without a year.
  public var today: Day
  /// The account whose records may be named instead of given by their id.
  public var account: Account?
  /// The customers that a name may mean; none where no others are at hand.
  public var customers: @Sendable (String) -> [Namesake] = { _ in [] }
  /// The people of another customer that have a name; nobody where no others are at hand.
  public var people: @Sendable (_ name: String, _ house: String) -> [Namesake] = { _, _ in [] }
  /// The other customer that was named before, whose people may be named alone.
  public var house: String?

  public init(vocabulary: Vocabulary, today: Day, account: Account? = nil) {
    self.vocabulary = vocabulary
    self.today = today
    self.account = account
  }

  /// The value as a file holds it; empty for an empty one, and for a mark that is taken away.
  ///
  /// - Throws: `badValue` with the nearest value, if there is one.
  public func stored(_ typed: String, for field: Field, of type: RecordType) throws(Refusal) -> String {
    let text = field.kind == .longText ? typed.trimmed : typed.oneLine
    guard !text.isEmpty else { return "" }
    if let value = read(field.kind.isFolded ? Folded(text).text : text, field.kind) { return value }
    let candidates = candidates(text, field.kind)
    if candidates.count > 1 {
      throw .ambiguousValue(type, field: field.name, value: text, candidates: candidates)
    }
    throw .badValue(
      type, field: field.name, value: text, expected: spelled(field.kind),
      nearest: nearest(text, field.kind))
  }

  /// A list of the store as the words that it holds: people know those, not the list's name.
  private func spelled(_ kind: FieldKind) -> FieldKind {
    guard case .code(let list) = kind, !vocabulary.list(list).isEmpty else { return kind }
    return .choice(vocabulary.list(list).map { Word(code: $0.code, zh: $0.zh, en: $0.en) })
  }

  private func read(_ text: String, _ kind: FieldKind) -> String? {
    switch kind {
    case .text: text.plain
    case .longText, .source, .filling: text
    case .day: DayWord(today).day(text)?.description
    case .yearlyDay: YearlyDay(typed: text)?.text
    case .month: DayWord.month(text).flatMap { $0.month == nil ? nil : $0.description }
    case .yearOrMonth: DayWord.month(text)?.description
    case .time: DayWord.time(text)?.description
    case .count: Quantity.count(text).map(String.init)
    case .scale(let low, let high):
      Quantity.count(text).flatMap { low <= $0 && $0 <= high ? String($0) : nil }
    case .amount: Quantity.money(text)?.description
    case .flag: YesNo(text).map { $0 == .yes ? "yes" : "" }
    case .truth: YesNo(text)?.rawValue
    case .timestamp: Timestamp(text)?.description
    case .creditCode: try? CreditCode(text).text
    case .item: Item(code: text)?.code
    case .stanceMove: StanceMove(text)?.text
    case .choice(let words): ListWord.choose(text, words)?.code ?? SeatWord.code(text, among: words)
    case .code(let list): vocabulary.code(list, text) ?? (list == .function ? SeatWord.function(text) : nil)
    case .record(let type): record(text, type)
    case .anyRecord(let type): anyRecord(text, type)
    case .account: customer(text)
    case .login: login(text)
    }
  }

  /// The id of a record given by id or, in the account at hand, by a name that only one record has.
  private func record(_ text: String, _ type: RecordType) -> String? {
    guard let document = account?.document, type.siblings.contains(RecordType.account.rawValue) else {
      return IDSource.isWellFormed(text) ? text : nil
    }
    if document.record(type.rawValue, id: text) != nil { return text }
    let named = named(text, type)
    return named.count == 1 ? named[0].id : nil
  }

  /// The id of a customer given by id or by a name that means one.
  private func customer(_ text: String) -> String? {
    let named = customers(text)
    return named.count == 1 ? named[0].id : named.isEmpty && IDSource.isWellFormed(text) ? text : nil
  }

  private func named(_ text: String, _ type: RecordType) -> [Record] {
    (account?.document.records(of: type.rawValue) ?? []).filter { $0["Name"] == text || $0["Text"] == text }
  }

  /// The records of the account that a name may mean, told apart by what they are.
  private func candidates(_ text: String, _ kind: FieldKind) -> [Namesake] {
    switch kind {
    case .record(let type), .anyRecord(let type):
      named(text, type).map { record in
        let known = ["Title", "Department", "Stage", "Date", "Due", "Phone", "Mobile"].compactMap {
          record[$0]
        }
        return Namesake(id: record.id, label: ([text] + known.prefix(2)).joined(separator: " "))
      }
    case .account: customers(text)
    default: []
    }
  }

  private func anyRecord(_ text: String, _ type: RecordType) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return elsewhere(text, in: house) ?? record(text, type) }
    return elsewhere(parts[1], in: customer(parts[0]))
      ?? (parts.allSatisfy(IDSource.isWellFormed) ? text : nil)
  }

  /// `CUSTOMER/PERSON` by ids, of somebody at another customer who is given by name or id.
  private func elsewhere(_ name: String, in house: String?) -> String? {
    guard let house else { return nil }
    let found = people(name, house)
    return found.count == 1 ? "\(house)/\(found[0].id)" : nil
  }

  /// A house that names nobody takes any login.
  private func login(_ text: String) -> String? {
    if let known = vocabulary.login(text) { return known }
    return vocabulary.team.isEmpty && !text.contains(" ") ? text : nil
  }

  private func nearest(_ text: String, _ kind: FieldKind) -> String? {
    switch kind {
    case .choice(let words): ListWord.nearest(text, words)
    case .code(let list): vocabulary.nearest(list, to: text)
    case .login: Nearest.word(to: text, among: vocabulary.team.flatMap { [$0.login, $0.name] })
    case .item: Nearest.word(to: text.uppercased(), among: Item.allCases.map(\.code))
    case .record(let type), .anyRecord(let type):
      Nearest.word(
        to: text, among: account?.document.records(of: type.rawValue).compactMap { $0["Name"] } ?? [])
    default: nil
    }
  }
}

extension FieldKind {
  /// Whether full-width digits and signs mean the same as plain ones.
  fileprivate var isFolded: Bool {
    switch self {
    case .day, .yearlyDay, .month, .yearOrMonth, .time, .count, .scale, .amount: true
    default: false
    }
  }
}

/// Yes and no, as people write them.
enum YesNo: String {
  case yes, no

  init?(_ text: String) {
    switch text.lowercased() {
    case "yes", "y", "true", "1", "是", "有", "对": self = .yes
    case "no", "n", "false", "0", "否", "无", "不是", "没有": self = .no
    default: return nil
    }
  }
}

extension String {
  /// Without blanks at either end.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// Trimmed, and line breaks and tabs turned into blanks.
  var oneLine: String { String(trimmed.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }
}
