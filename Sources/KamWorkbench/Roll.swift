import KamDomain

/// The rows of all accounts, and which of them are listed in what order.
struct Roll: Sendable {
  private(set) var rows: [Headline] = []
  /// Places in `rows`.
  private(set) var listed: [Int] = []
  private var places: [ID<Account>: Int] = [:]
  /// Groups and referrals among the rows.
  private(set) var kinship = Kinship([])

  /// The row of an account.
  subscript(id: ID<Account>) -> Headline? { places[id].map { rows[$0] } }

  /// The listed row at a position.
  func row(at position: Int) -> Headline { rows[listed[position]] }

  /// Takes all rows anew.
  mutating func replace(_ rows: [Headline]) {
    self.rows = rows
    index()
  }

  /// Takes in rows that changed or are new, and takes out those that are gone.
  mutating func take(_ changed: [Headline], gone: [ID<Account>]) {
    let isKinChanged = (changed + changed.compactMap { self[$0.id] }).contains(where: Kinship.isPart)
    for row in changed {
      if let place = places[row.id] {
        rows[place] = row
      } else {
        places[row.id] = rows.count
        rows.append(row)
      }
    }
    guard !gone.isEmpty else {
      if isKinChanged { kinship = Kinship(rows) }
      return
    }
    rows.removeAll { gone.contains($0.id) }
    index()
  }

  /// Lists the rows that meet a query, in an order.
  mutating func arrange(_ order: SortOrder, _ query: Query, now: Moment, _ vocabulary: Vocabulary) {
    let found =
      query.isEmpty ? nil : rows.indices.filter { query.matches(rows[$0], today: now, in: vocabulary) }
    listed = Ranking(order, today: now, vocabulary: vocabulary, query: query).sorted(rows, found)
  }

  /// Where an account is listed; looked for at `hint` and its neighbours first, where it nearly always is.
  func position(of id: ID<Account>?, hint: Int) -> Int? {
    guard let id, let place = places[id] else { return nil }
    for near in [hint, hint + 1, hint - 1] where listed.indices.contains(near) && listed[near] == place {
      return near
    }
    return listed.firstIndex(of: place)
  }

  private mutating func index() {
    kinship = Kinship(rows)
    places = Dictionary(rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
