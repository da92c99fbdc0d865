/// A date as it was said, before it is known whether the sentence looks back or forward.
struct DatePhrase: Sendable, Equatable {
  var base: Base
  var edge: Edge = .plain

  /// What was named.
  enum Base: Sendable, Equatable {
    /// So many days from today: 昨天, 三天后.
    case days(Int)
    /// So many working days from today: 3个工作日内.
    case workingDays(Int)
    /// So many months from today: 两个月后.
    case months(Int)
    /// A day of the year, as it was written, right or wrong; without a year the nearest in the direction of reading.
    case date(Year?, month: Int, day: Int)
    /// A day of a month; nil: of the nearest month.
    case dayOfMonth(Int, month: Int?)
    /// Monday 1 … Sunday 7, of a week counted from this one; nil: the nearest.
    case weekday(Int, week: Int?)
    /// The latest such weekday before today: `last Friday`.
    case lastWeekday(Int)
    /// A whole week, counted from this one.
    case week(Int)
    /// Saturday and Sunday of a week.
    case weekend(Int)
    /// A month counted from this one, or a part of it.
    case month(Int, MonthPart)
    /// A month by its number.
    case namedMonth(Year?, Int, MonthPart)
    /// 1–4.
    case quarter(Year?, Int)
    /// The current quarter's end.
    case quarterEnd
    case year(Year, YearPart)
    case holiday(Year?, Holiday)
    /// A day of the Chinese calendar: 正月初一, 腊月廿三.
    case lunarDay(Year?, month: Int, day: Int, isLeap: Bool)
    /// A month of the Chinese calendar: 正月.
    case lunarMonth(Year?, Int, MonthPart)
  }

  enum Year: Sendable, Equatable {
    case exact(Int)
    /// Counted from this year.
    case counted(Int)
  }

  /// 月初 is the first five days, 上旬 the first ten.
  enum MonthPart: String, Sendable { case whole, start, early, middle, late, end }
  enum YearPart: String, Sendable { case whole, start, middle, end, firstHalf, secondHalf }

  /// What the words after the date make of it: X前, X后, X左右, X内.
  enum Edge: Sendable { case plain, before, after, around, within }
}

/// Whether dates without a year or week lie behind (left of the separator) or ahead (right of it).
enum Direction: Sendable { case back, forward }

/// What a date phrase means on a given day.
struct ResolvedDate: Sendable, Equatable {
  /// The latest full day that is meant.
  var day: Day
  var kind: DueKind
  /// The day was worked out (first working day after …), not said.
  var isSupposed: Bool
  /// The first day that is meant; before `day` where more than one was named: 下周, 12月.
  var first: Day
  /// The other day that may be meant; nil if there is no doubt.
  var alternative: Day?

  init(_ day: Day, _ kind: DueKind, first: Day? = nil, isSupposed: Bool = false) {
    self.day = day
    self.kind = kind
    self.first = first ?? day
    self.isSupposed = isSupposed
  }

  /// The days among which one has to choose for an entry; empty if a single day was said.
  func choices(on today: Day) -> [Day] {
    if let alternative { return [day, alternative] }
    guard first < day else { return [] }
    let days = (0...min(day - first, 6)).map { day - $0 }
    return days.filter { $0 >= first && $0 <= today && WorkingDays.isWorking($0) }
  }
}
