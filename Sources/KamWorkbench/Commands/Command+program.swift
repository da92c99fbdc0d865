import KamDomain

extension Command {
  /// The program itself: language, theme, leaving.
  static let programCommands: [Command] = [
    Command("language", "换语言 English", "Language 中文", [", l"]) { state in
      state.setting.language = state.language == .zh ? .en : .zh
      return []
    },
    Command("theme", "换配色", "Next theme", [", t"]) { state in
      guard let first = state.setting.themes.first else { return [] }
      state.setting.themes = Array(state.setting.themes.dropFirst()) + [first]
      let theme = state.setting.themes[0]
      state.tell("配色 \(theme)", "Theme \(theme)")
      return [.theme(theme)]
    },
    Command("repaint", "重画", "Repaint", ["C-l"]) { _ in [.repaint] },
    Command("suspend", "挂起", "Suspend", ["C-z"]) { _ in [.suspend] },
    Command("quit", "退出", "Quit", ["Q"]) { state in
      guard state.unsaved.isEmpty || state.afterSaves == .quit else {
        state.afterSaves = .quit
        state.tell(
          "还有 \(state.unsaved.count) 处没保存(C)，再按 Q 退出", "\(state.unsaved.count) unsaved (C): Q again leaves",
          .caution)
        return []
      }
      return state.whenSaved(.quit, .quit)
    },
  ]
}
