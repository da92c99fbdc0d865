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

/// What tells most names apart at one look: length, first, middle and last byte.
struct NameTag: Sendable, Equatable {
  private let bits: UInt32

  @inline(__always)
  init(_ name: UnsafePointer<UInt8>, _ count: Int) {
    guard count > 0 else {
      bits = 0
      return
    }
    bits =
      UInt32(truncatingIfNeeded: count) << 24 | UInt32(name[0]) << 16 | UInt32(name[count / 2]) << 8
      | UInt32(name[count - 1])
  }
}

/// One field: its name, its value up to the last byte before the line end, and whether lines must be joined.
struct FieldSpan: Sendable {
  var name: Span32
  var value: Span32
  var tag: NameTag
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
  var tag: NameTag
  var records: Range<Int>
}

/// The parsed form of a document, shared by all its copies and never changed.
@usableFromInline
final class Storage: Sendable {
  @usableFromInline let bytes: [UInt8]
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

  func equals(_ span: Span32, _ text: String) -> Bool {
    let range = span.range
    guard range.count == text.utf8.count else { return false }
    return text.utf8.withContiguousStorageIfAvailable { text in
      bytes.withUnsafeBufferPointer {
        text.isEmpty || $0.holds(text.baseAddress!, text.count, at: range.lowerBound)
      }
    } ?? bytes[range].elementsEqual(text.utf8)
  }

  /// Calls `body` with the place of each data record of a type.
  func forEachRecord(of type: String, _ body: (Int) -> Void) {
    var type = type
    type.withUTF8 { type in
      guard let start = type.baseAddress else { return }
      let tag = NameTag(start, type.count)
      for set in sets where set.tag == tag && holds(start, type.count, at: set.name) {
        for at in set.records where !records[at].isDescriptor { body(at) }
      }
    }
  }

  /// The place of the first of some fields that has this name.
  func firstField(in range: Range<Int>, named name: StaticString) -> Int? {
    let (start, count) = (name.utf8Start, name.utf8CodeUnitCount)
    let tag = NameTag(start, count)
    return fields.withUnsafeBufferPointer { fields in
      for at in range where fields[at].tag == tag && holds(start, count, at: fields[at].name) { return at }
      return nil
    }
  }

  /// Calls `body` with each of some fields that has this name.
  func forEachField(in range: Range<Int>, named name: StaticString, _ body: (FieldSpan) -> Void) {
    let (start, count) = (name.utf8Start, name.utf8CodeUnitCount)
    let tag = NameTag(start, count)
    for at in range where fields[at].tag == tag && holds(start, count, at: fields[at].name) {
      body(fields[at])
    }
  }

  private func holds(_ name: UnsafePointer<UInt8>, _ count: Int, at place: Span32) -> Bool {
    bytes.withUnsafeBufferPointer { $0.holds(name, count, at: Int(place.start)) }
  }

  /// The 1-based line of a byte offset.
  func line(at offset: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var line = 1
      for at in 0..<min(offset, bytes.count) where bytes[at] == UInt8(ascii: "\n") { line &+= 1 }
      return line
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `count` bytes from `at` on are those at `other`; the first is looked at before the rest, because
  /// most names differ there.
  @inline(__always)
  fileprivate func holds(_ other: UnsafePointer<UInt8>, _ count: Int, at: Int) -> Bool {
    count == 0 || (self[at] == other[0] && memcmp(baseAddress! + at, other, count) == 0)
  }
}
