import KamDomain
import KamRecord
import KamScreen

extension Card {
  /// What the manager said and nobody settled before today, in full, remarks before tasks: Space settles it, Enter
  /// answers it (M4).
  var remarks: [Line] {
    let today = state.now.day
    let remarks = account.openRemarks + account.remarks.filter { $0.done == today }
    let tasks = account.openTasks + account.tasks.filter { $0.done == today }
    guard !remarks.isEmpty || !tasks.isEmpty else { return [] }
    let keys = say("  Space 办结  Enter 回复", "  Space settles  Enter answers")
    return [Line([Span(say("经理留话", "From the manager"), .heading), Span(keys, .muted)])]
      + remarks.flatMap { lines(of: $0.record, .remark, head(of: $0), $0.text, $0.answer, $0.done) }
      + tasks.flatMap { lines(of: $0.record, .task, head(of: $0), $0.text, $0.answer, $0.done) }
  }

  private func lines(
    of record: Record, _ type: RecordType, _ head: String, _ text: String, _ answer: String?, _ done: Day?
  ) -> [Line] {
    let said = head + "  " + text + (answer.map { " → " + $0 } ?? "")
    let mark = done == nil ? " [ ] " : " [x] "
    let rows = SafeText(said).wrapped(to: max(20, width - displayWidth(mark)))
    return rows.enumerated().map { index, row in
      Line(
        [
          Span(index == 0 ? mark : "", .text, width: displayWidth(mark)),
          Span(row, done == nil ? .caution : .good),
        ],
        spot: index == 0 ? .record(type, record.id) : nil)
    }
  }

  private func head(of remark: Remark) -> String {
    remark.origin(today: state.now.day, state.setting.vocabulary)
  }

  /// A task names whom it is for where that is not the customer's specialist.
  private func head(of task: Assignment) -> String {
    let vocabulary = state.setting.vocabulary
    let whom = task.to.flatMap { $0 == account.owner ? nil : say(" 给", " for ") + vocabulary.personName($0) }
    return say("交办 ", "task ") + task.origin(today: state.now.day, vocabulary, language) + (whom ?? "")
  }

  /// The words that were settled before, with what was answered, the latest first.
  var settledRemarks: [Line] {
    let before = { (done: Day?) in done.map { $0 < state.now.day } ?? false }
    let remarks = account.remarks.filter { before($0.done) }.map {
      ($0.done, settled($0, head(of: $0), $0.text, $0.answer))
    }
    let tasks = account.tasks.filter { before($0.done) }.map {
      ($0.done, settled($0, head(of: $0), $0.text, $0.answer))
    }
    let latest = (remarks + tasks).sorted { ($0.0?.number ?? 0) > ($1.0?.number ?? 0) }.prefix(Self.few)
    return latest.isEmpty ? [] : [heading("已办结的留话", "Settled words of the manager")] + latest.flatMap(\.1)
  }

  private func settled<E: Entity>(_ word: E, _ head: String, _ text: String, _ answer: String?) -> [Line] {
    lines(
      of: word,
      [
        Span("[x] ", .good), Span(head + "  ", .muted), Span(text),
        Span(answer.map { " → " + $0 } ?? "", .good),
      ])
  }
}

extension RecordType {
  /// Whether a manager says it to a specialist, who answers.
  var isWord: Bool { self == .remark || self == .task }
}

extension State {
  /// Puts the cursor of the card on the first word of the manager that nobody settled.
  mutating func goToRemark() -> [Effect] {
    let remark = account?.openRemarks.first.map { Spot.record(.remark, $0.record.id) }
    guard let spot = remark ?? account?.openTasks.first.map({ .record(.task, $0.record.id) }) else {
      tell("这个客户没有待办的批注", "No remark here that is not settled")
      return []
    }
    (screen, overlay, focus) = (.desk, nil, .card)
    cursors[.card, default: Cursor()].spot = spot
    return []
  }

  /// Opens the answer to a remark or a task, with what was answered before.
  mutating func openWord(_ type: RecordType, _ id: String) -> [Effect] {
    guard let record = record(type, id), let field = type.field("Answer") else { return [] }
    let was = record[name: field.name]
    return open(.field(type, id, field, was: was), with: was ?? "")
  }
}
