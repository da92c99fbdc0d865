/// What was achieved on a day: what targets count (X6), and what was lost.
public struct SalesResult: Sendable, Hashable {
  public var day: Day
  public var kind: Kind
  /// Vehicles; of a payment 0.
  public var units: Int
  public var amount: Money?
  /// The place of the record among those of its type in the file, from 0.
  public var ordinal: UInt16

  /// What kind of result it is; the raw value is what snapshots hold.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// A deal, on its date.
    case signed = 0
    /// Vehicles handed over, on the day of the acceptance.
    case delivered = 1
    /// A deposit, balance or retention money that came in, on its day.
    case paid = 2
    /// A project that was lost, on the day on which it was closed.
    case lost = 3
  }

  init(_ day: Day, _ kind: Kind, units: Int, amount: Money?, ordinal: Int) {
    (self.day, self.kind, self.amount) = (day, kind, amount)
    self.units = units
    self.ordinal = UInt16(clamping: ordinal)
  }

  /// The record type that `ordinal` counts.
  public var type: RecordType {
    switch kind {
    case .signed: .deal
    case .delivered, .paid: .milestone
    case .lost: .project
    }
  }
}

/// A result in twenty-four bytes. Every pattern of bits is one.
struct PackedResult: Sendable, BitwiseCopyable {
  private var amount: Int64
  private var day: PackedDay
  private var units: PackedNumber
  private var ordinal: UInt16
  private var kind: UInt8
  /// 0 for none.
  private var hasAmount: UInt8
  private var unused: UInt32 = 0

  init(_ result: SalesResult) {
    amount = result.amount?.fen ?? 0
    day = PackedDay(result.day)
    units = PackedNumber(result.units)
    ordinal = result.ordinal
    kind = result.kind.rawValue
    hasAmount = result.amount == nil ? 0 : 1
  }

  var result: SalesResult {
    SalesResult(
      day.day ?? Day(number: 0), SalesResult.Kind(rawValue: kind) ?? .lost, units: units.value ?? 0,
      amount: hasAmount == 0 ? nil : Money(fen: max(amount, -.max)), ordinal: Int(ordinal))
  }
}
