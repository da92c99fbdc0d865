import KamDomain
import KamScreen

/// What lies over the desk: help, what could not be saved, a text to read.
enum OverlayPane {
  static func picture(_ state: State, _ overlay: Overlay, _ width: Int) -> [Line] {
    switch overlay {
    case .help: help(state)
    case .unsaved: unsaved(state)
    case .phone: PhonePane.picture(state, width)
    case .kin: KinPane.picture(state, width)
    case .guide: GuidePane.picture(state, width)
    case .quote: QuotePane.picture(state, width)
    case .merge: MergePane.picture(state, width)
    case .page: PagePane.picture(state, width)
    case .brief: BriefPane.picture(state, width)
    case .text(_, let lines): lines
    }
  }

  /// Every command that can be had, with its keys, those of the page that help lies over first; those that cannot
  /// now say why.
  private static func help(_ state: State) -> [Line] {
    let found = state.commandsInHelp
    let beneath = state.beneath
    let own = beneath.scopes.prefix(1)
    let scopes = own + Scope.allCases.filter { !own.contains($0) }
    let widths = (
      found.map { keys($0, state) }.filter { $0.count < 20 }.columns + 3,
      found.map { $0.word(state.language) }.columns + 2
    )
    let lines = scopes.flatMap { scope -> [Line] in
      let commands = found.filter { $0.scope == scope }
      guard !commands.isEmpty else { return [] }
      return [Line(scope.word(state.language), .heading)] + commands.map { line($0, beneath, widths) }
    }
    return lines.isEmpty ? [Line(state.say("没有这样的命令", "No such command"), .muted)] : lines
  }

  private static func keys(_ command: Command, _ state: State) -> String {
    state.setting.keymap.keys(of: command).joined(separator: "  ")
  }

  private static func line(_ command: Command, _ state: State, _ widths: (keys: Int, word: Int)) -> Line {
    let refusal = command.refusal(state)
    let keys = Span(" " + keys(command, state) + "  ", .key)
    return Line(
      [
        Span(keys.text, .key, width: max(widths.keys, keys.columns)),
        Span(command.word(state.language), refusal == nil ? .text : .muted, width: widths.word),
        Span(refusal ?? "", .muted),
      ], spot: .command(command.id))
  }

  /// What could not be saved, then whose files others changed.
  private static func unsaved(_ state: State) -> [Line] {
    let mine = state.unsaved.enumerated().flatMap { index, unsaved in
      [Line(unsaved.change.title, .text, spot: .conflict(index))]
        + reason(unsaved.reason, state).map { Line("   " + $0, .caution) }
    }
    let others = state.changedByOthers.map { id in
      Line(" " + (state.roll[id]?.name ?? id.text), .text, spot: .account(id, "changed"))
    }
    let heading = Line(state.say("在别处被更改的客户  Enter 打开", "Changed elsewhere  Enter opens"), .heading)
    let none = Line(state.say("没有冲突，都已保存", "No conflicts: everything is saved"), .muted)
    return (mine.isEmpty ? [none] : mine) + (others.isEmpty ? [] : [heading] + others)
  }

  private static func reason(_ reason: Unsaved.Reason, _ state: State) -> [String] {
    switch reason {
    case .failed(let sentence): return [sentence]
    case .refused(.fieldChanged(let conflict)):
      let field = conflict.place.type.field(conflict.field)
      func shown(_ value: String?) -> String {
        guard let value, let field else { return state.say("（空）", "(empty)") }
        return state.shown(value, field)
      }
      return [
        "\(field?.word(state.language) ?? conflict.field)",
        "\(state.say("原来", "was  ")): \(shown(conflict.base))",
        "\(state.say("我的", "mine ")): \(shown(conflict.mine))",
        "\(state.say("同事", "theirs")): \(shown(conflict.theirs))",
      ]
    case .refused(let refusal): return [refusal.words(state.language)]
    }
  }
}

extension Scope: Worded {
  public var zh: String {
    switch self {
    case .everywhere: "任何地方"
    case .desk: "客户桌面"
    case .list: "客户列表"
    case .review: "检视"
    case .card: "联系卡"
    case .map: "决策群体图"
    case .visit: "拜访清单"
    case .pipeline: "商机"
    case .agenda: "日程"
    case .feed: "动态"
    case .events: "活动"
    case .channels: "渠道"
    case .quote: "报价"
    case .forecast: "更新预测"
    case .phone: "电话应答"
    case .merge: "合并客户"
    case .overlay: "弹出页"
    }
  }

  public var en: String {
    switch self {
    case .everywhere: "Everywhere"
    case .desk: "Desk"
    case .list: "Customer list"
    case .review: "Review"
    case .card: "Card"
    case .map: "Decision group"
    case .visit: "Visit"
    case .pipeline: "Pipeline"
    case .agenda: "Agenda"
    case .feed: "Changes"
    case .events: "Events"
    case .channels: "Channels"
    case .quote: "Quotation"
    case .forecast: "Replacement"
    case .phone: "On the phone"
    case .merge: "Merge"
    case .overlay: "Over the desk"
    }
  }
}

extension State {
  /// Saves a refused change again, now over what stands there.
  mutating func retry(_ index: Int) -> [Effect] {
    guard unsaved.indices.contains(index) else { return [] }
    let again = unsaved.remove(at: index)
    guard case .refused(.fieldChanged(let conflict)) = again.reason else { return save(again.change) }
    let edits = again.change.edits.map { edit -> Edit in
      guard edit.place == conflict.place, case .set(conflict.field, _, let mine) = edit.action else {
        return edit
      }
      return Edit(edit.place, .set(field: conflict.field, was: conflict.theirs, is: mine))
    }
    return save(Change(again.change.title, edits))
  }
}
