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
  public func matches(_ row: borrowing Headline, today: Moment, in vocabulary: Vocabulary) -> Bool {
    var scene = QueryScene(today: today.day, vocabulary: vocabulary)
    return matches(row, &scene)
  }

  /// The places of the rows that meet the query on a day, in their order.
  public func places(in rows: [Headline], today: Moment, _ vocabulary: Vocabulary) -> [Int] {
    guard !isEmpty else { return Array(rows.indices) }
    var scene = QueryScene(today: today.day, vocabulary: vocabulary)
    // Through the buffer a row is looked at where it lies; the array's subscript would copy it.
    return rows.withUnsafeBufferPointer { rows in
      rows.indices.filter { matches(rows[$0], &scene) }
    }
  }

  private func matches(_ row: borrowing Headline, _ scene: inout QueryScene) -> Bool {
    guard !alternatives.isEmpty else { return true }
    scene.moveOn()
    for conditions in alternatives {
      if conditions.allSatisfy({ $0.holds(row, &scene) }) { return true }
    }
    return false
  }

  /// The free words that must be found, as they were folded: what a list may mark.
  public var terms: [SearchTerm] {
    alternatives.joined().compactMap { condition in
      if case .term(let term, _) = condition.test, !condition.isNegated { term } else { nil }
    }
  }

  /// Where the worst placed of the query's words stands in an account that meets it; nil without free words.
  public func place(in row: Headline) -> SearchTerm.Place? {
    terms.compactMap { $0.place(in: row.search) }.max()
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
