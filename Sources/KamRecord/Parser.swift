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
  /// The bits of the tags of the record being read.
  private var names: UInt64 = 0
  /// Whether the record being read has a field whose name begins with `%`.
  private var mayBeDescriptor = false
  /// Where the record being read ends so far.
  private var recordEnd = 0
  /// The place of the last error and its line, from which the next one's line is counted.
  private var noted = (offset: 0, line: 1)

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
    sets.append(SetSpan(name: Span32(0, 0), tag: NameTag(base, 0), records: 0..<0))
    if count >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { note(0, .byteOrderMark) }
    var at = 0
    while at < count, sets.count <= Limits.sets {
      let end = lineEnd(at)
      // Blanks may stand before a record, and a line of blanks ends one; inside a record they are an error.
      let first = skipBlanks(at, end)
      if first == end {
        closeRecord()
      } else if base[first] == UInt8(ascii: "#"), first == at || isBetweenRecords {
        at = end + 1
        continue
      } else {
        at = isBetweenRecords ? first : at
        readField(&at, end)
        continue
      }
      at = end + 1
    }
    if at < count { note(at, .tooLarge) }
    closeRecord()
    closeSet()
    if count > 0, base[count - 1] != 0x0A { note(lastLine, .unfinished) }
    if let nul = memchr(base, 0, count) {
      note(UnsafePointer(nul.assumingMemoryBound(to: UInt8.self)) - base, .nul)
    }
    if let bad = UTF8Check.firstInvalid(base, count) { note(bad, .notUTF8) }
  }

  private var isBetweenRecords: Bool { fields.count == firstField }

  private func skipBlanks(_ from: Int, _ end: Int) -> Int {
    var at = from
    while at < end, Self.isBlank(base[at]) { at += 1 }
    return at
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

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
      // What is wrong with half a line is that it is half.
      if firstEnd == count { return }
      note(start, reason(forLine: start, firstEnd))
      return
    }
    // One blank behind the colon belongs to the form, further ones to the value.
    let value = colon + 1 < end && Self.isBlank(base[colon + 1]) ? colon + 2 : colon + 1
    let tag = NameTag(base + start, colon - start)
    names |= tag.bit
    fields.append(
      FieldSpan(name: Span32(start, colon), value: Span32(value, end), tag: tag, isFolded: folded))
    if base[start] == UInt8(ascii: "%") { mayBeDescriptor = true }
    recordEnd = at
  }

  /// Why a line is no field.
  private func reason(forLine start: Int, _ end: Int) -> SyntaxError.Reason {
    if base[start] == UInt8(ascii: "+") { return .strayContinuation }
    return base[end - 1] == UInt8(ascii: "\r") ? .carriageReturn : .notAField
  }

  /// The offset of the colon behind a field name `[A-Za-z%][A-Za-z0-9_]*`, if the line starts with one.
  private func nameEnd(_ start: Int, _ end: Int) -> Int? {
    let first = base[start]
    guard Self.isLetter(first) || first == UInt8(ascii: "%") else { return nil }
    var at = start + 1
    while at + 8 <= end {
      let eight = EightBytes(base + at)
      let length = eight.nameLength
      guard length == 8 else { return base[at + length] == UInt8(ascii: ":") ? at + length : nil }
      at += 8
    }
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
    let isDescriptor = mayBeDescriptor && openSet(firstField..<fields.count)
    mayBeDescriptor = false
    records.append(
      RecordSpan(
        fields: firstField..<fields.count, bytes: Span32(Int(first.name.start), recordEnd), names: names,
        isDescriptor: isDescriptor))
    firstField = fields.count
    names = 0
  }

  /// A record that has a `%rec` field is a descriptor: it opens the set that the field names.
  private mutating func openSet(_ record: Range<Int>) -> Bool {
    for field in fields[record] where Self.isRec(base + Int(field.name.start), field.name.range.count) {
      closeSet()
      let name = firstWord(field.value.range)
      if sets.contains(where: { same($0.name.range, name) }) {
        note(Int(field.name.start), .repeatedType)
      }
      sets.append(
        SetSpan(
          name: Span32(name.lowerBound, name.upperBound), tag: NameTag(base + name.lowerBound, name.count),
          records: records.count..<records.count))
      return true
    }
    return false
  }

  private static func isRec(_ name: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    count == 4 && memcmp(name, "%rec", 4) == 0
  }

  private func firstWord(_ range: Range<Int>) -> Range<Int> {
    let start = range.first { !Self.isBlank(base[$0]) } ?? range.upperBound
    let end = (start..<range.upperBound).first { Self.isBlank(base[$0]) || base[$0] == 0x0A }
    return start..<(end ?? range.upperBound)
  }

  private func same(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count && !a.isEmpty && memcmp(base + a.lowerBound, base + b.lowerBound, a.count) == 0
  }

  private mutating func closeSet() {
    sets[sets.count - 1].records = sets[sets.count - 1].records.lowerBound..<records.count
  }

  /// Where the last line starts.
  private var lastLine: Int {
    var at = count
    while at > 0, base[at - 1] != 0x0A { at -= 1 }
    return at
  }

  private func lineEnd(_ from: Int) -> Int {
    guard from < count, let found = memchr(base + from, 0x0A, count - from) else { return count }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
  }

  private mutating func note(_ offset: Int, _ reason: SyntaxError.Reason) {
    guard errors.count < Limits.errors else { return }
    if offset < noted.offset { noted = (0, 1) }
    for at in noted.offset..<offset where base[at] == 0x0A { noted.line += 1 }
    noted.offset = offset
    errors.append(SyntaxError(line: noted.line, reason: reason))
  }
}
