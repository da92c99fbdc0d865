import KamDomain

extension Session {
  /// Refuses words of a query that look like options, which no query has.
  ///
  /// - Parameter verb: whose words they are, for the usage.
  func refuseOptions(in words: [String], verb: String) throws(Failure) {
    guard let unknown = words.first(where: { $0.hasPrefix("--") }) else { return }
    throw Failure(usage: "Unknown option '\(unknown)'", verb: verb, language)
  }

  /// The query that the words of a command line ask for.
  ///
  /// - Throws: `usage` for what was not understood.
  func query(_ words: [String], _ vocabulary: Vocabulary) throws(Failure) -> Query {
    let (query, problems) = Query.parse(
      words.joined(separator: " "), vocabulary, today: now, me: surroundings.login)
    guard problems.isEmpty else {
      throw Failure(.usage, problems.map { $0.words(language) }.joined(separator: "\n"))
    }
    return query
  }

  /// The rows of some stores that a query asks for, each with its store.
  mutating func rows(
    _ words: [String], of stores: [OpenStore]
  ) throws(Failure) -> [(row: Headline, open: OpenStore)] {
    let query = try query(words, stores[0].vocabulary)
    let all = rows(of: stores)
    return query.places(in: all.map(\.row), today: now, stores[0].vocabulary).map {
      (all[$0].row, stores[all[$0].store])
    }
  }
}
