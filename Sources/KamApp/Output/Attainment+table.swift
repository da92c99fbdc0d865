import KamDomain

extension Attainment {
  /// What was to be reached in the month, what was, and what is likely to come.
  func table(_ language: Language) -> ReportTable {
    let units = [
      row(language.pick("签约", "signed"), signed, forecast, target.signed, short: short),
      row(language.pick("交车", "delivered"), delivered, nil, target.delivered, short: nil),
    ]
    return ReportTable(
      heading: language.pick("\(month.name) 任务", "Target of \(month.name)"),
      columns: [
        .init(nil, ""), .init(nil, language.pick("任务", "target"), .right),
        .init(nil, language.pick("完成", "done"), .right),
        .init(nil, language.pick("预计", "likely"), .right), .init(nil, language.pick("缺", "short"), .right),
        .init(nil, ""),
      ], sections: [.init(rows: units + [paidRow(language)])])
  }

  private func row(_ name: String, _ done: Int, _ likely: Int?, _ goal: Int?, short: Int?) -> [ReportCell] {
    [
      .text(name), .number(goal), .number(done), .number(likely, likely.map { "+\($0)" }),
      .number(short, short == 0 ? "" : nil, .caution),
      .bar([done, likely ?? 0], of: max(goal ?? 0, done + (likely ?? 0)), ""),
    ]
  }

  private func paidRow(_ language: Language) -> [ReportCell] {
    let (done, goal) = (Int(paid.fen / 100), Int((target.paid?.fen ?? 0) / 100))
    return [
      .text(language.pick("回款", "paid")), .money(target.paid, language), .money(paid, language), .text(nil),
      .text(nil), .bar([done, 0], of: max(goal, done), ""),
    ]
  }
}
