/// Finds what a sentence tells in passing that has a place in the card: `预算80万`.
struct FactReader {
  let glyphs: Glyphs

  /// The facts of these clauses, each item once.
  func read(_ clauses: [Range<Int>]) -> [CodedAnswer] {
    let budget = clauses.lazy.compactMap { clause -> String? in
      guard let end = Self.budget.end(in: glyphs, clause) else { return nil }
      return Quantity.amount(in: glyphs.string(end..<clause.upperBound))
    }.first
    return budget.map { [CodedAnswer(.j5, $0)] } ?? []
  }

  private static let budget = WordTable<Bool>(set: "预算 | budget")
}

extension WordTable {
  /// Where the first word of the table that stands in these places ends.
  fileprivate func end(in glyphs: Glyphs, _ places: Range<Int>) -> Int? {
    places.lazy.compactMap { match(Cursor(glyphs, $0..<places.upperBound))?.end }.first
  }
}
