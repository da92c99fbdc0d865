import Glibc
import KamDomain

/// The clock of a run: the machine's, or a fixed one for scripts and tests (`--today`).
struct Clock: Sendable {
  private let fixed: Moment?

  init(fixed: Moment? = nil) { self.fixed = fixed }

  /// The local day and time.
  var now: Moment {
    if let fixed { return fixed }
    return Self.moment(of: Int64(time(nil)), localtime_r)
  }

  /// The local day and time of a point in time.
  func local(_ timestamp: Timestamp) -> Moment {
    guard fixed == nil else { return Self.moment(of: timestamp.seconds, gmtime_r) }
    return Self.moment(of: timestamp.seconds, localtime_r)
  }

  private static func moment(
    of seconds: Int64,
    _ split: (UnsafePointer<time_t>, UnsafeMutablePointer<tm>) -> UnsafeMutablePointer<tm>?
  ) -> Moment {
    var seconds = time_t(seconds)
    var parts = tm()
    _ = split(&seconds, &parts)
    let day = Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)) ?? Day(number: 0)
    return Moment(day, ClockTime(Int(parts.tm_hour), Int(parts.tm_min)) ?? .midnight)
  }

  /// The same point in time in UTC; of a fixed clock, its local time taken as UTC.
  var timestamp: Timestamp {
    guard let fixed else { return Timestamp(seconds: Int64(time(nil))) }
    return Timestamp(seconds: Int64(fixed.day.number) * 86_400 + Int64(fixed.time.minutes) * 60)
  }
}
