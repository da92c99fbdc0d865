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
      self.init(numbers: DayWord.numbers(word, marks: "年月日号") ?? Self.numbers(spelled: text))
    }
  }

  /// Year, if there is one, month and day of `5 March`, `March 5, 1974`.
  private static func numbers(spelled text: String) -> [Int] {
    let glyphs = Glyphs(text)
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    guard case .date(let year, let month, let day)? = cursor.takeDate()?.phrase.base else { return [] }
    cursor.skipPauses()
    let behind = cursor.isAtEnd ? nil : cursor.takeDigits(atMost: 4)
    guard cursor.isAtEnd else { return [] }
    if case .exact(let year)? = year { return [year, month, day] }
    return (behind.map { [$0] } ?? []) + [month, day]
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
