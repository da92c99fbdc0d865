/// A question about accounts: free words, `field:value`, comparisons, marks, `-` for not, `or` between
/// alternatives. The same in the list, the palette, the command line and saved views.
public struct Query: Sendable, Hashable {
  /// One of these must hold: all of its conditions. An empty query holds for every account.
  var alternatives: [[Condition]] = []

  /// The query that every account meets.
  public init() {}

  init(_ alternatives: [[Condition]]) { self.alternatives = alternatives }

  public var isEmpty: Bool { alternatives.isEmpty }

  /// Whether an account meets the query on a day.
  public func matches(_ row: Headline, today: Moment, in vocabulary: Vocabulary) -> Bool {
    places(in: [row], today: today, vocabulary) == [0]
  }

  /// The places of the rows that meet the query on a day, in their order; the first ones if so many are enough.
  public func places(
    in rows: [Headline], today: Moment, _ vocabulary: Vocabulary, enough limit: Int = .max
  ) -> [Int] {
    guard !isEmpty else { return Array(rows.indices.prefix(limit)) }
    var scene = QueryScene(today: today.day, vocabulary: vocabulary)
    let alternatives = alternatives.map { $0.map(\.question) }
    return rows.withUnsafeBufferPointer { rows in
      guard let first = rows.baseAddress else { return [] }
      var found: [Int] = []
      for place in rows.indices where found.count < limit {
        scene.moveOn()
        let isMet = alternatives.contains { $0.allSatisfy { $0(first + place, &scene) } }
        if isMet { found.append(place) }
      }
      return found
    }
  }

  /// The free words that must be found, as they were folded: what a list may mark.
  public var terms: [SearchTerm] {
    alternatives.joined().compactMap { condition in
      if case .term(let term, _) = condition.test, !condition.isNegated { term } else { nil }
    }
  }

  /// The free words as they are looked for in whole texts; nil if there are none, if the query has alternatives, or if
  /// one is a single letter or digit, which stands everywhere.
  public var fullText: FullText? {
    guard alternatives.count == 1 else { return nil }
    let words = alternatives[0].filter(\.isFreeWord).compactMap(\.term?.text)
    guard !words.contains(where: { $0.utf8.count == 1 }) else { return nil }
    return FullText(words.map { Substring($0) })
  }

  /// The same without its free words.
  public var withoutFreeWords: Query {
    Query(alternatives.map { $0.filter { !$0.isFreeWord } }.filter { !$0.isEmpty })
  }

  /// Where the worst placed of the query's words stands in an account that meets it; nil without free words.
  public func place(in row: Headline) -> SearchTerm.Place? {
    row.withSearch { Self.place(of: terms, in: $0) }
  }

  static func place(
    of terms: [SearchTerm], in key: UnsafeBufferPointer<UInt8>
  ) -> SearchTerm.Place? {
    var worst: SearchTerm.Place?
    for term in terms { worst = max(term.place(in: key), worst) }
    return worst
  }

  private static func max(_ a: SearchTerm.Place?, _ b: SearchTerm.Place?) -> SearchTerm.Place? {
    guard let a, let b else { return a ?? b }
    return Swift.max(a, b)
  }
}

extension Query {
  /// Reads a query. What is wrong in it is named and left out. `me` is the login that `owner:me` means.
  public static func parse(
    _ text: String, _ vocabulary: Vocabulary, today: Moment, me: String? = nil
  ) -> (query: Query, problems: [QueryProblem]) {
    let (words, openQuote) = QueryWord.words(of: text)
    var reader = QueryReader(vocabulary: vocabulary, today: today.day, me: me)
    var alternatives: [[Condition]] = [[]]
    for word in words {
      if word.isOr {
        alternatives.append([])
      } else if let condition = reader.condition(word) {
        alternatives[alternatives.count - 1].append(condition)
      }
    }
    if let openQuote { reader.note(.openQuote(openQuote)) }
    return (Query(alternatives.filter { !$0.isEmpty }), reader.problems)
  }
}
