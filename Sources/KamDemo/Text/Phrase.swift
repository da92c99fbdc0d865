/// A text with slots in braces, as the demo's tables hold it.
///
/// | slot | stands for |
/// |---|---|
/// | `{city}` … | a word of the account, see `Slot` |
/// | `{d-2}` `{d+14}` | the day so many days from today |
/// | `{w-2}` `{w+3}` | the working day so many working days from today |
/// | `{m-96}` | the month so many months from today, `YYYY-MM` |
/// | `{n+1}` | the number of the month so many months from today |
/// | `{y+1}` | the year so many years from this one |
/// | `{owner}` `{boss}` | the login of the account's specialist, of the manager |
/// | `{@name}` | the id of the record that a story calls by this name |
/// | `{@3}` `{@3.name}` | the id of story 3's account, the reference to a record of it |
/// | `{#3.name}` | the id of that record, where the account stands beside it |
/// | `{e2}` | the id of the event with the number 2 |
/// | `{o1}` `{a1.2}` | the id of the first refusal on the phone, of the second answer to it |
struct Phrase: Sendable {
  enum Part: Sendable, Equatable {
    case text([UInt8])
    case word(Slot)
    case day(Int)
    case workday(Int)
    case month(Int)
    case monthNumber(Int)
    case year(Int)
    case owner
    case manager
    case record(String)
    case account(Int)
    case foreignRecord(Int, String)
    case bareRecord(Int, String)
    case event(Int)
    case objection(Int)
    case answer(Int, Int)
  }

  let parts: [Part]

  init(_ text: some StringProtocol) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.text(Array(rest[..<open].utf8))) }
      parts.append(Phrase.part(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(Array(rest.utf8))) }
    self.parts = parts
  }

  /// The story accounts that the phrase refers to.
  var accounts: [Int] {
    parts.compactMap {
      switch $0 {
      case .account(let index), .foreignRecord(let index, _), .bareRecord(let index, _): index
      default: nil
      }
    }
  }

  /// What stands between braces; a slot that does not exist stays as it is written.
  private static func part(_ slot: String) -> Part {
    let offset = Int(slot.dropFirst().drop { $0 == "+" })
    switch (slot.first, offset) {
    case ("@", _), ("#", _): return reference(slot.dropFirst(), isBare: slot.first == "#")
    case ("a", _) where slot.contains("."): return answer(slot.dropFirst())
    case ("d", let days?): return .day(days)
    case ("w", let days?): return .workday(days)
    case ("m", let months?): return .month(months)
    case ("n", let months?): return .monthNumber(months)
    case ("y", let years?): return .year(years)
    case ("e", let number?): return .event(number)
    case ("o", let number?): return .objection(number)
    default: break
    }
    if slot == "boss" { return .manager }
    if slot == "owner" { return .owner }
    return Slot.named[slot].map { .word($0) } ?? .text(Array("{\(slot)}".utf8))
  }

  private static func reference(_ name: Substring, isBare: Bool) -> Part {
    let parts = name.split(separator: ".", maxSplits: 1)
    guard let first = parts.first, let account = Int(first) else { return .record(String(name)) }
    guard parts.count == 2 else { return .account(account) }
    let record = String(parts[1])
    return isBare ? .bareRecord(account, record) : .foreignRecord(account, record)
  }

  private static func answer(_ numbers: Substring) -> Part {
    let numbers = numbers.split(separator: ".").compactMap { Int($0) }
    return numbers.count == 2 ? .answer(numbers[0], numbers[1]) : .text([])
  }
}

/// A word that differs from account to account.
enum Slot: Int, CaseIterable, Sendable {
  /// The town, without 市; the district, with 区 or 县; the firm's own word; the office or line of trade.
  case city, district, firm, word
  /// The person talked to and another one, as they are spoken of: 王主任.
  case person, other
  /// Our model and theirs, their make, its sales man.
  case ours, theirs, rival, rep
  /// How many vehicles are wanted, how many are old, how old they are.
  case units, old, age
  /// The budget and a price a vehicle, in 万元.
  case budget, price
  /// The day of the month by which something is due.
  case date

  /// The slots by the names that stand between braces.
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
