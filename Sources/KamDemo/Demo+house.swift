import KamDomain

extension Demo {
  /// The files that a store has once: `kam.rec` with the team, `schema.rec`, the playbook.
  public var houseFiles: [DemoFile] {
    let house = Shipped.house(
      name: language.pick("云川大客户部（演示）", "Yunchuan key accounts (demo)"), language: language,
      region: "云川区域", team: team.members)
    var files = [
      DemoFile(path: "kam.rec", bytes: Array(house.utf8)),
      DemoFile(path: "schema.rec", bytes: Array(Shipped.schema.description.utf8)),
    ]
    for page in Shipped.playbook(language) {
      files.append(DemoFile(path: "playbook/\(page.name).rec", bytes: Array(page.text.utf8)))
    }
    return files
  }
}

extension Team {
  /// The team as `kam.rec` names it.
  fileprivate var members: [Shipped.Member] {
    let below = specialists.map {
      Shipped.Member(login: $0.login, name: $0.name, role: .specialist, manager: manager.login)
    }
    return below + [Shipped.Member(login: manager.login, name: manager.name, role: .manager)]
  }
}
