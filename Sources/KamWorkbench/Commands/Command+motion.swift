import KamDomain
import KamScreen

extension Command {
  /// Moving the cursor, between panes and between customers.
  static let motionCommands: [Command] = [
    Command("down", "下移", "Down", ["j", "Down"]) { $0.move(by: 1) },
    Command("up", "上移", "Up", ["k", "Up"]) { $0.move(by: -1) },
    Command("left", "左移", "Left", ["Left"], in: .desk) { $0.moveAcross(by: -1) },
    Command("right", "右移", "Right", ["Right"], in: .desk) { $0.moveAcross(by: 1) },
    Command("page.down", "下一页", "Page down", ["PageDown", "C-f"]) { $0.turnPage(by: $0.pageHeight) },
    Command("page.up", "上一页", "Page up", ["PageUp", "C-b"]) { $0.turnPage(by: -$0.pageHeight) },
    Command("first", "到开头", "First", ["g", "Home"]) { $0.move(by: -.max / 2) },
    Command("last", "到末尾", "Last", ["G", "End"]) { $0.move(by: .max / 2) },
    Command("customer.next", "下一客户", "Next customer", ["J"]) { $0.moveCustomer(by: 1) },
    Command("customer.previous", "上一客户", "Previous customer", ["K"]) { $0.moveCustomer(by: -1) },
    Command("pane.next", "下一窗格", "Next pane", ["Tab"], in: .desk) { $0.walkPanes(by: 1) },
    Command("pane.previous", "上一窗格", "Previous pane", ["S-Tab"], in: .desk) { $0.walkPanes(by: -1) },
    Command("zoom", "放大窗格", "Zoom pane", ["z"], in: .desk) {
      $0.isZoomed.toggle()
      return []
    },
    Command("visit.next", "下一次拜访", "Next visit", ["]"], in: .desk) { $0.turnVisit(by: 1) },
    Command("visit.previous", "上一次拜访", "Previous visit", ["["], in: .desk) { $0.turnVisit(by: -1) },
    Command("screen.desk", "客户", "Customers", ["1"]) { $0.show(.desk) },
    Command("screen.agenda", "日程", "Agenda", ["3"]) { $0.show(.agenda) },
    Command("screen.events", "活动", "Events", ["5"]) { $0.show(.events) },
    Command("screen.channels", "渠道", "Channels", ["7"]) { $0.show(.channels) },
    Command("remark.goto", "看批注", "Go to the manager's remark", [], needs: [.account]) { $0.goToRemark() },
    Command("agenda.scope", "我的或全部", "Mine or all", ["A"], in: .agenda) { $0.turnAgenda() },
  ]
}

extension State {
  /// Moves the cursor of what has the focus; in the list, the selection.
  mutating func move(by step: Int) -> [Effect] {
    guard let pane = focusedPane else { return move(list: step) }
    let lines = picture(of: pane)
    cursors[pane, default: Cursor()].move(lines, by: step)
    return screen != .desk && overlay == nil ? followCursor() : []
  }

  /// Turns the pages of what has the focus.
  mutating func turnPage(by rows: Int) -> [Effect] {
    guard let pane = focusedPane else { return move(list: rows) }
    cursors[pane, default: Cursor()].turn(picture(of: pane), by: rows)
    return screen != .desk && overlay == nil ? followCursor() : []
  }

  mutating func moveAcross(by step: Int) -> [Effect] {
    guard let pane = focusedPane else { return [] }
    cursors[pane, default: Cursor()].moveAcross(picture(of: pane), by: step)
    return []
  }

  /// The pane whose cursor moves; nil is the list, whose selection moves.
  var focusedPane: PaneName? {
    if overlay != nil { return .agenda }
    return screen.pane ?? (focus == .list ? nil : focus)
  }

  /// Selects another customer, so many rows further down the list.
  mutating func move(list step: Int) -> [Effect] {
    guard !roll.listed.isEmpty else { return [] }
    let at = roll.position(of: selected, hint: position) ?? 0
    position = max(0, min(roll.listed.count - 1, at + step))
    return select(roll.row(at: position).id)
  }

  /// Selects the next customer: of the review while one is under way, else of the list.
  mutating func moveCustomer(by step: Int) -> [Effect] {
    review.isUnderWay ? walkReview(by: step) : move(list: step)
  }

  mutating func select(_ id: ID<Account>) -> [Effect] {
    review.follow(id)
    guard id != selected else { return [] }
    selected = id
    forgetPlaces()
    return openSelected()
  }

  /// Goes to a customer; a filter that hides it is taken away.
  mutating func look(at id: ID<Account>) -> [Effect] {
    if !query.isEmpty, roll.position(of: id, hint: position) == nil {
      query = ""
      arrange()
    }
    return select(id)
  }

  /// Another customer is looked at: the panes begin at their top.
  mutating func forgetPlaces() {
    unfolded = []
    visitShown = nil
    for pane in [PaneName.review, .card, .map, .visit] { cursors[pane] = nil }
  }

  /// Asks for the selected account's text, if it is not the one at hand.
  mutating func openSelected() -> [Effect] {
    guard let id = selected, opened?.id != id else { return [] }
    (opened, account) = (nil, nil)
    personal.opened = nil
    return [.open(id)] + (personal.isShown ? [.openPersonal(id)] : [])
  }

  /// Gives the focus to the next pane; where there is room for one only, the list's companion changes.
  mutating func walkPanes(by step: Int) -> [Effect] {
    let panes: [PaneName] = [review.isUnderWay ? .review : .list, .card, .map, .visit]
    let at = panes.firstIndex(of: focus) ?? 0
    focus = panes[(at + step + panes.count) % panes.count]
    if focus != panes[0] { companion = focus }
    if focus == .visit, cursors[.visit]?.spot == nil { goToOpenLine() }
    return []
  }

  /// Puts a pane's cursor on something that it has: keys that come before the next frame act on that.
  mutating func settleCursor(of pane: PaneName) {
    cursors[pane, default: Cursor()].settle(in: picture(of: pane), height: pageHeight)
  }

  mutating func show(_ screen: Screen) -> [Effect] {
    self.screen = screen
    overlay = nil
    switch screen {
    case .desk: return []
    case .pipeline:
      reckonPipeline()
      settleCursor(of: .pipeline)
      return followCursor()
    case .agenda:
      reckonAgenda()
      return followCursor() + agendaReading + (personal.isShown ? [.readPeople] : [])
    case .feed: return [.readFeed] + followCursor()
    case .events:
      settleCursor(of: .events)
      return occasions == nil ? [.readEvents] : guestsReading
    case .channels:
      reckonYields()
      settleCursor(of: .channels)
      return []
    case .forecast: return countFleet()
    }
  }
}
