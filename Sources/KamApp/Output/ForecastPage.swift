import KamDomain

/// A replacement forecast as bars with their numbers, and as rows.
struct ForecastPage {
  let forecast: FleetForecast
  /// By what the groups are told apart; nil if there are none.
  let grouping: FleetForecast.Grouping?
  let vocabulary: Vocabulary
  let language: Language
  let ink: Ink

  /// How long the longest bar is, in columns.
  private static let bar = 40

  /// A title and a bar for each quarter, of all vehicles or group by group.
  var lines: [String] {
    let groups = grouping == nil ? [forecast.total] : forecast.groups
    let most = groups.flatMap { [$0.already] + $0.quarters }.map(\.vehicles).max() ?? 0
    return [ink(FleetForecast.legend(language), .muted)] + groups.flatMap { lines(of: $0, most) }
  }

  private func lines(of group: FleetForecast.Group, _ most: Int) -> [String] {
    let total = language.pick(" \(group.sum.vehicles)台", " \(group.sum.vehicles)")
    let title = grouping?.word(group.key, vocabulary, language) ?? language.pick("全部", "All")
    var table = Table(columns: [.init(""), .init("", .right), .init("", .right), .init("")])
    table.rows = spans.map { span in
      let tally = group[span.place]
      let rivals = tally.rivals > 0 ? "(\(tally.rivals))" : ""
      let bar = tally.bar(of: most, width: Self.bar)
      return [
        .init("  " + span.name), .init(String(tally.vehicles)), .init(rivals), .init(bar.rivals + bar.ours),
      ]
    }
    return [ink(title + total, .heading)] + table.lines(ink)
  }

  /// What is of age already, then the quarters.
  private var spans: [(code: String, name: String, place: Int)] {
    [("already", language.pick("已到龄", "already"), -1)]
      + forecast.quarters.enumerated().map { ($1.description, $1.description, $0) }
  }

  /// A row for each group and quarter.
  var listing: Listing {
    var listing = Listing(names: ["group", "quarter", "vehicles", "rivals"], table: Table(columns: []))
    for group in grouping == nil ? [forecast.total] : forecast.groups {
      for span in spans {
        let tally = group[span.place]
        listing.rows.append(
          Listing.Row(
            json: .object([
              ("group", grouping == nil ? .null : .string(group.key)), ("quarter", .string(span.code)),
              ("vehicles", .number(tally.vehicles)), ("rivals", .number(tally.rivals)),
            ]), csv: [group.key, span.code, String(tally.vehicles), String(tally.rivals)], cells: []))
      }
    }
    return listing
  }
}
