import KamDomain

/// The team's numbers as rows, and the records behind one of them.
struct ActivityPage {
  let activity: TeamActivity
  let vocabulary: Vocabulary
  let language: Language
  let isByOwner: Bool

  /// `团队 2026-11，上一期 2026-10`.
  func title(_ figure: TeamFigure?) -> String {
    let (now, before) = (activity.period.name, activity.period.previous.name)
    guard let figure else { return language.pick("团队 \(now)，上一期 \(before)", "Team \(now), before \(before)") }
    return "\(figure.word(language)) \(now)  \(figure.definition(language))"
  }

  /// A row for each figure, of everybody or of each specialist; what each counts stands beside it.
  var figures: Listing {
    var listing = Listing(
      names: ["owner", "figure", "name", "count", "before", "definition"],
      table: Table(
        columns: (isByOwner ? [.init(language.pick("专员", "specialist"))] : []) + [
          .init(""), .init(language.pick("本期", "now"), .right), .init(language.pick("上期", "before"), .right),
          .init(language.pick("算法", "what is counted")),
        ]))
    let people: [String?] = isByOwner ? activity.people(vocabulary) : [nil]
    for who in people { listing.rows += TeamFigure.allCases.map { row($0, who) } }
    return listing
  }

  private func row(_ figure: TeamFigure, _ who: String?) -> Listing.Row {
    let (count, before) = (activity.count(figure, of: who), activity.countBefore(figure, of: who))
    let (name, definition) = (figure.word(language), figure.definition(language))
    let owner = isByOwner ? [Table.Cell(figure == TeamFigure.allCases.first ? person(who ?? "") : "")] : []
    return Listing.Row(
      json: .object([
        ("owner", .text(who)), ("figure", .string(figure.rawValue)), ("name", .string(name)),
        ("count", .number(count)), ("before", .number(before)), ("definition", .string(definition)),
      ]),
      csv: [who ?? "", figure.rawValue, name, String(count), String(before), definition],
      cells: owner + [
        .init(name), .init(String(count)), .init(String(before), .muted), .init(definition, .muted),
      ])
  }

  private func person(_ login: String) -> String {
    login.isEmpty ? language.pick("未分", "nobody") : vocabulary.personName(login)
  }

  /// A row for each record that a figure counts.
  func records(_ figure: TeamFigure) -> Listing {
    var listing = Listing(
      names: ["day", "owner", "account", "name", "type", "record", "words"],
      table: Table(columns: [.init(""), .init(""), .init("", limit: 28), .init("")]))
    listing.rows = activity.records(figure).map { counted in
      Listing.Row(
        json: .object([
          ("day", .string(counted.day.description)), ("owner", .string(counted.who)),
          ("account", .string(counted.account.text)), ("name", .string(counted.accountName)),
          ("type", .string(counted.type.rawValue)), ("record", .string(counted.record)),
          ("words", .string(counted.words)),
        ]),
        csv: [
          counted.day.description, counted.who, counted.account.text, counted.accountName,
          counted.type.rawValue, counted.record, counted.words,
        ],
        cells: [
          .init(counted.day.description, .muted), .init(person(counted.who)), .init(counted.accountName),
          .init(counted.words),
        ])
    }
    return listing
  }
}
