/// How far the target of a month is reached (X6).
public struct Attainment: Sendable, Equatable {
  public let month: Period
  /// The login of the specialist whose month it is; nil for that of all.
  public let owner: String?
  /// What was set; nil where nothing was.
  public private(set) var target = Goal()
  /// Vehicles signed and delivered in the month, and money that came in.
  public private(set) var signed = 0
  public private(set) var delivered = 0
  public private(set) var paid = Money(fen: 0)
  /// Vehicles that are likely to be signed until the month ends: units by their chance, in hundredths.
  private var hundredths = 0

  /// What somebody shall reach in a month.
  public struct Goal: Sendable, Equatable {
    public var signed: Int?
    public var delivered: Int?
    public var paid: Money?

    mutating func add(_ facts: TargetFacts) {
      signed = facts.signed.map { (signed ?? 0) + $0 } ?? signed
      delivered = facts.delivered.map { (delivered ?? 0) + $0 } ?? delivered
      paid = facts.paid.map { (paid ?? Money(fen: 0)) + $0 } ?? paid
    }
  }

  /// The month of `today`.
  ///
  /// - Parameter owner: the login of the specialist whose it is; nil for all.
  public init(_ rows: some Sequence<Headline>, of owner: String? = nil, today: Day, vocabulary: Vocabulary) {
    self.init(rows, of: owner, today: today, targets: vocabulary.targets)
  }

  /// The month of `today`; targets of one month and person add up.
  ///
  /// - Parameters:
  ///   - owner: the login of the specialist whose it is; nil for all.
  ///   - targets: those of all stores that the rows are from.
  public init(_ rows: some Sequence<Headline>, of owner: String? = nil, today: Day, targets: [TargetFacts]) {
    self.owner = owner
    month = Period(.month, of: today)
    for facts in targets where facts.month == month.name && facts.owner == owner ?? facts.owner {
      target.add(facts)
    }
    for row in rows where owner == nil || row.owner == owner { add(row) }
  }

  /// The month of rows that a query left of all: of everybody or of one specialist, where no row of theirs is left
  /// out; nil where some are, because no target was set for those.
  public init?(of rows: [Headline], among all: [Headline], today: Day, targets: [TargetFacts]) {
    let owners = Set(rows.map(\.owner))
    if rows.count == all.count {
      self.init(rows, today: today, targets: targets)
    } else if owners.count == 1, let owner = owners.first,
      rows.count == all.count(where: { $0.owner == owner })
    {
      self.init(rows, of: owner, today: today, targets: targets)
    } else {
      return nil
    }
  }

  private mutating func add(_ row: Headline) {
    for result in row.packedResults.lazy.map(\.result) where month.days.contains(result.day) {
      switch result.kind {
      case .signed: signed += result.units
      case .delivered: delivered += result.units
      case .paid: paid = paid + (result.amount ?? Money(fen: 0))
      case .lost: break
      }
    }
    guard row.hasLiveProject else { return }
    for project in row.opportunities
    where project.isWanted && project.by.map({ $0 <= month.days.upperBound }) ?? false {
      hundredths += project.hundredths
    }
  }

  /// Vehicles likely to be signed until the month ends, rounded.
  public var forecast: Int { (hundredths + 50) / 100 }

  /// Vehicles still wanting when all that is likely has come; nil without a target.
  public var short: Int? { target.signed.map { max(0, $0 - signed - forecast) } }

  /// Whose month it is: a name, or `全部`.
  public func whose(_ vocabulary: Vocabulary, _ language: Language) -> String {
    owner.map { vocabulary.personName($0) } ?? language.pick("全部", "All")
  }

  /// Whose month it is, and how far it has come: `李伟 11月 任务18 …`.
  public func named(_ vocabulary: Vocabulary, _ language: Language) -> String {
    whose(vocabulary, language) + " " + words(language)
  }

  /// `11月 任务40 签约22 交车17 回款318万 预计+9 缺9`.
  public func words(_ language: Language) -> String {
    func of(_ goal: Int?) -> String { goal.map { "/\($0)" } ?? "" }
    let money = paid.words(language) + (target.paid.map { "/" + $0.words(language) } ?? "")
    let gap = short.map { language.pick(" 缺\($0)", ", short \($0)") } ?? ""
    let task = target.signed.map(String.init) ?? language.pick("未定", "none")
    return language.pick(
      "\(month.days.lowerBound.month)月 任务\(task) 签约\(signed) 交车\(delivered)\(of(target.delivered)) 回款\(money) 预计+\(forecast)",
      "\(month.name): target \(task), signed \(signed), delivered \(delivered)\(of(target.delivered)), "
        + "paid \(money), forecast +\(forecast)") + gap
  }
}
