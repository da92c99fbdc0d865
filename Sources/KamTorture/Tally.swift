/// What came of a trial: how many points were tried, and what was lost at which.
public struct Tally: Sendable {
  public var points = 0
  /// A sentence for each loss, with what it takes to try that point again.
  public var losses: [String] = []
  /// Why nothing, or not all, was tried.
  public var skipped: String?

  public init(points: Int = 0, losses: [String] = [], skipped: String? = nil) {
    (self.points, self.losses, self.skipped) = (points, losses, skipped)
  }

  /// Counts one point more and what was lost at it.
  mutating func add(_ losses: [String], at point: @autoclosure () -> String) {
    points += 1
    self.losses += losses.map { point() + ": " + $0 }
  }

  /// Both together.
  static func + (a: Tally, b: Tally) -> Tally {
    Tally(points: a.points + b.points, losses: a.losses + b.losses, skipped: a.skipped ?? b.skipped)
  }
}
