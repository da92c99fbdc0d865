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
    Command("file", "按行业归档", "File by industry", ["s"], needs: [.list]) { $0.turnFiling() },
  ]

  private static func order(_ name: String, _ order: SortOrder, _ key: String) -> Command {
    Command("order.\(name)", "排序：\(order.zh)", "Order: \(order.en)", ["o \(key)"], needs: [.list]) { state in
      state.order = order
      state.orderBeforeFiling = nil
      state.arrange()
      state.listTop = 0
      state.tell(order.zh, order.en)
      return []
    }
  }
}

extension State {
  /// Whether the list stands in its drawers, one an industry.
  var isFiled: Bool { orderBeforeFiling != nil }

  /// Files the list by industry, or takes it back to the order that it had (T4).
  mutating func turnFiling() -> [Effect] {
    if let before = orderBeforeFiling {
      (order, orderBeforeFiling) = (before, nil)
    } else {
      (order, orderBeforeFiling) = (.industry, order)
    }
    arrange()
    listTop = 0
    tell(
      isFiled ? "按行业归档，再按 s 恢复\(orderBeforeFiling?.zh ?? "")" : order.zh,
      isFiled ? "Filed by industry: s again for \(orderBeforeFiling?.en ?? "")" : order.en)
    return []
  }

  /// Filters and orders the rows; the selection stays, whatever row it has now.
  mutating func arrange() {
    let (query, _) = Query.parse(query, setting.vocabulary, today: now, me: setting.me)
    let texts = textSearch.query == self.query ? textSearch.hits : [:]
    roll.arrange(order, query, texts: texts, now: now, setting.vocabulary, isFiled: isFiled)
    if selected == nil, !roll.listed.isEmpty { selected = roll.row(at: 0).id }
  }
}
