/// The rules that a store sets in `kam.rec`.
extension Vocabulary {
  /// How many days may pass between two contacts: the line of the rhythm table that fits in most points, of
  /// several such the shortest; nil if none fits.
  public func rhythm(_ likelihood: Likelihood?, _ importance: Importance?, stage: String?) -> Int? {
    var best: (points: Int, days: Int)?
    for rule in rhythms {
      guard rule.likelihood == nil || rule.likelihood == likelihood,
        rule.importance == nil || rule.importance == importance,
        rule.stage == nil || rule.stage == stage
      else { continue }
      let points =
        (rule.likelihood == nil ? 0 : 1) + (rule.importance == nil ? 0 : 1) + (rule.stage == nil ? 0 : 1)
      if let known = best, (known.points, -known.days) >= (points, -rule.days) { continue }
      best = (points, rule.days)
    }
    return best?.days
  }

  /// When vehicles of a duty are due; duties without a line go by the one of `other`.
  public func replacementAge(_ duty: String?) -> AgeRule? {
    replacementAges.first { $0.duty == duty } ?? replacementAges.first { $0.duty == Code.otherDuty }
  }

  /// When a vehicle is due, by its duty; makes no string.
  func replacementAge(_ vehicle: Vehicle) -> AgeRule? {
    replacementAges.first { vehicle.record.matches("Duty", $0.duty) }
      ?? replacementAges.first { $0.duty == Code.otherDuty }
  }
}
