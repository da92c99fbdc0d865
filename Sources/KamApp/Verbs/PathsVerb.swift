import ArgumentParser
import KamDomain

/// `kam paths`: where everything lies.
struct PathsVerb: Verb {
  static let manual = Manual(name: "paths", usage: ["paths"], zh: "各种文件在哪里", en: "where everything lies")

  @OptionGroup var globals: GlobalOptions

  func run(_ session: inout Session) throws(Failure) {
    let around = session.surroundings
    let places: [(key: String, zh: String, en: String, path: String)] = [
      ("store", "客户库", "store", session.storePath),
      ("settings", "设置", "settings", around.configuration + "/settings.rec"),
      ("keys", "按键", "keys", around.configuration + "/keys.rec"),
      ("themes", "配色", "themes", around.configuration + "/themes"),
      ("state", "草稿和会话", "drafts and session", around.state),
      ("cache", "缓存", "cache", around.cache),
    ]
    if globals.json {
      let members = places.map { (key: $0.key, value: JSON.string($0.path)) } + [("stores", sets(session))]
      return session.console.print(JSON.object(members).document)
    }
    var table = Table(columns: [.init(""), .init("")])
    table.rows = places.map { [.init(session.say($0.zh, $0.en), .muted), .init($0.path)] }
    table.rows += session.settings.sets.map { set in
      let paths = set.paths.map(session.expanded).joined(separator: "  ")
      return [.init(session.say("库组 ", "stores ") + set.name, .muted), .init(paths)]
    }
    for line in table.lines(session.ink) { session.print(line) }
  }

  /// The directories of each set of stores under its name.
  private func sets(_ session: Session) -> JSON {
    .object(session.settings.sets.map { ($0.name, .strings($0.paths.map(session.expanded))) })
  }
}
