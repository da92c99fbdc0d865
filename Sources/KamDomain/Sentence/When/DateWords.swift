/// The words of dates, as tables.
enum DateWords {
  /// A word that is a date by itself: `base | word | word…`, the base as `DatePhrase.Base(code:)` reads it.
  static let days = WordTable<DatePhrase.Base>(
    lines: """
      days 0 | 今天 | 今日 | 今儿 | 今早 | 今晨 | 今晚 | 当天 | 今 | today | tonight | this morning | this afternoon | this evening
      days -1 | 昨天 | 昨日 | 昨儿 | 昨晚 | 昨早 | 昨 | yesterday | last night
      days -2 | 前天 | 前日 | 前晚 | the day before yesterday | day before yesterday
      days -3 | 大前天
      days 1 | 明天 | 明日 | 明儿 | 明早 | 明晨 | 明晚 | 次日 | tomorrow
      days 2 | 后天 | the day after tomorrow | day after tomorrow
      days 3 | 大后天
      week 0 | 本周内 | 这周内 | 本周 | 这周 | 这个星期 | 本星期 | 这星期 | 这个礼拜 | this week
      week 1 | 下周内 | 下周 | 下个星期 | 下星期 | 下个礼拜 | 下礼拜 | next week
      week 2 | 下下周 | 下下个星期 | 下下星期 | the week after next
      week -1 | 上周 | 上个星期 | 上星期 | 上个礼拜 | 上礼拜 | last week
      week -2 | 上上周 | 上上个星期 | 上上星期
      weekend 0 | 周末 | 这周末 | 本周末 | this weekend | the weekend | weekend
      weekend 1 | 下周末 | next weekend
      weekend -1 | 上周末 | last weekend
      month 0 end | 月底 | 月末 | end of the month | the end of the month | end of month | end of this month | month end
      month 1 end | end of next month | the end of next month
      month -1 end | end of last month | the end of last month
      month 0 start | 月初
      month 0 early | 上旬
      month 0 middle | 月中 | 中旬
      month 0 late | 下旬
      month 1 whole | next month
      month 0 whole | this month
      month -1 whole | last month
      year 0 end | 年底 | 年末 | 岁末 | end of the year | the end of the year | end of year | year end
      year 0 start | 年初
      year 0 middle | 年中
      year 0 firstHalf | 上半年
      year 0 secondHalf | 下半年
      year 1 whole | next year
      year -1 whole | last year
      quarterEnd | 季度末 | 季末 | 季度底 | end of the quarter | end of quarter | the end of the quarter
      """
  ) { DatePhrase.Base(code: $0) }

  /// Words whose half of the day is said with them: 今早, 昨晚.
  static let halves = WordTable<HalfDay>(
    lines: """
      morning | 今早 | 今晨 | 昨早 | 明早 | 明晨 | this morning
      afternoon | 今晚 | 昨晚 | 明晚 | 前晚 | tonight | last night | this afternoon | this evening
      """
  ) { HalfDay(rawValue: String($0)) }

  /// Months counted from this one; a part or a day of it may follow.
  static let months = WordTable<Int>(
    lines: """
      0 | 本月 | 这个月 | 当月 | 这月
      1 | 下个月 | 下月 | 次月
      2 | 下下个月 | 下下月
      -1 | 上个月 | 上月
      -2 | 上上个月 | 上上月
      """
  ) { Int($0) }

  static let monthParts = WordTable<DatePhrase.MonthPart>(
    lines: """
      end | 底 | 末 | 月底
      start | 初
      early | 上旬
      middle | 中旬
      late | 下旬
      """
  ) { DatePhrase.MonthPart(rawValue: String($0)) }

  static let years = WordTable<Int>(
    lines: """
      0 | 今年 | 本年
      1 | 明年 | 来年
      2 | 后年
      -1 | 去年 | 上年
      -2 | 前年
      """
  ) { Int($0) }

  static let yearParts = WordTable<DatePhrase.YearPart>(
    lines: """
      end | 年底 | 年末 | 底 | 末
      start | 年初 | 初
      middle | 年中
      firstHalf | 上半年
      secondHalf | 下半年
      """
  ) { DatePhrase.YearPart(rawValue: String($0)) }

