import KamDomain
import KamScreen

extension State {
  /// The entry, or the notice and the keys. What the entry means and what can be chosen lies above it, over the
  /// panes: they keep their places while somebody types.
  func drawFooter(in area: inout Area, _ footer: Rect) {
    let said = notice.map { Line(" " + $0.text, $0.tone).rows(in: footer.width) } ?? []
    let lines =
      entry == nil
      ? continuationLines(in: footer.width) + said.dropLast()
      : (preview + candidateLines).flatMap { $0.rows(in: footer.width) } + (said.count > 1 ? said : [])
    let above = Array(lines.prefix(max(0, height / 2)))
    for (index, line) in above.enumerated() {
      let row = Rect(x: 0, y: footer.y - above.count + index, width: footer.width, height: 1)
      area.fill(row)
      area.draw(in: row) { $0.draw(line, y: 0, selected: nil) }
    }
    area.draw(in: footer) { area in
      if let entry { drawEntry(entry, said, in: &area) } else { drawKeys(said.last, in: &area) }
    }
  }

  /// Whom the entry is about.
  private func whom(_ purpose: Purpose) -> String {
    guard purpose.isOfAccount, let row = headline else { return "" }
    return " · " + (row.shortName ?? row.name)
  }

  private func drawEntry(_ entry: Entry, _ said: [Line], in area: inout Area) {
    area.fill()
    let (room, whom) = (area.width / 2, whom(entry.purpose) + " ")
    let own = max(room / 3, room - displayWidth(whom))
    var x = area.put(" " + prompt(entry.purpose), x: 0, y: 0, Style(.key), limit: own)
    x += area.put(whom, x: x, y: 0, Style(.key), limit: room - x)
    area.draw(in: Rect(x: x, y: 0, width: area.width - x, height: 1)) { entry.editor.draw(in: &$0) }
    let discard = entry.isLeftOver ? say("C-u 清空旧文字  ", "C-u clears the old text  ") : ""
    let keys = Line(" " + discard + keysWhileTyping(entry), .muted)
    area.draw(said.count == 1 ? said[0] : keys, y: 1, selected: nil)
  }

  private func drawKeys(_ said: Line?, in area: inout Area) {
    if let said {
      area.draw(said, y: 0, selected: nil)
    } else if !query.isEmpty, showsFiltered {
      area.put(
        " \(say("筛选", "Filter")): \(query)  \(say("Esc 取消", "Esc clears"))", x: 0, y: 0, Style(.notice))
    } else if guide.isFollowed, overlay == nil {
      area.draw(guideHint, y: 0, selected: nil)
    }
    // What goes on beside comes first: the hints make room for it.
    let right = status
    let width = displayWidth(right)
    let room = max(0, area.width - width)
    let hints = Line(prefix.isEmpty ? keyHints(in: room) : begunHint)
    area.draw(in: Rect(x: 0, y: 1, width: room, height: 1)) { $0.draw(hints, y: 0, selected: nil) }
    area.put(right, x: max(0, area.width - width), y: 1, Style(.notice))
  }

  /// Whether the rows that the filter leaves are on the screen.
  private var showsFiltered: Bool { screen == .desk && overlay == nil }

  /// The commands of the day, read from their rows: as many as there is room for behind the two that lead to all others.
  private func keyHints(in room: Int) -> [Span] {
    func hints(_ names: [String]) -> [[Span]] {
      names.compactMap(Command.named).map { hint(setting.keymap.keys(of: $0).first ?? "", $0.word(language)) }
    }
    func columns(_ spans: [Span]) -> Int { spans.reduce(0) { $0 + displayWidth($1.text) } }
    let last = hints(["palette", "help"]).flatMap(\.self)
    var left = room - columns(last)
    let first = hints(["log", "step", "visit", "phone", "find", "undo", "seat"]).prefix { spans in
      left -= columns(spans)
      return left >= 0
    }
    return first.flatMap(\.self) + last
  }

  /// The keys of the begun sequence.
  private var begunHint: [Span] {
    hint(prefix.map(\.notation).joined(separator: " "), "") + hint("Esc", say("取消", "cancels"))
  }

