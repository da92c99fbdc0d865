import KamDomain

extension Report {
  /// The report of several stores, made of that of all rows: its rows are those of each store behind its name, and
  /// people read the rows of all below them. The report itself if one store was asked.
  ///
  /// - Parameters:
  ///   - areSummed: whether the rows of all mean the same in each store; else only their sum stands below.
  ///   - part: the report of one store.
  func of(
    _ stores: [OpenStore], areSummed: Bool, _ language: Language, part: (_ place: Int) -> Report
  ) -> Report {
    guard stores.contains(where: { $0.origin != nil }) else { return self }
    let parts = stores.indices.map { (origin: stores[$0].origin ?? "", report: part($0)) }
    var joined = self
    joined.about[0] = stores.name
    joined.table = table.joining(parts.map { ($0.origin, $0.report.table) }, areSummed: areSummed, language)
    joined.below = below.indices.map { place in
      below[place].joining(parts.map { ($0.origin, $0.report.below[place]) }, areSummed: false, language)
    }
    return joined
  }
}

extension ReportTable {
  /// A table of the same columns behind one that says which store a row is from, with the rows of each store; its
  /// own rows are those of all, for people only.
  func joining(
    _ parts: [(origin: String, table: ReportTable)], areSummed: Bool, _ language: Language
  ) -> ReportTable {
    var joined = self
    joined.columns.insert(.init("store", language.pick("客户库", "store"), limit: 24), at: 0)
    joined.sections = parts.flatMap { part in part.table.sections.map { $0.of(part.origin) } }
    let all = sections.map {
      Section(heading: $0.heading, rows: [], sums: (areSummed ? $0.rows : []) + $0.sums)
    }
    joined.sections += all.filter { !$0.sums.isEmpty }.map { $0.of(language.pick("全部", "all")) }
    return joined
  }
}

extension ReportTable.Section {
  /// The rows behind the name of a store.
  fileprivate func of(_ origin: String) -> ReportTable.Section {
    let cell = ReportCell.text(origin, nil, .muted)
    return .init(heading: heading, rows: rows.map { [cell] + $0 }, sums: sums.map { [cell] + $0 })
  }
}
