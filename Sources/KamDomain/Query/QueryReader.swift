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

// MARK: Values of fields

extension QueryReader {
  /// The codes or folded texts that a word means for a field.
  private mutating func value(_ field: QueryField, _ word: String) -> [String] {
    switch field {
    case .stage: codes(field, .stage, word)
    case .industry: codes(field, .industry, word)
    case .kind: codes(field, .groupKind, word)
    case .channel: codes(field, .channel, word)
    case .importance: choices(field, Importance.words, word)
    case .likelihood: choices(field, Likelihood.words, word)
    case .track: choices(field, Track.words, word)
    case .owner: owner(word)
    case .id: [word.lowercased()]
    default: [Folded(word).text]
    }
  }

  private mutating func codes(_ field: QueryField, _ list: CodeList, _ word: String) -> [String] {
    choices(field, vocabulary.list(list).map { Word(code: $0.code, zh: $0.zh, en: $0.en) }, word)
  }

  private mutating func choices(_ field: QueryField, _ words: [Word], _ typed: String) -> [String] {
    let found = Self.meant(by: typed, among: words)
    if found.isEmpty {
      let known = words.flatMap { [$0.code, $0.zh, $0.en] }
      note(.unknownValue(field, typed, nearest: Nearest.word(to: typed, among: known)))
    }
    return found.map(\.code)
  }

  /// The values of a word: those that are called so, else those that begin with it, else those that hold it.
  static func meant(by typed: String, among words: [Word]) -> [Word] {
    let typed = Folded(typed).text
    func pick(_ fits: (String) -> Bool) -> [Word] {
      words.filter { word in
        [word.code, word.code.replacing("_", with: " "), word.zh, word.en].contains { fits(Folded($0).text) }
      }
    }
    let named = pick { $0 == typed || $0.split(separator: " ").contains { $0 == typed } }
    let exact = pick { $0 == typed }
    if !exact.isEmpty { return exact }
    if !named.isEmpty { return named }
    let begun = pick { $0.hasPrefix(typed) }
    return begun.isEmpty ? pick { $0.contains(typed) } : begun
  }

  private mutating func owner(_ word: String) -> [String] {
    if let me, ["me", "我"].contains(Folded(word).text) { return [me] }
    if let login = vocabulary.login(word) { return [login] }
    let named = vocabulary.team.filter { Folded($0.name).text == Folded(word).text }
    if !named.isEmpty { return named.map(\.login) }
    let known = vocabulary.team.flatMap { [$0.login, $0.name] }
    let nearest = Nearest.word(to: word, among: known)
    // Rows may hold logins that kam.rec does not list.
    if nearest != nil || !word.allSatisfy(\.isASCII) { note(.unknownValue(.owner, word, nearest: nearest)) }
    return nearest == nil && word.allSatisfy(\.isASCII) ? [word] : []
  }

  /// What is missing, or there: a role (`G4`, 决策者), an item (`K5`).
  private mutating func holding(_ field: QueryField, _ word: String) -> Condition.Test? {
    let isLacking = field == .lacks
    if let item = Item(code: word) { return isLacking ? .lacksItem(item) : .item(item) }
    let typed = Folded(word).text
    let byCode = zip(Role.allCases, 1...).first { typed == "g\($1)" }?.0
    if let role = byCode ?? Self.meant(by: word, among: Role.words).first.flatMap({ Role(rawValue: $0.code) })
    {
      return isLacking ? .lacksRole(role) : .role(role)
    }
    let known = Role.words.flatMap { [$0.zh, $0.en] } + Item.allCases.map(\.code)
    note(.unknownValue(field, word, nearest: Nearest.word(to: word, among: known)))
    return nil
  }
}

// MARK: Numbers and days

extension QueryReader {
  private mutating func stage(_ part: QueryWord.Part) -> Condition.Test? {
    guard let code = codes(.stage, .stage, part.value).first else { return nil }
    let bounds = NumberBounds(part.comparison, vocabulary.rank(ofStage: code))
    let stages = vocabulary.list(.stage).map(\.code).filter {
      let rank = vocabulary.rank(ofStage: $0)
      return rank >= 0 && bounds.contains(rank)
    }
    return .values(.stage, stages)
  }

  private mutating func number(_ field: QueryField, _ part: QueryWord.Part) -> Condition.Test? {
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
  private mutating func days(_ field: QueryField, _ part: QueryWord.Part) -> DayBounds? {
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
  private mutating func milestone(_ parts: [QueryWord.Part]) -> Condition.Test? {
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
}
