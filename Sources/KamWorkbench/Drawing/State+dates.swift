import KamDomain
import KamScreen

extension State {
  /// A day as short as it can be: `11-24` of this year, else `2024-05`.
  func short(_ day: Day?) -> String { day?.short(now.day) ?? "" }

  /// That something is put aside until a day, or for as long as its reason stands.
  func asleep(until day: Day?) -> String {
    guard let day else { return say("搁置", "put aside") }
    return say(
      "搁至 \(short(day))",
      day.year == now.day.year ? "aside to \(short(day))" : "aside \(day.yearAndMonth)")
  }

  /// A due day with what it means today: overdue, today, tomorrow, or so many days ahead.
  func due(_ day: Day, _ kind: DueKind?, _ time: ClockTime?) -> Span {
    let days = day - now.day
    let clock = time.map { " \($0)" } ?? halfDay(kind)
    let about = kind == .around ? say("", "about ") : ""
    let (before, by) = kind == .by ? (say("", "by "), say("前", "")) : (about, "")
    switch days {
    case ..<0: return Span(say("!逾期\(-days)天", "!\(-days)d late"), .overdue)
    case 0: return Span(say("今天\(clock)\(by)", "\(before)today\(clock)"), .today)
    case 1: return Span(say("明天\(clock)\(by)", "\(before)tomorrow\(clock)"), .caution)
    case 2..<7: return Span("\(before)\(comingWeekday(day))\(clock)\(by)")
    default: return Span("\(before)\(short(day))\(clock)\(by)")
    }
  }

  /// `周四` of this week, `下周一` of the next.
  private func comingWeekday(_ day: Day) -> String {
    let isNextWeek = day.monday != now.day.monday
    return (isNextWeek ? say("下", "next ") : "") + weekdayName(day)
  }

  private func halfDay(_ kind: DueKind?) -> String {
    switch kind {
    case .morning: say("上午", " morning")
    case .afternoon: say("下午", " afternoon")
    case .around: say("前后", "")
    default: ""
    }
  }

  func weekdayName(_ day: Day) -> String {
    let names = say("周一 周二 周三 周四 周五 周六 周日", "Mon Tue Wed Thu Fri Sat Sun")
    return String(names.split(separator: " ")[day.weekday - 1])
  }

  /// How long ago a day is: `今天`, `3天前`.
  func ago(_ day: Day) -> String {
    switch now.day - day {
    case ..<1: say("今天", "today")
    case 1: say("昨天", "yesterday")
    case let days: say("\(days)天前", "\(days)d ago")
    }
  }
}
