import ArgumentParser
import KamDomain

/// `kam map`: who decides in a purchase project, and what is missing.
struct MapVerb: Verb {
  static let manual = Manual(
    name: "map", usage: ["map ACCOUNT [--project NAME] [--format text|json]"], zh: "决策群体图：谁决定，缺谁，怎么到决策者",
    en: "the decision map: who decides, who is missing, the way to the decision maker",
    options: [
      .init(
        usage: "--project NAME", zh: "项目名称或编号，默认进展最远的",
        en: "a project by name or id; the one furthest on if not said")
    ])

  /// The formats of the map.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var globals: GlobalOptions
  @Option var project: String?
  @Option var format: Format?
  @Argument var account: String

  func run(_ session: inout Session) throws(Failure) {
    let stores = try session.openAll()
    let named = try session.account(account, in: stores)
    let project = try named.project(named: project)
    let map = DecisionMap(named.account, project, named.vocabulary)
    let isJSON = globals.json || format == .json
    guard !isJSON else { return session.console.print(MapShape(map, named).json.document) }
    session.print(session.ink(named.account.name, .heading) + "  " + session.ink(project.name))
    let rows = map.table(named.language, named.vocabulary)
    var table = Table(columns: (rows.first ?? []).map { .init($0, limit: 28) })
    table.rows = rows.dropFirst().map { row in row.map { .init($0) } }
    for line in table.lines(session.ink) { session.print(line) }
    for hole in map.holes {
      session.print(session.ink(hole.text(named.language, named.vocabulary), .caution))
    }
    if let path = map.path {
      session.print(
        session.ink(session.say("到决策者: ", "to the decision maker: ") + path.explanation(named.language)))
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
      ("path", map.path.map { .strings($0.steps.map(\.person.name)) } ?? .null),
    ])
  }

  private func person(_ person: Occupant) -> JSON {
    .object([
      ("contact", .string(person.contact.description)), ("seat", .text(person.seat?.text)),
      ("name", .string(person.name)), ("title", .text(person.title)),
      ("level", .text(person.level?.rawValue)),
      ("function", .text(person.function)), ("role", .strings(person.roles.map(\.rawValue))),
      ("stance", .string(person.stance.rawValue)), ("proven", .bool(person.isProven)),
      ("coach", .bool(person.isCoach)), ("strength", .number(person.strength)),
    ])
  }

  private func hole(_ hole: Hole) -> JSON {
    .object([("code", .string(hole.code)), ("text", .string(hole.text(named.language, named.vocabulary)))])
  }
}
