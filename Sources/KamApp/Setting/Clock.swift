import Glibc
import KamDomain

/// The clock of a run: the machine's, or a fixed one for scripts and tests (`--today`).
struct Clock: Sendable {
  private let fixed: Moment?

  init(fixed: Moment? = nil) { self.fixed = fixed }

  /// The local day and time.
  var now: Moment {
    if let fixed { return fixed }
    return Self.moment(of: Int64(time(nil)))
  }

  /// The local day and time of a point in time.
  func local(_ timestamp: Timestamp) -> Moment { Self.moment(of: timestamp.seconds) }

  private static func moment(of seconds: Int64) -> Moment {
    var seconds = time_t(seconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)) ?? Day(number: 0)
    return Moment(day, ClockTime(Int(parts.tm_hour), Int(parts.tm_min)) ?? .midnight)
  }

  /// The same point in time in UTC; of a fixed clock, its local time where the machine stands.
  var timestamp: Timestamp {
    guard let fixed else { return Timestamp(seconds: Int64(time(nil))) }
    var parts = tm()
    (parts.tm_year, parts.tm_mon) = (Int32(fixed.day.year - 1900), Int32(fixed.day.month - 1))
    (parts.tm_mday, parts.tm_isdst) = (Int32(fixed.day.day), -1)
    (parts.tm_hour, parts.tm_min) = (Int32(fixed.time.hour), Int32(fixed.time.minute))
    return Timestamp(seconds: Int64(mktime(&parts)))
  }
}
