/// One open project as the manager looks at it: whose it is, how far and for how long, what comes next and what may
/// go wrong.
public struct PipelineLine: Sendable {
  public let row: Headline
  public let opportunity: Opportunity
  /// The next milestone of the project from today on; if all are past, the last of them.
  public let milestone: MilestoneFacts?
  /// The gravest first.
  public let risks: [Risk]

  /// The live projects of a row.
  static func all(of row: Headline, today: Day, vocabulary: Vocabulary) -> [PipelineLine] {
    let standing = Standing(row, vocabulary: vocabulary, today: today)
    return row.opportunities.filter(\.isLive).map { opportunity in
      let milestones = row.milestones.filter { $0.project == opportunity.ordinal }
      return PipelineLine(
        row: row, opportunity: opportunity,
        milestone: milestones.first { $0.due >= today } ?? milestones.last,
        risks: Risk.all(of: opportunity, milestones, row, standing, on: today))
    }
  }

  /// Days that the project has been in its stage; nil if nobody knows since when.
  public func age(on today: Day) -> Int? { opportunity.since.map { max(0, today - $0) } }
}
