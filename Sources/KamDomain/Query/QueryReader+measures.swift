/// The numbers and days that fields are compared with.
extension QueryReader {
  mutating func stage(_ part: QueryWord.Part) -> Condition.Test? {
    guard let code = codes(.stage, .stage, part.value).first else { return nil }
    let bounds = NumberBounds(part.comparison, vocabulary.rank(ofStage: code))
    let stages = vocabulary.list(.stage).map(\.code).filter {
      let rank = vocabulary.rank(ofStage: $0)
      return rank >= 0 && bounds.contains(rank)
    }
    return .values(.stage, stages)
  }

  mutating func number(_ field: QueryField, _ part: QueryWord.Part) -> Condition.Test? {
    let ends = part.value.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let numbers = ends.compactMap { number(field, $0) }
    guard numbers.count == ends.count, numbers.count == 1 || (numbers.count == 2 && part.comparison == .equal)
    else {
      note(.badNumber(field, part.value))
      return nil
    }
    return .number(
      field,
      numbers.count == 2
        ? NumberBounds(low: numbers[0], high: numbers[1]) : NumberBounds(part.comparison, numbers[0]))
  }

  private func number(_ field: QueryField, _ text: String) -> Int? {
    switch field {
    case .silent: return QueryMeasure.days(text)
    case .amount: return QueryMeasure.fen(text)
    case .priority:
      let digits = Folded(text).text.drop { $0 == "p" }
      return Int(digits).flatMap { (1...9).contains($0) ? $0 : nil }
    default: break
    }
    guard let (value, unit) = QueryMeasure.number(text), value.rounded() == value,
      ["", "%", "年", "y", "台", "辆", "岁"].contains(unit)
    else { return nil }
    return Int(value)
  }

  /// `<7d` is less than seven days from today; `7d` alone is within seven days from now, what is overdue included.
  mutating func days(_ field: QueryField, _ part: QueryWord.Part) -> DayBounds? {
    let ends = part.value.split(separator: "~", omittingEmptySubsequences: false).map(String.init)
    let spans = ends.compactMap { QueryMeasure.days($0, today: today) }
    guard spans.count == ends.count, spans.count == 1 || (spans.count == 2 && part.comparison == .equal)
    else {
      note(.badDay(field, part.value))
      return nil
    }
    if spans.count == 2 { return DayBounds(low: spans[0].first, high: spans[1].last) }
    if field == .lastContact, QueryMeasure.days(part.value) != nil {
      return ago(part.comparison, spans[0].first)
    }
    if part.comparison == .equal, QueryMeasure.days(part.value) != nil {
      return DayBounds(low: nil, high: spans[0].last)
    }
    return DayBounds(part.comparison, spans[0].first, spans[0].last)
  }

  /// A number of days back: `<7d` is less than seven days ago.
  private func ago(_ comparison: QueryWord.Comparison, _ day: QueryDay) -> DayBounds {
    guard case .relative(let days) = day else { return DayBounds(comparison, day, day) }
    return switch comparison {
    case .equal, .atMost: DayBounds(low: .relative(-days), high: .relative(0))
    case .less: DayBounds(low: .relative(1 - days), high: .relative(0))
    case .more: DayBounds(low: nil, high: .relative(-days - 1))
    case .atLeast: DayBounds(low: nil, high: .relative(-days))
    }
  }

  /// `milestone:截标`, `milestone<14d`, `milestone:截标<14d`: what is past counts only when asked for by date.
  mutating func milestone(_ parts: [QueryWord.Part]) -> Condition.Test? {
    var kinds: [String] = []
    var bounds = DayBounds(low: .relative(0), high: nil)
    for part in parts where !part.value.isEmpty {
      if part.comparison == .equal, QueryMeasure.days(part.value, today: today) == nil {
        kinds += part.value.split { ",，、|".contains($0) }.flatMap {
          codes(.milestone, .milestone, String($0))
        }
        if kinds.isEmpty { return nil }
      } else {
        guard let found = days(.milestone, part) else { return nil }
        let isCount = QueryMeasure.days(part.value) != nil
        bounds = DayBounds(low: found.low ?? (isCount ? .relative(0) : nil), high: found.high)
      }
    }
    return .milestone(kinds, bounds)
  }

  /// `fleet.due<90d`, `rivals.due:本季`: what came of age before today counts only when asked for by date.
  mutating func replacement(_ field: QueryField, _ part: QueryWord.Part) -> Condition.Test? {
    guard let found = days(field, part) else { return nil }
    let isCount = QueryMeasure.days(part.value) != nil
    return .replacement(field, DayBounds(low: found.low ?? (isCount ? .relative(0) : nil), high: found.high))
  }
}
