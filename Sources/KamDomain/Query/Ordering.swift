/// All rows in one order, kept so that any of them are put into it again without being compared.
public struct Ordering: Sendable {
  /// By the place of a row, how many come before it.
  private let ranks: [Int32]
  /// The places of all rows, in order.
  public let places: [Int]

  /// The order that a ranking gives to rows.
  public init(_ rows: [Headline], by ranking: Ranking) {
    places = ranking.sorted(rows)
    var ranks = [Int32](repeating: 0, count: places.count)
    for (rank, place) in places.enumerated() { ranks[place] = Int32(rank) }
    self.ranks = ranks
  }

  /// Some of the places in order. Of rows in which a query's words must be found those come first whose name begins
  /// with them, then those whose name holds them.
  public func sorted(_ some: [Int], of rows: [Headline], finding query: Query? = nil) -> [Int] {
    let terms = query?.terms ?? []
    let isFound = Marks(some.map { Int(ranks[$0]) }, of: ranks.count)
    guard !terms.isEmpty else { return isFound.all.map { places[$0] } }
    var drawers: [[Int]] = SearchTerm.Place.allCases.map { _ in [] } + [[]]
    for rank in isFound.all {
      let place = rows[places[rank]].withSearch { Query.place(of: terms, in: $0) }
      drawers[place?.rawValue ?? drawers.count - 1].append(places[rank])
    }
    return Array(drawers.joined())
  }
}

/// Which of so many numbers are marked, a bit each: marked in any order, they come out in their own.
private struct Marks {
  private var words: [UInt64]

  init(_ marked: [Int], of count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
    for number in marked { words[number >> 6] |= 1 << UInt64(number & 63) }
  }

  /// The marked numbers, the smallest first.
  var all: [Int] {
    var all: [Int] = []
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        all.append(place << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return all
  }
}
