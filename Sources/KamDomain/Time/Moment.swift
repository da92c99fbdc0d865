/// A time of day to the minute.
public struct ClockTime: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Minutes since midnight, 0–1439.
  public var minutes: Int16

  public init?(_ hour: Int, _ minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = Int16(hour * 60 + minute)
  }

  /// Reads `HH:MM`.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let time = text.withUTF8({ ClockTime(bytes: $0) }) else { return nil }
    self = time
  }

  /// Reads the five bytes `HH:MM`.
  init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
      bytes.enumerated().allSatisfy({ $0 == 2 || Unicode.Scalar($1).isASCIIDigit })
    else { return nil }
    func number(_ at: Int) -> Int { Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30) }
    self.init(number(0), number(3))
  }

  public static let midnight = ClockTime(minutes: 0)

  private init(minutes: Int16) { self.minutes = minutes }

  public var hour: Int { Int(minutes) / 60 }
  public var minute: Int { Int(minutes) % 60 }

  /// `HH:MM`.
  public var description: String { Day.pad(hour, 2) + ":" + Day.pad(minute, 2) }

  public static func < (a: ClockTime, b: ClockTime) -> Bool { a.minutes < b.minutes }
}

/// The user's now: a local day and time, handed in from outside.
public struct Moment: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var day: Day
  public var time: ClockTime

  public init(_ day: Day, _ time: ClockTime) {
    self.day = day
    self.time = time
  }

  /// Reads `YYYY-MM-DD` (then 09:00) or `YYYY-MM-DDTHH:MM`.
  public init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let first = parts.first, let day = Day(first), parts.count <= 2,
      let time = parts.count == 2 ? ClockTime(parts[1]) : ClockTime(9, 0)
    else { return nil }
    self.init(day, time)
  }

  /// `YYYY-MM-DD HH:MM`, as people read it.
  public var description: String { "\(day) \(time)" }

  public static func < (a: Moment, b: Moment) -> Bool {
    a.day == b.day ? a.time < b.time : a.day < b.day
  }
}

/// A point in time as it stands in files: seconds since 1970-01-01 UTC.
public struct Timestamp: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var seconds: Int64

  public init(seconds: Int64) { self.seconds = seconds }

  /// Reads `YYYY-MM-DDTHH:MM:SSZ` (RFC 3339, UTC only).
  public init?(_ text: String) {
    guard text.utf8.count == 20, text.hasSuffix("Z"), let day = Day(text.prefix(10)),
      let time = ClockTime(text.dropFirst(11).prefix(5)), let second = Int(text.dropFirst(17).prefix(2)),
      second < 61
    else { return nil }
    seconds = Int64(day.number) * 86_400 + Int64(time.minutes) * 60 + Int64(second)
  }

  /// The UTC day.
  public var day: Day {
    Day(number: Int32(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400))
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`.
  public var description: String {
    let rest = Int(seconds - Int64(day.number) * 86_400)
    return "\(day)T\(Day.pad(rest / 3600, 2)):\(Day.pad(rest / 60 % 60, 2)):\(Day.pad(rest % 60, 2))Z"
  }

  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }
}
