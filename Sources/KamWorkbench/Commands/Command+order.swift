import KamDomain

extension Command {
  /// The orders of the list.
  static let orderCommands: [Command] = [
    order("today", .today, "t"),
    order("priority", .priority, "p"),
    order("industry", .industry, "i"),
    order("stage", .stage, "s"),
    order("next", .nextStep, "n"),
    order("silence", .silence, "q"),
    order("name", .name, "a"),
  ]

  private static func order(_ name: String, _ order: SortOrder, _ key: String) -> Command {
    Command("order.\(name)", "排序：\(order.zh)", "Order: \(order.en)", ["o \(key)"]) { state in
      state.order = order
      state.arrange()
      state.listTop = 0
      state.tell(order.zh, order.en)
      return []
    }
  }
}

extension State {
  /// Filters and orders the rows; the selection stays, whatever row it has now.
  mutating func arrange() {
    let (query, _) = Query.parse(query, setting.vocabulary, today: now, me: setting.me)
    roll.arrange(order, query, now: now, setting.vocabulary)
    if selected == nil, !roll.listed.isEmpty { selected = roll.row(at: 0).id }
  }
}
