import KamDomain
import KamScreen

/// What each channel brought: leads, talked to, visited, bought, in customers (7 渠道, L, T1).
enum ChannelsPane {
  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard !state.yields.isEmpty else { return [Line(Need.account.refusal(state) ?? "", .muted)] }
    let columns = ChannelColumns(state: state, width: width)
    return [columns.heading] + state.yields.map(columns.line)
  }
}

/// The columns of the table.
private struct ChannelColumns {
  let state: State
  let width: Int

  private var nameWidth: Int { max(20, min(44, width - 6 * numberWidth)) }
  private var numberWidth: Int { width >= 100 ? 9 : 8 }

  var heading: Line {
    let titles = [
      state.say("线索", "leads"), state.say("已沟通", "talked"), state.say("已拜访", "visited"),
      state.say("成交", "deals"), state.say("台数", "sold"), state.say("成交率", "yield"),
    ]
    return Line(
      [Span(" " + state.say("渠道", "channel"), .muted, width: nameWidth)]
        + titles.map { Span($0, .muted, width: numberWidth, right: true) })
  }

  func line(_ yield: ChannelYield) -> Line {
    let counts = [yield.leads, yield.contacts, yield.visits, yield.deals, yield.dealUnits].map(String.init)
    let name =
      yield.channel.isEmpty
      ? state.say("未记来源", "not noted")
      : state.setting.vocabulary.word(.channel, yield.channel, state.language)
    return Line(
      [Span(" " + name, .text, width: nameWidth, gap: true, words: true)]
        + counts.map { Span($0, .text, width: numberWidth, right: true) }
        + [Span("\(yield.percent)%", yield.percent > 0 ? .good : .muted, width: numberWidth, right: true)],
      spot: .channel(yield.channel))
  }
}

extension State {
  /// Reckons what each channel brought, over all rows.
  mutating func reckonYields() { yields = ChannelYield.table(roll.rows, setting.vocabulary) }

  /// Lists the customers that came by a channel.
  mutating func list(channel: String) -> [Effect] {
    let asked = channel.isEmpty ? say("无", "none") : setting.vocabulary.asked(.channel, channel, language)
    return list("\(say("渠道", "channel")):\(asked)")
  }
}
