import KamDomain
import KamScreen

extension State {
  /// The prospect list: only the rows that are seen are made.
  mutating func drawList(in area: inout Area, hasFocus: Bool) {
    guard !roll.listed.isEmpty else {
      area.put(emptyList, x: 0, y: 0, Style(.muted))
      return
    }
    let columns = ListColumns(width: area.width, state: self)
    area.draw(columns.heading, y: 0, selected: nil)
    drawnRows.settle(
      DrawnRows.Look(
        width: area.width, language: language, day: now.day, words: setting.vocabulary.checksum,
        ambiguousWidth: Glyph.ambiguousWidth))
    let height = max(1, area.height - 1)
    settleList(height: height)
    for (y, line) in listLines(height: height).enumerated() {
      switch line {
      case .drawer(let position): area.draw(drawerLine(at: position), y: y + 1, selected: nil)
      case .row(let position): drawRow(roll.row(at: position), columns, y: y + 1, in: &area)
      }
    }
  }

  private mutating func drawRow(_ row: Headline, _ columns: ListColumns, y: Int, in area: inout Area) {
    let isSelected = row.id == selected
    // What was found in its text belongs to the query, not to the row.
    let hit = textHit(row.id)
    let isKept = !isSelected && hit == nil
    if isKept, let cells = drawnRows[row], area.put(row: cells, y: y) { return }
    defer { if isKept { drawnRows[row] = area.row(y) } }
    let line = Line(
      [Span(isSelected ? "> " : "  ", .focus)] + columns.spans(row, hit.map { shortWords(of: $0) }),
      spot: .account(row.id, ""))
    area.draw(line, y: y, selected: isSelected ? line.spot : nil)
  }

  private var emptyList: String {
    if textSearch.isUnderWay { return say("全文查找中…", "Searching all texts...") }
    if expected > roll.total { return say("读取中…", "Reading...") }
    return query.isEmpty
      ? say("还没有客户，按 a n 新建", "No customers yet: a n makes one")
      : say("没有符合的客户，Esc 取消筛选", "Nothing matches: Esc clears the filter")
  }

  /// Scrolls so that the selected row is seen.
  private mutating func settleList(height: Int) {
    let at = roll.position(of: selected, hint: position) ?? 0
    position = at
    if at < listTop { listTop = at }
    if at >= listTop + height { listTop = at - height + 1 }
    guard isFiled else {
      listTop = max(0, min(listTop, roll.listed.count - height))
      return
    }
    // Headings take rows, too: as many as it takes are scrolled away.
    while listTop < at, !listLines(height: height).contains(.row(at)) { listTop += 1 }
  }
}

/// The columns of the list; those that do not fit are left out, the least needed first.
struct ListColumns {
  private let state: State
  private let name: Int
  private let showsStage: Bool
  private let stage: Int
  private let showsUnits: Bool
  private let step: Int

  init(width: Int, state: State) {
    self.state = state
    showsStage = width >= 50
    showsUnits = width >= 44
    stage = state.language == .zh ? 9 : width >= 70 ? 16 : 11
    let fixed = 2 + 6 + (showsStage ? stage : 0) + (showsUnits ? 5 : 0) + 5
    name = max(10, min(30, (width - fixed) * 48 / 100))
    step = max(6, width - fixed - name - 1)
  }

  var heading: Line {
    let say = state.say
    var spans = [
      Span("  "), Span(say("类 级", "Cat"), .muted, width: 6), Span(say("客户", "Customer"), .muted, width: name),
    ]
    if showsStage { spans.append(Span(say(" 阶段", " Stage"), .muted, width: stage)) }
    if showsUnits { spans.append(Span(say("拟购", "Units"), .muted, width: 5, right: true)) }
    return Line(
      spans + [
        Span(" " + say("下一步", "Next step"), .muted, width: step + 1),
        Span(say("静默", "Quiet"), .muted, width: 5, right: true),
      ])
  }

  /// - Parameter found: where the words of the query stand in its text; it takes the place of
  ///   stage, units and next step.
  func spans(_ row: Headline, _ found: String? = nil) -> [Span] {
    let standing = Standing(row, vocabulary: state.setting.vocabulary, today: state.now.day)
    let grade = row.project?.likelihood?.rawValue ?? ""
    var spans = [
      Span(standing.categories.first?.code ?? "", .text, width: 3), Span(grade, .text, width: 3),
      Span(row.shortName ?? row.name, .text, width: name),
    ]
    if let found {
      let room = (showsStage ? stage : 0) + (showsUnits ? 5 : 0) + step
      return spans + [Span(" "), Span(found, .notice, width: room), silence(row, standing)]
    }
    if showsStage {
      let word = row.project.map { state.setting.vocabulary.word(.stage, $0.stage, state.language) } ?? ""
      spans.append(Span(" " + word, .text, width: stage, words: true))
    }
    if showsUnits {
      spans.append(Span(row.project?.units.map(String.init) ?? "", .text, width: 5, right: true))
    }
    spans.append(Span(" "))
    return spans + next(row, standing) + [silence(row, standing)]
  }

  /// What presses today, as the card says it first; else what is planned.
  private func next(_ row: Headline, _ standing: Standing) -> [Span] {
    let today = state.now.day
    let reason = standing.pressing(row, today: today)
    switch reason {
    case .overdue(let kind, let text, let days)?:
      return due(state.due(today - days, nil, nil), kind.named(text, state.language))
    case .today(let kind, let text, let time)?:
      let half = row.nextStep.flatMap { kind == .step && $0.due == today ? $0.dueKind : nil }
      return due(state.due(today, half, time), kind.named(text, state.language))
    case .noNextStep?: return [Span(state.say("(未定下一步)", "(no next step)"), .caution, width: step)]
    case .milestone?, .remark?:
      let words = reason?.words(state.setting.vocabulary, state.language) ?? ""
      return [Span(words, .caution, width: step, words: true)]
    default: return planned(row, standing)
    }
  }

  /// The next step, unless it was missed before the account was put aside; that it is put aside is no gap to be filled.
  private func planned(_ row: Headline, _ standing: Standing) -> [Span] {
    if let next = row.nextStep, !standing.isStalled || next.due.map({ $0 >= state.now.day }) ?? true {
      return due(next.due.map { state.due($0, next.dueKind, next.time) } ?? Span(""), next.text)
    }
    return [Span(standing.isStalled ? state.asleep(until: row.stalledUntil) : "", .text, width: step)]
  }

  private func due(_ due: Span, _ text: String) -> [Span] {
    let due = Span(due.text.fitted(in: step), due.tone)
    let dueWidth = min(step, due.columns)
    return [
      Span(due.text, due.tone, width: dueWidth), Span(" " + text, .text, width: step - dueWidth),
    ]
  }

  private func silence(_ row: Headline, _ standing: Standing) -> Span {
    guard let days = standing.silentDays else { return Span("-", .text, width: 5, right: true) }
    guard standing.isSilentBeyondRhythm else { return Span(String(days), .text, width: 5, right: true) }
    return Span("!\(days)", .caution, width: 5, right: true)
  }
}
