import KamDomain
import KamScreen

extension Command {
  /// Needs on paper (N3, N4).
  static let needsCommands: [Command] = [
    Command("needs", "书面需求", "Needs on paper", ["N"], needs: [.project]) { $0.showNeeds() },
    Command("add.needsplan", "书面需求下一版", "Next needs plan", ["a k"], needs: [.project, .writing]) { state in
      guard let paper = state.paper else { return [] }
      return state.take { account, author, ids throws(Refusal) in
        try account.nextPlan(paper, by: author, ids: &ids)
      }
    },
  ]
}

extension State {
  /// The papers of the project that is worked on.
  var paper: NeedsPaper? {
    guard let account, let project else { return nil }
    return NeedsPaper(account, project, setting.playbook, today: now.day, language)
  }

  /// Shows the last version over the desk, then what differs from the one before it.
  mutating func showNeeds() -> [Effect] {
    guard let paper else { return [] }
    let text = paper.document(.twoWay, paper.versions(.twoWay).last)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(String($0)) }
    if let difference = paper.difference() {
      lines += [Line(""), Line(say("和前一版相比", "Against the version before"), .heading)]
      lines += difference.lines.map { line in
        switch line {
        case .same: Line(line.text, .muted)
        case .removed: Line(line.text, .bad)
        case .added: Line(line.text, .good)
        }
      }
    }
    for index in lines.indices { lines[index].spot = .line(index) }
    overlay = .text(
      title: say("书面需求  a k 下一版，卡片里空格推进", "Needs on paper  a k: next version, Space in the card moves it on"),
      lines: lines)
    cursors[.agenda] = nil
    return []
  }
}
