import KamDomain

/// Choices that repeat for the same seed on every machine and with every library version.
struct Chance {
  private var source: IDSource

  /// The choices of one account.
  init(seed: UInt64, account: Int) {
    source = IDSource(seed: seed ^ (UInt64(account) &* 0xD6E8_FEB8_6659_FD93))
    _ = source.next()
  }

  /// A number in `0..<count`; `count` is at least 1.
  mutating func below(_ count: Int) -> Int {
    Int(truncatingIfNeeded: source.next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// A number in a closed range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in `percent` of a hundred cases.
  mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  /// One of several, which are at least one.
  mutating func pick<T>(_ several: [T]) -> T { several[below(several.count)] }

  /// `count` different numbers in `0..<bound`, at most `bound` of them, in an order of their own.
  mutating func distinct(_ count: Int, below bound: Int) -> [Int] {
    var pool = Array(0..<bound)
    let wanted = min(count, bound)
    for at in 0..<wanted { pool.swapAt(at, at + below(bound - at)) }
    return Array(pool.prefix(wanted))
  }
}
