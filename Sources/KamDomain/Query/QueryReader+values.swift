/// The values of fields: codes and choices by their words in both languages, people, roles, items.
extension QueryReader {
  /// The codes or folded texts that a word means for a field.
  mutating func value(_ field: QueryField, _ word: String) -> [String] {
    switch field {
    case .stage: codes(field, .stage, word)
    case .industry: codes(field, .industry, word)
    case .kind: codes(field, .groupKind, word)
    case .duty: codes(field, .duty, word)
    case .channel: codes(field, .channel, word)
    case .importance: choices(field, Importance.words, word)
    case .likelihood: choices(field, Likelihood.words, word)
    case .track: choices(field, Track.words, word)
    case .owner: owner(word)
    case .id: [word.lowercased()]
    default: [Folded(word).text]
    }
  }

  mutating func codes(_ field: QueryField, _ list: CodeList, _ word: String) -> [String] {
    choices(field, vocabulary.list(list).map { Word(code: $0.code, zh: $0.zh, en: $0.en) }, word)
  }

  private mutating func choices(_ field: QueryField, _ words: [Word], _ typed: String) -> [String] {
    let found = Self.meant(by: typed, among: words)
    if found.isEmpty {
      let nearest = ListWord.nearest(typed, words)
      note(.unknownValue(field, typed, nearest: nearest, known: nearest == nil ? words : []))
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
  mutating func holding(_ field: QueryField, _ word: String) -> Condition.Test? {
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
