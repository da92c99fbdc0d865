import KamDomain

extension Demo {
  /// The files that a store has once: `kam.rec` with the team and its targets, `schema.rec`, the playbook, the
  /// events.
  public var houseFiles: [DemoFile] {
    let house = Shipped.house(
      name: language.pick("云川大客户部（演示）", "Yunchuan key accounts (demo)"), language: language,
      region: "云川区域", team: team.members)
    var files = [
      DemoFile(path: "kam.rec", bytes: Array(house.utf8) + targets.bytes),
      DemoFile(path: "schema.rec", bytes: Array(Shipped.schema.description.utf8)),
    ]
    for page in Shipped.playbook(language) {
      files.append(DemoFile(path: "playbook/\(page.name).rec", bytes: Array(page.text.utf8)))
    }
    files.append(
      DemoFile(
        path: "playbook/refusals_own.rec", bytes: Array(Library.ownRefusals(language).description.utf8)))
    files.append(guideFile)
    return files + library.events.indices.map(eventFile)
  }

  /// What each specialist is to sign, deliver and bring in, month by month (X6); a team with more customers has more
  /// to do.
  private var targets: Draft {
    var draft = Draft()
    for (specialist, share) in zip(team.specialists, [18, 15, 12, 10]) {
      let units = share * max(accounts, 80) / 80
      for month in -2...3 {
        let first = today.adding(months: month)
        // a quarter's last month is the strong one
        let signed = first.month % 3 == 0 ? units + units / 3 : units
        draft.begin(.target)
        draft.start("Month")
        draft.append(monthOf: first)
        draft.end()
        draft.field("Owner", Array(specialist.login.utf8))
        draft.field("Signed", signed)
        draft.field("Delivered", signed - 2)
        draft.field("Paid", (signed - 3) * 160_000)
      }
    }
    return draft
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
