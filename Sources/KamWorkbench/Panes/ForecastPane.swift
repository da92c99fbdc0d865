import KamDomain
import KamScreen

/// When the vehicles of all customers come of age, quarter by quarter, as bars with their numbers (M3, 6 更新).
enum ForecastPane {
  static func title(_ state: State) -> String {
    let grouping = state.fleet.grouping.map { state.say("按\($0.zh)", "by \($0.en)") }
    return state.say("更新预测  ", "Replacement  ") + (grouping ?? state.say("全部", "all")) + "  "
      + state.say("Tab 换分组  r 本季对手到龄的客户", "Tab turns  r rivals of age this quarter")
  }

  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard let forecast = state.fleet.forecast else {
      return [Line(state.say("读取车辆…", "Reading the vehicles..."), .muted)]
    }
    guard forecast.total.sum.vehicles > 0 else {
      return [Line(state.say("还没有车辆到龄，a v 记客户的车", "No vehicles come of age: a v notes a customer's"), .muted)]
    }
    let groups = state.fleet.grouping == nil ? [forecast.total] : forecast.groups
    let most = groups.flatMap { [$0.already] + $0.quarters }.map(\.vehicles).max() ?? 0
    let bars = ForecastBars(state: state, forecast: forecast, most: most, width: width)
    return [Line(" " + FleetForecast.legend(state.language), .muted)] + groups.flatMap(bars.lines)
  }
}

/// What the bars of a forecast are drawn from.
private struct ForecastBars {
  let state: State
  let forecast: FleetForecast
  /// The largest figure of all.
  let most: Int
  let width: Int

  /// A title, then a bar for what is of age already and one for each quarter.
  func lines(of group: FleetForecast.Group) -> [Line] {
    let grouping = state.fleet.grouping
    let name =
      grouping?.word(group.key, state.setting.vocabulary, state.language) ?? state.say("全部", "All")
    let total = state.say(" \(group.sum.vehicles)台", " \(group.sum.vehicles)")
    let key = grouping == nil ? nil : group.key
    return [Line(name + total, .heading)] + (-1..<forecast.quarters.count).map { bar(group[$0], key, $0) }
  }

  private func bar(_ tally: FleetForecast.Tally, _ key: String?, _ place: Int) -> Line {
    let quarter = place < 0 ? state.say("已到龄", "already") : forecast.quarters[place].description
    let rivals = tally.rivals > 0 ? "(\(tally.rivals))" : ""
    let bar = tally.bar(of: most, width: max(10, width - 28))
    return Line(
      [
        Span(" " + quarter, .text, width: 10), Span(String(tally.vehicles), .text, width: 7, right: true),
        Span(rivals, .muted, width: 8, right: true), Span(" "), Span(bar.rivals, .caution),
        Span(bar.ours, .good),
      ], spot: .quarter(key, place))
  }
}

/// The replacements of the fleets on the desk.
struct Fleet: Sendable {
  /// By what they are put together; nil for all in one.
  var grouping: FleetForecast.Grouping?
  /// Nil while the vehicles are read.
  var forecast: FleetForecast?
}

extension State {
  /// Counts the fleets anew: from the rows, or from the vehicles of every account where rows do not tell.
  mutating func countFleet() -> [Effect] {
    guard fleet.grouping?.isOfRows ?? true else {
      fleet.forecast = nil
      return [.readVehicles]
    }
    countRows()
    return []
  }

  /// Counts the fleets that the rows tell of.
  mutating func countRows() {
    let key: ((Headline) -> String)? = fleet.grouping.map { grouping in
      { grouping == .owner ? $0.owner : $0.industry }
    }
    fleet.forecast = FleetForecast(roll.rows, today: now.day, by: key)
  }

  mutating func takeVehicles(_ vehicles: [Ageing]) {
    guard let grouping = fleet.grouping, !grouping.isOfRows else { return }
    fleet.forecast = FleetForecast(of: vehicles, today: now.day) { grouping == .make ? $0.make : $0.duty }
  }

  /// Turns to the next grouping, at the end back to all in one.
  mutating func turnFleet() -> [Effect] {
    let all = FleetForecast.Grouping.allCases
    let next = fleet.grouping.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    fleet.grouping = all.indices.contains(next) ? all[next] : nil
    cursors[.forecast] = nil
    return countFleet()
  }

  /// Lists the customers whose vehicles a bar counts.
  mutating func listQuarter(_ key: String?, _ place: Int) -> [Effect] {
    guard let forecast = fleet.forecast else { return [] }
    let group = key.flatMap { key in forecast.groups.first { $0.key == key } }
    return list(forecast.query(group, by: fleet.grouping, place, setting.vocabulary, language))
  }

  /// Shows the customers that a query finds, in the list of the desk.
  mutating func list(_ text: String) -> [Effect] {
    query = text
    (screen, focus, listTop) = (.desk, .list, 0)
    arrange()
    guard !roll.listed.isEmpty else { return [] }
    return select(roll.row(at: 0).id)
  }
}
