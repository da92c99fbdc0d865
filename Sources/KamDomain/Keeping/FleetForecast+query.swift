extension FleetForecast {
  /// The query that finds the customers whose vehicles a figure counts: `make:远陆 fleet.due:2026Q4`. Of a make or
  /// duty it finds those who have such vehicles and whose vehicles, maybe others, come of age then.
  ///
  /// - Parameters:
  ///   - group: the group that is asked for; nil for all together.
  ///   - place: the place of the quarter; -1 for what is of age already, or worn.
  public func query(
    _ group: Group?, by grouping: Grouping?, _ place: Int, _ vocabulary: Vocabulary, _ language: Language
  ) -> String {
    let whose =
      group.flatMap { group in grouping.map { $0.condition(group.key, vocabulary, language) + " " } } ?? ""
    guard place >= 0 else {
      let words = ["fleet.due<\(quarters[0].firstDay)", QueryFlag.worn.rawValue]
      return words.map { whose + $0 }.joined(separator: " or ")
    }
    return whose + "fleet.due:\(quarters[min(place, quarters.count - 1)])"
  }

  /// The query that finds the customers whose vehicles of rival makes come of age in the running quarter.
  public var rivalsQuery: String { "rivals.due:\(quarters[0])" }
}

extension FleetForecast.Grouping {
  /// What a query asks to find the customers of a group.
  fileprivate func condition(_ key: String, _ vocabulary: Vocabulary, _ language: Language) -> String {
    let value =
      switch self {
      case _ where key.isEmpty: "none"
      case .owner: vocabulary.login(vocabulary.personName(key)) == key ? vocabulary.personName(key) : key
      case .industry: vocabulary.asked(.industry, key, language)
      case .duty: vocabulary.asked(.duty, key, language)
      case .make: key
      }
    return "\(rawValue):\(QueryWord.written(value) ?? key)"
  }

  /// The group's name: a person, an industry, a duty or a make.
  public func word(_ key: String, _ vocabulary: Vocabulary, _ language: Language) -> String {
    if key.isEmpty { return language.pick("(不明)", "(not known)") }
    return switch self {
    case .owner: vocabulary.personName(key)
    case .industry: vocabulary.word(.industry, key, language)
    case .duty: vocabulary.word(.duty, key, language)
    case .make: key
    }
  }
}

extension FleetForecast.Grouping: Worded {
  public var zh: String {
    switch self {
    case .owner: "专员"
    case .industry: "行业"
    case .make: "品牌"
    case .duty: "用途"
    }
  }

  public var en: String { rawValue }

  /// Whether rows tell the groups apart; else every account is read.
  public var isOfRows: Bool { self == .owner || self == .industry }
}

extension FleetForecast.Tally {
  /// The figure as a bar: rivals' vehicles as `#`, ours as `=`; any vehicle at all has a sign.
  ///
  /// - Parameters:
  ///   - most: the largest figure beside it.
  ///   - width: the columns of the longest bar.
  public func bar(of most: Int, width: Int) -> (rivals: String, ours: String) {
    func length(_ count: Int) -> Int { most <= width ? count : (count * width + most - 1) / most }
    let (all, part) = (length(vehicles), length(rivals))
    return (String(repeating: "#", count: part), String(repeating: "=", count: max(0, all - part)))
  }
}
