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
    Command("add.statement", "客户书面需求", "Customer's requirements", ["a K"], needs: [.project, .writing]) {
      $0.open(.statement)
    },
  ]
}

extension State {
  /// The papers of the project in view.
  var paper: NeedsPaper? {
    guard let account, let project = projectInView else { return nil }
    return NeedsPaper(account, project, setting.playbook, today: now.day, language)
  }

  /// The items of the customer's requirements as they will stand; those that are there already say so.
  var statementPreview: [Line] {
    guard let entry, let paper else { return [] }
    let items = Statement(entry.editor.text).items
    guard !items.isEmpty else {
      return [
        Line(say(" 粘贴或 C-e 写客户给的需求，一行或分号一条", " paste, or C-e: an item a line, or between semicolons"), .muted)
      ]
    }
    let known = Set(paper.needs.map(\.text))
    return items.enumerated().map { index, item in
      Line([
        Span(" \(index + 1) ", .key), Span(item),
        Span(known.contains(item) ? say("  已有", "  known") : "", .muted),
      ])
    }
  }

  /// Takes the customer's requirements in, from the person under the cursor if it stands on one.
  mutating func takeStatement(_ text: String) -> [Effect] {
    guard let paper else { return [] }
    var giver: ID<Contact>?
    if case .record(.contact, let id) = spot { giver = ID(id) }
    return take { [giver] account, author, ids throws(Refusal) in
      try account.takeStatement(text, paper, from: giver, by: author, ids: &ids)
    }
  }

  /// Shows the versions over the desk, the customer's own requirements item by item, then the last version of the plan
  /// and what differs from the one before it.
  mutating func showNeeds() -> [Effect] {
    guard let paper else { return [] }
    var lines = needsVersions(paper) + statedLines(paper)
    lines += planLines(paper)
    for index in lines.indices { lines[index].spot = .line(index) }
    overlay = .text(
      title: say("书面需求  a k 下一版，卡片里空格推进", "Needs on paper  a k: next version, Space in the card moves it on"),
      lines: lines)
    cursors[.agenda] = nil
    return []
  }

  private func needsVersions(_ paper: NeedsPaper) -> [Line] {
    let all = NeedsPlanKind.allCases.flatMap { paper.versions($0) }
    return all.map { Line(paper.line($0), .muted) } + (all.isEmpty ? [] : [Line("")])
  }

  private func statedLines(_ paper: NeedsPaper) -> [Line] {
    let items = paper.stated
    guard !items.isEmpty else { return [] }
    let hasPlan = !paper.versions(.twoWay).isEmpty
    let lines = items.enumerated().map { index, item in
      let isOpen = hasPlan && !item.isPlanned
      return Line([
        Span(" \(index + 1) ", .key), Span(item.text),
        Span(isOpen ? say("  我们的书面需求里还没有", "  not in our plan yet") : "", .caution),
      ])
    }
    return [Line(say("客户自己的书面需求", "The customer's own requirements"), .heading)] + lines + [Line("")]
  }

  private func planLines(_ paper: NeedsPaper) -> [Line] {
    guard let last = paper.versions(.twoWay).last else {
      let none = say("还没有书面需求：a k 出第一版", "No needs on paper yet: a k makes the first version")
      return [Line(paper.title, .heading), Line(none, .muted), Line("")]
        + paper.needs.enumerated().map { Line([Span(" \($0 + 1) ", .key), Span(paper.line($1))]) }
    }
    let text = paper.document(.twoWay, last)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let title = line.drop { $0 == "#" }
      return title.count < line.count ? Line(String(title).trimmed, .heading) : Line(String(line))
    }
    guard let difference = paper.difference() else { return lines }
    let heading = [Line(""), Line(say("和前一版相比", "Against the version before"), .heading)]
    return lines + heading
      + difference.lines.map { line in
        switch line {
        case .same: Line(line.text, .muted)
        case .removed: Line(line.text, .bad)
        case .added: Line(line.text, .good)
        }
      }
  }
}
