/// Turns the words of a query into conditions and notes what it cannot read.
struct QueryReader {
  let vocabulary: Vocabulary
  let today: Day
  let me: String?
  private(set) var problems: [QueryProblem] = []

  init(vocabulary: Vocabulary, today: Day, me: String?) {
    self.vocabulary = vocabulary
    self.today = today
    self.me = me
  }

  mutating func note(_ problem: QueryProblem) { problems.append(problem) }

  /// The condition of a word; nil if there is none or it cannot be read.
  mutating func condition(_ word: QueryWord) -> Condition? {
    test(word).map { Condition(test: $0, isNegated: word.isNegated) }
  }

  private mutating func test(_ word: QueryWord) -> Condition.Test? {
    guard let name = word.field, !word.isQuoted else { return plain(word) }
    guard let field = QueryField(word: name) else {
      // `10:30` or a web address is text.
      if name.allSatisfy(\.isNumber) || word.text.contains("//") { return plain(word) }
      note(.unknownField(name, nearest: Nearest.word(to: name, among: QueryField.allWords)))
      return nil
    }
    guard let last = word.parts.last, !last.value.isEmpty else {
      note(.missingValue(field))
      return nil
    }
    if Self.nothing.contains(Folded(last.value).text), last.comparison == .equal { return .absent(field) }
    return test(field, word.parts)
  }

  private mutating func plain(_ word: QueryWord) -> Condition.Test? {
    if !word.isQuoted, let flag = QueryFlag(word: word.text) { return .flag(flag) }
    return SearchTerm(word.text).map { .term($0, within: .elsewhere) }
  }

  private mutating func test(_ field: QueryField, _ parts: [QueryWord.Part]) -> Condition.Test? {
    let last = parts[parts.count - 1]
    switch field {
    case .milestone: return milestone(parts)
    case .fleetDue, .rivalsDue: return replacement(field, last)
    case .due, .visit, .lastContact: return days(field, last).map { .day(field, $0) }
    case .priority, .silent, .known, .units, .amount, .fleet, .fleetAge, .fleetRivals:
      return number(field, last)
    case .stage where last.comparison != .equal: return stage(last)
    default: break
    }
    guard last.comparison == .equal else {
      note(.notComparable(field))
      return nil
    }
    return equal(field, last.value)
  }

  private mutating func equal(_ field: QueryField, _ text: String) -> Condition.Test? {
    switch field {
    case .name: return SearchTerm(text).map { .term($0, within: .name) }
    case .lacks, .has: return holding(field, text)
    default: break
    }
    let values = text.split { ",，、|".contains($0) }.flatMap { value(field, String($0)) }
    return values.isEmpty ? nil : .values(field, values)
  }

  private static let nothing: Set<String> = ["none", "无", "没有", "空"]
}
