/// An order of the account list.
public enum SortOrder: String, Sendable, Hashable, CaseIterable, Worded {
  /// 今日优先: what presses today first.
  case today
  /// 开发优先: P1 to P9, inside a category by worth.
  case priority
  /// By industry in the order of the house's list (T4), then by name.
  case industry
  /// The project furthest on first.
  case stage
  /// The next step that is due first.
  case nextStep
  /// The longest silence first; who was never talked to comes last.
  case silence
  /// By pinyin.
  case name

  public var zh: String {
    switch self {
    case .today: "今日优先"
    case .priority: "开发优先"
    case .industry: "行业"
    case .stage: "阶段"
    case .nextStep: "下一步"
    case .silence: "静默"
    case .name: "名称"
    }
  }

  public var en: String {
    switch self {
    case .today: "today first"
    case .priority: "priority"
    case .industry: "industry"
    case .stage: "stage"
    case .nextStep: "next step"
    case .silence: "silence"
    case .name: "name"
    }
  }

  /// The order of a word in either language, in any case.
  public init?(word: String) {
    let folded = Folded(word).text
    guard
      let found = Self.allCases.first(where: {
        [$0.rawValue, $0.zh, $0.en].contains { Folded($0).text == folded }
      })
    else { return nil }
    self = found
  }

  /// The words that `init(word:)` takes.
  public static var allWords: [String] { allCases.flatMap { [$0.rawValue, $0.zh] } }
}
