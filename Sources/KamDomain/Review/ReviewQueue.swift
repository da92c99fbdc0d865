/// The customers that need a manager's word, the most pressing first (M4).
public struct ReviewQueue: Sendable {
  public private(set) var entries: [ReviewEntry]
  private let judge: ReviewJudge

  /// - Parameter owner: the login whose customers are reviewed; nil for those of all.
  public init(
    _ rows: some Sequence<Headline>, of owner: String? = nil, today: Day, vocabulary: Vocabulary
  ) {
    let rows = rows.filter { owner == nil || $0.owner == owner }
    let judge = ReviewJudge(rows, today: today, vocabulary: vocabulary)
    self.judge = judge
    entries = rows.compactMap(judge.entry).sorted { $0.comes(before: $1, on: today) }
  }

  /// The same queue without the customers that a query left out; what a specialist is short of stays that of all.
  public func only(_ rows: [Headline]) -> ReviewQueue {
    let left = Set(rows.map(\.id))
    var queue = self
    queue.entries = entries.filter { left.contains($0.row.id) }
    return queue
  }

  /// A row as the review sees it now; nil if it needs no word, or no more.
  public func entry(of row: Headline) -> ReviewEntry? { judge.entry(row) }
}

/// A customer that needs a word, and why.
public struct ReviewEntry: Sendable {
  public let row: Headline
  /// The most pressing first; there is one at least.
  public let reasons: [ReviewReason]

  /// Vehicles that are likely to be bought, in hundredths: what is worth more comes first among equals.
  var weight: Int {
    row.opportunities.filter(\.isLive).reduce(0) { $0 + $1.hundredths }
  }

  /// Whether it is more pressing than another, also one of another store: by the first reason, then what is worth
  /// more.
  public func comes(before other: ReviewEntry, on today: Day) -> Bool {
    key(on: today) < other.key(on: today)
  }

  private func key(on today: Day) -> (Int, Int, Int, String) {
    let (kind, urgency) = reasons[0].key(on: today)
    return (kind, urgency, -weight, row.id.text)
  }
}

/// Finds the reasons of rows on a day.
private struct ReviewJudge: Sendable {
  private let today: Day
  private let vocabulary: Vocabulary
  private let monthEnd: Day
  /// How many vehicles each specialist with a target is short of.
  private var short: [String: Int] = [:]

  init(_ rows: [Headline], today: Day, vocabulary: Vocabulary) {
    (self.today, self.vocabulary) = (today, vocabulary)
    monthEnd = today.endOfMonth
    let month = today.yearAndMonth
    for owner in Set(vocabulary.targets.filter { $0.month == month }.map(\.owner)) {
      let attainment = Attainment(rows, of: owner, today: today, vocabulary: vocabulary)
      if let missing = attainment.short, missing > 0 { short[owner] = missing }
    }
  }

  func entry(_ row: Headline) -> ReviewEntry? {
    var reasons: [ReviewReason] = row.request.map { [.request($0)] } ?? []
    for milestone in row.milestones where (0...ReviewReason.milestoneDays).contains(milestone.due - today) {
      reasons.append(.milestone(kind: milestone.kind, days: milestone.due - today))
    }
    if row.hasLiveProject {
      let lines = PipelineLine.all(of: row, today: today, vocabulary: vocabulary)
      reasons += lines.flatMap(\.risks).map { .risk($0) } + gap(row)
    }
    guard !reasons.isEmpty else { return nil }
    var seen: Set<ReviewReason> = []
    let once = reasons.filter { seen.insert($0).inserted }
    return ReviewEntry(row: row, reasons: once.sorted { $0.key(on: today) < $1.key(on: today) })
  }

  /// What is to be bought this month of a customer whose specialist is short of the target.
  private func gap(_ row: Headline) -> [ReviewReason] {
    guard let missing = short[row.owner] else { return [] }
    let units = row.opportunities
      .filter { $0.isWanted && $0.by.map { (today...monthEnd).contains($0) } ?? false }
      .reduce(0) { $0 + ($1.units ?? 0) }
    return units > 0 ? [.gap(short: missing, units: units)] : []
  }
}

extension ReviewReason {
  fileprivate func key(on today: Day) -> (Int, Int) { (kind.rawValue, urgency(on: today)) }
}
