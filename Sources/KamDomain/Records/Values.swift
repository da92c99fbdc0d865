/// An amount of yuan, exact to the fen.
public struct Money: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Hundredths of a yuan.
  public var fen: Int64

  public init(fen: Int64) { self.fen = fen }

  /// Whole yuan.
  public init(yuan: Int) { fen = Int64(yuan) * 100 }

  /// Reads a plain decimal of yuan with at most two places: `2160000`, `168000.50`.
  public init?(_ text: some StringProtocol) {
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...]).split(
      separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.utf8.count <= 13,
      whole.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let yuan = Int64(whole)
    else { return nil }
    var cents: Int64 = 0
    if parts.count == 2 {
      let digits = parts[1]
      guard (1...2).contains(digits.utf8.count), let value = Int64(digits), value >= 0,
        digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
      else { return nil }
      cents = digits.utf8.count == 1 ? value * 10 : value
    }
    fen = (yuan * 100 + cents) * (isNegative ? -1 : 1)
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
