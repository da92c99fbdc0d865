/// The search for customers that a new one may be the same as (X11): a suggestion; only what is the same is asked
/// about once more.
public struct Duplicates: Sendable {
  private let name: CompanyName
  private let folded: String
  private let core: Needle
  private let code: String?
  /// Phone numbers, digits only.
  private let numbers: [(digits: [UInt8], needle: Needle)]

  /// - Parameters:
  ///   - code: the credit code; one that does not check is compared as it stands.
  ///   - phones: numbers in any spelling.
  public init(name: String, code: String? = nil, phones: [String] = []) {
    self.name = CompanyName(name)
    folded = Folded(name).text
    let scalars = self.name.coreScalars
    core = Needle(scalars.count < 2 ? [] : scalars.utf8)
    self.code = code.map { (try? CreditCode($0).text) ?? $0 }
    numbers = phones.map(Self.digits).filter { $0.count >= Self.leastDigits }.map {
      ($0, Needle(Array($0.suffix(Self.leastDigits))))
    }
  }

  /// What is known of a customer who is being entered line by line: its fields as stored.
  public init(_ values: Values) {
    let fields = values.compactMap { value in
      value.value.flatMap { text in RecordType.account.field(value.field).map { ($0.name, text) } }
    }
    self.init(
      name: fields.first { $0.0 == "Name" }?.1 ?? "", code: fields.first { $0.0 == "CreditCode" }?.1,
      phones: fields.filter { $0.0 == "Phone" }.map(\.1))
  }

  /// What is known of a customer that is there already. The numbers of those who moved stand with two customers.
  public init(of account: Account) {
    self.init(
      name: account.name, code: account.record["CreditCode"],
      phones: account.phones + account.contacts.filter(\.otherSelves.isEmpty).flatMap(\.phones))
  }

  /// The customers that look the same, the surest reason first, at most `limit`.
  public func among(_ rows: [Headline], limit: Int = 5) -> [Likeness] {
    var found: [Likeness] = []
    for row in rows {
      guard let reason = reason(row) else { continue }
      found.append(Likeness(id: row.id, name: row.name, reason: reason))
    }
    let inOrder = found.enumerated().sorted {
      ($0.element.reason.rank, $0.offset) < ($1.element.reason.rank, $1.offset)
    }
    return inOrder.prefix(limit).map(\.element)
  }

  private func reason(_ row: Headline) -> Likeness.Reason? {
    if let code, row.creditCode == code { return .creditCode(code) }
    if row.withSearch({ SearchKey.hasName(core, in: $0) }), let same = sameName(row) { return .name(same) }
    for number in numbers {
      let same = row.withSearch({ SearchKey.numbers(containing: number.needle, in: $0) }).first {
        $0.hasTail(of: number.digits)
      }
      if let same { return .phone(String(decoding: same, as: UTF8.self)) }
    }
    return nil
  }

  /// The name of a row that means the same firm: the very name if the row has it.
  private func sameName(_ row: Headline) -> String? {
    let names = [row.name, row.shortName].compactMap { $0 } + row.formerNames
    return names.first { Folded($0).text == folded } ?? names.first { name.isLike(CompanyName($0)) }
  }

  /// Numbers with and without their area code are the same from this many digits on.
  private static let leastDigits = 7

  private static func digits(_ phone: String) -> [UInt8] {
    Folded(phone).scalars.filter(\.isASCIIDigit).map { UInt8($0.value) }
  }
}

/// A customer that a new one may be the same as, and why.
public struct Likeness: Sendable, Equatable {
  public var id: ID<Account>
  public var name: String
  public var reason: Reason

  public enum Reason: Sendable, Equatable {
    case creditCode(String)
    /// The full, short or former name that means the same firm.
    case name(String)
    /// The number of the customer or of one of its people.
    case phone(String)

    var rank: Int {
      switch self {
      case .creditCode: 0
      case .name: 1
      case .phone: 2
      }
    }
  }

  public init(id: ID<Account>, name: String, reason: Reason) {
    (self.id, self.name, self.reason) = (id, name, reason)
  }

  /// Whether it is the same customer and not merely like it: by the credit code, or by its full, short or former name.
  public func isSame(as name: String) -> Bool {
    switch reason {
    case .creditCode: true
    case .name(let known): Folded(known).text == Folded(name).text
    case .phone: false
    }
  }

  /// The hint: `已有相近客户：… （信用代码相同）`.
  public func words(_ language: Language) -> String {
    let why = why(language)
    return language.pick("已有相近客户：\(name)（\(why)）", "already there: \(name) (\(why))")
  }

  /// The reason alone: `信用代码相同`.
  public func why(_ language: Language) -> String {
    let (zh, en) =
      switch reason {
      case .creditCode: ("信用代码相同", "same credit code")
      case .name(let name) where name == self.name: ("名称相近", "a like name")
      case .name(let name): ("名称「\(name)」相近", "known as \(name)")
      case .phone(let number): ("电话 \(number) 相同", "same phone \(number)")
      }
    return language.pick(zh, en)
  }
}

extension [UInt8] {
  /// Whether one of two numbers ends with the other.
  fileprivate func hasTail(of other: [UInt8]) -> Bool {
    let (long, short) = count < other.count ? (other, self) : (self, other)
    return long.suffix(short.count).elementsEqual(short)
  }
}
