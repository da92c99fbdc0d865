import KamDomain

extension Session {
  /// Refuses words of a query that look like options, which no query has.
  ///
  /// - Parameter verb: whose words they are, for the usage.
  func refuseOptions(in words: [String], verb: String) throws(Failure) {
    // `--` ends the options; what follows is taken as it stands.
    guard let unknown = words.prefix(while: { $0 != "--" }).first(where: Self.isOption) else { return }
    throw Failure(usage: "Unknown option '\(unknown)'", verb: verb, language)
  }

  /// `--limt`; a bare `--` and a dash before Chinese words are none.
  private static func isOption(_ word: String) -> Bool {
    word.hasPrefix("--") && word.utf8.dropFirst(2).first.map { $0 < 0x80 } == true
  }

  /// The query that the words of a command line ask for.
  ///
  /// - Throws: `usage` for what was not understood.
  func query(_ words: [String], _ vocabulary: Vocabulary) throws(Failure) -> Query {
    let (query, problems) = Query.parse(
      words.behindOptions.joined(separator: " "), vocabulary, today: now, me: surroundings.login)
    guard problems.isEmpty else {
      throw Failure(.usage, problems.map { $0.words(language) }.joined(separator: "\n"))
    }
    return query
  }

  /// The rows of some stores that a query asks for, each with its store.
  mutating func rows(
    _ words: [String], of stores: [OpenStore]
  ) throws(Failure) -> [(row: Headline, open: OpenStore)] {
    try rowsAmongAll(words, of: stores).found
  }

  /// The rows of some stores that a query asks for, and all of them.
  mutating func rowsAmongAll(
    _ words: [String], of stores: [OpenStore]
  ) throws(Failure) -> (found: [(row: Headline, open: OpenStore)], all: [(row: Headline, open: OpenStore)]) {
    let query = try query(words, stores[0].vocabulary)
    let all = try rows(of: stores).map { (row: $0.row, open: stores[$0.store]) }
    let found = query.places(in: all.map(\.row), today: now, stores[0].vocabulary).map { all[$0] }
    return (found, all)
  }
}

extension [String] {
  /// The words without the `--` that ends the options.
  var behindOptions: [String] {
    guard let end = firstIndex(of: "--") else { return self }
    return Array(self[..<end] + self[(end + 1)...])
  }
}
