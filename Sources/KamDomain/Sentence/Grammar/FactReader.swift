/// Finds what a sentence tells in passing that has a place in the card: `预算80万`.
struct FactReader {
  let glyphs: Glyphs

  /// The facts of these clauses, each item once.
  func read(_ clauses: [Range<Int>]) -> [CodedAnswer] {
    let budget = clauses.lazy.compactMap { clause -> String? in
      guard let end = Self.budget.end(in: glyphs, clause) else { return nil }
      return Quantity.amount(in: glyphs.string(end..<clause.upperBound))
    }.first
    if let budget { return [CodedAnswer(.j5, budget)] }
    let limit = clauses.lazy.compactMap(limit).first
    return limit.map { [CodedAnswer(.j5, $0, isBeside: true)] } ?? []
  }

  /// What they want to pay for one vehicle: `对方要15.5万一台`, `they want 168,000 each`.
  private func limit(_ clause: Range<Int>) -> String? {
    guard let end = Self.demands.end(in: glyphs, clause),
      Self.each.isFound(in: glyphs, end..<clause.upperBound)
    else {
      return nil
    }
    let words = glyphs.string(glyphs.trimmed(end..<clause.upperBound))
    return Quantity.amount(in: words) == nil ? nil : words
  }

  /// The price that is named behind a word for asking one: `报价16.8万`.
  func price(_ places: Range<Int>) -> String? {
    Self.asking.end(in: glyphs, places).flatMap { Quantity.amount(in: glyphs.string($0..<places.upperBound)) }
  }

  private static let demands = WordTable<Bool>(
    set:
      "对方要 | 客户要 | 他要 | 她要 | 他们要 | 要求 | 压到 | 砍到 | 上限 | they want | he wants | she wants | asked for | limit is"
  )
  private static let each = WordTable<Bool>(set: "一台 | 每台 | 单台 | each | per vehicle | a vehicle | apiece")
  private static let asking = WordTable<Bool>(set: "报价 | 报了 | 出价 | 开价 | quoted | offers | asks")

  private static let budget = WordTable<Bool>(set: "预算 | budget")
}

extension WordTable {
  /// Where the first word of the table that stands in these places ends.
  fileprivate func end(in glyphs: Glyphs, _ places: Range<Int>) -> Int? {
    places.lazy.compactMap { match(Cursor(glyphs, $0..<places.upperBound))?.end }.first
  }
}
