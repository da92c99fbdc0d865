/// A half of a day, as dates are told by it.
public enum HalfDay: String, Choice {
  case morning
  case afternoon

  /// The half's word in Chinese.
  public var zh: String {
    switch self {
    case .morning: "上午"
    case .afternoon: "下午"
    }
  }

  /// The half's word in English.
  public var en: String {
    switch self {
    case .morning: "morning"
    case .afternoon: "afternoon"
    }
  }

  /// How a day is meant of which only this half was said.
  var dueKind: DueKind { self == .morning ? .morning : .afternoon }
}

extension DueKind {
  /// The half of the day that is meant, if one is.
  public var half: HalfDay? { HalfDay.allCases.first { $0.dueKind == self } }
}
