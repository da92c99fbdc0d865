/// A range of numbers, each end inclusive; an end that is nil is open.
struct NumberBounds: Sendable, Hashable {
  var low: Int?
  var high: Int?

  func contains(_ number: Int) -> Bool {
    number >= low ?? .min && number <= high ?? .max
  }
}

/// A day as a query names it.
enum QueryDay: Sendable, Hashable {
  /// Days from today.
  case relative(Int)
  case absolute(Day)

  /// The days from today on which it falls.
  func distance(from today: Day) -> Int {
    switch self {
    case .relative(let days): days
    case .absolute(let day): day - today
    }
  }
}

/// A range of days, each end inclusive; an end that is nil is open.
struct DayBounds: Sendable, Hashable {
  var low: QueryDay?
  var high: QueryDay?

  func contains(_ day: Day, today: Day) -> Bool {
    let distance = day - today
    if let low, distance < low.distance(from: today) { return false }
    if let high, distance > high.distance(from: today) { return false }
    return true
  }
}

extension NumberBounds {
  /// The numbers that satisfy `comparison number`.
  init(_ comparison: QueryWord.Comparison, _ number: Int) {
    switch comparison {
    case .equal: self.init(low: number, high: number)
    case .less: self.init(low: nil, high: number - 1)
    case .atMost: self.init(low: nil, high: number)
    case .more: self.init(low: number + 1, high: nil)
    case .atLeast: self.init(low: number, high: nil)
    }
  }
}

extension DayBounds {
  /// The days that satisfy `comparison range`: before its first day, after its last, or inside.
  init(_ comparison: QueryWord.Comparison, _ first: QueryDay, _ last: QueryDay) {
    switch comparison {
    case .equal: self.init(low: first, high: last)
    case .less: self.init(low: nil, high: first.moved(-1))
    case .atMost: self.init(low: nil, high: last)
    case .more: self.init(low: last.moved(1), high: nil)
    case .atLeast: self.init(low: first, high: nil)
    }
  }
}

extension QueryDay {
  func moved(_ days: Int) -> QueryDay {
    switch self {
    case .relative(let own): .relative(own + days)
    case .absolute(let day): .absolute(day + days)
    }
  }
}
