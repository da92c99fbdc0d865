import KamDomain

extension Listing {
  /// The same columns behind one that says which store a row is from, if several were asked.
  func naming(_ stores: [OpenStore], _ language: Language) -> Listing {
    guard stores.contains(where: { $0.origin != nil }) else { return self }
    let hasHeading = table.columns.contains { !$0.title.isEmpty }
    var listing = self
    listing.names.insert("store", at: 0)
    listing.table.columns.insert(
      .init(hasHeading ? language.pick("客户库", "store") : "", limit: 24), at: 0)
    return listing
  }
}

extension Listing.Row {
  /// The row behind the name of its store, if several were asked.
  func of(_ open: OpenStore) -> Listing.Row {
    guard let origin = open.origin else { return self }
    var row = self
    if case .object(let members) = json { row.json = .object([("store", .string(origin))] + members) }
    row.csv.insert(origin, at: 0)
    row.cells.insert(.init(origin, .muted), at: 0)
    return row
  }
}
