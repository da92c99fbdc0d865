import KamDomain
import KamScreen

extension Command {
  /// What is seen: help, palette, conflicts, texts.
  static let viewCommands: [Command] = [
    Command("help", "帮助", "Help", ["?"]) { state in
      if state.overlay == .help { state.closeHelp() } else { state.openHelp() }
      return []
    },
    Command("help.narrow", "查帮助", "Narrow help", ["/"], in: .overlay) { state in
      state.open(state.overlay == .help ? .help : .find)
    },
    Command("palette", "命令", "Commands", [":"]) { $0.open(.palette) },
    Command("conflicts", "冲突", "Conflicts", ["C"]) { state in
      state.overlay = .unsaved
      state.cursors[.agenda] = nil
      return []
    },
    Command("history", "更改记录", "History", ["H"], needs: [.account]) { state in
      state.selected.map { [.history($0)] } ?? []
    },
    Command("problems", "文件问题", "Problems in files", []) { state in
      state.overlay = .text(
        title: state.say("文件问题", "Problems in files"),
        lines: state.problems.enumerated().map { index, text in Line(text, .caution, spot: .line(index)) })
      return []
    },
    Command("close", "关闭", "Close", ["Esc"]) { state in
      if state.overlay == .help {
        state.closeHelp()
      } else if let overlay = state.overlay {
        if overlay == .unsaved { state.changedByOthers = [] }
        state.merging = nil
        state.overlay = nil
      } else if state.review.isUnderWay, state.screen == .desk {
        if !state.isZoomed { return state.leaveReview() }
        state.isZoomed = false
      } else if !state.query.isEmpty {
        state.query = ""
        state.arrange()
      } else {
        state.isZoomed = false
      }
      state.notice = nil
      return []
    },
  ]
}

extension State {
  /// The commands that help shows: all, or those that what is typed narrows to.
  var commandsInHelp: [Command] {
    guard let entry, entry.purpose == .help else { return Command.all }
    return commandCandidates(entry.editor.text).compactMap { Command.named($0.value) }
  }

  /// Runs the command of help that the cursor stands on, or the first that is left.
  mutating func takeHelp() -> [Effect] {
    let found = commandsInHelp
    guard let first = found.first else { return [] }
    let chosen = found.first { cursors[.agenda]?.spot == .command($0.id) } ?? first
    entry = nil
    closeHelp()
    return run(chosen)
  }

  fileprivate mutating func openHelp() {
    beneathHelp = (overlay, cursors[.agenda])
    overlay = .help
    cursors[.agenda] = nil
  }

  /// Help gives way to what it was opened over.
  mutating func closeHelp() {
    (overlay, cursors[.agenda]) = (beneathHelp?.overlay, beneathHelp?.cursor)
    beneathHelp = nil
  }

  /// The state as it is without help over it.
  var beneath: State {
    var state = self
    if overlay == .help { state.closeHelp() }
    return state
  }
}
