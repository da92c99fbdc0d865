/// Something of an account that falls due on a day. It holds no text: `ordinal` leads to the record, so a
/// hundred thousand accounts stay small; the account is decoded when the line is shown.
public struct Due: Sendable, Hashable {
  public var day: Day
  public var time: ClockTime?
  public var kind: Kind
  /// How the day is meant.
  public var dueKind: DueKind?
  /// The place of the record among those of its type in the file, from 0; of vehicles, the first of them.
  public var ordinal: UInt16
  /// Vehicles: how many; else 1.
  public var count: UInt16
  /// Vehicles due for replacement: the age in years that they reach; else 0.
  public var years: UInt8
  /// Vehicles due for replacement: how many of them are of rival makes; else 0.
  public var rivals: UInt16

  public init(
    _ day: Day, _ kind: Kind, ordinal: Int, time: ClockTime? = nil, dueKind: DueKind? = nil, count: Int = 1,
    years: Int = 0, rivals: Int = 0
  ) {
    self.day = day
    self.time = time
    self.kind = kind
    self.dueKind = dueKind
    self.ordinal = UInt16(clamping: ordinal)
    self.count = UInt16(clamping: count)
    self.years = UInt8(clamping: years)
    self.rivals = UInt16(clamping: rivals)
  }

  /// What falls due; the raw value is what snapshots hold.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// A next step.
    case step = 0
    /// A promise of ours, and of theirs.
    case ourPromise = 1
    case theirPromise = 2
    /// A planned visit.
    case visit = 3
    /// A task from the manager.
    case task = 4
    /// A request for help, by the day it is wanted.
    case request = 5
    /// A sent quotation runs out (X3).
    case quote = 6
    /// A registration runs out (X4).
    case registration = 7
    /// A project is won and its rebate not yet claimed, since that day (X4).
    case rebate = 8
    /// A contract ends (M2).
    case contract = 9
    /// Vehicles are due for inspection, insurance, or replacement by their duty (M2, X8).
    case inspection = 10
    case insurance = 11
    case replacement = 12
  }

  /// The record type that `ordinal` counts.
  public var type: RecordType {
    switch kind {
    case .step: .step
    case .ourPromise, .theirPromise: .promise
    case .visit: .visit
    case .task: .task
    case .request: .request
    case .quote: .quote
    case .registration, .rebate: .registration
    case .contract: .deal
    case .inspection, .insurance, .replacement: .vehicle
    }
  }
}

extension Due: Comparable {
  /// By day, then time (none last), then kind and place.
  public static func < (a: Due, b: Due) -> Bool { a.key < b.key }

  private var key: (Int32, Int16, UInt8, UInt16) {
    (day.number, time?.minutes ?? Int16.max, kind.rawValue, ordinal)
  }
}
