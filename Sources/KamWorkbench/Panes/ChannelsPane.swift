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

  private var titles: [String] {
    state.say("线索 已沟通 已拜访 成交 台数 成交率", "leads talked visited deals sold yield").split(separator: " ")
      .map(String.init)
  }
  private var numberWidths: [Int] { titles.map { displayWidth($0) + (width >= 100 ? 4 : 2) } }
  private var nameWidth: Int { max(20, min(44, width - numberWidths.reduce(0, +))) }

  var heading: Line {
    Line([Span(" " + state.say("渠道", "channel"), .muted, width: nameWidth)] + numbers(titles))
  }

  private func numbers(_ texts: [String], _ tone: Tone = .muted) -> [Span] {
    zip(texts, numberWidths).map { Span($0, tone, width: $1, right: true) }
  }

  func line(_ yield: ChannelYield) -> Line {
    let counts = [yield.leads, yield.contacts, yield.visits, yield.deals, yield.dealUnits].map(String.init)
    var numbers = numbers(counts + ["\(yield.percent)%"], .text)
    numbers[numbers.count - 1].tone = yield.percent > 0 ? .good : .muted
    let name =
      yield.channel.isEmpty
      ? state.say("未记来源", "not noted")
      : state.setting.vocabulary.word(.channel, yield.channel, state.language)
    return Line(
      [Span(" " + name, .text, width: nameWidth, gap: true, words: true)] + numbers,
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
