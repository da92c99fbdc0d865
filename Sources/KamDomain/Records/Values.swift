/// An amount of yuan, exact to the fen.
public struct Money: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Hundredths of a yuan.
  public var fen: Int64

  public init(fen: Int64) { self.fen = fen }

  /// Whole yuan.
  public init(yuan: Int) { fen = Int64(yuan) * 100 }

  /// Reads a plain decimal of yuan with at most two places: `2160000`, `168000.50`.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let money = text.withUTF8({ Money(bytes: $0) }) else { return nil }
    self = money
  }

  /// Reads the bytes of a plain decimal of yuan.
  init?(bytes: UnsafeBufferPointer<UInt8>) {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let number = isNegative ? bytes.dropFirst() : bytes[...]
    let whole = number.prefix { $0 != UInt8(ascii: ".") }
    let places = number.dropFirst(whole.count + 1)
    guard let yuan = Self.value(whole, 1...13),
      whole.count == number.count || (1...2).contains(places.count),
      let cents = Self.value(places, 0...2)
    else { return nil }
    fen = (yuan * 100 + (places.count == 1 ? cents * 10 : cents)) * (isNegative ? -1 : 1)
  }

  /// The value of as many digits as are allowed.
  private static func value(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, _ length: ClosedRange<Int>
  ) -> Int64? {
    guard length.contains(digits.count), digits.allSatisfy({ Unicode.Scalar($0).isASCIIDigit }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
  }

  /// A plain decimal of yuan, as files hold it.
  public var description: String {
    let sign = fen < 0 ? "-" : ""
    let (yuan, cents) = (abs(fen) / 100, Int(abs(fen) % 100))
    return cents == 0 ? "\(sign)\(yuan)" : "\(sign)\(yuan).\(Day.pad(cents, 2))"
  }

  public static func < (a: Money, b: Money) -> Bool { a.fen < b.fen }
  public static func + (a: Money, b: Money) -> Money { clamped(a.fen.addingReportingOverflow(b.fen), b.fen) }
  public static func - (a: Money, b: Money) -> Money { a + Money(fen: -b.fen) }
  public static func * (a: Money, count: Int) -> Money {
    clamped(a.fen.multipliedReportingOverflow(by: Int64(count)), (a.fen < 0) == (count < 0) ? 1 : -1)
  }

  /// Amounts beyond all reason, as files may hold them, stay at the largest one instead of ending the program.
  private static func clamped(_ result: (partialValue: Int64, overflow: Bool), _ sign: Int64) -> Money {
    guard result.overflow else { return Money(fen: result.partialValue) }
    return Money(fen: sign < 0 ? -.max : .max)
  }
}

/// A month, or a year whose month is not known: `2018-04`, `2018`.
public struct YearMonth: Sendable, Hashable, CustomStringConvertible {
  public var year: Int
  /// 1–12; nil if only the year is known.
  public var month: Int?

  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let value = bytes.withUnsafeBufferPointer({ YearMonth(bytes: $0) }) else { return nil }
    self = value
  }

  /// Reads the bytes `YYYY` or `YYYY-MM`.
  public init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 4 || (bytes.count == 7 && bytes[4] == UInt8(ascii: "-")) else { return nil }
    var digits = 0
    for (place, byte) in bytes.enumerated() where place != 4 {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      digits = digits * 10 + Int(byte - 0x30)
    }
    year = bytes.count == 4 ? digits : digits / 100
    guard bytes.count == 7 else { return }
    guard (1...12).contains(digits % 100) else { return nil }
    month = digits % 100
  }

  /// The day from which ages are counted: the first of the month; of a bare year, 1 July.
  public var start: Day { Day(year, month ?? 7, 1) ?? Day(number: 0) }

  public var description: String { month.map { "\(Day.pad(year, 4))-\(Day.pad($0, 2))" } ?? Day.pad(year, 4) }
}
