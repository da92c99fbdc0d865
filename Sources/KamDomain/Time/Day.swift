/// A calendar day of the proleptic Gregorian calendar, counted from 1970-01-01.
public struct Day: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01; negative before it.
  public var number: Int32

  public init(number: Int32) { self.number = number }

  /// The day of a date; nil if the calendar has no such day.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(year, month)
    else { return nil }
    // Days from civil, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `YYYY-MM-DD`.
  public init?(_ text: some StringProtocol) {
    guard let day = text.utf8.withContiguousStorageIfAvailable({ Day(bytes: $0) }) ?? Day(copy: text)
    else { return nil }
    self = day
  }

  private init?(copy text: some StringProtocol) {
    guard let day = Array(text.utf8).withUnsafeBufferPointer({ Day(bytes: $0) }) else { return nil }
    self = day
  }

  /// Reads the ten bytes `YYYY-MM-DD`.
  public init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func digits(_ range: Range<Int>) -> Int? {
      var value = 0
      for at in range {
        guard bytes[at] >= 0x30, bytes[at] <= 0x39 else { return nil }
        value = value * 10 + Int(bytes[at] - 0x30)
      }
      return value
    }
    guard let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10) else { return nil }
    self.init(year, month, day)
  }

  /// Year, month (1–12) and day (1–31).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  public var year: Int { parts.year }
  public var month: Int { parts.month }
  /// The day of the month, 1–31.
  public var day: Int { parts.day }

  /// Monday 1 … Sunday 7 (ISO 8601).
  public var weekday: Int { (Int(number) + 3) % 7 + ((Int(number) + 3) % 7 < 0 ? 8 : 1) }

  /// The Monday of this day's week.
  public var monday: Day { self - (weekday - 1) }

  /// The number of days in a month.
  public static func length(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The last day of this day's month.
  public var endOfMonth: Day {
    let (year, month, day) = parts
    return self + (Day.length(year, month) - day)
  }

  /// The same day `months` later, moved back to the month's end where the month is too short.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let index = year * 12 + month - 1 + months
    let target = (year: index / 12, month: index % 12 + 1)
    let last = Day.length(target.year, target.month)
    return Day(target.year, target.month, min(day, last)) ?? self
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  /// The days from `b` to `a`.
  public static func - (a: Day, b: Day) -> Int { Int(a.number - b.number) }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD` (ISO 8601).
  public var description: String {
    let (year, month, day) = parts
    return Day.pad(year, 4) + "-" + Day.pad(month, 2) + "-" + Day.pad(day, 2)
  }

  /// `MM-DD`.
  public var monthAndDay: String { String(description.dropFirst(5)) }

  /// As short as it can be: `11-24` of the year of `today`; of another year with it, a day that is past as its month:
  /// `2027-01-04`, `2024-05`.
  public func short(_ today: Day) -> String {
    year == today.year ? monthAndDay : self > today ? description : String(description.prefix(7))
  }

  static func pad(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
