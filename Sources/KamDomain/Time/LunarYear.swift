/// One year of the Chinese calendar, read from the table of 1900–2100.
struct LunarYear {
  let number: Int
  /// 正月初一.
  let newYear: Day
  /// The month after which a leap month of the same number follows; 0 if none does.
  let leapMonth: Int
  /// The days of each month, in order, the leap month included; 29 or 30.
  private let lengths: Lengths

  /// A year's month lengths, a bit each: set for 30 days.
  private struct Lengths {
    var bits: UInt16 = 0
    var count = 0

    subscript(place: Int) -> Int { bits >> UInt16(place) & 1 == 1 ? 30 : 29 }
  }

  private static let years = 1900...2100
  private static let row = 28

  /// The year of a number; nil where the table ends.
  init?(_ number: Int) {
    guard Self.years.contains(number) else { return nil }
    let start = (number - Self.years.lowerBound) * Self.row
    let bytes = UnsafeBufferPointer(start: Self.table.utf8Start + start, count: Self.row)
    func digits(_ at: Int) -> Int { Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30) }
    guard let newYear = Day(number, digits(5), digits(8)) else { return nil }
    var lengths = Lengths()
    for (place, sign) in bytes[14..<27].enumerated() where sign != UInt8(ascii: "-") {
      if sign == UInt8(ascii: "1") { lengths.bits |= 1 << UInt16(place) }
      lengths.count = place + 1
    }
    (self.number, self.newYear, leapMonth, self.lengths) = (number, newYear, digits(11), lengths)
  }

  /// The place of a month in the year's order; nil if the year has no such month.
  private func place(_ month: Int, isLeap: Bool) -> Int? {
    guard (1...12).contains(month), !isLeap || month == leapMonth else { return nil }
    let isBehindLeap = leapMonth > 0 && (month > leapMonth || isLeap)
    return isBehindLeap ? month : month - 1
  }

  /// How many days a month has; nil if the year has no such month.
  func length(_ month: Int, isLeap: Bool = false) -> Int? { place(month, isLeap: isLeap).map { lengths[$0] } }

  /// The first day of a month; nil if the year has no such month.
  func start(_ month: Int, isLeap: Bool = false) -> Day? {
    place(month, isLeap: isLeap).map { newYear + (0..<$0).reduce(0) { $0 + lengths[$1] } }
  }

  /// The month and day that a calendar day is in this year; nil if it is outside of it.
  func date(of day: Day) -> (month: Int, isLeap: Bool, day: Int)? {
    var rest = day - newYear
    guard rest >= 0 else { return nil }
    for place in 0..<lengths.count {
      if rest < lengths[place] {
        let isBehindLeap = leapMonth > 0 && place >= leapMonth
        return (isBehindLeap ? place : place + 1, place == leapMonth && leapMonth > 0, rest + 1)
      }
      rest -= lengths[place]
    }
    return nil
  }
}
