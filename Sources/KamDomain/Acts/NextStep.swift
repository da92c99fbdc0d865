/// What is agreed to come next (D10): a step, or why there is none for now.
public enum NextStep: Sendable, Equatable {
  case step(Plan)
  /// `暂无：原因 [日期]`: nothing before that day.
  case none(reason: String, until: Day?)

  /// A step to be taken.
  public struct Plan: Sendable, Equatable {
    public var text: String
    public var due: Day?
    public var dueKind: DueKind?
    public var time: ClockTime?
    public var contacts: [ID<Contact>]
    public var project: ID<Project>?
    /// Read out of a sentence without a separator: to be confirmed.
    public var supposed: Bool

    public init(
      _ text: String, due: Day? = nil, dueKind: DueKind? = nil, time: ClockTime? = nil,
      contacts: [ID<Contact>] = [], project: ID<Project>? = nil, supposed: Bool = false
    ) {
      self.text = text
      self.due = due
      self.dueKind = dueKind
      self.time = time
      self.contacts = contacts
      self.project = project
      self.supposed = supposed
    }
  }

  /// The values of the `Step` record.
  ///
  /// - Parameters:
  ///   - log: the entry in which it was agreed.
  ///   - owner: the login of who takes it.
  func values(log: ID<Log>?, owner: String) -> Values {
    switch self {
    case .step(let plan):
      [
        ("Text", plan.text), ("Due", plan.due?.description), ("DueKind", plan.dueKind?.rawValue),
        ("Time", plan.time?.description), ("Project", plan.project?.text), ("Log", log?.text),
        ("Owner", owner), ("Supposed", plan.supposed ? "yes" : nil),
      ] + plan.contacts.map { ("Contact", $0.text) }
    case .none(let reason, let until):
      [
        ("Text", reason), ("None", reason), ("SleepUntil", until?.description), ("Log", log?.text),
        ("Owner", owner),
      ]
    }
  }

  /// `下周三 送方案`: what it is, with its day.
  func text(_ language: Language) -> String {
    switch self {
    case .step(let plan):
      [plan.due?.monthAndDay, plan.text.clipped(24)].compactMap { $0 }.joined(separator: " ")
    case .none(let reason, _): language.pick("暂无: ", "none: ") + reason.clipped(24)
    }
  }
}

extension NextStep.Plan {
  /// What a text says that is to be done, by nobody in particular, with a day from today on in it or not; nil if it
  /// says nothing.
  init?(reading text: String, on today: Day) {
    let glyphs = Glyphs(text)
    let scanners = SentenceReader(people: [], media: [], now: Moment(today, .midnight)).scanners
    let reading = StepReader(scanners: scanners, glyphs: glyphs).step(glyphs.trimmed(0..<glyphs.count))
    guard case .step(let plan)? = reading.next, plan.due.map({ $0 >= today }) ?? true else { return nil }
    self = plan
  }
}
