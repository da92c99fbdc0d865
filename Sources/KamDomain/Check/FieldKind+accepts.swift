extension FieldKind {
  /// Whether a value is as files hold it. Codes, logins and references are looked up elsewhere.
  func accepts(_ value: String) -> Bool {
    switch self {
    case .text, .longText, .code, .login, .source, .filling: true
    case .day: Day(value) != nil
    case .yearlyDay: YearlyDay(value) != nil
    case .month: YearMonth(value)?.month != nil
    case .yearOrMonth: YearMonth(value) != nil
    case .time: ClockTime(value) != nil
    case .count: Int(value).map { $0 >= 0 } ?? false
    case .scale(let low, let high): Int(value).map { low <= $0 && $0 <= high } ?? false
    case .amount: Money(value) != nil
    case .flag, .truth: ["yes", "no", "true", "false", "1", "0"].contains(value)
    case .timestamp: Timestamp(value) != nil
    case .creditCode: (try? CreditCode(value).text) == value
    case .item: Item(code: value)?.code == value
    case .stanceMove: StanceMove(value) != nil
    case .choice(let words): words.contains { $0.code == value }
    case .record, .account: IDSource.isWellFormed(value)
    case .anyRecord:
      value.split(separator: "/", maxSplits: 1).allSatisfy { IDSource.isWellFormed(String($0)) }
    }
  }
}

extension FileName {
  /// The record types that a file of this kind holds, in the order of their sets.
  var types: [RecordType] {
    let first: RecordType =
      switch self {
      case .account: .account
      case .personal: .person
      case .event: .event
      case .playbook: .objection
      case .house: .store
      }
    return first.siblings.compactMap { RecordType(rawValue: $0) }
  }

  /// Whether a reference to a record of this type leads to the same file; the playbook may be cut into files
  /// as its people like.
  func holdsAll(_ type: RecordType) -> Bool {
    if case .playbook = self { false } else { types.contains(type) }
  }

  /// The record that the file is there for, and its id; nil for files that are sets of equals.
  var head: (type: RecordType, id: String)? {
    switch self {
    case .account(let id): (.account, id.text)
    case .event(let id): (.event, id.text)
    case .personal, .playbook, .house: nil
    }
  }
}
