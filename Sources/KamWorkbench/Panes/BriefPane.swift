import KamDomain
import KamScreen

/// What to have read before going to a customer, over the desk; with the personal facts while they are shown.
enum BriefPane {
  static func title(_ state: State) -> String {
    state.personal.isShown
      ? state.say("拜访简报  P 收起个人情况", "Brief  P hides the personal facts")
      : state.say("拜访简报  P 加上个人情况", "Brief  P adds the personal facts")
  }

  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard let account = state.account, let row = state.headline else { return [] }
    let visit = state.visit?.state == .held ? nil : state.visit
    let brief = BriefWriter(
      account, visit: visit, project: state.project, coverage: row.coverage, state.setting.playbook,
      state.setting.vocabulary, beside: state.beside, today: state.now.day, state.language,
      personal: state.personal.isShown ? state.persons : []
    ).brief()
    return brief.rows(columns: width).enumerated().map { Line($1, spot: .line($0)) }
  }
}
