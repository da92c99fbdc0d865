/// What is to be done after delivery, from the store's template (X7): shown before it is confirmed, then made by
/// one act.
public struct AfterSigning: Sendable {
  public let project: Project
  public let delivered: Day
  /// In the order of their days.
  public let items: [Item]
  /// Lines of the template that cannot be read.
  public let unread: [String]

  /// One thing to be done.
  public struct Item: Sendable, Equatable {
    public var what: What
    public var due: Day
    /// The milestone's note: `3日回访`.
    public var note: String?
    /// The project has it already, so it is not made again; the day is the one that it has.
    public var isThere = false

    /// A milestone by its code, or a next step by its text.
    public enum What: Sendable, Equatable {
      case milestone(String)
      case step(String)
    }
  }

  /// - Parameter playbook: the store's; one without such a template gets the shipped one.
  public init(
    _ account: Account, _ project: Project, delivered: Day, _ playbook: Playbook, _ vocabulary: Vocabulary
  ) {
    self.project = project
    self.delivered = delivered
    let lines = (playbook.afterSigning ?? Playbook.shipped(.zh).afterSigning)?.text ?? ""
    let read = lines.split(whereSeparator: \.isNewline).map {
      (line: String($0), TemplateLine($0, vocabulary))
    }
    unread = read.filter { $0.1 == nil }.map(\.line)
    let wanted = read.compactMap(\.1).map { Item(what: $0.what, due: delivered + $0.days, note: $0.note) }
    let present = Present(account, project, wanted)
    items = wanted.map { present.marked($0) }.sorted { $0.due < $1.due }
  }

  /// What the confirmation will make.
  public var missing: [Item] { items.filter { !$0.isThere } }

  /// The preview: `2026-12-03  回访  3日回访`.
  public func lines(_ vocabulary: Vocabulary, _ language: Language) -> [String] {
    let made = items.map { item in
      let there = item.isThere ? language.pick("已有", "there already") : ""
      let note = item.note.map { Playbook.say($0, language) } ?? ""
      return [item.due.description, item.word(vocabulary, language), note, there]
        .filter { !$0.isEmpty }.joined(separator: "  ")
    }
    return made + unread.map { language.pick("读不懂: ", "cannot be read: ") + $0 }
  }
}

extension AfterSigning.Item {
  /// The milestone's word, or the step's text.
  public func word(_ vocabulary: Vocabulary, _ language: Language) -> String {
    switch what {
    case .milestone(let kind): vocabulary.word(.milestone, kind, language)
    case .step(let text): text
    }
  }
}

/// What a project has already. A kind that the template names once is known by itself, one that it names several
/// times by its note, too.
private struct Present {
  private let milestones: [Milestone]
  private let steps: [Step]
  private let repeated: Set<String>

  init(_ account: Account, _ project: Project, _ wanted: [AfterSigning.Item]) {
    milestones = account.milestones.filter { $0.project == project.id }
    steps = account.steps.filter { $0.project == project.id }
    var met: Set<String> = []
    repeated = Set(wanted.compactMap { $0.kind }.filter { !met.insert($0).inserted })
  }

  func marked(_ item: AfterSigning.Item) -> AfterSigning.Item {
    var item = item
    switch item.what {
    case .milestone(let kind):
      let found = milestones.first {
        $0.kind == kind && (!repeated.contains(kind) || $0.note == item.note)
      }
      item.isThere = found != nil
      item.due = found?.due ?? found?.done ?? item.due
    case .step(let text):
      let found = steps.first { $0.text == text }
      item.isThere = found != nil
      item.due = found?.due ?? item.due
    }
    return item
  }
}

extension AfterSigning.Item {
  fileprivate var kind: String? { if case .milestone(let kind) = what { kind } else { nil } }
}

/// A line of the template: `+3天 回访: 3日回访` is a milestone with a note, `+1 送感谢卡` a next step.
private struct TemplateLine {
  var days: Int
  var what: AfterSigning.Item.What
  var note: String?

  init?(_ line: Substring, _ vocabulary: Vocabulary) {
    let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard words.count == 2, let days = Self.days(words[0]) else { return nil }
    self.days = days
    let parts = words[1].split(maxSplits: 1) { $0 == ":" || $0 == "：" }
    let text = String(parts.first ?? "").trimmed
    guard !text.isEmpty else { return nil }
    guard let kind = vocabulary.code(.milestone, text) else {
      what = .step(String(words[1]).trimmed)
      return
    }
    what = .milestone(kind)
    note = parts.count > 1 ? String(parts[1]).trimmed : nil
  }

  /// `+3`, `3`, `+3天`, `+3d`: days after delivery, ten years at most.
  private static func days(_ word: Substring) -> Int? {
    let number = word.drop { $0 == "+" || $0 == "＋" }.prefix { ("0"..."9").contains($0) }
    let unit = word[number.endIndex...]
    guard ["", "天", "日", "d"].contains(unit), let days = Int(number), days <= 3660 else { return nil }
    return days
  }
}

extension Playbook {
  /// The template of what follows a delivery; the first of its kind.
  public var afterSigning: Template? { templates.first { $0.kind == .afterSigning } }
}
