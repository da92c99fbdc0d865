/// A day that comes back every year, as files hold it: `1974-03-12`, `--03-12`, or lunar `L08-15`.
public struct YearlyDay: Sendable, Hashable {
  /// The year in which it was first; nil if that is not known.
  public let year: Int?
  public let month: Int
  public let day: Int
  /// Whether month and day are of the Chinese calendar.
  public let isLunar: Bool

  /// Reads a value of a file; nil if it is none.
  public init?(_ text: some StringProtocol) {
    let parts = text.drop { $0 == "-" || $0 == "L" }.split(separator: "-", omittingEmptySubsequences: false)
    if text.hasPrefix("L") || text.hasPrefix("--") {
      guard text.utf8.count == (text.hasPrefix("L") ? 6 : 7), parts.count == 2,
        parts.allSatisfy({ $0.utf8.count == 2 }), let month = Int(parts[0]), let day = Int(parts[1])
      else { return nil }
      self.init(month, day, isLunar: text.hasPrefix("L"))
    } else {
      guard let first = Day(text) else { return nil }
      self.init(first.year, first.month, first.day, isLunar: false)
    }
  }

  /// A day without a year; nil if no year has it.
  public init?(_ month: Int, _ day: Int, isLunar: Bool) {
    guard (1...12).contains(month), (1...(isLunar ? 30 : Day.length(2000, month))).contains(day) else {
      return nil
    }
    self.init(nil, month, day, isLunar: isLunar)
  }

  private init(_ year: Int?, _ month: Int, _ day: Int, isLunar: Bool) {
    (self.year, self.month, self.day, self.isLunar) = (year, month, day, isLunar)
  }

  /// The day in a year, of a lunar date in the lunar year that begins in it: a date of a leap month is kept in
  /// the ordinary one, the 30th of a short month on its 29th, 29 February of an ordinary year on the 28th.
  ///
  /// Nil where the table of the Chinese calendar ends.
  public func day(in year: Int) -> Day? {
    guard isLunar else { return Day(year, month, min(day, Day.length(year, month))) }
    guard let calendar = LunarYear(year), let start = calendar.start(month),
      let length = calendar.length(month)
    else { return nil }
    return start + (min(day, length) - 1)
  }

  /// The first return on a day or after it; nil where the table of the Chinese calendar ends.
  public func next(from day: Day) -> Day? {
    let years = [day.year - 1, day.year, day.year + 1]
    return years.compactMap { self.day(in: $0) }.first { $0 >= day && $0.year >= (year ?? 0) }
  }

  /// How many years it is since the first, on a day; nil if the first is not known.
  public func years(on day: Day) -> Int? { year.map { day.year - $0 } }

  /// The value as files hold it.
  public var text: String {
    let rest = Day.pad(month, 2) + "-" + Day.pad(day, 2)
    return isLunar ? "L" + rest : year.map { Day.pad($0, 4) + "-" + rest } ?? "--" + rest
  }

  /// `8月15日`, `农历八月十五`; `08-15`, `lunar 8-15`.
  public func words(_ language: Language) -> String {
    if isLunar {
      return language.pick(
        "农历" + LunarDay.chinese(month: month) + LunarDay.chinese(day: day), "lunar \(month)-\(day)")
    }
    return language.pick("\(month)月\(day)日", Day.pad(month, 2) + "-" + Day.pad(day, 2))
  }
}
