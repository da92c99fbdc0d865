import ArgumentParser
import KamDomain

/// `kam map`: who decides in a purchase project, and what is missing.
struct MapVerb: Verb {
  static let manual = Manual(
    name: "map", usage: ["map ACCOUNT [--project NAME] [--format text|dot|svg|json]"],
    zh: "决策群体图：谁决定，缺谁，怎么到决策者",
    en: "the decision group: who decides, who is missing, the way to the decision maker",
    options: [
      .init(
        usage: "--project NAME", zh: "项目名称或编号，默认进展最远的",
        en: "a project by name or id; the one furthest on if not said")
    ])

  /// The formats of the map.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, dot, svg, json }

  @OptionGroup var globals: GlobalOptions
  @Option var project: String?
  @Option var format: Format?
  @Argument var account: String

  func run(_ session: inout Session) throws(Failure) {
    let stores = try session.openAll()
    let named = try session.account(account, in: stores)
    let project = try named.project(named: project)
    let map = named.map(of: project)
    let drawing = MapDrawing(map: map, name: named.account.name, named.vocabulary, named.language)
    switch globals.json ? .json : format ?? .text {
    case .json: session.console.print(MapShape(map, named).json.document)
    case .dot: session.console.print(drawing.dot)
    case .svg: session.console.print(drawing.svg)
    case .text: print(map, named, session)
    }
  }

  /// The map in lines: the grid, then what it tells, part by part.
  private func print(_ map: DecisionMap, _ named: NamedAccount, _ session: Session) {
    session.print(session.ink(named.account.name, .heading) + "  " + session.ink(map.project.name))
    let path = StagePath(named.account, map.project, named.vocabulary)
    if let hint = path.hint(named.vocabulary, named.language) { session.print(session.ink(hint, .caution)) }
    for part in map.parts(named.language, named.vocabulary, today: named.open.now.day) {
      if !part.heading.isEmpty { session.print("\n" + session.ink(part.heading, .heading)) }
      for line in part.lines { session.print(session.ink((part.heading.isEmpty ? "" : "  ") + line)) }
    }
  }
}

/// A decision map as JSON: the project, its people with their places, what is missing, and the way.
private struct MapShape {
  private let map: DecisionMap
  private let named: NamedAccount

  init(_ map: DecisionMap, _ named: NamedAccount) {
    self.map = map
    self.named = named
  }

  var json: JSON {
    .object([
      ("id", .string(named.account.id.text)), ("name", .string(named.account.name)),
      ("project", .object([("id", .string(map.project.id.text)), ("name", .string(map.project.name))])),
      ("people", .array(map.people.map(person))), ("holes", .array(map.holes.map(hole))),
      ("ties", .array(map.relations.map(tie))), ("moved", .array(map.transfers.map(transfer))),
      ("path", map.path.map { .strings($0.steps.map(\.person.name)) } ?? .null),
    ])
  }

  private func person(_ person: Occupant) -> JSON {
    .object([
      ("contact", .string(person.contact.description)), ("seat", .text(person.seat?.text)),
      ("name", .string(person.name)), ("house", .text(person.house)), ("title", .text(person.title)),
      ("level", .text(person.level?.rawValue)),
      ("function", .text(person.function)), ("role", .strings(person.roles.map(\.rawValue))),
      ("stance", .string(person.stance.rawValue)), ("proven", .bool(person.isProven)),
      ("history", .array(person.moves.map(move))),
      ("coach", .bool(person.isCoach)), ("strength", .number(person.strength)),
    ])
  }

  private func move(_ move: StanceMove) -> JSON {
    .object([
      ("date", .text(move.day?.description)), ("from", .string(move.from.rawValue)),
      ("to", .string(move.to.rawValue)), ("log", .text(move.log?.text)), ("medium", .text(move.medium)),
    ])
  }

  private func tie(_ relation: Relation) -> JSON {
    .object([
      ("from", .string(relation.from.contact.description)), ("kind", .string(relation.kind.rawValue)),
      ("to", .string(relation.to.contact.description)),
    ])
  }

  private func transfer(_ transfer: Transfer) -> JSON {
    .object([
      ("contact", .string(transfer.contact.text)), ("way", .string(transfer.way.rawValue)),
      ("other", .string(transfer.other.description)), ("house", .string(transfer.house)),
      ("date", .text(transfer.day?.description)),
    ])
  }

  private func hole(_ hole: Hole) -> JSON {
    .object([("code", .string(hole.code)), ("text", .string(hole.text(named.language, named.vocabulary)))])
  }
}
