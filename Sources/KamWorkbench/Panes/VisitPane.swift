import KamDomain
import KamScreen

/// The visit: what for, what to ask whom, the steps to tick, what the rival does (V, I, S, N1).
enum VisitPane {
  static func title(_ state: State) -> String {
    guard let account = state.account, let visit = state.visit else { return "" }
    let people = visit.contacts.compactMap { account.find($0)?.name }.joined(separator: " ")
    let day = visit.date.map { "\(state.short($0)) \(state.weekdayName($0))" } ?? state.say("未定日期", "no date")
    let held = visit.state == .held ? state.say("已拜访", "held") : ""
    let all = state.visits
    let place =
      all.firstIndex { $0.id == visit.id }.map { all.count > 1 ? "\($0 + 1)/\(all.count)" : "" } ?? ""
    return [
      place, day, visit.hour(state.language) ?? "", people, visit.kind?.word(state.language) ?? "", held,
    ]
    .filter { !$0.isEmpty }.joined(separator: " ")
  }

  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard let account = state.account else { return [] }
    guard let visit = state.visit else {
      return [Line(state.say("还没有计划拜访，按 v 计划一次", "No visit planned: v plans one"), .muted)]
    }
    let list = Checklist(account, visit, state.setting.playbook, state.language)
    let pane = VisitLines(state: state, visit: visit, list: list, width: width)
    return pane.purpose + pane.questions + pane.unproposed + pane.columns(.step) + pane.columns(.preparation)
      + pane.image
      + pane.beside(account)
  }
}

/// What the parts of the visit pane are drawn from.
struct VisitLines {
  let state: State
  let visit: Visit
  let list: Checklist
  let width: Int

  private var language: Language { state.language }

  /// Counts, then everything that was proposed; each edited in its place.
  var purpose: [Line] {
    [Line(list.summary(language), .notice), appointment]
      + Self.proposals.compactMap { name in
        guard let field = RecordType.visit.field(name), let value = visit.record[name: name] else {
          return nil
        }
        let spot = spot(name)
        var line = Line([Span(field.word(language) + " ", .muted), Span(value)], spot: spot)
        line.editing = state.isEditing(spot)
        return line
      }
  }

  /// What could still be proposed, on one line.
  var unproposed: [Line] {
    let empty = Self.proposals.filter { visit.record[name: $0] == nil && $0 != "Outcome" }
    guard !empty.isEmpty, visit.state != .held else { return [] }
    let words = empty.compactMap { name in
      RecordType.visit.field(name).map { Span($0.word(language) + " ", .muted, spot: spot(name)) }
    }
    return [Line([Span(state.say("未写 ", "not set: "), .muted)] + words)]
  }

  private static let proposals = ["Purpose", "Commitment", "Topics", "Bring", "Fallback", "Outcome"]

  /// When, whom, where and what kind of visit, on one line; `+` takes one more along.
  private var appointment: Line {
    let day = visit.date.map { "\(state.short($0)) \(state.weekdayName($0))" }
    let people = visit.contacts.enumerated().map { index, id in
      Span((state.account?.find(id)?.name ?? id.text) + " ", .text, spot: spot("Contact", index))
    }
    return Line(
      [
        open(day, "未定日期", "no date", spot("Date")),
        open(visit.hour(language), "未定时间", "no time", spot("Time")),
      ] + people + [
        Span("+ ", .muted, spot: spot("Contact", people.count)),
        open(visit.kind?.word(language), "未定类型", "no kind", spot("Kind")),
        open(visit.place, "未定地点", "no place", spot("Place")),
      ])
  }

  /// A value of the visit; while there is none, in brackets that it is open.
  private func open(_ value: String?, _ zh: String, _ en: String, _ spot: Spot) -> Span {
    value.map { Span($0 + " ", spot: spot) } ?? Span("(" + state.say(zh, en) + ") ", .muted, spot: spot)
  }

  private func spot(_ name: String, _ value: Int = 0) -> Spot {
    .field(.visit, visit.record.id, name, value: value)
  }

  /// A line a question, with the person to ask and the answer.
  var questions: [Line] {
    list.lines(.question).map { question in
      var spans = [
        mark(question), Span("\(state.say("问", "ask")) \(question.code) ", .key), Span(question.text),
      ]
      if let whom = question.askWhom { spans.append(Span(state.say("（\(whom)）", " (\(whom))"), .muted)) }
      if let answer = question.answer { spans.append(Span(" = \(answer)", .good)) }
      return Line(spans, spot: spot(question))
    }
  }

