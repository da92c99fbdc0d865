/// Puts rows in an order: all of them, or only the first ones, as a first frame needs.
public struct Ranking: Sendable {
  private let order: SortOrder
  private let today: Day
  private let vocabulary: Vocabulary
  private let terms: [SearchTerm]
  private let industries: [String: Int]

  /// With a query, rows whose name begins with its words come first, then names that hold them, then the rest.
  public init(_ order: SortOrder, today: Moment, vocabulary: Vocabulary, query: Query? = nil) {
    self.order = order
    self.today = today.day
    self.vocabulary = vocabulary
    terms = query?.terms ?? []
    industries = Dictionary(
      vocabulary.list(.industry).map { ($0.code, vocabulary.place(.industry, $0.code)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The places of all rows, or of some, in order.
  public func sorted(_ rows: [Headline], _ places: [Int]? = nil) -> [Int] {
    var keys: [RowKey] = []
    keys.reserveCapacity(places?.count ?? rows.count)
    forEachKey(rows, places) { keys.append($0) }
    keys.sort(by: <)
    return keys.map { Int($0.place) }
  }

  /// The places of the first `count` rows, in order; the rest is looked at once and never sorted.
  public func top(_ count: Int, of rows: [Headline], _ places: [Int]? = nil) -> [Int] {
    var heap = Heap(limit: count)
    forEachKey(rows, places) { heap.offer($0) }
    return heap.keys.sorted(by: <).map { Int($0.place) }
  }

  /// The places of the first `count` rows of columns, in order; most rows are passed over after one look.
  public func top(_ count: Int, of columns: Columns) -> [Int] {
    var heap = Heap(limit: count)
    for place in 0..<columns.count where heap.mayTake(least(columns.rows + place)) {
      withUnsafePointer(to: columns.headline(place)) { heap.offer(key($0, at: place)) }
    }
    return heap.keys.sorted(by: <).map { Int($0.place) }
  }

  /// What the order goes by is no smaller than this, told without reckoning what the row means.
  private func least(_ row: UnsafePointer<PackedRow>) -> UInt64 {
    order == .today ? Standing.leastTodayKey(row, today) : 0
  }

  private func forEachKey(_ rows: [Headline], _ places: [Int]?, _ body: (RowKey) -> Void) {
    rows.withUnsafeBufferPointer { rows in
      guard let first = rows.baseAddress else { return }
      if let places {
        for place in places { body(key(first + place, at: place)) }
      } else {
        for place in rows.indices { body(key(first + place, at: place)) }
      }
    }
  }

  private func key(_ row: Row, at place: Int) -> RowKey {
    RowKey(
      major: terms.isEmpty ? 0 : rank(row.pointee.withSearch { Query.place(of: terms, in: $0) }),
      minor: minor(row), collation: row.pointee.collation, place: Int32(place))
  }

  private func rank(_ place: SearchTerm.Place?) -> UInt64 {
    UInt64(place?.rawValue ?? SearchTerm.Place.allCases.count)
  }

  /// What the order itself goes by: smaller comes first.
  private func minor(_ row: Row) -> UInt64 {
    switch order {
    case .today: Standing(at: row, vocabulary: vocabulary, today: today).todayKey
    case .priority: Standing(at: row, vocabulary: vocabulary, today: today).developmentKey
    case .industry: UInt64(industries[row.pointee.industry] ?? industries.count)
    case .stage: UInt64(1_000_000 - (stage(row).map { vocabulary.rank(ofStage: $0) } ?? -2))
    case .nextStep: due(row)
    case .silence: row.pointee.lastContact.map { Self.ascending($0) } ?? .max
    case .name: 0
    }
  }

  private func stage(_ row: Row) -> String? { row.pointee.stage }

  /// Day and time of the next step; without a time last on its day, without a day last of all.
  private func due(_ row: Row) -> UInt64 {
    guard row.pointee.hasNextStep else { return .max }
    let step = row.pointee.stepDue
    guard let due = step.day else { return .max - 1 }
    return Self.ascending(due) << 16 | UInt64(step.time?.minutes ?? .max)
  }

  private static func ascending(_ day: Day) -> UInt64 { UInt64(Int64(day.number) + 0x8000_0000) }
}

/// What rows are compared by; rows that agree in it keep the order of their places.
struct RowKey: Sendable, Hashable, Comparable {
  var major: UInt64
  var minor: UInt64
  var collation: Collation
  var place: Int32

  static func < (a: RowKey, b: RowKey) -> Bool {
    if a.major != b.major { return a.major < b.major }
    if a.minor != b.minor { return a.minor < b.minor }
    return a.collation == b.collation ? a.place < b.place : a.collation < b.collation
  }
}

/// Keeps the smallest keys of many, the largest of them on top (a binary heap).
struct Heap {
  private let limit: Int
  private(set) var keys: [RowKey] = []

  init(limit: Int) {
    self.limit = max(limit, 0)
    keys.reserveCapacity(self.limit)
  }

  /// Whether a key may be among the smallest whose minor part is at least this.
  func mayTake(_ minor: UInt64) -> Bool {
    keys.count < limit || keys.first.map { minor <= $0.minor } ?? false
  }

  mutating func offer(_ key: RowKey) {
    if keys.count < limit {
      keys.append(key)
      rise(from: keys.count - 1)
    } else if let largest = keys.first, key < largest {
      keys[0] = key
      sink()
    }
  }

  private mutating func rise(from start: Int) {
    var at = start
    while at > 0, keys[(at - 1) / 2] < keys[at] {
      keys.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  private mutating func sink() {
    var at = 0
    while true {
      var child = at * 2 + 1
      guard child < keys.count else { return }
      if child + 1 < keys.count, keys[child] < keys[child + 1] { child += 1 }
      guard keys[at] < keys[child] else { return }
      keys.swapAt(at, child)
      at = child
    }
  }
}
