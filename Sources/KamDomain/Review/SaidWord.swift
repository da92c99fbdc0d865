/// What a manager said of a customer, a remark or a task, and what the specialist answered (M4).
public struct SaidWord: Sendable, Equatable {
  public let type: RecordType
  public let id: String
  /// The login of who said it, and the day; nil where the file does not tell.
  public let who: String?
  public let day: Day?
  public let text: String
  /// The day of a task.
  public let due: Day?
  /// The login of whom it was said to, and what was answered.
  public let whom: String?
  public let answer: String?
  /// When it was settled; nil while it is open.
  public let done: Day?

  init(_ remark: Remark) {
    (type, id, who, day) = (.remark, remark.record.id, remark.from, remark.at?.day)
    (text, due, whom, answer, done) = (remark.text, nil, remark.to, remark.answer, remark.done)
  }

  init(_ task: Assignment) {
    (type, id, who, day) = (.task, task.record.id, task.from, task.at?.day)
    (text, due, whom, answer, done) = (task.text, task.due, task.to, task.answer, task.done)
  }

  /// `李经理 11-24: 先别降价  → 王芳 11-25: 周五约李处`.
  public func words(_ vocabulary: Vocabulary, today: Day, _ language: Language) -> String {
    let task = type == .task ? language.pick("交办 ", "task: ") : ""
    let by = due.map { " " + $0.meant(.by, from: today, language) } ?? ""
    return Self.signed(who, day?.short(today), task + text + by, vocabulary)
      + reply(vocabulary, today, language)
  }

  private func reply(_ vocabulary: Vocabulary, _ today: Day, _ language: Language) -> String {
    guard done != nil || answer != nil else { return language.pick("  → 待回复", "  → no answer yet") }
    return "  → " + Self.signed(whom, done?.short(today), answer ?? language.pick("办结", "done"), vocabulary)
  }

  private static func signed(_ who: String?, _ day: String?, _ text: String, _ vocabulary: Vocabulary)
    -> String
  {
    let signs = [who.map { vocabulary.personName($0) }, day].compactMap { $0 }
    return signs.isEmpty ? text : signs.joined(separator: " ") + ": " + text
  }
}

/// An open task of a customer that a manager handed to a colleague of its specialist.
public struct HandedTask: Sendable, Equatable {
  /// The login of who is to do it.
  public var whom: String
  /// Its place among the tasks of the file, from 0.
  public var ordinal: Int

  public init(whom: String, ordinal: Int) { (self.whom, self.ordinal) = (whom, ordinal) }
}

extension Headline {
  /// The tasks that somebody is to do at this customer though it is not theirs; one without a day falls due today.
  func tasks(handedTo whom: String, on today: Day) -> [Due] {
    handed.filter { $0.whom == whom }.map { task in
      dues.first { $0.kind == .task && $0.ordinal == task.ordinal }
        ?? Due(today, .task, ordinal: task.ordinal)
    }
  }
}

extension Account {
  /// The words of managers that are open, or were settled from a day on, the earliest first.
  public func wordsSaid(since day: Day) -> [SaidWord] {
    (remarks.map { SaidWord($0) } + tasks.map { SaidWord($0) })
      .filter { $0.done.map { $0 >= day } ?? true }
      .sorted { ($0.day?.number ?? .min, $0.id) < ($1.day?.number ?? .min, $1.id) }
  }

  /// The promises that were broken from a day on, and those whose day has passed unkept.
  public func promisesBroken(since day: Day, today: Day) -> [Promise] {
    promises.filter { promise in
      if promise.kept != nil { return false }
      return promise.broken.map { $0 >= day } ?? promise.due.map { $0 < today } ?? false
    }
  }
}

extension Promise {
  /// Whose promise was not kept, and since when: `我方 送配置表 (逾期2天)`.
  public func brokenWords(today: Day, _ language: Language) -> String {
    let whose = (side ?? .ours).word(language)
    let when =
      broken.map { language.pick("\($0.monthAndDay)违约", "broken \($0.monthAndDay)") }
      ?? due?.distance(from: today, language) ?? ""
    return "\(whose) \(text) (\(when))"
  }
}
