/// The list of one visit: preparation, image, steps and questions, ticked and not (V, I, S, N1).
public struct Checklist: Sendable {
  public let visit: Visit
  /// The lines: steps in the order of the playbook, then questions in file order.
  public let lines: [ChecklistLine]

  /// The steps are those of the playbook for this kind of visit, and any that the visit holds besides; a step
  /// gets a record of its own when it is ticked.
  public init(_ account: Account, _ visit: Visit, _ playbook: Playbook, _ language: Language) {
    let items = account.visitItems.filter { $0.visit == visit.id }
    let steps = playbook.steps(visit.kind, groupKind: account.kind)
    let known = Set(steps.map(\.code))
    var lines = steps.map { step in
      ChecklistLine(
        code: step.code, text: Playbook.say(step.text, language), isFolded: step.fold,
        item: Self.best(items.filter { $0.code == step.code }), isShown: account.shows(step.code, of: visit))
    }
    for item in items where !known.contains(item.code) {
      let step = playbook.checklist.first { $0.code == item.code }
      let text = item.question ?? step?.text ?? Item(code: item.code)?.word(language) ?? item.code
      lines.append(
        ChecklistLine(
          code: item.code, text: Playbook.say(text, language), isFolded: step?.fold ?? false, item: item,
          askWhom: account.find(item.askWhom).map { ShortName.make($0.name, title: $0.title) }))
    }
    self.visit = visit
    self.lines = lines
  }

  /// Of several records of one step, made by two people, the ticked one.
  private static func best(_ items: [VisitItem]) -> VisitItem? { items.first { $0.done } ?? items.first }

  /// The lines of one part.
  public func lines(_ part: ChecklistLine.Part) -> [ChecklistLine] { lines.filter { $0.part == part } }

  /// How many lines of a part are done, and of how many.
  public func count(_ part: ChecklistLine.Part) -> (done: Int, of: Int) {
    let all = lines(part)
    return (all.filter(\.isDone).count, all.count)
  }

  /// The questions not yet answered.
  public var open: Int { lines(.question).filter { !$0.isDone }.count }

  /// `准备 3/7  步骤 0/10  要问 4`. What concerns the image is not counted.
  public func summary(_ language: Language) -> String {
    let (ready, steps) = (count(.preparation), count(.step))
    return language.pick(
      "准备 \(ready.done)/\(ready.of)  步骤 \(steps.done)/\(steps.of)  要问 \(open)",
      "prepared \(ready.done)/\(ready.of)  steps \(steps.done)/\(steps.of)  to ask \(open)")
  }
}

extension Account {
  /// Whether a visit shows by itself that a step of its list is done: a plan says when and what for (V4), a closed
  /// one led to a next step (S10).
  fileprivate func shows(_ code: String, of visit: Visit) -> Bool {
    switch code {
    case "V4": visit.date != nil && visit.purpose != nil
    case "S10": visit.log.map { log in steps.contains { $0.log == log && $0.none == nil } } ?? false
    default: false
    }
  }
}

/// A line of a checklist.
public struct ChecklistLine: Sendable {
  /// `V1`, `S10`, `I2`, or the item that a question is about.
  public var code: String
  public var text: String
  /// Shown together with its like as one line.
  public var isFolded: Bool
  /// The record behind it; nil for a step that nobody ticked yet.
  public var item: VisitItem?
  /// The short name of the person to ask.
  public var askWhom: String?
  /// The visit itself shows that it is done, until a record says otherwise.
  var isShown = false

  /// The parts of a list.
  public enum Part: Sendable, CaseIterable {
    case preparation, image, step, question
  }

  /// The part that the line belongs to, by its code.
  public var part: Part {
    let isNumbered = code.dropFirst().allSatisfy { ("0"..."9").contains($0) } && code.count > 1
    return switch code.first {
    case "V" where isNumbered: .preparation
    case "I" where isNumbered: .image
    case "S" where isNumbered: .step
    default: .question
    }
  }

  public var isDone: Bool { item?.done ?? isShown }
  public var answer: String? { item?.answer }

  /// The line as text: `[ ] 问 J5 今年更新预算大概多少？ (王主任)`.
  public func text(_ language: Language) -> String {
    let mark = isDone ? "[x] " : "[ ] "
    let ask = part == .question ? language.pick("问 ", "ask ") : ""
    let whom = askWhom.map { " (\($0))" } ?? ""
    return mark + ask + code + " " + text + whom + (answer.map { " = " + $0 } ?? "")
  }
}

extension ChecklistLine.Part: Worded {
  public var zh: String {
    switch self {
    case .preparation: "准备"
    case .image: "仪表"
    case .step: "步骤"
    case .question: "要问"
    }
  }

  public var en: String {
    switch self {
    case .preparation: "preparation"
    case .image: "image"
    case .step: "steps"
    case .question: "to ask"
    }
  }
}
