/// What an account is worth working for: vehicles likely to be bought × how soon × how much is known. The
/// three factors are shown beside the product.
public struct Worth: Sendable, Hashable {
  /// Vehicles: those planned and not bought yet; without such a project, those that come of age within a year.
  public var units: Int
  /// How soon, in per cent: by the day of purchase, else by the likelihood grade.
  public var nearness: Int
  /// How much is known, in per cent.
  public var coverage: Int

  /// The product in ten-thousandths of a vehicle.
  public var value: Int { units * nearness * coverage }

  /// A number that is the smaller the more the account is worth.
  var descending: UInt64 { UInt64(UInt32.max) - UInt64(min(value, Int(UInt32.max))) }

  public init(_ row: Headline, on today: Day) {
    self = withUnsafePointer(to: row) { Worth(at: $0, on: today) }
  }

  init(at row: Row, on today: Day) {
    let year = today + 365
    coverage = row.pointee.coverage.percent
    if let buying = row.pointee.buying {
      units = min(max(buying.units ?? 0, 0), 100_000)
      nearness = Self.nearness(buying, today)
    } else {
      let aging = row.pointee.dues.lazy.filter { $0.kind == .replacement && $0.day <= year }
      units = min(aging.reduce(row.pointee.fleet.worn) { $0 + Int($1.count) }, 100_000)
      nearness = units == 0 ? 0 : 40
    }
  }

  private static func nearness(_ buying: BuyingFacts, _ today: Day) -> Int {
    guard let day = buying.by else { return Likelihood.chance(buying.likelihood) }
    return switch day - today {
    case ...30: 100
    case ...90: 80
    case ...180: 60
    case ...365: 40
    default: 20
    }
  }

}

extension Likelihood {
  /// How likely a purchase of this grade is, in per cent; of one that nobody graded a fifth.
  public static func chance(_ grade: Likelihood?) -> Int {
    switch grade {
    case .o: 100
    case .h: 90
    case .a: 70
    case .b: 50
    case .c: 30
    case nil: 20
    }
  }
}
