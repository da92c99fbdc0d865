/// Finds the account that a person names: by its id, the beginning of its id, or a name.
public enum AccountName {
  /// What a name leads to.
  public enum Resolution: Sendable, Hashable {
    case account(ID<Account>)
    /// Several accounts are meant equally well, best first.
    case ambiguous([ID<Account>])
    /// None; the accounts whose names are most alike, at most three.
    case none(nearest: [ID<Account>])
  }

  /// How well a row answers to a name; the better comes first.
  private enum Fit: Int {
    case id, name, normalisedName, startOfID, startOfName, partOfName
  }

  /// The account that a text names. An id counts before a name, a whole name before the beginning of an id or a
  /// part of a name; pinyin names accounts as in search.
  public static func resolve(_ text: String, in rows: [Headline]) -> Resolution {
    guard let wanted = Wanted(text) else { return .none(nearest: []) }
    var best: Fit?
    var found: [Int] = []
    for place in rows.indices {
      guard let fit = wanted.fit(rows[place]), fit.rawValue <= best?.rawValue ?? .max else { continue }
      if fit != best { found.removeAll() }
      best = fit
      found.append(place)
    }
    if found.isEmpty { return .none(nearest: nearest(wanted, rows)) }
    guard found.count > 1 else { return .account(rows[found[0]].id) }
    found.sort { SearchKey.collation(of: rows[$0]) < SearchKey.collation(of: rows[$1]) }
    return .ambiguous(found.map { rows[$0].id })
  }

  /// The text as it is compared with ids, names and keys.
  private struct Wanted {
    let id: String
    let name: String
    let normalised: String
    let term: SearchTerm
    /// The normalised name where it differs from the text.
    let core: SearchTerm?

    init?(_ text: String) {
      let folded = Folded(text)
      guard let term = SearchTerm(text) else { return nil }
      self.term = term
      id = folded.text
      name = folded.text
      normalised = CompanyName.normalised(text)
      core = normalised == name ? nil : SearchTerm(normalised)
    }

    func fit(_ row: borrowing Headline) -> Fit? {
      if row.id.text == id { return .id }
      let place = term.place(in: row.search)
      let mayBeWhole = (place ?? .elsewhere) < .elsewhere || core?.matches(row.search) ?? false
      if mayBeWhole, let fit = whole(row) { return fit }
      if row.id.text.hasPrefix(id) { return .startOfID }
      return switch place {
      case .startOfName: .startOfName
      case .name: .partOfName
      case .elsewhere, nil: nil
      }
    }

    /// Whether a name of the row is the text, as written or without legal form and region.
    private func whole(_ row: borrowing Headline) -> Fit? {
      let names = [row.name, row.shortName ?? ""]
      if names.contains(where: { Folded($0).text == name }) { return .name }
      return names.contains { !$0.isEmpty && CompanyName.normalised($0) == normalised }
        ? .normalisedName : nil
    }
  }

  /// The rows whose names share most pairs of neighbouring characters with the text.
  private static func nearest(_ wanted: Wanted, _ rows: [Headline]) -> [ID<Account>] {
    let scalars = Array(wanted.normalised.unicodeScalars)
    let pairs = zip(scalars, scalars.dropFirst()).compactMap {
      SearchTerm(String(String.UnicodeScalarView([$0, $1])))
    }
    var best: [(place: Int, shared: Int)] = []
    for place in rows.indices {
      let shared = pairs.count { $0.place(in: rows[place].search) ?? .elsewhere < .elsewhere }
      guard shared > 0, best.count < 3 || shared > best[best.count - 1].shared else { continue }
      best.append((place, shared))
      best.sort { ($1.shared, $0.place) < ($0.shared, $1.place) }
      best = Array(best.prefix(3))
    }
    return best.map { rows[$0.place].id }
  }
}
