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
    let vocabulary = setting.vocabulary
    let places = query.isEmpty ? nil : query.places(in: catalog, today: now, vocabulary)
    listed = Ranking(order, today: now, vocabulary: vocabulary, query: query).sorted(catalog, places)
    if selected == nil { selected = listed.first.map { catalog[$0].id } }
  }
}
