/// A day, week, month or quarter of the calendar.
public struct Period: Sendable, Equatable {
  public let span: Span
  public let days: ClosedRange<Day>

  /// How long a period is.
  public enum Span: String, Sendable, CaseIterable {
    case day, week, month, quarter
  }

  /// The period in which a day lies.
  public init(_ span: Span, of day: Day) {
    self.span = span
    days =
      switch span {
      case .day: day...day
      case .week: day.monday...day.monday + 6
      case .month: day - (day.day - 1)...day.endOfMonth
      case .quarter: Quarter(day).firstDay...Quarter(day).lastDay
      }
  }

  /// The period before, for comparison.
  public var previous: Period { Period(span, of: days.lowerBound - 1) }

  /// `2026-11`, `2026Q4`, `2026-11-24`, `2026-11-23 - 11-29`.
  public var name: String {
    switch span {
    case .day: days.lowerBound.description
    case .week: "\(days.lowerBound) - \(days.upperBound.monthAndDay)"
    case .month: days.lowerBound.yearAndMonth
    case .quarter: Quarter(days.lowerBound).description
    }
  }
}

extension Period.Span: Worded {
  public var zh: String {
    switch self {
    case .day: "日"
    case .week: "周"
    case .month: "月"
    case .quarter: "季"
    }
  }

  public var en: String { rawValue }
}
