/// The scanner of times of day: `10点`, `三点半`, `十点一刻`, `下午两点`, `10:00`, `3pm`.
extension Cursor {
  /// Passes a half of a day, a time, or both.
  ///
  /// - Parameters:
  ///   - half: the half that was said before (今早 8点).
  ///   - isDated: a date stands before, so a lone 一点 is an hour and not "a little".
  mutating func takeTime(after half: HalfDay?, isDated: Bool) -> (half: HalfDay?, time: ClockTime?)? {
    attempt { cursor in
      let part = cursor.take(TimeWords.parts)
      if part != nil { cursor.skipBlanks() }
      let shift = part?.shift ?? (half == .afternoon ? .evening : half == .morning ? .morning : .bare)
      if let time = cursor.takeClock(shift, isDated: isDated || part != nil) {
        return (nil, time)
      }
      guard let part else { return nil }
      if cursor.previous?.isBlank == true { cursor.at -= 1 }
      return part.time.map { (nil, $0) } ?? (part.half, nil)
    }
  }

  private mutating func takeClock(_ shift: TimeWords.Shift, isDated: Bool) -> ClockTime? {
    takeDigitalClock(shift) ?? takeHanziClock(shift, isDated: isDated) ?? takeEnglishClock()
  }

  /// Passes `10:00`, `9:30am`.
  private mutating func takeDigitalClock(_ shift: TimeWords.Shift) -> ClockTime? {
    attempt { cursor in
      let start = cursor.at
      guard let hour = cursor.takeDigits(atMost: 2) else { return nil }
      let isPadded = cursor.at - start == 2
      guard cursor.take(":") else { return nil }
      let minutes = cursor.at
      guard let minute = cursor.takeMoreDigits(atMost: 2), cursor.at - minutes == 2,
        cursor.next.map({ $0.isDigit || $0 == ":" }) != true
      else { return nil }
      let suffix = cursor.attempt { $0.takeHalfOfClock() }
      let bare: TimeWords.Shift = isPadded && shift == .bare ? .exact : shift
      return (suffix ?? bare).time(hour, minute)
    }
  }

  /// Passes `10点`, `8点半`, `十点一刻`, `3点20`; not `3点意见`, not the 一点 that means a little.
  private mutating func takeHanziClock(_ shift: TimeWords.Shift, isDated: Bool) -> ClockTime? {
    attempt { cursor in
      let isOne = cursor.sees("一点")
      guard let hour = cursor.takeNumber(), cursor.take(anyOf: ["点钟", "点整", "点", "时"]) else { return nil }
      let minute = cursor.takeMinutes()
      if isOne, !isDated, minute == nil { return nil }
      if minute == nil, TimeWords.points.match(cursor) != nil { return nil }
      return shift.time(hour, minute ?? 0)
    }
  }

  /// Passes what is written as a time and is none: `25点`, `下午26点`, `10点75分`, `25:00`, `10:75`.
  mutating func takeNoSuchTime() -> Bool {
    let found: Bool? = attempt { cursor in
      if cursor.take(TimeWords.parts) != nil { cursor.skipBlanks() }
      guard let hour = cursor.takeNumber(), hour < 100 else { return nil }
      if cursor.take(":") {
        let start = cursor.at
        guard let minute = cursor.takeMoreDigits(atMost: 2), cursor.at - start == 2, cursor.isNumberOver
        else { return nil }
        return ClockTime(hour, minute) == nil ? true : nil
      }
      guard cursor.take(anyOf: ["点钟", "点整", "点"]), TimeWords.points.match(cursor) == nil else {
        return nil
      }
      let minute = cursor.takeMoreDigits(atMost: 2) ?? 0
      if minute > 59, cursor.take("分") { return true }
      return hour > 23 ? true : nil
    }
    return found ?? false
  }

