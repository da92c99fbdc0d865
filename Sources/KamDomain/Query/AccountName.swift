/// Finds the account that a person names: by its id, the beginning of its id, or a name.
public enum AccountName {
  /// What a name leads to.
  public enum Resolution: Sendable, Hashable {
    case account(ID<Account>)
    /// Several accounts are meant equally well, best first.
    case ambiguous([ID<Account>])
    /// None; the accounts whose names are most alike, at most three.
    case none(nearest: [ID<Account>])

    /// All accounts that are meant.
    public var accounts: [ID<Account>] {
      switch self {
      case .account(let id): [id]
      case .ambiguous(let ids): ids
      case .none: []
      }
    }
  }

  /// How well a row answers to a name; the better comes first.
  private enum Fit: Int {
    case id, name, normalisedName, startOfID, startOfName, partOfName

    /// The text is the id or a whole name.
    var isWhole: Bool { rawValue <= Fit.normalisedName.rawValue }
  }

  /// The account that a text names. An id counts before a name, a whole name before the beginning of an id or a
  /// part of a name; pinyin names accounts as in search. One character is never enough to name a part.
  public static func resolve(_ text: String, in rows: [Headline]) -> Resolution {
    guard let wanted = Wanted(text) else { return .none(nearest: []) }
    return rows.withUnsafeBufferPointer { rows in
      let (fit, found) = best(wanted, rows)
      guard let fit else { return .none(nearest: nearest(wanted, rows)) }
      guard found.count > 1 else {
        let id = found[0].pointee.id
        return fit.isWhole || wanted.isLong ? .account(id) : .none(nearest: [id])
      }
      let named = found.map { (id: $0.pointee.id, collation: $0.pointee.collation) }
      return .ambiguous(named.sorted { $0.collation < $1.collation }.map(\.id))
    }
  }

  /// The customers that a text names, by id and name.
  public static func namesakes(_ text: String, in rows: [Headline]) -> [Namesake] {
    let ids = resolve(text, in: rows).accounts
    return rows.filter { ids.contains($0.id) }.map { Namesake(id: $0.id.text, label: $0.name) }
  }

  /// The rows that fit best, and how well they do; nil if none fits.
  private static func best(_ wanted: Wanted, _ rows: UnsafeBufferPointer<Headline>) -> (Fit?, [Row]) {
    guard let first = rows.baseAddress else { return (nil, []) }
    var best: Fit?
    var found: [Row] = []
    for place in rows.indices {
      guard let fit = wanted.fit(first + place), fit.rawValue <= best?.rawValue ?? .max else { continue }
      if fit != best { found.removeAll() }
      best = fit
      found.append(first + place)
    }
    return (best, found)
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

    /// Whether there is more than one character of it.
    var isLong: Bool { name.count > 1 }

    func fit(_ row: Row) -> Fit? {
      if row.pointee.id.text == id { return .id }
      let place = row.pointee.withSearch { term.place(in: $0) }
      let mayBeWhole =
        (place ?? .elsewhere) < .elsewhere || row.pointee.withSearch { core?.matches($0) ?? false }
      if mayBeWhole, let fit = whole(row) { return fit }
      if row.pointee.id.text.hasPrefix(id) { return .startOfID }
      return switch place {
      case .startOfName: .startOfName
      case .name: .partOfName
      case .elsewhere, nil: nil
      }
    }

    /// Whether a name of the row is the text, as written or without legal form and region.
    private func whole(_ row: Row) -> Fit? {
      let names = [row.pointee.name, row.pointee.shortName ?? ""]
      if names.contains(where: { Folded($0).text == name }) { return .name }
      return names.contains { !$0.isEmpty && CompanyName.normalised($0) == normalised }
        ? .normalisedName : nil
    }
  }

  /// The rows whose names share most pairs of neighbouring characters with the text.
  private static func nearest(_ wanted: Wanted, _ rows: UnsafeBufferPointer<Headline>) -> [ID<Account>] {
    let scalars = Array(wanted.normalised.unicodeScalars)
    let pairs = zip(scalars, scalars.dropFirst()).map { Needle([$0, $1].utf8) }
    var best: [(row: Row, shared: Int)] = []
    guard let first = rows.baseAddress else { return [] }
    for place in rows.indices {
      let row = first + place
      let shared = row.pointee.withSearch { key in pairs.count { SearchKey.hasName($0, in: key) } }
      guard shared > 0, best.count < 3 || shared > best[best.count - 1].shared else { continue }
      best.append((row, shared))
      best.sort { ($1.shared, $0.row) < ($0.shared, $1.row) }
      best = Array(best.prefix(3))
    }
    return best.map { $0.row.pointee.id }
  }
}
