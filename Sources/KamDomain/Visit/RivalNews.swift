/// A sign of a rival at this customer.
public struct RivalNews: Sendable, Hashable {
  public var day: Day
  public var text: String
}

extension Account {
  /// What rivals did here lately: their last signs, and intelligence in the log that names one, newest first.
  ///
  /// - Parameter days: how far back to look.
  public func rivalNews(today: Day, days: Int = 60, _ language: Language) -> [RivalNews] {
    let signs = rivals.compactMap { rival -> RivalNews? in
      guard let day = rival.lastSign else { return nil }
      let who = [rival.make, rival.representative].compactMap { $0 }.joined(separator: " ")
      return RivalNews(day: day, text: who + language.pick(" 来过", " was here"))
    }
    let names = rivalNames
    let intelligence = log.compactMap { entry -> RivalNews? in
      guard entry.medium == Code.intelligence, let day = entry.date,
        names.contains(where: entry.text.contains)
      else { return nil }
      return RivalNews(day: day, text: entry.text.clipped(40))
    }
    return (signs + intelligence).filter { $0.day <= today && today - $0.day <= days }
      .sorted { ($1.day, $0.text) < ($0.day, $1.text) }
  }
}

extension Account {
  /// What a talk of rivals holds: their makes, models and people on file, makes of the trade, and words for them.
  private var rivalNames: [String] {
    let own = rivals.flatMap { [$0.make, $0.model ?? "", $0.representative ?? "", $0.dealer ?? ""] }
    let makes = vehicles.filter { !$0.ours }.compactMap(\.make) + projects.flatMap(\.competitors)
    return (own + makes + Makes.common + ["对手", "竞品", "竞争", "别家", "同行", "rival", "competitor"])
      .filter { !$0.isEmpty }
  }
}

extension Code {
  /// The medium of what others told us about rivals (X10).
  static let intelligence = "intel"
}