  static let holidays = WordTable<Holiday>(
    lines: """
      newYear | 元旦节 | 元旦 | 新年 | the New Year | New Year | New Year's Day
      springFestival | 春节 | 过年 | 大年 | the Spring Festival | Spring Festival | Chinese New Year
      labourDay | 五一劳动节 | 五一节 | 五一 | 劳动节 | Labour Day | May Day
      nationalDay | 国庆节 | 国庆 | 十一长假 | 十一假期 | National Day
      """
  ) { Holiday(rawValue: String($0)) }

  /// Weeks before a weekday; a bare 周三 has none.
  static let weeks = WordTable<Int>(
    lines: """
      0 | 这周 | 本周 | 这个周 | 这星期 | 本星期 | 这个星期 | 这礼拜 | 这个礼拜
      1 | 下周 | 下个周 | 下星期 | 下个星期 | 下礼拜 | 下个礼拜
      2 | 下下周 | 下下星期 | 下下个星期
      -1 | 上周 | 上个周 | 上星期 | 上个星期 | 上礼拜 | 上个礼拜
      -2 | 上上周 | 上上星期 | 上上个星期
      """
  ) { Int($0) }

  static let weekdays: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7,
    "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7,
  ]

  static let edges = WordTable<DatePhrase.Edge>([
    ("之前", .before), ("以前", .before), ("前", .before), ("之后", .after), ("以后", .after), ("过后", .after),
    ("后", .after), ("左右", .around), ("前后", .around), ("上下", .around), ("之内", .within),
    ("以内", .within), ("内", .within),
  ])

  /// Words that begin like an edge and are none.
  static let notEdges = WordTable<Bool>(
    set: """
      前往 | 前去 | 前来 | 前台 | 前面 | 前期 | 前提 | 前途 | 前进 | 后来 | 后续 | 后面 | 后期 | 后台 | 后勤 | 后备 | 后天
      后果 | 内部 | 内容 | 内勤 | 内饰 | 上下班 | 上下级
      """)

  /// Words that count things: a number before them is a quantity, no date.
  static let measures = WordTable<Bool>(
    set: """
      台 | 辆 | 部 | 人 | 个 | 万 | 千 | 元 | 块 | 吨 | 座 | 公里 | 里 | 次 | 名 | 家 | 期 | 层 | 楼 | 号楼 | 天 | 周 | 月 | 年
      份 | 份报价 | 套 | 批 | 件 | 位 | 项 | 分 | 折 | 米 | 升 | 寸 | 度 | 倍 | 成 | 岁 | 类 | 级 | 条 | 点 | % | + | units | cars | km
      """)

  /// Words that make a number no day of the month: 3号楼.
  static let notDays = WordTable<Bool>(
    set: """
      号楼 | 号线 | 号院 | 号馆 | 号门 | 号车 | 号厅 | 号机 | 号店 | 号文 | 号库 | 号会议 | 号桌 | 号包间 | 号牌 | 号码 | 号标
      """)

  /// 年前 and 年后: the Spring Festival is meant.
  static let newYearEdges: [(word: String, edge: DatePhrase.Edge)] = [("年前", .before), ("年后", .after)]
}

extension DatePhrase.Base {
  /// Reads `days -1`, `month 1 end`, `year 0 whole`, `week 1`, `weekend 0`, `quarterEnd`.
  init?(code: Substring) {
    let words = code.split(separator: " ")
    let count = words.dropFirst().first.flatMap { Int($0) } ?? 0
    let part = words.dropFirst(2).first.map(String.init) ?? ""
    switch words.first {
    case "days": self = .days(count)
    case "week": self = .week(count)
    case "weekend": self = .weekend(count)
    case "month": self = .month(count, DatePhrase.MonthPart(rawValue: part) ?? .whole)
    case "year": self = .year(.counted(count), DatePhrase.YearPart(rawValue: part) ?? .whole)
    case "quarterEnd": self = .quarterEnd
    default: return nil
    }
  }
}
