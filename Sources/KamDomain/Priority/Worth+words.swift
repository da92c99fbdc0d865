extension Worth {
  /// The product with its factors: `12台 × 时间80%（2027-03-31前买） × 信息22% = 2.1`.
  ///
  /// - Parameter row: the row that the worth was read from; it says what the nearness goes by.
  public func words(_ row: Headline, _ language: Language) -> String {
    let near = why(row, language).map { language.pick("（\($0)）", " (\($0))") } ?? ""
    let tenths = (value + 500) / 1000
    return language.pick(
      "\(units)台 × 时间\(nearness)%\(near) × 信息\(coverage)% = \(tenths / 10).\(tenths % 10)",
      "\(units) vehicles × nearness \(nearness)%\(near) × known \(coverage)% = \(tenths / 10).\(tenths % 10)")
  }

  /// What the nearness is read from; nil if there is nothing to buy.
  private func why(_ row: Headline, _ language: Language) -> String? {
    guard let buying = row.buying else {
      return units > 0 ? language.pick("一年内到龄", "of age within a year") : nil
    }
    if let day = buying.by { return language.pick("\(day)前买", "buys by \(day)") }
    return buying.likelihood.map { $0.word(language) } ?? language.pick("无日期", "no day")
  }
}
