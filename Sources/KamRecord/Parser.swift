import Glibc

/// The parser of recutils text: one pass over the bytes, no copies.
struct Parser {
  private let base: UnsafePointer<UInt8>
  private let count: Int
  private var fields: [FieldSpan] = []
  private var records: [RecordSpan] = []
  private var sets: [SetSpan] = []
  private var errors: [SyntaxError] = []
  /// The first field of the record being read.
  private var firstField = 0
  /// Where the record being read ends so far.
  private var recordEnd = 0

  static func parse(_ bytes: [UInt8]) -> Storage {
    guard bytes.count <= Limits.fileBytes else {
      let error = SyntaxError(line: 1, reason: .tooLarge)
      return Storage(bytes: bytes, fields: [], records: [], sets: [], errors: [error])
    }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else {
        return Storage(bytes: bytes, fields: [], records: [], sets: [], errors: [])
      }
      var parser = Parser(base: base, count: buffer.count)
      parser.run()
      return Storage(
        bytes: bytes, fields: parser.fields, records: parser.records, sets: parser.sets,
        errors: parser.errors)
    }
  }

  private init(base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
    fields.reserveCapacity(count / 20)
    records.reserveCapacity(count / 100)
  }

  private mutating func run() {
    sets.append(SetSpan(name: Span32(0, 0), records: 0..<0))
    var at = 0
    while at < count {
      let end = lineEnd(at)
      if end == at {
        closeRecord()
      } else if base[at] != UInt8(ascii: "#") {
        readField(&at, end)
        continue
      }
      at = end + 1
    }
    closeRecord()
    closeSet()
    if memchr(base, 0, count) != nil { note(offset(ofNul: ()), .nul) }
  }

  /// Reads one field with its continuation lines and moves `at` behind it.
  private mutating func readField(_ at: inout Int, _ firstEnd: Int) {
    let start = at
    var end = firstEnd
    var folded = false
    while end < count {
      if end > start, base[end - 1] == UInt8(ascii: "\\") {
        end = lineEnd(end + 1)
        folded = true
      } else if end + 1 < count, base[end + 1] == UInt8(ascii: "+") {
        end = lineEnd(end + 1)
        folded = true
      } else {
        break
      }
    }
    at = min(end + 1, count)
    guard let colon = nameEnd(start, firstEnd) else {
      note(start, base[start] == UInt8(ascii: "+") ? .strayContinuation : .notAField)
      return
    }
    var value = colon + 1
    while value < end, base[value] == UInt8(ascii: " ") || base[value] == UInt8(ascii: "\t") { value += 1 }
    fields.append(
      FieldSpan(name: Span32(start, colon), value: Span32(value, max(value, end)), isFolded: folded))
    recordEnd = at
  }

  /// The offset of the colon behind a field name `[A-Za-z%][A-Za-z0-9_]*`, if the line starts with one.
  private func nameEnd(_ start: Int, _ end: Int) -> Int? {
    let first = base[start]
    guard Self.isLetter(first) || first == UInt8(ascii: "%") else { return nil }
    var at = start + 1
    while at < end {
      let byte = base[at]
      if byte == UInt8(ascii: ":") { return at }
      guard Self.isLetter(byte) || byte == UInt8(ascii: "_") || (byte >= 0x30 && byte <= 0x39) else {
        return nil
      }
      at += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
  }

  private mutating func closeRecord() {
    guard fields.count > firstField else { return }
    let first = fields[firstField]
    let isDescriptor = base[Int(first.name.start)] == UInt8(ascii: "%")
    if isDescriptor { openSet(firstField..<fields.count) }
    records.append(
      RecordSpan(
        fields: firstField..<fields.count, bytes: Span32(Int(first.name.start), recordEnd),
        isDescriptor: isDescriptor))
    firstField = fields.count
  }

  /// A descriptor record opens the set that its `%rec` field names.
  private mutating func openSet(_ descriptor: Range<Int>) {
    for field in fields[descriptor] where Self.isRec(base + Int(field.name.start), field.name.range.count) {
      closeSet()
      let name = firstWord(field.value.range)
      if sets.contains(where: { same($0.name.range, name) }) {
        note(Int(field.name.start), .repeatedType)
      }
      sets.append(
        SetSpan(name: Span32(name.lowerBound, name.upperBound), records: records.count..<records.count))
      return
    }
  }

  private static func isRec(_ name: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    count == 4 && memcmp(name, "%rec", 4) == 0
  }

  private func firstWord(_ range: Range<Int>) -> Range<Int> {
    let end = range.first { base[$0] == UInt8(ascii: " ") || base[$0] == UInt8(ascii: "\t") }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  private func same(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count && !a.isEmpty && memcmp(base + a.lowerBound, base + b.lowerBound, a.count) == 0
  }

  private mutating func closeSet() {
    sets[sets.count - 1].records = sets[sets.count - 1].records.lowerBound..<records.count
  }

  private func lineEnd(_ from: Int) -> Int {
    guard from < count, let found = memchr(base + from, 0x0A, count - from) else { return count }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
  }

  private func offset(ofNul: Void) -> Int {
    memchr(base, 0, count).map { UnsafePointer($0.assumingMemoryBound(to: UInt8.self)) - base } ?? 0
  }

  private mutating func note(_ offset: Int, _ reason: SyntaxError.Reason) {
    var line = 1
    for at in 0..<offset where base[at] == 0x0A { line += 1 }
    errors.append(SyntaxError(line: line, reason: reason))
  }
}