  private mutating func takeMinutes() -> Int? {
    if let minute = take(TimeWords.minutes) { return minute }
    return attempt { cursor in
      guard let minute = cursor.takeMoreDigits(atMost: 2) ?? cursor.takeHanziNumber(), minute < 60 else {
        return nil
      }
      return cursor.take("分") || (minute >= 5 && DateWords.measures.match(cursor) == nil) ? minute : nil
    }
  }

  /// Passes `3pm`, `10 am`, `at 10`, `10 o'clock`, `half past nine`.
  private mutating func takeEnglishClock() -> ClockTime? {
    attempt { cursor in
      let isHalf = cursor.take("half past ")
      let isMarked = cursor.take("at ") || cursor.previousWordIsAt || isHalf
      guard let hour = cursor.takeDigits(atMost: 2) ?? (isHalf ? cursor.take(EnglishDates.numbers) : nil)
      else {
        return nil
      }
      let minute = isHalf ? 30 : 0
      if let suffix = cursor.attempt({ $0.takeHalfOfClock() }) { return suffix.time(hour, minute) }
      if cursor.take(" o'clock") { return TimeWords.Shift.bare.time(hour, minute) }
      guard isMarked, cursor.next.map({ $0.isBlankOrPause }) != false else { return nil }
      return TimeWords.Shift.bare.time(hour, minute)
    }
  }

  private var previousWordIsAt: Bool {
    at >= 3 && glyphs.folded[(at - 3)..<at].elementsEqual("at ".unicodeScalars)
  }

  private mutating func takeHalfOfClock() -> TimeWords.Shift? {
    _ = take(" ")
    return take(TimeWords.clockHalves)
  }
}

/// The words of times.
enum TimeWords {
  /// A part of the day: which half it is, what it makes of an hour, and the time that it is by itself.
  struct Part: Sendable {
    var half: HalfDay
    var shift: Shift
    var time: ClockTime?
  }

  /// How an hour is counted.
  enum Shift: Sendable {
    /// As it stands: `03:00`.
    case exact
    /// Nothing was said: 1–6 is the afternoon.
    case bare
    case morning, noon, evening

    func time(_ hour: Int, _ minute: Int) -> ClockTime? {
      switch self {
      case .exact: ClockTime(hour, minute)
      case .bare: ClockTime((1...6).contains(hour) ? hour + 12 : hour, minute)
      case .morning: ClockTime(hour == 12 ? 0 : hour, minute)
      case .noon: ClockTime((1...2).contains(hour) ? hour + 12 : hour, minute)
      case .evening: ClockTime(hour < 12 ? hour + 12 : hour, minute)
      }
    }
  }

  static let parts = WordTable<Part>([
    ("上午", morning), ("早上", morning), ("早晨", morning), ("清晨", morning), ("一早", morning), ("早", morning),
    ("morning", morning), ("in the morning", morning), ("a.m.", morning),
    ("下午", afternoon), ("午后", afternoon), ("傍晚", afternoon), ("晚上", afternoon), ("晚间", afternoon),
    ("夜里", afternoon), ("晚", afternoon), ("afternoon", afternoon), ("in the afternoon", afternoon),
    ("evening", afternoon), ("in the evening", afternoon),
    ("中午", noon), ("正午", noon), ("noon", noon), ("at noon", noon),
  ])

  private static let morning = Part(half: .morning, shift: .morning)
  private static let afternoon = Part(half: .afternoon, shift: .evening)
  private static let noon = Part(half: .afternoon, shift: .noon, time: ClockTime(12, 0))

  static let minutes = WordTable<Int>([("半", 30), ("一刻", 15), ("三刻", 45), ("整", 0), ("钟", 0)])

  /// What may be counted by 点 and is no hour.
  static let points = WordTable<Bool>(
    set: "意见 | 建议 | 问题 | 想法 | 要求 | 优惠 | 疑问 | 顾虑 | 理由 | 原因 | 点 | 都 | 也 | 不 | 没 | 时间 | 小")

  static let clockHalves = WordTable<Shift>([
    ("am", .morning), ("a.m.", .morning), ("pm", .evening), ("p.m.", .evening),
  ])
}