  /// What the begun sequence can still become, on as many lines as it takes.
  private func continuationLines(in width: Int) -> [Line] {
    guard !prefix.isEmpty else { return [] }
    var lines: [Line] = []
    var room = 0
    for (keys, command) in setting.keymap.continuations(of: prefix, in: scopes) {
      let hint = hint(keys.map(\.notation).joined(separator: " "), command.word(language))
      let columns = hint.reduce(0) { $0 + displayWidth($1.text) }
      if columns > room {
        lines.append(Line([]))
        room = width
      }
      lines[lines.count - 1].spans += hint
      room -= columns
    }
    return lines
  }

  private func hint(_ key: String, _ word: String) -> [Span] {
    [Span(" " + key, .key), Span(say("", " ") + word, .muted), Span(" ")]
  }

  /// What goes on beside: saves under way, conflicts, others' changes, the last save.
  private var status: String {
    var parts: [String] = []
    if !saves.isEmpty { parts.append(say("保存中 \(saves.count)", "saving \(saves.count)")) }
    if !unsaved.isEmpty { parts.append(say("\(unsaved.count)处没保存(C)", "\(unsaved.count) unsaved (C)")) }
    if !changedByOthers.isEmpty {
      parts.append(
        say("\(changedByOthers.count)处在别处被更改(C)", "\(changedByOthers.count) changed elsewhere (C)"))
    }
    if !problems.isEmpty {
      parts.append(say("文件问题 \(problems.count)", "\(problems.count) problems in files"))
    }
    if let lastSaved, saves.isEmpty { parts.append(say("已保存 \(lastSaved)", "saved \(lastSaved)")) }
    return parts.joined(separator: "  ") + " "
  }

  private var savingKeys: String {
    candidates.isEmpty
      ? say("Enter 保存  Esc 留着不存", "Enter saves  Esc leaves it")
      : say("Enter 保存  上下键选  Tab 补全  Esc 留着", "Enter saves  arrows choose  Tab completes  Esc leaves it")
  }

  private func keysWhileTyping(_ entry: Entry) -> String {
    if daysAsked != nil {
      return entry.isAskingDay
        ? say("数字或 Enter 选哪天  上下键换  Esc 留着", "a digit or Enter takes a day  arrows choose  Esc keeps")
        : say("Enter 选哪天  Esc 留着", "Enter asks for the day  Esc keeps")
    }
    return switch entry.purpose {
    case .find where textSearch.isUnderWay:
      say("全文查找中  Enter 选定  Esc 取消", "Searching all texts  Enter takes  Esc clears")
    case .find: say("Enter 选定  Esc 取消  上下键选客户", "Enter takes  Esc clears  arrows select")
    case .page where rowAsked != nil:
      say(
        "数字或 Tab、Enter 选定  写字改这一行  Esc 留着",
        "a digit, or Tab and Enter, chooses  typing changes the line  Esc keeps")
    case .page:
      say(
        "Enter 下一行，空行全部保存  上下键改别的行  C-e 编辑器  Esc 留着",
        "Enter next line, saves on an empty one  arrows  C-e editor  Esc keeps"
      )
    case .help: say("Enter 执行  上下键选  Esc 全部", "Enter runs  arrows choose  Esc: all")
    case .erase: say("Enter 彻底删除，不能撤销  Esc 不删", "Enter erases for good  Esc leaves it")
    case .log where !offers.isEmpty, .followed where !offers.isEmpty:
      say("Enter 记下  上下键选、Tab 取舍  Esc 留着", "Enter logs  arrows and Tab take or leave  Esc keeps")
    case .deal where entry.purpose.keepsChoice && !candidates.isEmpty:
      say("Enter 保存  上下键选  Esc 留着不存", "Enter saves  arrows choose  Esc leaves it")
    case .log, .followed: say("Enter 记下  Esc 留着", "Enter logs  Esc keeps")
    default:
      candidates.isEmpty || !entry.purpose.takesCandidate
        ? savingKeys
        : say("Enter 选定  上下键选  Tab 补全  Esc 取消", "Enter takes  arrows choose  Tab completes  Esc leaves")
    }
  }
}
