/// A place in the text of some columns. Every pattern of bits is one: what points outside is read as empty.
struct TextSpan: Sendable, BitwiseCopyable {
  var start: UInt32 = 0
  var count: UInt32 = 0

  var end: Int { Int(start) + Int(count) }
}

/// A day in four bytes; what is no day of the years 1 to 9999 stands for none.
struct PackedDay: Sendable, BitwiseCopyable {
  private var number: Int32

  init(_ day: Day?) { number = day?.number ?? .min }

  var day: Day? { Self.known.contains(number) ? Day(number: number) : nil }

  /// From 0001-01-01 to 9999-12-31.
  private static let known: ClosedRange<Int32> = -719_162...2_932_896
}

/// A time of day in two bytes; what is no time of a day stands for none.
struct PackedTime: Sendable, BitwiseCopyable {
  private var minutes: Int16

  init(_ time: ClockTime?) { minutes = time?.minutes ?? -1 }

  var time: ClockTime? { minutes < 0 ? nil : ClockTime(Int(minutes) / 60, Int(minutes) % 60) }
}

/// A whole number in four bytes; numbers beyond two thousand million stay at that, the smallest stands for none.
struct PackedNumber: Sendable, BitwiseCopyable {
  private var number: Int32

  init(_ value: Int?) { number = value.map { max(Int32(clamping: $0), .min + 1) } ?? .min }

  var value: Int? { number == .min ? nil : Int(number) }
}

/// A value of a closed list in one byte: its place in the list from 1; 0 and what is beyond the list stand for none.
struct PackedChoice<C: Choice>: Sendable, BitwiseCopyable where C.AllCases == [C] {
  private var place: UInt8

  init(_ choice: C?) { place = choice.flatMap { C.allCases.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0 }

  var choice: C? {
    let all = C.allCases
    return place > 0 && place <= all.count ? all[Int(place) - 1] : nil
  }
}

/// What falls due, in sixteen bytes.
struct PackedDue: Sendable, BitwiseCopyable {
  private(set) var day: PackedDay
  private var ordinal: UInt16
  private var count: UInt16
  private var rivals: UInt16
  private var time: PackedTime
  private var kind: UInt8
  private var years: UInt8
  private var dueKind: PackedChoice<DueKind>
  private var unused: UInt8 = 0

  init(_ due: Due) {
    day = PackedDay(due.day)
    (ordinal, count, rivals, years) = (due.ordinal, due.count, due.rivals, due.years)
    time = PackedTime(due.time)
    kind = due.kind.rawValue
    dueKind = PackedChoice(due.dueKind)
  }

  var due: Due {
    Due(
      day.day ?? Day(number: 0), Due.Kind(rawValue: kind) ?? .step, ordinal: Int(ordinal), time: time.time,
      dueKind: dueKind.choice, count: Int(count), years: Int(years), rivals: Int(rivals))
  }
}

/// A milestone in twelve bytes.
struct PackedMilestone: Sendable, BitwiseCopyable {
  var day: PackedDay
  /// The place of its kind among the codes of the columns.
  var kind: UInt32
  var project: UInt16 = 0
  private var unused: UInt16 = 0

  init(day: PackedDay, kind: UInt32, project: UInt16 = 0) {
    (self.day, self.kind, self.project) = (day, kind, project)
  }
}

/// A dated sign in twelve bytes; without a kind there is none.
struct PackedSignal: Sendable, BitwiseCopyable {
  private var date: PackedDay
  private var until: PackedDay
  private var kind: PackedChoice<SignalKind>
  private var unused: (UInt8, UInt8, UInt8) = (0, 0, 0)

  init(_ signal: SignalFacts?) {
    date = PackedDay(signal?.date)
    until = PackedDay(signal?.until)
    kind = PackedChoice(signal?.kind)
  }

  var facts: SignalFacts? {
    guard let kind = kind.choice, let date = date.day else { return nil }
    return SignalFacts(kind: kind, date: date, until: until.day)
  }
}
