import KamDomain
import KamScreen

extension Command {
  /// The replacement forecast of the fleets (M3).
  static let forecastCommands: [Command] = [
    Command("screen.forecast", "更新", "Replacement", ["6"]) { $0.show(.forecast) },
    Command("forecast.turn", "换分组", "Turn the grouping", ["Tab"], in: .forecast) { $0.turnFleet() },
    Command("forecast.rivals", "本季对手到龄的客户", "Rivals of age this quarter", ["r"], in: .forecast) { state in
      state.fleet.forecast.map { state.list($0.rivalsQuery) } ?? []
    },
  ]
}
