/// A manager's word typed as one line (M4): a remark, behind an arrow a task with its day:
/// `人一休假这单就断 → 周五前认识第二个人`.
public struct ReviewWord: Sendable, Equatable {
  /// Empty if only a task is handed back.
  public let remark: String
  public let task: String?
  public let due: Day?

  /// Reads a line of the review.
  public init(_ text: String, today: Day) {
    let glyphs = Glyphs(text)
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    while !cursor.isAtEnd, !cursor.sees(anyOf: GrammarWords.arrows) { cursor.at += 1 }
    let remark = glyphs.string(glyphs.trimmed(0..<cursor.at))
    _ = cursor.take(anyOf: GrammarWords.arrows)
    self.init(remark, task: glyphs.string(glyphs.trimmed(cursor.rest)), today)
  }

  /// A task alone: `周五前认识第二个人`.
  public init(task: String, today: Day) { self.init("", task: task, today) }

  private init(_ remark: String, task: String, _ today: Day) {
    let plan = NextStep.Plan(reading: task, on: today)
    self.remark = remark
    self.task = task.isEmpty ? nil : plan?.text ?? task
    due = plan?.due
  }

  /// Nothing is said.
  public var isEmpty: Bool { remark.isEmpty && task == nil }
}
