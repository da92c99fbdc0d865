/// The scanner of English dates: `Wed`, `last Friday`, `in 3 days`, `Dec 10`, `10th of December`.
extension Cursor {
  mutating func takeEnglishDate() -> DatePhrase.Base? {
    guard next?.isLetter == true || next?.isDigit == true else { return nil }
    for scan in Self.englishScanners {
      if let base = scan(&self) { return base }
    }
    return nil
  }

  private static let englishScanners: [@Sendable (inout Cursor) -> DatePhrase.Base?] = [
    { $0.takeEnglishWeekday() }, { $0.takeDaysAhead() }, { $0.takeDaysAgo() }, { $0.takeNamedDay() },
    { $0.takeDayOfNamed() }, { $0.takeNamedMonth() },
  ]

  /// Passes `by`, `before`, `after`, `within` before a date; `on` and `in` are only passed.
  mutating func takeEdgeWord() -> DatePhrase.Edge? {
    attempt { cursor in
      guard let edge = cursor.take(EnglishDates.edges) else { return nil }
      guard cursor.take(" ") else { return nil }
      return edge
    }
  }

  /// Passes what is a date only behind an edge: `by March`, `within 3 days`.
  mutating func takeEdged(_ edge: DatePhrase.Edge) -> DatePhrase.Base? {
    if edge == .within { return takeSpan(sign: 1) }
    return attempt { cursor in
      guard edge != .plain, let month = cursor.take(EnglishDates.months) else { return nil }
      return cursor.next == " " && cursor.moved(to: cursor.at + 1).seesDay
        ? nil : .namedMonth(cursor.takeTrailingYear(), month, .whole)
    }
  }

  private var seesDay: Bool {
    var ahead = self
    return ahead.takeOrdinal() != nil
  }

  private mutating func takeEnglishWeekday() -> DatePhrase.Base? {
    attempt { cursor in
      let which = cursor.take(EnglishDates.which)
      if which != nil { guard cursor.take(" ") else { return nil } }
      guard let day = cursor.takeWeekdayName() else { return nil }
      switch which {
      case .last: return .lastWeekday(day)
      case .next: return .weekday(day, week: 1)
      case .this: return .weekday(day, week: 0)
      case nil: return .weekday(day, week: nil)
      }
    }
  }

  /// `sat` and `sun` are words of their own: they need a capital.
  private mutating func takeWeekdayName() -> Int? {
    attempt { cursor in
      let start = cursor.at
      guard let day = cursor.take(EnglishDates.weekdays) else { return nil }
      if day >= 6, cursor.at - start == 3, cursor.glyphs.raw[start] == cursor.glyphs.folded[start] {
        return nil
      }
      _ = cursor.take(".")
      return day
    }
  }

  /// Passes `in 3 days`, `in a week`.
  private mutating func takeDaysAhead() -> DatePhrase.Base? {
    attempt { cursor in
      guard cursor.take("in "), let base = cursor.takeSpan(sign: 1) else { return nil }
      return base
    }
  }

  /// Passes `3 days ago`, `two weeks ago`.
  private mutating func takeDaysAgo() -> DatePhrase.Base? {
    attempt { cursor in
      guard let base = cursor.takeSpan(sign: -1), cursor.take(" ago") else { return nil }
      return base
    }
  }

  private mutating func takeSpan(sign: Int) -> DatePhrase.Base? {
    attempt { cursor in
      guard let count = cursor.take(EnglishDates.numbers) ?? cursor.takeDigits(atMost: 3), cursor.take(" "),
        let unit = cursor.take(EnglishDates.units)
      else { return nil }
      return unit.base(sign * count)
    }
  }

  /// Passes `Dec 10`, `December 10th, 2026`.
  private mutating func takeNamedDay() -> DatePhrase.Base? {
    attempt { cursor in
      guard let month = cursor.take(EnglishDates.months) else { return nil }
      _ = cursor.take(".")
      guard cursor.take(" "), let day = cursor.takeOrdinal() else { return nil }
      return .date(cursor.takeTrailingYear(), month: month, day: day)
    }
  }

