/// How many vehicles of customers come of age in the next quarters (M3, X8), in all and by group.
public struct FleetForecast: Sendable {
  /// The quarters that are looked at, the running one first.
  public let quarters: [Quarter]
  /// The groups, those with the most vehicles first.
  public private(set) var groups: [Group] = []
  /// All groups together.
  public private(set) var total: Group

  /// What belongs together: all vehicles of a specialist, an industry, a make or a duty.
  public struct Group: Sendable, Equatable {
    /// A login, a code of the lists of industries or duties, or a make; empty where it is not known.
    public var key: String
    /// Of age before the running quarter, or driven further than their duty allows.
    public var already = Tally()
    /// For each quarter.
    public var quarters: [Tally]

    /// The vehicles of a quarter by its place; at -1 those of age already.
    public subscript(place: Int) -> Tally { place < 0 ? already : quarters[place] }

    /// All that is of age by the end of the last quarter.
    public var sum: Tally { quarters.reduce(already, +) }
  }

  /// A number of vehicles, and how many of them are of rival makes.
  public struct Tally: Sendable, Equatable {
    public var vehicles = 0
    public var rivals = 0

    public init(_ vehicles: Int = 0, rivals: Int = 0) {
      self.vehicles = vehicles
      self.rivals = rivals
    }

    static func + (a: Tally, b: Tally) -> Tally {
      Tally(a.vehicles + b.vehicles, rivals: a.rivals + b.rivals)
    }
  }

  /// By what vehicles are put together.
  public enum Grouping: String, Sendable, CaseIterable { case industry, owner, make, duty }

  /// How many quarters are looked at if nobody says.
  public static let quartersShown = 8

  /// Nothing yet, for the quarter of `today` and those after it.
  public init(today: Day, quarters count: Int = quartersShown) {
    let first = Quarter(today)
    quarters = (0..<max(1, count)).map { first + $0 }
    total = Group(key: "", quarters: Array(repeating: Tally(), count: quarters.count))
  }

  /// The forecast of the rows, by specialist or industry.
  ///
  /// - Parameter key: what a row is put together by; nil for one group of all.
  public init(
    _ rows: some Sequence<Headline>, today: Day, quarters count: Int = quartersShown,
    by key: ((Headline) -> String)? = nil
  ) {
    self.init(today: today, quarters: count)
    for row in rows { add(Ageing.all(of: row), to: key?(row)) }
    sort()
  }

  /// The forecast of vehicles, by their make or their duty.
  public init(
    of vehicles: some Sequence<Ageing>, today: Day, quarters count: Int = quartersShown,
    by key: (Ageing) -> String
  ) {
    self.init(today: today, quarters: count)
    for vehicle in vehicles { add([vehicle], to: key(vehicle)) }
    sort()
  }

  private mutating func add(_ vehicles: [Ageing], to key: String?) {
    guard !vehicles.isEmpty else { return }
    let place = key.map { self.place(of: $0) }
    for vehicle in vehicles {
      let tally = Tally(vehicle.count, rivals: vehicle.rivals)
      total.add(tally, quarter(of: vehicle))
      if let place { groups[place].add(tally, quarter(of: vehicle)) }
    }
  }

  private mutating func place(of key: String) -> Int {
    if let known = groups.firstIndex(where: { $0.key == key }) { return known }
    groups.append(Group(key: key, quarters: Array(repeating: Tally(), count: quarters.count)))
    return groups.count - 1
  }

  /// The place of the quarter in which vehicles come of age: negative if they have, beyond the end if later.
  private func quarter(of vehicle: Ageing) -> Int { vehicle.day.map { Quarter($0) - quarters[0] } ?? -1 }

  private mutating func sort() {
    groups = groups.filter { $0.sum.vehicles > 0 }
    groups.sort { ($1.sum.vehicles, $0.key) < ($0.sum.vehicles, $1.key) }
  }
}

extension FleetForecast.Group {
  fileprivate mutating func add(_ tally: FleetForecast.Tally, _ quarter: Int) {
    if quarter < 0 {
      already = already + tally
    } else if quarter < quarters.count {
      quarters[quarter] = quarters[quarter] + tally
    }
  }
}

/// Alike vehicles of a customer that come of age together.
public struct Ageing: Sendable, Equatable {
  /// When they come of age by their duty; nil if they have run too far already.
  public var day: Day?
  public var count: Int
  /// How many of them are of rival makes.
  public var rivals: Int
  /// Empty where it is not known, or where several makes are counted together.
  public var make: String
  /// A code of the list of duties; empty where it is not known, or where several are counted together.
  public var duty: String

  /// The vehicles that a row tells of.
  static func all(of row: Headline) -> [Ageing] {
    let dues = row.dues.lazy.filter { $0.kind == .replacement }.map {
      Ageing(day: $0.day, count: Int($0.count), rivals: Int($0.rivals), make: "", duty: "")
    }
    let worn = Ageing(day: nil, count: row.fleet.worn, rivals: row.fleet.wornRivals, make: "", duty: "")
    return worn.count > 0 ? [worn] + dues : Array(dues)
  }

  /// The vehicles of an account, one value for each line of its file.
  public static func all(of account: Account, _ vocabulary: Vocabulary) -> [Ageing] {
    var found: [Ageing] = []
    account.each(Vehicle.self) { _, vehicle in
      let count = max(vehicle.count ?? 1, 0)
      guard count > 0, let age = vocabulary.ageing(vehicle) else { return }
      found.append(
        Ageing(
          day: age.day, count: count, rivals: vehicle.ours ? 0 : count, make: vehicle.make ?? "",
          duty: vehicle.duty ?? ""))
    }
    return found
  }
}

extension Vocabulary {
  /// When a line of vehicles comes of age, and its rule: no day if they have run too far already; nil if nothing
  /// tells.
  func ageing(_ vehicle: Vehicle) -> (day: Day?, rule: AgeRule)? {
    guard let rule = replacementAge(vehicle) else { return nil }
    if let limit = rule.mileage, let mileage = vehicle.mileage, mileage >= limit { return (nil, rule) }
    return vehicle.registered.map { ($0.start.adding(months: rule.years * 12), rule) }
  }
}

extension FleetForecast {
  /// What the signs of a bar and the figures mean.
  public static func legend(_ language: Language) -> String {
    language.pick("# 对手品牌  = 我方品牌   台数（其中对手）", "# rival makes  = ours   vehicles (rivals of them)")
  }
}
