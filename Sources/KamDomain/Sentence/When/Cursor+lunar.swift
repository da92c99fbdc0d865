/// The scanner of days of the Chinese calendar: `正月初一`, `腊月廿三`, `农历8月15`, `除夕`, `中秋节`.
extension Cursor {
  mutating func takeLunarDate(of year: DatePhrase.Year?) -> DatePhrase.Base? {
    if LunarWords.notFestivals.match(self) == nil, let day = take(LunarWords.festivals) {
      return .lunarDay(year, month: day.month, day: day.day, isLeap: false)
    }
    return attempt { cursor in
      let isSigned = cursor.take(anyOf: ["农历", "阴历", "旧历"])
      if isSigned { cursor.skipBlanks() }
      let isLeap = cursor.take("闰")
      let month = cursor.take(LunarWords.ownMonths)
      if let month, let part = cursor.takeLunarPart() { return .lunarMonth(year, month, part) }
      guard let number = month ?? cursor.takeMonthNumber(),
        let day = cursor.takeLunarDay(isPlain: isSigned || isLeap || month != nil)
      else { return month.map { .lunarMonth(year, $0, .whole) } }
      return .lunarDay(year, month: number, day: day, isLeap: isLeap)
    }
  }

  /// The part of a lunar month: 正月初, but not 正月初五.
  private mutating func takeLunarPart() -> DatePhrase.MonthPart? {
    LunarWords.days.match(self) == nil ? take(DateWords.monthParts) : nil
  }

  private mutating func takeMonthNumber() -> Int? {
    attempt { cursor in
      guard let month = cursor.takeNumber(), month < 100, cursor.take("月") else { return nil }
      return month
    }
  }

  /// Passes 初五, 十五, 廿三; only where the month is known to be lunar (`isPlain`) also 二十三 and 15.
  private mutating func takeLunarDay(isPlain: Bool) -> Int? {
    attempt { cursor in
      guard isPlain || cursor.sees(anyOf: ["初", "廿"]) else { return nil }
      guard let day = cursor.take(LunarWords.days) ?? cursor.takeMoreDigits(atMost: 2) else { return nil }
      if cursor.take(anyOf: ["日", "号"]) { return day }
      return isPlain || cursor.isNumberOver ? day : nil
    }
  }
}

extension DatePhrase.Base {
  /// The days of a lunar date in the years around; a year that was said is the one that prints it on its calendar.
  static func lunarSpans(
    _ year: DatePhrase.Year?, around today: Day, _ span: (Int) -> DatePhrase.Span?
  ) -> [DatePhrase.Span] {
    guard year != nil else { return (today.year - 2...today.year + 1).compactMap(span) }
    return years(year, today).flatMap { year in
      (year - 1...year).compactMap(span).filter { $0.first.year == year }
    }
  }
}

extension DatePhrase {
  /// A lunar day; the thirtieth of a last month of 29 days is its last, for people mean the eve of the new year.
  static func lunarDay(_ year: Int, _ month: Int, _ day: Int, isLeap: Bool) -> Span? {
    guard let length = LunarDay.length(year, month, isLeap: isLeap) else { return nil }
    let day = month == 12 && day == 30 ? length : day
    return LunarDay(year, month, day, isLeap: isLeap).map { Span($0.calendarDay) }
  }

  static func lunarMonth(_ year: Int, _ month: Int, _ part: MonthPart) -> Span? {
    guard let first = LunarDay(year, month, 1)?.calendarDay, let length = LunarDay.length(year, month) else {
      return nil
    }
    let last = first + (length - 1)
    return switch part {
    case .whole: Span(first, last, .around)
    case .start: Span(first, first + 4, .around)
    case .early: Span(first, first + 9, .around)
    case .middle: Span(first + 10, first + 19, .around)
    case .late: Span(first + 20, last, .around)
    case .end: Span(last, last, .by)
    }
  }
}

/// The words of the Chinese calendar.
enum LunarWords {
  /// Months that only this calendar has by name.
  static let ownMonths = WordTable<Int>([("正月", 1), ("冬月", 11), ("腊月", 12)])

  static let days = WordTable<Int>(
    (1...30).flatMap { day -> [(String, Int)] in
      let name = LunarDay.chinese(day: day)
      return (21...29).contains(day) ? [(name, day), ("二十" + name.dropFirst(), day)] : [(name, day)]
    } + [("廿十", 20), ("廿", 20)])

  /// Days that have names of their own.
  static let festivals = WordTable<(month: Int, day: Int)>(
    (1...10).map { ("大年" + LunarDay.chinese(day: $0), (1, $0)) } + [
      ("除夕夜", (12, 30)), ("除夕", (12, 30)), ("大年三十", (12, 30)), ("年三十", (12, 30)), ("大年夜", (12, 30)),
      ("元宵节", (1, 15)), ("元宵", (1, 15)), ("端午节", (5, 5)), ("端午", (5, 5)), ("七夕", (7, 7)),
      ("中秋节", (8, 15)), ("中秋", (8, 15)), ("重阳节", (9, 9)), ("重阳", (9, 9)), ("腊八", (12, 8)),
    ])

  /// What is given at a festival and is no day.
  static let notFestivals = WordTable<Bool>(
    set: "元宵礼 | 元宵灯 | 端午礼 | 端午福利 | 端午粽 | 中秋礼 | 中秋月饼 | 中秋福利 | 中秋慰问 | 中秋晚会 | 重阳礼 | 腊八粥 | 腊八蒜")
}
