/// The scanner of dates by number: `2026-12-02`, `12-22`, `12月10号`, `10号`, `明年一季度`. A day that is written as
/// one but that no calendar has (`2月30日`, `13月1号`) is read too: it is asked about, not guessed.
extension Cursor {
  /// Passes `2026-12-02`, `2026/12/2`, `2026.12.2`, `2026年12月2日`.
  mutating func takeFullDate() -> DatePhrase.Base? {
    attempt { cursor in
      guard let year = cursor.takeDigits(atMost: 4), (1900...2199).contains(year) else { return nil }
      guard let mark = cursor.next, "-/.".unicodeScalars.contains(mark) else { return nil }
      cursor.at += 1
      guard let month = cursor.takeMoreDigits(atMost: 2), cursor.next == mark else { return nil }
      cursor.at += 1
      guard let day = cursor.takeMoreDigits(atMost: 2), cursor.next?.isDigit != true
      else { return nil }
      return .date(.exact(year), month: month, day: day)
    }
  }

  /// Passes `12-22`, `12/22`, `22/11` and `2/30`; not `10-20台`, `50/50`, a part of a longer number.
  mutating func takeNumericDay() -> DatePhrase.Base? {
    attempt { cursor in
      guard let month = cursor.takeDigits(atMost: 2), let mark = cursor.next,
        "-/".unicodeScalars.contains(mark)
      else { return nil }
      cursor.at += 1
      guard let day = cursor.takeMoreDigits(atMost: 2), cursor.isNumberOver else { return nil }
      if cursor.isDayFirst(month, day, mark) { return .date(nil, month: day, day: month) }
      return Cursor.isWrittenAsDay(month, day, mark) ? .date(nil, month: month, day: day) : nil
    }
  }

  /// Passes `12月10号`, `十二月十号`, `12月底`, `12月份`, `12月`.
  mutating func takeMonthAndDay(of year: DatePhrase.Year? = nil) -> DatePhrase.Base? {
    attempt { cursor in
      guard let month = cursor.takeNumber(), month < 100, cursor.take("月") else { return nil }
      if let day = cursor.takeDay(isMarked: false) { return .date(year, month: month, day: day) }
      guard (1...12).contains(month) else { return nil }
      _ = cursor.take("份")
      return .namedMonth(year, month, cursor.take(DateWords.monthParts) ?? .whole)
    }
  }

  /// Passes `10号`, `25日`.
  mutating func takeDayOfMonth() -> DatePhrase.Base? {
    takeDay(isMarked: true).flatMap { (1...31).contains($0) ? .dayOfMonth($0, month: nil) : nil }
  }

  /// Passes `下个月`, `下月10号`, `上个月底`.
  mutating func takeMonthWord() -> DatePhrase.Base? {
    attempt { cursor in
      guard let offset = cursor.take(DateWords.months) else { return nil }
      if let day = cursor.takeDay(isMarked: true) { return .dayOfMonth(day, month: offset) }
      return .month(offset, cursor.take(DateWords.monthParts) ?? .whole)
    }
  }

  /// Passes `明年`, `明年3月5号`, `去年底`, `2027年一季度`.
  mutating func takeYearWord() -> DatePhrase.Base? {
    attempt { cursor in
      guard let year = cursor.takeYear() else { return nil }
      if let base = cursor.takeLunarDate(of: year) ?? cursor.takeMonthAndDay(of: year) ?? cursor.takeQuarter(
        of: year)
        ?? cursor.takeHoliday(of: year)
      {
        return base
      }
      return .year(year, cursor.take(DateWords.yearParts) ?? .whole)
    }
  }

  private mutating func takeYear() -> DatePhrase.Year? {
    if let offset = take(DateWords.years) { return .counted(offset) }
    return attempt { cursor in
      guard let year = cursor.takeNumber(), (1900...2199).contains(year), cursor.take("年") else { return nil }
      return .exact(year)
    }
  }

  /// Passes `一季度`, `第四季度`, `Q1`.
  mutating func takeQuarter(of year: DatePhrase.Year?) -> DatePhrase.Base? {
    attempt { cursor in
      if cursor.take("q"), let number = cursor.takeMoreDigits(atMost: 1), (1...4).contains(number) {
        return .quarter(year, number)
      }
      _ = cursor.take("第")
      guard let number = cursor.takeNumber(), (1...4).contains(number), cursor.take(anyOf: ["季度", "季"])
      else { return nil }
      return .quarter(year, number)
    }
  }

  mutating func takeHoliday(of year: DatePhrase.Year?) -> DatePhrase.Base? {
    attempt { cursor in
      guard let holiday = cursor.take(DateWords.holidays) else { return nil }
      _ = cursor.take(anyOf: ["假期", "长假", "放假", "期间"])
      return .holiday(year, holiday)
    }
  }

  /// Passes a day of the month with its 号 or 日, which only behind a month may lack.
  private mutating func takeDay(isMarked: Bool) -> Int? {
    attempt { cursor in
      let day = isMarked ? cursor.takeNumber() : cursor.takeMoreDigits(atMost: 2) ?? cursor.takeHanziNumber()
      guard let day, day < 100 else { return nil }
      if isMarked, DateWords.notDays.match(cursor) != nil { return nil }
      if cursor.take(anyOf: ["号", "日"]) { return day }
      return !isMarked && day < 40 && cursor.isNumberOver ? day : nil
    }
  }

  /// Whether a number ends here and counts nothing.
  var isNumberOver: Bool {
    guard let next else { return true }
    // A colon or stop that no figure follows only ends what is said.
    if next == ":" || next == ".", at + 1 == end || !glyphs.folded[at + 1].isDigit { return true }
    if next.isDigit || next.isLetter || "-/.%:".unicodeScalars.contains(next) { return isArrow }
    return DateWords.measures.match(self) == nil
  }

  /// A separator may follow a date directly.
  private var isArrow: Bool { sees(anyOf: ["->", "-》", "=>"]) }

  /// Whether an English line has the day in front: `22/11`. `24/7` is no day.
  private func isDayFirst(_ day: Int, _ month: Int, _ mark: Unicode.Scalar) -> Bool {
    guard mark == "/", (13...31).contains(day), (1...12).contains(month), (day, month) != (24, 7) else {
      return false
    }
    return glyphs.folded.first { $0.isLetter || $0.isHanzi }?.isLetter == true
  }

  /// Whether two numbers with this mark between are meant as a day, right or wrong; more than a slip is a ratio.
  private static func isWrittenAsDay(_ month: Int, _ day: Int, _ mark: Unicode.Scalar) -> Bool {
    let isSlip = mark == "/" && (1...19).contains(month) && (1...39).contains(day)
    return isSlip || ((1...12).contains(month) && (1...31).contains(day))
  }
}