  /// The lines of a part, two side by side where both have room in half of the width.
  func columns(_ part: ChecklistLine.Part) -> [Line] {
    let half = width / 2
    return list.lines(part).map { span($0) }.reduce(into: [Line]()) { lines, span in
      guard let left = lines.last?.spans, left.count == 1, max(left[0].columns, span.columns) <= half else {
        return lines.append(Line([span]))
      }
      lines[lines.count - 1].spans[0].width = half
      lines[lines.count - 1].spans.append(span)
    }
  }

  /// What concerns the image, as one line where that has room for all its words.
  var image: [Line] {
    let lines = list.lines(.image)
    guard !lines.isEmpty, visit.kind == .first || visit.kind == .cold else { return [] }
    let heading = Span(ChecklistLine.Part.image.word(language) + " ", .muted)
    let spans = lines.map { span($0) }
    let columns = ([heading] + spans).reduce(0) { $0 + displayWidth($1.text) }
    return columns <= width ? [Line([heading] + spans)] : [Line([heading])] + spans.map { Line([$0]) }
  }

  /// What the rival was seen to do.
  func beside(_ account: Account) -> [Line] {
    account.rivalNews(today: state.now.day, language).prefix(2).map { news in
      Line([Span(state.say("对手 ", "rival "), .muted), Span("\(state.ago(news.day)) \(news.text)", .caution)])
    }
  }

  private func mark(_ line: ChecklistLine) -> Span {
    Span(line.isDone ? "[x] " : "[ ] ", line.isDone ? .good : .text)
  }

  private func span(_ line: ChecklistLine) -> Span {
    let answer = line.answer.map { " = \($0)" } ?? ""
    let text = "\(line.isDone ? "[x]" : "[ ]") \(line.code) \(line.text)\(answer) "
    return Span(text, line.isDone ? .good : .text, spot: spot(line))
  }

  private func spot(_ line: ChecklistLine) -> Spot { Self.spot(line, of: visit) }

  /// What a line of a visit's checklist stands for.
  static func spot(_ line: ChecklistLine, of visit: Visit) -> Spot {
    line.item.map { .record(.visitItem, $0.record.id) } ?? .step(visit.record.id, line.code)
  }
}

extension State {
  /// The account's visits in the order of time, those without a day last.
  var visits: [Visit] { account?.visitsInOrder ?? [] }

  /// Puts the cursor of the visit pane on the first line that is open: a question, else a step, else what is to be
  /// prepared; when all is ticked, on the first of them.
  mutating func goToOpenLine() {
    guard let account, let visit else { return }
    let list = Checklist(account, visit, setting.playbook, language)
    let lines = [ChecklistLine.Part.question, .step, .preparation].flatMap(list.lines)
    guard let line = lines.first(where: { !$0.isDone }) ?? lines.first else { return }
    cursors[.visit, default: Cursor()].spot = VisitLines.spot(line, of: visit)
  }

  /// Puts the cursor of the visit pane on the first open question below one; it stays if there is none.
  mutating func goToOpenQuestion(below id: String) {
    guard let account, let visit else { return }
    let lines = Checklist(account, visit, setting.playbook, language).lines(.question)
    guard let place = lines.firstIndex(where: { $0.item?.record.id == id }) else { return }
    guard let open = lines[(place + 1)...].first(where: { !$0.isDone }), let item = open.item else { return }
    cursors[.visit, default: Cursor()].spot = .record(.visitItem, item.record.id)
    let saved = saves.changes.last.map { SafeText($0.title).clipped(to: 60) + say("；", "; ") } ?? ""
    aside = saved + say("下一问 ", "next question ") + open.code + " " + open.text
  }

  /// The visit that is worked on: the one turned to, else the next one planned, else the one held last.
  var visit: Visit? {
    visits.first { $0.id == visitShown } ?? account?.visitAtHand
  }

  /// Turns to another visit of the customer.
  mutating func turnVisit(by step: Int) -> [Effect] {
    let all = visits
    guard let at = all.firstIndex(where: { $0.id == visit?.id }) else { return [] }
    visitShown = all[max(0, min(all.count - 1, at + step))].id
    cursors[.visit] = nil
    return []
  }
}
