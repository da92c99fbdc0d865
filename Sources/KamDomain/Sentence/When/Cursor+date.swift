/// The scanner of dates.
extension Cursor {
  /// Passes a date with its edge; words like 今早 bring a half of the day along.
  mutating func takeDate() -> (phrase: DatePhrase, half: HalfDay?)? {
    attempt { cursor in
      if let phrase = cursor.takeAroundNewYear() { return (phrase, nil) }
      let before = cursor.takeEdgeWord()
      let half = cursor.takeDayHalf()
      guard let base = half?.base ?? before.flatMap({ cursor.takeEdged($0) }) ?? cursor.takeDateBase() else {
        return nil
      }
      var phrase = DatePhrase(base: base, edge: before ?? .plain)
      if phrase.edge == .plain { phrase.edge = cursor.takeEdge() ?? .plain }
      return (phrase, half?.half)
    }
  }

  /// Passes X前, X后, X左右, X内 behind a date.
  mutating func takeEdge() -> DatePhrase.Edge? {
    DateWords.notEdges.match(self) == nil ? take(DateWords.edges) : nil
  }

  /// 年前, 年后; not 三年前.
  private mutating func takeAroundNewYear() -> DatePhrase? {
    guard !isCounted, previous.map({ "今明去后前来".unicodeScalars.contains($0) }) != true else { return nil }
    for (word, edge) in DateWords.newYearEdges where take(word) {
      return DatePhrase(base: .holiday(nil, .springFestival), edge: edge)
    }
    return nil
  }

  /// 今早, 昨晚: the half is read, the day too.
  private mutating func takeDayHalf() -> (base: DatePhrase.Base, half: HalfDay)? {
    guard let half = DateWords.halves.match(self), let day = DateWords.days.match(self), day.end == half.end
    else { return nil }
    at = half.end
    return (day.value, half.value)
  }

  private mutating func takeDateBase() -> DatePhrase.Base? {
    for scan in Self.dateScanners {
      if let base = scan(&self) { return base }
    }
    return nil
  }

  /// What may be a date, in the order in which it is tried.
  private static let dateScanners: [@Sendable (inout Cursor) -> DatePhrase.Base?] = [
    { $0.takeFullDate() }, { $0.takeNumericDay() }, { $0.takeLunarDate(of: nil) }, { $0.takeMonthAndDay() },
    { $0.takeDayOfMonth() },
    { $0.takeWeekday() }, { $0.takeCountedDays() }, { $0.takeMonthWord() }, { $0.takeYearWord() },
    { $0.takeQuarter(of: nil) }, { $0.takeHoliday(of: nil) }, { $0.takeEnglishDate() }, { $0.takeDayWord() },
  ]

  /// Passes 昨天, 月底, 下周. The short 今 and 昨 count only before another time word.
  private mutating func takeDayWord() -> DatePhrase.Base? {
    attempt { cursor in
      if cursor.sees("年"), cursor.previous.map({ $0.isHanzi || $0.isDigit }) == true { return nil }
      let start = cursor.at
      guard let base = cursor.take(DateWords.days) else { return nil }
      let isShort = cursor.at - start == 1
      return isShort && !cursor.sees(anyOf: ["早", "晚", "上午", "下午", "中午"]) ? nil : base
    }
  }

  /// Passes 周三, 下周三, 上个星期天, 礼拜五.
  private mutating func takeWeekday() -> DatePhrase.Base? {
    attempt { cursor in
      let week = cursor.take(DateWords.weeks)
      if week == nil {
        guard !cursor.isCounted, cursor.take(anyOf: ["周", "星期", "礼拜"]) else { return nil }
      }
      guard let day = cursor.next.flatMap({ DateWords.weekdays[$0] }) ?? cursor.noSuchWeekday else {
        return nil
      }
      cursor.at += 1
      if cursor.previous?.isDigit == true, cursor.next?.isDigit == true { return nil }
      return cursor.sees("次") ? nil : .weekday(day, week: week)
    }
  }

  /// `周八`, `周9`: written like a weekday, but the week has none of that number; not `下周八点`.
  private var noSuchWeekday: Int? {
    guard let next, let day = ["八": 8, "九": 9, "8": 8, "9": 9, "0": 0][next] else { return nil }
    let behind = moved(to: at + 1)
    return behind.isNumberOver && !behind.sees(anyOf: ["点", "时", "号", "日", "十", "百", "折"]) ? day : nil
  }

  /// Whether a number or 每 stands before: 两周, 每周三.
  private var isCounted: Bool {
    guard let previous else { return false }
    return previous.isDigit || "一二两三四五六七八九十几每半".unicodeScalars.contains(previous)
  }

  /// Passes 三天后, 两周内, 5天前, 半个月后, 3个工作日内, 过两天.
  private mutating func takeCountedDays() -> DatePhrase.Base? {
    attempt { cursor in
      let isAhead = cursor.take("过")
      guard let count = cursor.takeCount() else { return nil }
      _ = cursor.take("个")
      guard let unit = cursor.take(Self.dayUnits) else { return nil }
      if isAhead || cursor.sees(anyOf: ["之内", "以内", "内"]) || cursor.take(anyOf: ["之后", "以后", "后"]) {
        return unit.base(count)
      }
      return cursor.take(anyOf: ["之前", "以前", "前"]) ? unit.base(-count) : nil
    }
  }

  /// A number; half months count as 15 days through `Unit.days`.
  private mutating func takeCount() -> Int? {
    if sees(anyOf: ["半个月", "半月"]) {
      at += 1
      return 0
    }
    return takeNumber().flatMap { (1...400).contains($0) ? $0 : nil }
  }

  /// A unit in which days ahead are counted.
  enum DayUnit: Sendable {
    case day, week, fortnight, month, workingDay

    func base(_ count: Int) -> DatePhrase.Base {
      switch self {
      case .day: .days(count)
      case .week: .days(7 * count)
      case .fortnight: .days(14 * count)
      case .month: count == 0 ? .days(15) : .months(count)
      case .workingDay: .workingDays(count)
      }
    }
  }

  private static let dayUnits = WordTable<DayUnit>([
    ("天", .day), ("日", .day), ("周", .week), ("星期", .week), ("礼拜", .week), ("月", .month),
    ("工作日", .workingDay),
  ])
}
