extension YearlyDay {
  /// Reads a day as people write it: `1974年3月12日`, `3-12`, `农历八月十五`, `阴历8月15`, `lunar 8-15`.
  init?(typed text: String) {
    if let stored = YearlyDay(text) {
      self = stored
      return
    }
    let word = text.lowercased().filter { !$0.isWhitespace }
    if let rest = Self.lunarSigns.lazy.compactMap({ word.after($0) }).first {
      self.init(lunar: rest)
    } else if word.contains(where: { Self.monthNames.contains($0) }) {
      self.init(lunar: word)
    } else {
      self.init(numbers: DayWord.numbers(word, marks: "年月日号") ?? [])
    }
  }

  private init?(numbers: [Int]) {
    switch numbers.count {
    case 2: self.init(numbers[0], numbers[1], isLunar: false)
    case 3: self.init(Day(numbers[0], numbers[1], numbers[2])?.description ?? "")
    default: return nil
    }
  }

  private init?(lunar text: String) {
    if let numbers = DayWord.numbers(text, marks: "月日号"), numbers.count == 2 {
      self.init(numbers[0], numbers[1], isLunar: true)
      return
    }
    // The spellings of the calendar, and those that people use beside them.
    let name = text.replacing("二十", with: "廿").replacing("十一月", with: "冬月").replacing("十二月", with: "腊月")
      .replacing("一月", with: "正月")
    let spelled = name.hasSuffix("廿") ? name.dropLast() + "二十" : name
    for month in 1...12 where spelled.hasPrefix(LunarDay.chinese(month: month)) {
      for day in 1...30 where spelled == LunarDay.chinese(month: month) + LunarDay.chinese(day: day) {
        self.init(month, day, isLunar: true)
        return
      }
    }
    return nil
  }

  private static let lunarSigns = ["农历", "阴历", "旧历", "lunar", "l"]
  /// Only the Chinese calendar has months and days of these names.
  private static let monthNames: Set<Character> = ["正", "冬", "腊", "初", "廿"]
}

extension String {
  /// What follows a beginning; nil if the text begins otherwise.
  fileprivate func after(_ start: String) -> String? {
    hasPrefix(start) ? String(dropFirst(start.count)) : nil
  }
}
