import KamRecord

/// Vehicles in use, one line for alike ones (K5, X8).
public struct Vehicle: Entity {
  public static let type = RecordType.vehicle
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var make: String? { record["Make"] }
  public var model: String { record["Model"] ?? "" }
  public var ours: Bool { record.flag("Ours") }
  public var duty: String? { record["Duty"] }
  public var count: Int? { record.number("Count") }
  public var registered: YearMonth? { record.withBytes("Registered") { YearMonth(bytes: $0) } ?? nil }
  public var mileage: Int? { record.number("Mileage") }
  public var special: String? { record["Special"] }
  public var needsSpecial: String? { record["NeedsSpecial"] }
  public var user: String? { record["User"] }
  public var maintainer: String? { record["Maintainer"] }
  public var plate: String? { record["Plate"] }
  public var ownership: Ownership? { record["Ownership"].flatMap { Ownership(rawValue: $0) } }
  public var disposal: String? { record["Disposal"] }
  public var inspectionDue: Day? { record.day("InspectionDue") }
  public var insuranceDue: Day? { record.day("InsuranceDue") }
  public var note: String? { record["Note"] }
}

/// A dated sign that the customer may buy (P6–P8).
public struct Signal: Entity {
  public static let type = RecordType.signal
  public let record: Record
  public init(_ record: Record) { self.record = record }

  public var kind: SignalKind? { record["Kind"].flatMap { SignalKind(rawValue: $0) } }
  public var date: Day? { record.day("Date") }
  public var until: Day? { record.day("Until") }
  public var text: String? { record["Text"] }
}
