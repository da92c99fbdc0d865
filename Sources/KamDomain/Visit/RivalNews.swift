/// A sign of a rival at this customer.
public struct RivalNews: Sendable, Hashable {
  public var day: Day
  public var text: String
}

extension Account {
  /// What rivals did here lately: their last signs, and intelligence in the log, newest first.
  ///
  /// - Parameter days: how far back to look.
  public func rivalNews(today: Day, days: Int = 60, _ language: Language) -> [RivalNews] {
    let signs = rivals.compactMap { rival -> RivalNews? in
      guard let day = rival.lastSign else { return nil }
      let who = [rival.make, rival.representative].compactMap { $0 }.joined(separator: " ")
      return RivalNews(day: day, text: who + language.pick(" 来过", " was here"))
    }
    let intelligence = log.compactMap { entry -> RivalNews? in
      guard entry.medium == Code.intelligence, let day = entry.date else { return nil }
      return RivalNews(day: day, text: entry.text.clipped(40))
    }
    return (signs + intelligence).filter { $0.day <= today && today - $0.day <= days }
      .sorted { ($1.day, $0.text) < ($0.day, $1.text) }
  }
}

extension Code {
  /// The medium of what others told us about rivals (X10).
  static let intelligence = "intel"
}
