/// What dates mean on a given day.
extension DatePhrase {
  /// The days that a phrase covers.
  struct Span: Equatable {
    var first: Day
    var last: Day
    var kind = DueKind.on

    init(_ first: Day, _ last: Day, _ kind: DueKind) {
      (self.first, self.last, self.kind) = (first, last, kind)
    }
    init(_ day: Day) { self.init(day, day, .on) }
  }

  /// The day that is meant; nil if the calendar has no such day.
  func resolve(_ direction: Direction, on today: Day) -> ResolvedDate? {
    let found = base.spans(around: today).compactMap { date(of: $0) }
    let chosen: ResolvedDate? =
      switch direction {
      case _ where found.count == 1: found[0]
      case .back: found.last { $0.day <= today }
      case .forward: found.first { base.isWeekday ? $0.day > today : $0.day >= today }
      }
    guard var date = chosen else { return nil }
    if direction == .back, date.first <= today { date.day = min(date.day, today) }
    if base.isWeekday, found.contains(where: { $0.day == today }) {
      date.alternative = direction == .back ? today - 7 : today
    }
    return date
  }

  /// Whether what was said is no day of any calendar: `2月30日`, `周八`.
  func isImpossible(on today: Day) -> Bool { base.spans(around: today).isEmpty }

  private func date(of span: Span) -> ResolvedDate? {
    switch edge {
    case .plain: return ResolvedDate(span.last, span.kind, first: span.first)
    case .around: return ResolvedDate(span.last, .around, first: span.first)
    case .within: return ResolvedDate(span.last, .by)
    case .before:
      let isBeforeAll = base.isHoliday || (span.first < span.last && span.kind != .around)
      return ResolvedDate(isBeforeAll ? span.first - 1 : span.last, .by)
    case .after:
      let end = base.holiday.map { $0.end(from: span.first) } ?? span.last
      return ResolvedDate(WorkingDays.first(after: end), .on, isSupposed: true)
    }
  }
}

extension DatePhrase.Base {
  /// Whether a single day was named, not a week, month or feast.
  var isDay: Bool {
    switch self {
    case .days, .date, .dayOfMonth, .weekday, .lastWeekday, .lunarDay: true
    default: false
    }
  }
  var isWeekday: Bool { if case .weekday(_, nil) = self { true } else { false } }
  var isHoliday: Bool { holiday != nil }
  var holiday: Holiday? { if case .holiday(_, let holiday) = self { holiday } else { nil } }

  /// What the phrase may stand for near a day, in order of time; one span if there is no choice.
  func spans(around today: Day) -> [DatePhrase.Span] {
    switch self {
    case .days(let count): return [.init(today + count)]
    case .workingDays(let count): return [.init(WorkingDays.day(count, after: today))]
    case .months(let count): return [.init(today.adding(months: count))]
    case .weekday(let day, let week):
      guard (1...7).contains(day) else { return [] }
      return (week.map { [$0] } ?? [-1, 0, 1]).map { .init(today.monday + (7 * $0 + day - 1)) }
    case .lastWeekday(let day): return [.init(today - ((today.weekday - day + 6) % 7 + 1))]
    case .week(let week):
      let monday = today.monday + 7 * week
      return [.init(monday, monday + 6, .by)]
    case .weekend(let week):
      let monday = today.monday + 7 * week
      return [.init(monday + 5, monday + 6, .by)]
    case .month(let offset, let part):
      let month = today.adding(months: offset).parts
      return DatePhrase.span(month.year, month.month, part).map { [$0] } ?? []
    case .dayOfMonth(let day, let offset): return Self.days(day, month: offset, around: today)
    default: return yearly(around: today)
    }
  }

  /// The phrases that a year makes exact.
  private func yearly(around today: Day) -> [DatePhrase.Span] {
    switch self {
    case .date(let year, let month, let day):
      return Self.years(year, today, reach: 8).compactMap { Day($0, month, day).map { .init($0) } }
    case .namedMonth(let year, let month, let part):
      return Self.years(year, today).compactMap { DatePhrase.span($0, month, part) }
    case .quarter(let year, let quarter):
      return Self.years(year, today).compactMap { DatePhrase.quarter($0, quarter) }
    case .quarterEnd:
      let quarter = DatePhrase.quarter(today.year, (today.month - 1) / 3 + 1)
      return quarter.map { [.init($0.last, $0.last, .by)] } ?? []
    case .year(let year, let part): return Self.years(year, today).compactMap { DatePhrase.year($0, part) }
    case .holiday(let year, let holiday):
      return Self.years(year, today).compactMap { holiday.day(in: $0).map { .init($0) } }
    case .lunarDay(let year, let month, let day, let isLeap):
      return Self.lunarSpans(year, around: today) { DatePhrase.lunarDay($0, month, day, isLeap: isLeap) }
    case .lunarMonth(let year, let month, let part):
      return Self.lunarSpans(year, around: today) { DatePhrase.lunarMonth($0, month, part) }
    default: return []
    }
  }

  static func years(_ year: DatePhrase.Year?, _ today: Day, reach: Int = 1) -> [Int] {
    switch year {
    case .exact(let year): [year]
    case .counted(let offset): [today.year + offset]
    case nil: Array(today.year - reach...today.year + reach)
    }
  }

  private static func days(_ day: Int, month offset: Int?, around today: Day) -> [DatePhrase.Span] {
    let first = today - (today.day - 1)
    return (offset.map { [$0] } ?? [-2, -1, 0, 1, 2]).compactMap { offset in
      let month = first.adding(months: offset).parts
      return Day(month.year, month.month, day).map { .init($0) }
    }
  }
}

extension DatePhrase {
  static func span(_ year: Int, _ month: Int, _ part: MonthPart) -> Span? {
    guard let first = Day(year, month, 1) else { return nil }
    let last = first.endOfMonth
    return switch part {
    case .whole: Span(first, last, .month)
    case .start: Span(first, first + 4, .around)
    case .early: Span(first, first + 9, .around)
    case .middle: Span(first + 10, first + 19, .around)
    case .late: Span(first + 20, last, .around)
    case .end: Span(last, last, .by)
    }
  }

  static func quarter(_ year: Int, _ quarter: Int) -> Span? {
    guard (1...4).contains(quarter), let first = Day(year, quarter * 3 - 2, 1) else { return nil }
    return Span(first, first.adding(months: 2).endOfMonth, .by)
  }

  static func year(_ year: Int, _ part: YearPart) -> Span? {
    let months: (Int, Int) =
      switch part {
      case .whole: (1, 12)
      case .start: (1, 1)
      case .middle: (6, 7)
      case .end: (12, 12)
      case .firstHalf: (1, 6)
      case .secondHalf: (7, 12)
      }
    guard let first = Day(year, months.0, 1), let last = Day(year, months.1, 1)?.endOfMonth else {
      return nil
    }
    switch part {
    case .end: return Span(last, last, .by)
    case .start, .middle: return Span(first, last, .around)
    case .whole, .firstHalf, .secondHalf: return Span(first, last, .by)
    }
  }
}
