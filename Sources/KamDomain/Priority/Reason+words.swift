extension Reason {
  /// The fact in words: `逾期2天 送配置表`, `2024-05购12台`, `8台满8年`.
  public func words(_ vocabulary: Vocabulary, _ language: Language) -> String {
    let (zh, en) = pressingWords(vocabulary, language) ?? categoryWords
    return language.pick(zh, en)
  }

  private func pressingWords(_ vocabulary: Vocabulary, _ language: Language) -> (zh: String, en: String)? {
    switch self {
    case .overdue(let kind, let text, let days):
      ("逾期\(days)天 \(kind.named(text, .zh))", "\(days.days) late: \(kind.named(text, .en))")
    case .milestone(let kind, let days):
      (
        vocabulary.word(.milestone, kind, .zh) + (days == 0 ? "就在今天" : "还有\(days)天"),
        vocabulary.word(.milestone, kind, .en) + (days == 0 ? " today" : " in \(days.days)")
      )
    case .today(let kind, let text, let time):
      (
        "今天\(time.map { " \($0)" } ?? "") \(kind.named(text, .zh))",
        "today\(time.map { " \($0)" } ?? ""): \(kind.named(text, .en))"
      )
    case .remark(let day): ("经理批注 \(day.monthAndDay)", "manager's remark of \(day.monthAndDay)")
    case .noNextStep(let stage):
      (
        "\(vocabulary.word(.stage, stage, .zh)), 未定下一步",
        "\(vocabulary.word(.stage, stage, .en)), no next step"
      )
    case .silent(let days, let rhythm):
      ("静默\(days)天, 应\(rhythm)天内联系", "silent for \(days.days), rhythm is \(rhythm.days)")
    default: nil
    }
  }

  private var categoryWords: (zh: String, en: String) {
    switch self {
    case .deal(let day, let units):
      (
        "\(day.yearAndMonth)购\(units.map { "\($0)台" } ?? "车")",
        "bought\(units.map { " \($0)" } ?? "") in \(day.yearAndMonth)"
      )
    case .contact(let day): ("\(day)接触过, 未成交", "contacted \(day), no business yet")
    case .supplier: (Category.supplier.zh, Category.supplier.en)
    case .referred(let day):
      (
        day.map { "\($0.yearAndMonth)被推荐" } ?? "被推荐",
        "referred" + (day.map { " in \($0.yearAndMonth)" } ?? "")
      )
    case .friend: (Category.friend.zh, Category.friend.en)
    case .signal(let kind, let day): ("\(day.yearAndMonth)\(kind.zh)", "\(kind.en) in \(day.yearAndMonth)")
    case .founded(let day): ("\(day.yearAndMonth)成立", "founded \(day.yearAndMonth)")
    case .arrived(let day): ("\(day.yearAndMonth)新到本地", "new here since \(day.yearAndMonth)")
    case .satisfaction(let points): ("对现用车满意度\(points)/5", "satisfaction with present make \(points)/5")
    case .aged(let count, let years):
      (
        years.map { "\(count)台满\($0)年" } ?? "\(count)台到更新年限",
        years.map { "\(count) vehicle\(count == 1 ? "" : "s") \($0) years old" }
          ?? "\(count) vehicle\(count == 1 ? "" : "s") of age"
      )
    case .worn(let count): ("\(count)台里程到限", "\(count) vehicle\(count == 1 ? "" : "s") over the mileage")
    default: ("", "")
    }
  }
}

extension Due.Kind: Worded {
  public var zh: String { words.zh }
  public var en: String { words.en }

  private var words: (zh: String, en: String) {
    switch self {
    case .step: ("下一步", "next step")
    case .ourPromise: ("我方承诺", "our promise")
    case .theirPromise: ("对方承诺", "their promise")
    case .visit: ("拜访", "visit")
    case .task: ("交办", "task")
    case .request: ("求助", "request")
    case .quote: ("报价到期", "quotation runs out")
    case .registration: ("报备到期", "registration runs out")
    case .rebate: ("返利未申报", "rebate not claimed")
    case .contract: ("合同到期", "contract ends")
    case .inspection: ("年检到期", "inspection due")
    case .insurance: ("保险到期", "insurance due")
    case .replacement: ("到更新年限", "due for replacement")
    }
  }

  /// The text, or the kind's word if there is none.
  public func named(_ text: String, _ language: Language) -> String { text.isEmpty ? word(language) : text }
}

extension Day {
  /// `YYYY-MM`.
  public var yearAndMonth: String { String(description.prefix(7)) }
}

extension Int {
  /// The number with its English word: `1 day`, `2 days`.
  var days: String { self == 1 ? "1 day" : "\(self) days" }
}
