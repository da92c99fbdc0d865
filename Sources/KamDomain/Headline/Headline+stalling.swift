extension Headline {
  /// Whether the account is put aside on a day: until a later one, or for a reason that stands until there is a
  /// next step (M1).
  public func isStalled(on today: Day) -> Bool {
    stalledUntil.map { $0 > today } ?? (hasStalledReason && !hasNextStep)
  }

  /// Whether something that falls due presses nobody: a step that was missed, of an account that is put aside. What
  /// others wait for, promises and visits, is never quiet; nor is a step that a talk left open, whatever it said of
  /// the next one.
  public func isQuiet(_ due: Due, on today: Day) -> Bool {
    due.kind == .step && due.day < today && isPutAside && isStalled(on: today)
  }

  /// The step, promise of ours or planned visit that is longest overdue; nil if nothing is.
  public func overdue(on today: Day) -> Due? {
    firstPressing(on: today).flatMap { $0.day < today ? $0 : nil }
  }

  /// The first of the dues that is to be done and not quiet.
  func firstPressing(on today: Day) -> Due? {
    guard let first = firstToDo, isQuiet(first, on: today) else { return firstToDo }
    return dues.first { $0.isToDo && !isQuiet($0, on: today) }
  }
}
