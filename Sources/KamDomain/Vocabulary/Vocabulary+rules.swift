/// The rules that a store sets in `kam.rec`.
extension Vocabulary {
  /// How many days may pass between two contacts: the line of the rhythm table that fits in most points, of
  /// several such the shortest; nil if none fits.
  public func rhythm(_ likelihood: Likelihood?, _ importance: Importance?, stage: String?) -> Int? {
    rhythmTable.days(likelihood, importance, stage)
  }

  /// When vehicles of a duty are due; duties without a line go by the one of `other`.
  public func replacementAge(_ duty: String?) -> AgeRule? {
    replacementAges.first { $0.duty == duty } ?? replacementAges.first { $0.duty == Code.otherDuty }
  }

  /// When a vehicle is due, by its duty; makes no string.
  func replacementAge(_ vehicle: Vehicle) -> AgeRule? {
    let rule = vehicle.record.withBytes("Duty") { duty in replacementAges.first { duty.isText($0.duty) } }
    return (rule ?? nil) ?? replacementAges.first { $0.duty == Code.otherDuty }
  }
}
