/// One of the nine categories in the order of which customers are developed (P1–P9, 开发优先).
public enum Category: UInt8, Sendable, Hashable, CaseIterable, Comparable, Worded {
  case retained, contacted, supplier, referred, friend, changing, new, friction, aged

  /// `P1` … `P9`.
  public var code: String { Self.words[Int(rawValue)].code }
  public var zh: String { Self.words[Int(rawValue)].zh }
  public var en: String { Self.words[Int(rawValue)].en }

  public static func < (a: Category, b: Category) -> Bool { a.rawValue < b.rawValue }

  private static let words: [Word] = [
    Word(code: "P1", zh: "保有客户", en: "retained customer"),
    Word(code: "P2", zh: "接触过未成交", en: "contacted, no business yet"),
    Word(code: "P3", zh: "我方供货商", en: "supplier of ours"),
    Word(code: "P4", zh: "领导/被推荐", en: "leader or referred"),
    Word(code: "P5", zh: "有私交", en: "personal friend"),
    Word(code: "P6", zh: "扩张/改变经营", en: "expanding or changing"),
    Word(code: "P7", zh: "新公司/新到本地", en: "new, or new here"),
    Word(code: "P8", zh: "与现供货商有摩擦", en: "friction with supplier"),
    Word(code: "P9", zh: "旧车待更新", en: "old vehicles"),
  ]
}

/// The categories that an account's facts meet today.
public struct Categories: Sendable, Hashable {
  /// Bit n stands for category n.
  public private(set) var bits: UInt16 = 0

  /// The categories that a row's facts meet on a day.
  public init(_ row: Headline, on today: Day) {
    self = withUnsafePointer(to: row) { Categories(at: $0, on: today) }
  }

  init(at row: Row, on today: Day) {
    let facts = row.pointee.priority
    mark(.retained, facts.lastDeal != nil)
    mark(.contacted, facts.lastDeal == nil && row.pointee.lastContact != nil)
    mark(.supplier, facts.supplierOfOurs)
    mark(.referred, facts.referred)
    mark(.friend, facts.friend)
    mark(.changing, facts.expansion.map { $0.counts(on: today) } ?? false)
    mark(.new, facts.newcomer(on: today) != nil)
    mark(.friction, facts.isDissatisfied || facts.friction.map { $0.counts(on: today) } ?? false)
    mark(.aged, row.pointee.fleet.worn > 0 || row.pointee.fleet.dueOn.map { $0 <= today } ?? false)
  }

  /// The category of the account: the first that its facts meet.
  public var first: Category? {
    bits == 0 ? nil : Category(rawValue: UInt8(bits.trailingZeroBitCount))
  }

  /// All that its facts meet, in order.
  public var all: [Category] { Category.allCases.filter(contains) }

  public func contains(_ category: Category) -> Bool { bits & 1 << category.rawValue != 0 }

  private mutating func mark(_ category: Category, _ isMet: Bool) {
    if isMet { bits |= 1 << category.rawValue }
  }
}

extension SignalFacts {
  /// Whether the sign still says something on a day.
  public func counts(on today: Day) -> Bool { date <= today && today <= lastDay }
}

extension PriorityFacts {
  /// How long a company is new, in months.
  private static let newness = 24

  /// Since when the account is new, and whether it was founded then or came here; nil if it is not new, or
  /// has a fixed supplier (P7).
  public func newcomer(on today: Day) -> (since: Day, isFounded: Bool)? {
    guard !hasFixedSupplier else { return nil }
    func isNew(_ day: Day) -> Bool { day <= today && today < day.adding(months: Self.newness) }
    if let founded, isNew(founded) { return (founded, true) }
    if let arrivedHere, isNew(arrivedHere) { return (arrivedHere, false) }
    return nil
  }

  /// Two of five or less with a rival (P8).
  public var isDissatisfied: Bool { satisfaction.map { $0 <= 2 } ?? false }
}