  /// Passes `10 Dec`, `10th of December 2026`.
  private mutating func takeDayOfNamed() -> DatePhrase.Base? {
    attempt { cursor in
      guard let day = cursor.takeOrdinal() else { return nil }
      _ = cursor.take(" of")
      guard cursor.take(" "), let month = cursor.take(EnglishDates.months) else { return nil }
      return .date(cursor.takeTrailingYear(), month: month, day: day)
    }
  }

  /// Passes `in December`, `end of December`, `early March`: a bare month's name is no date.
  private mutating func takeNamedMonth() -> DatePhrase.Base? {
    attempt { cursor in
      guard let part = cursor.take(EnglishDates.monthParts), cursor.take(anyOf: [" ", "-"]),
        let month = cursor.take(EnglishDates.months)
      else { return nil }
      return .namedMonth(cursor.takeTrailingYear(), month, part)
    }
  }

  private mutating func takeOrdinal() -> Int? {
    attempt { cursor in
      guard let day = cursor.takeDigits(atMost: 2), (1...31).contains(day) else { return nil }
      _ = cursor.take(anyOf: ["st", "nd", "rd", "th"])
      return cursor.next?.isLetter == true || cursor.next?.isDigit == true ? nil : day
    }
  }

  private mutating func takeTrailingYear() -> DatePhrase.Year? {
    attempt { cursor in
      _ = cursor.take(",")
      guard cursor.take(" "), let year = cursor.takeDigits(atMost: 4), (1900...2199).contains(year) else {
        return nil
      }
      return .exact(year)
    }
  }
}

/// The words of English dates.
enum EnglishDates {
  enum Which: Sendable { case last, this, next }

  static let which = WordTable<Which>([
    ("last", .last), ("this", .this), ("this coming", .this), ("coming", .this), ("next", .next),
  ])

  static let edges = WordTable<DatePhrase.Edge>([
    ("by", .before), ("before", .before), ("until", .before), ("till", .before), ("not later than", .before),
    ("after", .after), ("within", .within), ("around", .around), ("about", .around), ("on", .plain),
  ])

  static let weekdays = WordTable<Int>(
    lines: """
      1 | monday | mon
      2 | tuesday | tues | tue
      3 | wednesday | weds | wed
      4 | thursday | thurs | thur | thu
      5 | friday | fri
      6 | saturday | sat
      7 | sunday | sun
      """
  ) { Int($0) }

  static let months = WordTable<Int>(
    lines: """
      1 | january | jan
      2 | february | feb
      3 | march | mar
      4 | april | apr
      5 | may
      6 | june | jun
      7 | july | jul
      8 | august | aug
      9 | september | sept | sep
      10 | october | oct
      11 | november | nov
      12 | december | dec
      """
  ) { Int($0) }

  static let monthParts = WordTable<DatePhrase.MonthPart>(
    lines: """
      whole | in | during
      early | early | early in
      middle | mid | the middle of | middle of
      late | late | late in
      end | the end of | end of | end
      """
  ) { DatePhrase.MonthPart(rawValue: String($0)) }

  static let numbers = WordTable<Int>(
    lines: """
      1 | a | an | one
      2 | two | a couple of
      3 | three | a few
      4 | four
      5 | five
      6 | six
      7 | seven
      8 | eight
      9 | nine
      10 | ten
      """
  ) { Int($0) }

  static let units = WordTable<Cursor.DayUnit>([
    ("day", .day), ("days", .day), ("week", .week), ("weeks", .week), ("month", .month), ("months", .month),
    ("working day", .workingDay), ("working days", .workingDay), ("weeks' time", .week), ("days' time", .day),
    ("fortnight", .fortnight),
  ])
}
