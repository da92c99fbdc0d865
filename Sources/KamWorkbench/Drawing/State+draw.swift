import KamScreen

extension State {
  /// Settles every cursor and paints the whole screen.
  public mutating func draw() -> Surface {
    var surface = Surface(width: width, height: height)
    surface.draw { area in
      guard !isTooSmall else { return drawTooSmall(in: &area) }
      let layout = self.layout
      area.draw(in: layout.header) { drawHeader(in: &$0) }
      for (pane, frame) in layout.panes { area.draw(in: frame) { draw(pane, in: &$0) } }
      if let overlay { drawOverlay(overlay, in: &area, layout) }
      if overlay == .merge, let change = merging?.change { merging?.isShown = !change.edits.isEmpty }
      drawFooter(in: &area, layout.footer)
    }
    return surface
  }

  private func drawTooSmall(in area: inout Area) {
    let least = "\(Layout.smallest.width)×\(Layout.smallest.height)"
    area.put(say("窗口太小，至少要 \(least)", "Window too small: \(least) at least"), x: 0, y: 0, Style(.caution))
  }

  /// Draws a pane in its frame, with its title on the frame.
  private mutating func draw(_ pane: PaneName, in area: inout Area) {
    let hasFocus = overlay == nil && (screen.pane ?? focus) == pane
    area.frame(title(of: pane), hasFocus: hasFocus)
    let inner = area.bounds.inset()
    guard pane != .list else { return area.draw(in: inner) { drawList(in: &$0, hasFocus: hasFocus) } }
    let lines = picture(of: pane, width: inner.width)
    cursors[pane, default: Cursor()].settle(in: lines, height: inner.height)
    let cursor = cursors[pane] ?? Cursor()
    area.draw(in: inner) { $0.draw(lines, cursor, hasFocus: hasFocus, entry: entry) }
  }

  private mutating func drawOverlay(_ overlay: Overlay, in area: inout Area, _ layout: Layout) {
    let top = layout.header.height
    let frame = Rect(x: 0, y: top, width: width, height: height - top - layout.footer.height)
    area.draw(in: frame) { area in
      area.fill()
      area.frame(title(of: overlay), hasFocus: true)
      let inner = area.bounds.inset()
      let lines = picture(of: .agenda, width: inner.width)
      cursors[.agenda, default: Cursor()].settle(in: lines, height: inner.height)
      let cursor = cursors[.agenda] ?? Cursor()
      area.draw(in: inner) { $0.draw(lines, cursor, hasFocus: true, entry: entry) }
    }
  }

  /// The lines of a pane, or of what lies over the desk.
  func picture(of pane: PaneName) -> [Line] {
    picture(of: pane, width: max(10, (frame(of: pane)?.width ?? width) - 2))
  }

  /// Nothing is cut whose meaning would hide behind the cut: what has no room on its line goes on below.
  private func picture(of pane: PaneName, width: Int) -> [Line] {
    lines(of: pane, width: width).flatMap { $0.rows(in: width) }
  }

  private func lines(of pane: PaneName, width: Int) -> [Line] {
    switch pane {
    case .list: []
    case .review: ReviewPane.picture(self, width)
    case .card: CardPane.picture(self, width)
    case .map: MapPane.picture(self, width)
    case .visit: VisitPane.picture(self, width)
    case .agenda: overlay.map { OverlayPane.picture(self, $0, width) } ?? AgendaPane.picture(self, width)
    case .pipeline: PipelinePane.picture(self, width)
    case .feed: FeedPane.picture(self, width)
    case .events: EventsPane.picture(self, width)
    case .channels: ChannelsPane.picture(self, width)
    case .forecast: ForecastPane.picture(self, width)
    }
  }

  private func title(of pane: PaneName) -> String {
    let name = account?.name ?? ""
    switch pane {
    case .list:
      let order = isFiled ? say("按行业归档", "filed by industry") : self.order.word(language)
      return "\(say("客户", "Customers")) \(roll.count)/\(roll.total)  \(order)"
    case .review: return ReviewPane.title(self)
    case .card: return "\(say("联系卡", "Card"))  \(name)"
    case .map: return "\(say("决策群体图", "Decision group"))  \(MapPane.title(self))"
    case .visit: return "\(say("拜访清单", "Visit"))  \(VisitPane.title(self))"
    case .pipeline: return PipelinePane.title(self)
    case .feed: return FeedPane.title(self)
    case .agenda: return say("日程  ", "Agenda  ") + agendaScope
    case .forecast: return ForecastPane.title(self)
    case .events: return "\(say("活动", "Events")) \(gatherings.count)"
    case .channels: return say("渠道成效  Enter 列出客户", "Channels  Enter lists the customers")
    }
  }

  private func title(of overlay: Overlay) -> String {
    switch overlay {
    case .help: say("帮助  Enter 执行  / 查找  Esc 关闭", "Help  Enter runs  / narrows  Esc closes")
    case .unsaved: say("没保存的更改  Enter 用我的  d 放弃", "Not saved  Enter keeps mine  d gives up")
    case .phone:
      say(
        "电话应答  Enter 选定  次数只算本客户，全库用 kam objections",
        "Phone answers  Enter takes  (counts of this customer; of all: kam objections)")
    case .kin: "\(say("集团与推荐", "Group and referrals"))  \(headline?.name ?? "")"
    case .guide: say("向导  Enter 去这位客户  Esc 关闭", "Guide  Enter goes to the customer  Esc closes")
    case .quote: QuotePane.title(self)
    case .merge: say("合并客户  Enter 合并  Esc 不合并", "Merge  Enter merges  Esc leaves it")
    case .page:
      say(
        "补记  一行一笔，行首写客户；空行 Enter 全部保存",
        "Write up  a line each, the customer first; Enter on an empty line saves")
    case .brief: BriefPane.title(self)
    case .text(let title, _): title
    }
  }

  /// A click takes the focus to its pane, and in the list selects the row.
  mutating func click(x: Int, y: Int) -> [Effect] {
    guard overlay == nil, entry == nil,
      let (pane, frame) = layout.panes.first(where: { $0.frame.contains(x: x, y: y) })
    else { return [] }
    if screen == .desk { focus = pane }
    let row = y - frame.y - 1
    guard row >= 0, row < frame.height - 2 else { return [] }
    if pane == .list {
      // The first line is the columns' heading.
      let lines = listLines(height: frame.height - 3)
      guard row > 0, lines.indices.contains(row - 1), case .row(let position) = lines[row - 1] else {
        return []
      }
      return select(roll.row(at: position).id)
    }
    let lines = picture(of: pane)
    let index = (cursors[pane]?.top ?? 0) + row
    if lines.indices.contains(index), let spot = spot(in: lines[index], at: x - frame.x - 1) {
      cursors[pane, default: Cursor()].spot = spot
    }
    return []
  }

  /// What stands at a column of a line.
  private func spot(in line: Line, at column: Int) -> Spot? {
    if let spot = line.spot { return spot }
    var x = 0
    for span in line.spans {
      x += span.columns
      if column < x { return span.spot ?? line.spots.first }
    }
    return line.spots.last
  }
}
