/// A quarter of a calendar year.
public struct Quarter: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Quarters since the first of the year 0.
  private var index: Int

  /// The quarter of a day.
  public init(_ day: Day) { index = day.year * 4 + (day.month - 1) / 3 }

  /// Reads `2026Q4`, in any case; nil if it is none.
  public init?(_ text: String) {
    let parts = text.lowercased().split(separator: "q", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), let number = Int(parts[1]),
      (1...4).contains(number), Day(year, number * 3, 1) != nil
    else { return nil }
    index = year * 4 + number - 1
  }

  private init(index: Int) { self.index = index }

  public var year: Int { index / 4 }
  /// 1–4.
  public var number: Int { index % 4 + 1 }

  public var firstDay: Day { Day(year, number * 3 - 2, 1) ?? Day(number: 0) }
  public var lastDay: Day { firstDay.adding(months: 2).endOfMonth }

  /// `2026Q4`.
  public var description: String { Day.pad(year, 4) + "Q\(number)" }

  public static func < (a: Quarter, b: Quarter) -> Bool { a.index < b.index }
  /// The quarter that is `count` later.
  public static func + (quarter: Quarter, count: Int) -> Quarter { Quarter(index: quarter.index + count) }
  /// How many quarters `a` is later than `b`.
  public static func - (a: Quarter, b: Quarter) -> Int { a.index - b.index }
}
