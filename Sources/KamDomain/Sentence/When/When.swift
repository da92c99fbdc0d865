/// A date, a half of a day and a time that were said together: `周五下午两点半`.
struct When: Sendable, Equatable {
  var date: DatePhrase?
  var half: HalfDay?
  var time: ClockTime?
  /// A time was named that no day has: `25点`.
  var hasNoSuchTime = false
  /// Where it stands in the line.
  var places: Range<Int>

  /// Whether no calendar has such a day, or no day such a time.
  func isImpossible(at now: Moment) -> Bool { hasNoSuchTime || date?.isImpossible(on: now.day) == true }

  /// The day and time that are meant, with what they are known by; nil for what cannot be.
  func resolve(_ direction: Direction, at now: Moment) -> Resolved? {
    guard !hasNoSuchTime else { return nil }
    guard let date else { return timeOnly(direction, at: now) }
    guard let day = date.resolve(direction, on: now.day) else { return nil }
    return Resolved(date: day, half: half, time: time)
  }

  /// A time without a date is today's; ahead, one that has passed is tomorrow's.
  private func timeOnly(_ direction: Direction, at now: Moment) -> Resolved? {
    var resolved = Resolved(date: ResolvedDate(now.day, .on), half: half, time: time)
    if direction == .forward, resolved.isPast(now) {
      resolved.date = ResolvedDate(now.day + 1, .on)
      resolved.date.alternative = now.day
    }
    return resolved
  }

  /// A when on the calendar.
  struct Resolved: Sendable, Equatable {
    var date: ResolvedDate
    var half: HalfDay?
    var time: ClockTime?

    var day: Day { date.day }

    /// How a step's day is meant: a deadline stays one, else the half of the day says more than the day.
    var kind: DueKind {
      guard date.kind == .on, time == nil, let half else { return date.kind }
      return half.dueKind
    }

    /// Whether it lies after now: a later day, or a later hour or half of today.
    func isFuture(_ now: Moment) -> Bool {
      guard day == now.day else { return day > now.day }
      if let time { return time > now.time }
      return half == .afternoon && now.time.hour < 12
    }

    /// Whether it lies before now.
    func isPast(_ now: Moment) -> Bool {
      guard day == now.day else { return day < now.day }
      if let time { return time < now.time }
      return half == .morning && now.time.hour >= 12
    }
  }
}
