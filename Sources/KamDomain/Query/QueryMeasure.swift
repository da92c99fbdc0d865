/// Reads the numbers and days of queries.
enum QueryMeasure {
  /// A whole number with a unit: `8`, `8年`, `50%`, `50万`.
  static func number(_ text: String) -> (value: Double, unit: String)? {
    let folded = Folded(text).text
    let digits = folded.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard !digits.isEmpty, digits.count <= 12, let value = Double(digits) else { return nil }
    return (value, String(folded.dropFirst(digits.count)))
  }

  /// A number of days: `7`, `7d`, `7天`, `2w`, `2周`, `1m`, `1个月`.
  static func days(_ text: String) -> Int? {
    guard let (value, unit) = number(text), value.rounded() == value else { return nil }
    return perUnit(unit).map { Int(value) * $0 }
  }

  private static func perUnit(_ unit: String) -> Int? {
    switch unit {
    case "", "d", "day", "days", "天", "日": 1
    case "w", "week", "weeks", "周", "星期", "个星期": 7
    case "m", "month", "months", "月", "个月": 30
    case "y", "year", "years", "年": 365
    default: nil
    }
  }

  /// Yuan: `500000`, `50万`, `1.2亿`.
  static func fen(_ text: String) -> Int? {
    guard let (value, unit) = number(text) else { return nil }
    let scale: Double? =
      switch unit {
      case "", "元", "yuan": 1
      case "k", "千": 1_000
      case "万", "万元", "w": 10_000
      case "亿", "亿元": 100_000_000
      default: nil
      }
    return scale.map { Int((value * $0 * 100).rounded()) }
  }

  /// A day or a span of days: `7d` (from today), `today`, `本周`, `2026Q4`, `2026-12-01`, `12-01`, `12月1日`.
  static func days(_ text: String, today: Day) -> (first: QueryDay, last: QueryDay)? {
    let folded = Folded(text).text
    if let named = named(folded, today) { return named }
    if let day = Day(folded) ?? dayOfYear(folded, today) { return (.absolute(day), .absolute(day)) }
    return days(folded).map { (.relative($0), .relative($0)) }
  }

  private static func named(_ word: String, _ today: Day) -> (QueryDay, QueryDay)? {
    let quarter = Quarter(today)
    return switch word {
    case "today", "今天", "今日": (.relative(0), .relative(0))
    case "tomorrow", "明天": (.relative(1), .relative(1))
    case "后天": (.relative(2), .relative(2))
    case "yesterday", "昨天": (.relative(-1), .relative(-1))
    case "week", "本周", "这周": (.absolute(today.monday), .absolute(today.monday + 6))
    case "下周": (.absolute(today.monday + 7), .absolute(today.monday + 13))
    case "month", "本月", "这个月": (.absolute(today - (today.day - 1)), .absolute(today.endOfMonth))
    case "quarter", "this-quarter", "本季", "本季度", "这个季度":
      (.absolute(quarter.firstDay), .absolute(quarter.lastDay))
    case "next-quarter", "下季", "下季度", "下个季度":
      (.absolute((quarter + 1).firstDay), .absolute((quarter + 1).lastDay))
    case "下月", "下个月": (.absolute(today.endOfMonth + 1), .absolute((today.endOfMonth + 1).endOfMonth))
    default: Quarter(word).map { (.absolute($0.firstDay), .absolute($0.lastDay)) }
    }
  }

  /// `12-01`, `12/1` or `12月1日` of this year.
  private static func dayOfYear(_ text: String, _ today: Day) -> Day? {
    let parts = text.split { "-/.月日号".contains($0) }
    guard parts.count == 2, text.contains(where: { "-/月".contains($0) }), let month = Int(parts[0]),
      let day = Int(parts[1])
    else { return nil }
    return Day(today.year, month, day)
  }
}
