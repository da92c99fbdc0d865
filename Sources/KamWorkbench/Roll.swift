import KamDomain
import KamRecord

/// The rows of all accounts, and which of them are listed in what order.
struct Roll: Sendable {
  /// In the order of their ids.
  private(set) var rows: [Headline] = []
  /// Places in `rows`.
  private(set) var listed: [Int] = []
  /// The places of the rows that are listed for what their texts hold only.
  private var foundByText: Set<Int> = []
  /// How many rows there are of which only the first are here; nil once all are.
  private var glimpsed: Int?
  /// Groups and referrals among the rows.
  private(set) var kinship = Kinship([])
  /// The order in which the rows were listed last, until one of them changes.
  private var kept: (ordering: Ordering, of: SortOrder, on: Day, by: Checksum)?

  /// The row of an account.
  subscript(id: ID<Account>) -> Headline? { place(of: id).map { rows[$0] } }

  /// Whether only the rows are here that a first frame shows.
  var isGlimpse: Bool { glimpsed != nil }
  /// How many rows there are.
  var total: Int { glimpsed ?? rows.count }
  /// How many rows are listed, or will be.
  var count: Int { glimpsed ?? listed.count }

  /// The listed row at a position.
  func row(at position: Int) -> Headline { rows[listed[position]] }

  /// Takes all rows anew, which are in the order of their ids.
  mutating func replace(_ rows: [Headline]) {
    assert(rows.isInOrderOfIDs)
    self.rows = rows
    glimpsed = nil
    kept = nil
    kinship = Kinship(rows)
  }

  /// Takes no more of the rows than a first frame shows: the first ones of an order. Who belongs to whom is told when
  /// all are there.
  mutating func glimpse(
    _ columns: Columns, _ order: SortOrder, first count: Int, now: Moment, _ vocabulary: Vocabulary
  ) {
    let top = Ranking(order, today: now, vocabulary: vocabulary).top(count, of: columns)
    let places = top.sorted()
    rows = places.map { columns.headline($0) }
    listed = top.compactMap { places.firstIndex(of: $0) }
    glimpsed = columns.count
  }

  /// Takes in rows that changed or are new, and takes out those that are gone.
  mutating func take(_ changed: [Headline], gone: [ID<Account>]) {
    kept = nil
    let before = changed.compactMap { self[$0.id] } + gone.compactMap { self[$0] }
    for row in changed {
      let (place, isThere) = rows.place(of: row.id)
      if isThere { rows[place] = row } else { rows.insert(row, at: place) }
    }
    for id in gone { if let place = place(of: id) { rows.remove(at: place) } }
    if (changed + before).contains(where: Kinship.isPart) { kinship = Kinship(rows) }
  }

  /// Lists the rows that meet a query, in an order, and below them those of which only the texts hold its words; filed
  /// rows stay in their drawers, however well they meet it.
  mutating func arrange(
    _ order: SortOrder, _ query: Query, texts: [ID<Account>: TextHit] = [:], now: Moment,
    _ vocabulary: Vocabulary, isFiled: Bool = false
  ) {
    let ordering = ordering(order, now, vocabulary)
    foundByText = []
    guard !query.isEmpty else {
      listed = ordering.places
      return
    }
    let found = query.places(in: rows, today: now, vocabulary)
    foundByText = places(of: texts, query.withoutFreeWords, besides: found, now, vocabulary)
    guard !isFiled else {
      listed = ordering.sorted(found + foundByText, of: rows)
      return
    }
    listed =
      ordering.sorted(found, of: rows, finding: query)
      + ordering.sorted(Array(foundByText), of: rows)
  }

  /// The places of the rows whose texts were found and that meet the rest of the query.
  private func places(
    of texts: [ID<Account>: TextHit], _ rest: Query, besides found: [Int], _ now: Moment,
    _ vocabulary: Vocabulary
  ) -> Set<Int> {
    guard !texts.isEmpty else { return [] }
    let places = Set(texts.keys.compactMap { place(of: $0) }).subtracting(found)
    return rest.isEmpty
      ? places : places.intersection(rest.places(in: rows, today: now, vocabulary))
  }

  /// Whether an account is listed for what its texts hold only.
  func isFoundByText(_ id: ID<Account>) -> Bool {
    !foundByText.isEmpty && place(of: id).map(foundByText.contains) ?? false
  }

  /// All rows in an order: each key of a filter asks for the same.
  private mutating func ordering(
    _ order: SortOrder, _ now: Moment, _ vocabulary: Vocabulary
  ) -> Ordering {
    if let kept, kept.of == order, kept.on == now.day, kept.by == vocabulary.checksum { return kept.ordering }
    let fresh = Ordering(rows, by: Ranking(order, today: now, vocabulary: vocabulary))
    kept = (fresh, order, now.day, vocabulary.checksum)
    return fresh
  }

  /// Where an account is listed; looked for at `hint` and its neighbours first, where it nearly always is.
  func position(of id: ID<Account>?, hint: Int) -> Int? {
    guard let id, let place = place(of: id) else { return nil }
    for near in [hint, hint + 1, hint - 1] where listed.indices.contains(near) && listed[near] == place {
      return near
    }
    return listed.firstIndex(of: place)
  }

  private func place(of id: ID<Account>) -> Int? {
    let (place, isThere) = rows.place(of: id)
    return isThere ? place : nil
  }
}
