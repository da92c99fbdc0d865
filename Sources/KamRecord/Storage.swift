import Glibc

/// A range of bytes in a document; 32-bit offsets keep the field table small.
struct Span32: Sendable {
  var start: UInt32
  var end: UInt32
  var range: Range<Int> { Int(start)..<Int(end) }
  init(_ start: Int, _ end: Int) {
    self.start = UInt32(start)
    self.end = UInt32(end)
  }
}

/// One field: its name, its value up to the last byte before the line end, and whether lines must be joined.
struct FieldSpan: Sendable {
  var name: Span32
  var value: Span32
  /// True when the value runs over several lines and has to be decoded.
  var isFolded: Bool
}

/// One record: its fields, and its bytes from the first field's start to after the last field's newline.
struct RecordSpan: Sendable {
  var fields: Range<Int>
  var bytes: Span32
  var isDescriptor: Bool
}

/// One record set: the type's name and the records up to the next descriptor.
struct SetSpan: Sendable {
  var name: Span32
  var records: Range<Int>
}

/// The parsed form of a document, shared by all its copies and never changed.
final class Storage: Sendable {
  let bytes: [UInt8]
  let fields: [FieldSpan]
  let records: [RecordSpan]
  let sets: [SetSpan]
  let errors: [SyntaxError]

  init(bytes: [UInt8], fields: [FieldSpan], records: [RecordSpan], sets: [SetSpan], errors: [SyntaxError]) {
    self.bytes = bytes
    self.fields = fields
    self.records = records
    self.sets = sets
    self.errors = errors
  }

  func string(_ span: Span32) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: $0[span.range], as: UTF8.self) }
  }

  func equals(_ span: Span32, _ name: StaticString) -> Bool {
    let range = span.range
    guard range.count == name.utf8CodeUnitCount else { return false }
    return bytes.withUnsafeBufferPointer {
      memcmp($0.baseAddress! + range.lowerBound, name.utf8Start, range.count) == 0
    }
  }

  func equals(_ span: Span32, _ text: String) -> Bool {
    let range = span.range
    guard range.count == text.utf8.count else { return false }
    return bytes[range].elementsEqual(text.utf8)
  }

  /// The 1-based line of a byte offset.
  func line(at offset: Int) -> Int {
    bytes[..<offset].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }
}
