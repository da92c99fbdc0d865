import KamDomain
import KamScreen

extension State {
  /// The first rows: the store, the screens, who and when; what is due today.
  func drawHeader(in area: inout Area) {
    let (day, weekday) = (now.day, weekdayName(now.day))
    let badge =
      (setting.isReadOnly ? say("[只读] ", "[read-only] ") : "")
      + (review.isUnderWay ? reviewBadge : "")
      + (personal.isShown ? say("[个人情况 P] ", "[personal P] ") : "")
    var x = min(max(18, displayWidth(setting.storeName) + 8), area.width / 3)
    area.put(" kam  \(setting.storeName)", x: 0, y: 0, Style(.title), limit: x - 1)
    let least = displayWidth(badge + "\(day.monthAndDay) \(weekday) ")
    for (screen, text) in tabs(in: area.width - x - least) {
      x +=
        area.put(
          text, x: x, y: 0, Style(screen == self.screen ? .title : .muted, selected: screen == self.screen))
        + 2
    }
    // Where not all has room the day is told: not who sits there, at last not the year.
    let me = setting.vocabulary.personName(setting.me)
    let ways = ["\(me)  \(day) \(weekday) ", "\(day) \(weekday) ", "\(day.monthAndDay) \(weekday) ", ""]
    let who = ways.first { displayWidth(badge + $0) < area.width - x } ?? ""
    let right = area.width - displayWidth(badge + who)
    area.put(badge, x: right, y: 0, Style(.badge))
    area.put(who, x: right + displayWidth(badge), y: 0, Style(.muted))
    if area.height > 1 { area.draw(Line(dueToday), y: 1, selected: nil) }
  }

  /// That a review is under way and where it stands; on a narrow screen by its key.
  private var reviewBadge: String {
    (width < 100 ? "[R " : say("[检视 ", "[review ")) + "\(review.place + 1)/\(review.order.count)] "
  }

  /// The screens by digit and word; where the words have no room, only that of the screen that is shown.
  private func tabs(in room: Int) -> [(Screen, String)] {
    let whole = Screen.allCases.map { ($0, "\($0.key) \($0.word(language))") }
    guard whole.reduce(0, { $0 + displayWidth($1.1) + 2 }) > room else { return whole }
    return whole.map { ($0, $0 == screen ? $1 : $0.key) }
  }

  /// `今晨 我的: 逾期 2  今天 3 …`, or how far the reading is.
  private var dueToday: [Span] {
    if expected > roll.total {
      return [
        Span(say(" 读取中 \(roll.rows.count)/\(expected)", " Reading \(roll.rows.count)/\(expected)"), .notice)
      ]
    }
    let whose = setting.vocabulary.agendaOwner(for: setting.me) == nil ? say("全部", "all") : say("我的", "mine")
    let heading = Span(say(" 今晨 \(whose): ", " Today, \(whose): "), .muted)
    return [heading] + (roll.isGlimpse ? [] : morningSpans(in: width - heading.columns))
  }
}

extension Screen: Worded {
  var zh: String {
    switch self {
    case .desk: "客户"
    case .pipeline: "商机"
    case .agenda: "日程"
    case .feed: "动态"
    case .events: "活动"
    case .channels: "渠道"
    case .forecast: "更新"
    }
  }

  var en: String {
    switch self {
    case .desk: "Customers"
    case .pipeline: "Pipeline"
    case .agenda: "Agenda"
    case .feed: "Changes"
    case .events: "Events"
    case .channels: "Channels"
    case .forecast: "Replacement"
    }
  }

  /// The digit that opens it.
  var key: String {
    switch self {
    case .desk: "1"
    case .pipeline: "2"
    case .agenda: "3"
    case .feed: "4"
    case .events: "5"
    case .channels: "7"
    case .forecast: "6"
    }
  }
}
