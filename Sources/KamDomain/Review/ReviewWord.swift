/// A manager's word typed as one line (M4): a remark, behind an arrow a task with its day and for whom it is:
/// `人一休假这单就断 → 王芳 周五前认识第二个人`; where a request for help waits, also the answer to it (X5):
/// `同意 下不为例`, `不同意 毛利不够`, `反问 哪款车`.
public struct ReviewWord: Sendable, Equatable {
  /// What is answered to the request that waits; nil if the line answers none.
  public private(set) var verdict: RequestState?
  /// Empty if only a task is handed back; behind a verdict its words.
  public private(set) var remark: String
  public private(set) var task: String?
  public private(set) var due: Day?
  /// The login of whom the task is for; nil: of the customer's specialist.
  public private(set) var whom: String?

  /// Reads a line of the review.
  ///
  /// - Parameter isAsked: whether a request waits, so that the line may begin with the answer to it.
  public init(_ text: String, today: Day, team: [TeamMember] = [], isAsked: Bool = false) {
    let glyphs = Glyphs(text)
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    while !cursor.isAtEnd, !cursor.sees(anyOf: GrammarWords.arrows) { cursor.at += 1 }
    let remark = glyphs.string(glyphs.trimmed(0..<cursor.at))
    _ = cursor.take(anyOf: GrammarWords.arrows)
    self.init(task: glyphs.string(glyphs.trimmed(cursor.rest)), today: today, team: team)
    self.remark = remark
    if isAsked, let (verdict, rest) = Self.verdict(remark) { (self.verdict, self.remark) = (verdict, rest) }
  }

  /// A task alone: `周五前认识第二个人`, `王芳 周五前认识第二个人`.
  public init(task text: String, today: Day, team: [TeamMember] = []) {
    remark = ""
    let (whom, task) = Self.addressee(text, team)
    let plan = NextStep.Plan(reading: task, on: today)
    self.whom = whom
    self.task = task.isEmpty ? nil : plan?.text ?? task
    due = plan?.due
  }

  /// Nothing is said.
  public var isEmpty: Bool { verdict == nil && remark.isEmpty && task == nil }

  /// The words that answer a request, the longer ones first.
  private static let verdicts: [(words: [String], state: RequestState)] = [
    (["不同意", "不批准", "不批", "拒绝", "refused", "refuse"], .refused),
    (["同意", "批准", "approved", "approve"], .approved),
    (["反问", "asked back", "ask back", "back"], .askedBack),
  ]

  /// The answer that a text begins with, and what stands behind it.
  private static func verdict(_ text: String) -> (RequestState, String)? {
    for (words, state) in verdicts {
      for word in words {
        if let rest = text.behind(word) { return (state, rest) }
      }
    }
    return nil
  }

  /// Whom of the team a task names first, and the task itself.
  private static func addressee(_ text: String, _ team: [TeamMember]) -> (login: String?, task: String) {
    let named = text.hasPrefix("@") ? String(text.dropFirst()) : text
    for member in team {
      for name in [member.name, member.login] where !name.isEmpty {
        if let rest = named.behind(name), !rest.isEmpty { return (member.login, rest) }
      }
    }
    return (nil, text)
  }
}

extension String {
  /// What stands behind a word at the beginning, without what parts them; nil if the text does not begin with it as a
  /// word of its own.
  fileprivate func behind(_ word: String) -> String? {
    guard lowercased().hasPrefix(word.lowercased()) else { return nil }
    let rest = dropFirst(word.count)
    guard let next = rest.first else { return "" }
    guard Self.partsWords(next) else { return nil }
    return String(rest.drop(while: Self.partsWords))
  }

  private static func partsWords(_ character: Character) -> Bool {
    character.isWhitespace || ":：,，.。;；".contains(character)
  }
}
