/// A day of the Chinese calendar, 1900-01-31 to the end of the lunar year 2100.
public struct LunarDay: Sendable, Hashable {
  /// The year, numbered as the Gregorian year in which it begins.
  public let year: Int
  /// 1–12.
  public let month: Int
  /// Whether it is the leap month that follows the month of this number.
  public let isLeap: Bool
  /// 1–30.
  public let day: Int

  /// The day of a lunar date; nil if the calendar has no such day.
  public init?(_ year: Int, _ month: Int, _ day: Int, isLeap: Bool = false) {
    guard let length = LunarYear(year)?.length(month, isLeap: isLeap), (1...length).contains(day) else {
      return nil
    }
    (self.year, self.month, self.isLeap, self.day) = (year, month, isLeap, day)
  }

  /// The lunar date of a calendar day; nil where the table ends.
  public init?(_ day: Day) {
    let year = day.year
    // Before 正月初一 a day still belongs to the lunar year before.
    for number in [year, year - 1] {
      if let date = LunarYear(number)?.date(of: day) {
        (self.year, month, isLeap, self.day) = (number, date.month, date.isLeap, date.day)
        return
      }
    }
    return nil
  }

  /// The same day in the Gregorian calendar.
  public var calendarDay: Day {
    // The initialisers let only days of the table through.
    (LunarYear(year)?.start(month, isLeap: isLeap) ?? Day(number: 0)) + (day - 1)
  }

  /// The leap month of a lunar year; nil if it has none, or the table ends before.
  public static func leapMonth(of year: Int) -> Int? {
    LunarYear(year).flatMap { $0.leapMonth == 0 ? nil : $0.leapMonth }
  }

  /// The number of days of a lunar month; nil if the year has no such month.
  public static func length(_ year: Int, _ month: Int, isLeap: Bool = false) -> Int? {
    LunarYear(year)?.length(month, isLeap: isLeap)
  }
}

extension LunarDay {
  /// `农历八月十五`, `lunar 8-15`.
  public func words(_ language: Language) -> String {
    language.pick(
      "农历" + (isLeap ? "闰" : "") + Self.chinese(month: month) + Self.chinese(day: day),
      "lunar \(isLeap ? "leap " : "")\(month)-\(day)")
  }

  static func chinese(month: Int) -> String {
    ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"][(month - 1) % 12] + "月"
  }

  static func chinese(day: Int) -> String {
    let digit = ["十", "一", "二", "三", "四", "五", "六", "七", "八", "九"][day % 10]
    return switch day {
    case ...10: "初" + digit
    case 20: "二十"
    case 30: "三十"
    default: (day < 20 ? "十" : "廿") + digit
    }
  }
}
