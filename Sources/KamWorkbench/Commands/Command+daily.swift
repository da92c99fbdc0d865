import KamDomain

extension Command {
  /// What is done all day, each with a key that survives the input method.
  static let dailyCommands: [Command] = [
    Command("find", "查找", "Find", ["/"]) { $0.open(.find) },
    Command("log", "记一笔", "Log", [";"], needs: [.account, .writing]) { $0.open(.log) },
    Command("page", "补记", "Write up", ["L"], needs: [.writing]) { $0.openPage() },
    Command("step", "下一步", "Next step", ["n", "."], needs: [.account, .writing]) {
      $0.open(.step)
    },
    Command("looked", "看过无事", "Looked, nothing to do", ["w"], needs: [.account, .writing]) {
      $0.open(.looked)
    },
    Command("visit", "计划拜访", "Plan a visit", ["v"], needs: [.account, .writing]) {
      $0.open(.visit, with: $0.personPrompt)
    },
    Command("seat", "定席位", "Seat on the map", ["m"], needs: [.project, .writing]) {
      $0.open(.seat, with: $0.seatPrompt)
    },
    Command("brief", "拜访简报", "Brief", ["b"], needs: [.account]) { $0.showBrief() },
    Command("undo", "撤销", "Undo", ["u"], needs: [.writing]) { state in
      let confirmed = state.undoOffer != nil
      state.undoOffer = nil
      return state.whenSaved(.undo(confirmed: confirmed), .undo(confirmed: confirmed))
    },
    Command("redo", "重做", "Redo", ["U"], needs: [.writing]) { $0.whenSaved(.redo, .redo) },
  ]
}
