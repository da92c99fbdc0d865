import KamRecord

/// A typed view of one record. It holds no values: each property reads its field when asked.
public protocol Entity: Sendable {
  /// The type's name in files.
  static var type: RecordType { get }
  var record: Record { get }
  init(_ record: Record)
}

extension Entity {
  public var id: ID<Self> { ID(record.id) }
  /// When the fact was learnt.
  public var since: Day? { record.day("Since") }
  /// From what the fact is known: the id of a log entry, or a word.
  public var source: String? { record["Source"] }
  /// Who wrote the record, as a login.
  public var by: String? { record["By"] }
  /// When the record was written.
  public var at: Timestamp? { record["At"].flatMap { Timestamp($0) } }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are those of a text.
  func isText(_ text: String) -> Bool {
    guard text.utf8.count == count else { return false }
    var text = text
    return text.withUTF8 { $0.elementsEqual(self) }
  }
}

extension Record {
  /// A day field; makes no string.
  func day(_ name: StaticString) -> Day? {
    withBytes(name) { Day(bytes: $0) } ?? nil
  }

  /// A time of day; makes no string.
  func time(_ name: StaticString) -> ClockTime? {
    withBytes(name) { ClockTime(bytes: $0) } ?? nil
  }

  /// An amount of yuan; makes no string.
  func amount(_ name: StaticString) -> Money? {
    withBytes(name) { Money(bytes: $0) } ?? nil
  }

  /// A whole number; makes no string.
  func number(_ name: StaticString) -> Int? {
    withBytes(name) { bytes -> Int? in
      let isNegative = bytes.first == UInt8(ascii: "-")
      let digits = isNegative ? bytes.dropFirst() : bytes[...]
      guard !digits.isEmpty, digits.count <= 15 else { return nil }
      var value = 0
      for byte in digits {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return isNegative ? -value : value
    } ?? nil
  }

  /// Calls `body` with each value of a repeated field that is one of a closed list; makes no array.
  func forEachChoice<C: Choice>(of name: StaticString, _ body: (C) -> Void) {
    forEachValue(of: name) { bytes in
      if let choice = C(rawValue: String(decoding: bytes, as: UTF8.self)) { body(choice) }
    }
  }

  /// A mark: `yes`, `true` or `1` set it, as recutils' bool does.
  func flag(_ name: StaticString) -> Bool {
    withBytes(name) {
      $0.elementsEqual("yes".utf8) || $0.elementsEqual("true".utf8) || $0.elementsEqual("1".utf8)
    }
      ?? false
  }
}
