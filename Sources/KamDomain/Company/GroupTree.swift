/// The groups of a store: which unit belongs to which, to any depth, with totals (D6, X11).
public struct GroupTree: Sendable {
  public let rows: [Headline]
  private let places: [ID<Account>: Int]
  /// The places of the units directly below each row.
  private var below: [[Int]]
  /// The place of the unit above each row; nil if there is none, or it is not among the rows.
  private var above: [Int?]
  /// Parents that lead in a circle, which no group can have, each circle once.
  public private(set) var cycles: [[ID<Account>]] = []

  public init(_ rows: [Headline]) {
    self.rows = rows
    let places = Dictionary(rows.indices.map { (rows[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = places
    above = rows.map { row in row.parent.flatMap { places[$0] } }
    below = Array(repeating: [], count: rows.count)
    for (place, parent) in above.enumerated() { if let parent { below[parent].append(place) } }
    findCycles()
  }

  /// Climbs from every row; rows climbed before need not be climbed again.
  private mutating func findCycles() {
    var climbed = Array(repeating: 0, count: rows.count)
    for start in rows.indices {
      var (path, at) = ([Int](), Optional(start))
      while let place = at, climbed[place] == 0 {
        climbed[place] = start + 1
        path.append(place)
        at = above[place]
      }
      guard let at, climbed[at] == start + 1, let first = path.firstIndex(of: at) else { continue }
      cycles.append(path[first...].map { rows[$0].id })
    }
  }

  /// The unit at the head of a group; in a circle the one that comes first among the rows. Nil if the account is
  /// not among the rows.
  public func head(of id: ID<Account>) -> ID<Account>? {
    guard var place = places[id] else { return nil }
    var met: Set<Int> = []
    while met.insert(place).inserted {
      guard let parent = above[place] else { return rows[place].id }
      place = parent
    }
    let circle = cycles.first { $0.contains(rows[place].id) } ?? []
    return circle.min { (places[$0] ?? 0) < (places[$1] ?? 0) }
  }

  /// An account and all units below it, each with the totals of its own branch.
  public func branches(of id: ID<Account>) -> [Branch] {
    guard let place = places[id] else { return [] }
    let lines = Lineage(from: place) { below[$0] }.lines
    var branches: [Branch] = []
    // From the last line up, what hangs on a unit is summed before the unit is met.
    var sums = Array(repeating: GroupTotals(), count: lines.count + 2)
    for line in lines.reversed() {
      var totals = sums[line.depth + 1]
      sums[line.depth + 1] = GroupTotals()
      if !line.isRepeated { totals.add(rows[line.row]) }
      sums[line.depth].add(totals)
      branches.append(Branch(rows[line.row], line, totals))
    }
    return branches.reversed()
  }

  /// The whole group that an account belongs to.
  public func group(of id: ID<Account>) -> [Branch] { head(of: id).map { branches(of: $0) } ?? [] }

  /// One unit in its group.
  public struct Branch: Sendable, Equatable {
    public var id: ID<Account>
    public var name: String
    /// 0 for the head of the group.
    public var depth: Int
    /// The unit with all below it.
    public var totals: GroupTotals
    /// The unit stands further up already: its parents lead in a circle.
    public var closesCircle: Bool

    init(_ row: Headline, _ line: Lineage.Line, _ totals: GroupTotals) {
      (id, name, depth) = (row.id, row.name, line.depth)
      (self.totals, closesCircle) = (totals, line.isRepeated)
    }
  }
}

/// What a group comes to.
public struct GroupTotals: Sendable, Equatable {
  public var accounts = 0
  /// Vehicles in use.
  public var vehicles = 0
  /// Vehicles likely to be bought in open projects.
  public var openUnits = 0
  public var deals = 0
  /// Vehicles sold.
  public var dealUnits = 0

  public init() {}

  mutating func add(_ row: Headline) {
    accounts += 1
    vehicles += row.fleet.count
    openUnits += row.openUnits
    deals += row.deals.count
    dealUnits += row.deals.units
  }

  mutating func add(_ other: GroupTotals) {
    accounts += other.accounts
    vehicles += other.vehicles
    openUnits += other.openUnits
    deals += other.deals
    dealUnits += other.dealUnits
  }
}
