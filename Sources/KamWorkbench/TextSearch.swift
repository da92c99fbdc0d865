import KamDomain

/// What is looked for in all texts while a filter is typed, and what was found: the list holds those accounts below
/// the ones found by their names.
struct TextSearch: Sendable {
  /// The query that it is for.
  private(set) var query = ""
  /// Counts the searches: the answer to a former one is dropped.
  private(set) var token = 0
  /// Whether the answer is still to come.
  private(set) var isUnderWay = false
  private(set) var hits: [ID<Account>: TextHit] = [:]

  /// Begins another search.
  mutating func begin(_ query: String) {
    self = TextSearch(query: query, token: token + 1, isUnderWay: true)
  }

  /// Ends the search that is under way, or what was found is wanted no longer.
  mutating func end() { isUnderWay = false }

  mutating func forget() { self = TextSearch(token: token + 1) }

  /// Takes an answer in; false if it is that to a former search.
  mutating func take(_ hits: [TextHit], of token: Int) -> Bool {
    guard isUnderWay, token == self.token else { return false }
    isUnderWay = false
    self.hits = Dictionary(hits.map { ($0.account, $0) }, uniquingKeysWith: { first, _ in first })
    return true
  }
}

extension State {
  /// Looks for the free words of the query in all texts; a search that is under way ends.
  mutating func searchTexts() -> [Effect] {
    guard textSearch.query != query else { return [] }
    let (read, _) = Query.parse(query, setting.vocabulary, today: now, me: setting.me)
    guard let words = read.fullText else {
      textSearch.forget()
      return [.endTextSearch]
    }
    textSearch.begin(query)
    return [.searchTexts(words, token: textSearch.token)]
  }

  /// The filter is typed no longer: what was found stays, what is under way ends.
  mutating func endTextSearch() -> [Effect] {
    textSearch.end()
    return [.endTextSearch]
  }

  /// Lists what was found by its texts below what was found by name.
  mutating func take(_ hits: [TextHit], of token: Int) -> [Effect] {
    guard textSearch.take(hits, of: token) else { return [] }
    let wasEmpty = roll.listed.isEmpty
    arrange()
    guard wasEmpty, entry?.purpose == .find, !roll.listed.isEmpty else { return [] }
    found(roll.row(at: 0).id)
    return openSelected()
  }

  /// Where the words of the query stand in an account's text, if it is listed because of that.
  func textHit(_ id: ID<Account>) -> TextHit? {
    guard textSearch.query == query else { return nil }
    return roll.isFoundByText(id) ? textSearch.hits[id] : nil
  }

  /// `记录: …做冷链运输…`.
  func shortWords(of hit: TextHit) -> String {
    guard hit.type != .account else { return words(of: hit) }
    return "\(hit.type.word(language)): \(hit.piece)"
  }

  /// `记录 内容: …做冷链运输…`.
  func words(of hit: TextHit) -> String {
    let field = hit.type.field(hit.field)?.word(language) ?? hit.field
    let record = hit.type == .account ? "" : hit.type.word(language) + " "
    return "\(record)\(field): \(hit.piece)"
  }
}
