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
    guard !alternatives.isEmpty else { return true }
    var scene = QueryScene(row, today.day, vocabulary)
    return alternatives.contains { conditions in
      conditions.allSatisfy { $0.holds(&scene) }
    }
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
