import KamDomain
import KamScreen

/// The guide: its customers with their steps, those done ticked.
enum GuidePane {
  static func picture(_ state: State, _ width: Int) -> [Line] {
    state.setting.playbook.lessons.flatMap { lesson -> [Line] in
      lesson.done == nil ? heading(lesson, state) : step(lesson, state, width)
    }
  }

  private static func heading(_ lesson: Lesson, _ state: State) -> [Line] {
    let name = state.roll[lesson.account].map { $0.shortName ?? $0.name } ?? ""
    let heading = Line(
      [Span(lesson.text(state.language) + "  ", .heading), Span(name, .title)], spot: .lesson(lesson.id))
    return [Line(""), heading]
  }

  private static func step(_ lesson: Lesson, _ state: State, _ width: Int) -> [Line] {
    let isDone = state.guide.done.contains(lesson.id)
    let rows = SafeText(lesson.text(state.language)).wrapped(to: max(20, width - margin))
    let mark = Span(isDone ? " [x] " : " [ ] ", isDone ? .good : .muted)
    let first = Line(
      [mark, Span(lesson.keys ?? "", .key, width: margin - 5), Span(rows.first ?? "", tone(isDone))],
      spot: .lesson(lesson.id))
    let rest = rows.dropFirst().map { Line([Span("", width: margin), Span($0, tone(isDone))]) }
    return [first] + rest
  }

  private static func tone(_ isDone: Bool) -> Tone { isDone ? .muted : .text }

  /// Columns before the text: the tick and the keys.
  private static let margin = 19
}
