import Glibc

/// A range of bytes in a document; 32-bit offsets keep the field table small.
struct Span32: Sendable {
  var start: UInt32
  var end: UInt32
  var range: Range<Int> { Int(start)..<Int(end) }
  init(_ start: Int, _ end: Int) { self.init(UInt32(start), UInt32(end)) }
  init(_ start: UInt32, _ end: UInt32) { (self.start, self.end) = (start, end) }
}

/// What tells most names apart at one look: length, first, middle and last byte; all that names of up to three bytes
/// have.
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

  /// One of 64 bits, which the tag shares with others: those of all tags of a record tell which names it cannot have.
  @inline(__always)
  var bit: UInt64 { 1 &<< UInt64((bits &* 0x9E37_79B1) &>> 26) }
}

/// One field in sixteen bytes: its name, its value up to the last byte before the line end, and whether lines must be
/// joined.
struct FieldSpan: Sendable {
  let tag: NameTag
  private let start: UInt32
  /// Where the value starts; the mark stands if a blank parts it from the colon.
  private let valueStart: UInt32
  /// Where the value ends; the mark stands if it is folded.
  private let valueEnd: UInt32

  /// No offset of a file that is read has this bit (`Limits.fileBytes`).
  private static let mark: UInt32 = 1 << 31

  /// The value starts right behind the colon that ends the name, or one byte on.
  @inline(__always)
  init(name: Span32, value: Span32, tag: NameTag, isFolded: Bool) {
    self.tag = tag
    start = name.start
    valueStart = value.start | (value.start > name.end + 1 ? Self.mark : 0)
    valueEnd = value.end | (isFolded ? Self.mark : 0)
  }

  var name: Span32 {
    Span32(start, (valueStart & ~Self.mark) &- (valueStart & Self.mark == 0 ? 1 : 2))
  }

  var value: Span32 { Span32(valueStart & ~Self.mark, valueEnd & ~Self.mark) }
  /// True when the value runs over several lines and has to be decoded.
  var isFolded: Bool { valueEnd & Self.mark != 0 }

  /// Whether the name is this one.
  @inline(__always)
  func isNamed(_ name: FieldName, in text: UnsafePointer<UInt8>) -> Bool {
    tag == name.tag && name.stands(at: self.name, of: text)
  }
}

/// The name of a field or set that is looked for; valid as long as its bytes are.
struct FieldName {
  let tag: NameTag
  private let start: UnsafePointer<UInt8>
  private let count: Int

  @inline(__always)
  init(_ start: UnsafePointer<UInt8>, _ count: Int) {
    (self.start, self.count) = (start, count)
    tag = NameTag(start, count)
  }

  @inline(__always)
  init(_ name: StaticString) { self.init(name.utf8Start, name.utf8CodeUnitCount) }

  /// Whether these bytes are a name whose tag is the same.
  @inline(__always)
  func stands(at place: Span32, of text: UnsafePointer<UInt8>) -> Bool {
    guard place.range.count == count else { return false }
    let (a, b) = (UnsafeRawPointer(start), UnsafeRawPointer(text + Int(place.start)))
    return switch count {
    case ..<4: true
    case ..<8: Self.agree(a, b, count, UInt32.self)
    case ...16: Self.agree(a, b, count, UInt64.self)
    default: memcmp(a, b, count) == 0
    }
  }

  /// Compares by the first and the last bytes, which overlap.
  @inline(__always)
  private static func agree<Word: FixedWidthInteger & BitwiseCopyable>(
    _ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ count: Int, _: Word.Type
  ) -> Bool {
    let last = count - MemoryLayout<Word>.size
    return a.loadUnaligned(as: Word.self) == b.loadUnaligned(as: Word.self)
      && a.loadUnaligned(fromByteOffset: last, as: Word.self)
        == b.loadUnaligned(fromByteOffset: last, as: Word.self)
  }
}

/// One record: its fields, and its bytes from the first field's start to after the last field's newline.
struct RecordSpan: Sendable {
  var fields: Range<Int>
  var bytes: Span32
  /// The bits of its fields' tags: a name whose bit is not here needs no look.
  var names: UInt64
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
  /// Whether a type is opened more than once.
  private let typesRepeat: Bool
  let errors: [SyntaxError]

  init(bytes: [UInt8], fields: [FieldSpan], records: [RecordSpan], sets: [SetSpan], errors: [SyntaxError]) {
    // After so many errors no further ones are noted.
    typesRepeat = errors.contains { $0.reason == .repeatedType } || errors.count >= Limits.errors
    self.bytes = bytes
    self.fields = fields
    self.records = records
    self.sets = sets
    self.errors = errors
  }

  func string(_ span: Span32) -> String {
    bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[span.range]), as: UTF8.self)
    }
  }

  func equals(_ span: Span32, _ text: String) -> Bool {
    let range = span.range
    guard range.count == text.utf8.count else { return false }
    return text.utf8.withContiguousStorageIfAvailable { text in
      bytes.withUnsafeBufferPointer {
        text.isEmpty || memcmp(text.baseAddress!, $0.baseAddress! + range.lowerBound, text.count) == 0
      }
    } ?? bytes[range].elementsEqual(text.utf8)
  }

  /// The places of the data records of the next set of a type from a place in `sets` on, which moves behind it; to the
  /// end if no type has a second set.
  @usableFromInline
  func records(of type: String, from set: inout Int) -> Range<Int>? {
    guard set < sets.count, let found = place(ofSet: type, from: set) else { return nil }
    set = typesRepeat ? found + 1 : sets.count
    let all = sets[found].records
    // Only the first record of a set can be its descriptor.
    return all.isEmpty || !records[all.lowerBound].isDescriptor ? all : all.dropFirst()
  }

  private func place(ofSet type: String, from first: Int) -> Int? {
    var type = type
    return type.withUTF8 { type in
      guard let start = type.baseAddress else { return nil }
      let name = FieldName(start, type.count)
      return bytes.withUnsafeBufferPointer { text in
        guard let text = text.baseAddress else { return nil }
        return sets.withUnsafeBufferPointer { sets in
          (first..<sets.count).first {
            sets[$0].tag == name.tag && name.stands(at: sets[$0].name, of: text)
          }
        }
      }
    }
  }

  /// The first field of a record that has this name.
  func firstField(of record: Int, named name: StaticString) -> FieldSpan? {
    let name = FieldName(name)
    return withFields(of: record, mayHave: name) { fields, text in
      for field in fields where field.isNamed(name, in: text) { return field }
      return nil
    }
  }

  /// Calls `body` with each field of a record that has this name.
  @inline(__always)
  func forEachField(of record: Int, named name: StaticString, _ body: (FieldSpan) -> Void) {
    let name = FieldName(name)
    _ = withFields(of: record, mayHave: name) { fields, text in
      for field in fields where field.isNamed(name, in: text) { body(field) }
    }
  }

  /// Hands the fields of a record to `body` unless none can have a name, and the text that they point into.
  @inline(__always)
  private func withFields<R>(
    of record: Int, mayHave name: FieldName,
    _ body: (UnsafeBufferPointer<FieldSpan>, UnsafePointer<UInt8>) -> R?
  ) -> R? {
    let record = records[record]
    guard record.names & name.tag.bit != 0 else { return nil }
    return fields.withUnsafeBufferPointer { fields in
      bytes.withUnsafeBufferPointer { text in
        text.baseAddress.flatMap { body(UnsafeBufferPointer(rebasing: fields[record.fields]), $0) }
      }
    }
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
