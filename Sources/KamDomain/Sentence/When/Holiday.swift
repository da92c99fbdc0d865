/// A public holiday that people date by.
enum Holiday: String, Sendable {
  case newYear, springFestival, labourDay, nationalDay

  /// The day that the holiday is called after; nil where the table ends.
  func day(in year: Int) -> Day? {
    switch self {
    case .newYear: Day(year, 1, 1)
    case .springFestival: LunarDay(year, 1, 1)?.calendarDay
    case .labourDay: Day(year, 5, 1)
    case .nationalDay: Day(year, 10, 1)
    }
  }

  /// The last day off, counted from the day it is called after. The State Council sets the days anew each
  /// year; these are the usual ones, so what follows from them is supposed.
  func end(from day: Day) -> Day {
    switch self {
    case .newYear: day
    case .springFestival, .nationalDay: day + 6
    case .labourDay: day + 4
    }
  }

  /// The first day off.
  func start(from day: Day) -> Day { self == .springFestival ? day - 1 : day }

  static let all: [Holiday] = [.newYear, .springFestival, .labourDay, .nationalDay]
}

/// Monday to Friday outside the usual holidays.
enum WorkingDays {
  static func isWorking(_ day: Day) -> Bool {
    day.weekday < 6
      && !Holiday.all.contains { holiday in
        guard let named = holiday.day(in: day.year) else { return false }
        return holiday.start(from: named) <= day && day <= holiday.end(from: named)
      }
  }

  static func first(after day: Day) -> Day { self.day(1, after: day) }

  /// The n-th working day after a day.
  static func day(_ count: Int, after day: Day) -> Day {
    var (left, found) = (count, day)
    while left > 0 {
      found = found + 1
      if isWorking(found) { left -= 1 }
    }
    return found
  }
}
