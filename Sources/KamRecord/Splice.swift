/// A change of bytes at one place of a document; reversible, because it holds both sides.
public struct Splice: Sendable, Equatable {
  /// The byte offset in the text before.
  public var offset: Int
  /// The bytes that stood there.
  public var removed: [UInt8]
  /// The bytes that stand there now.
  public var inserted: [UInt8]

  public init(offset: Int, removed: [UInt8], inserted: [UInt8]) {
    self.offset = offset
    self.removed = removed
    self.inserted = inserted
  }

  /// The splice that takes this one back.
  public var inverse: Splice { Splice(offset: offset, removed: inserted, inserted: removed) }
}

extension Document {
  /// The document after a splice; nil if the bytes to be removed do not stand there.
  public func applying(_ splice: Splice) -> Document? {
    let end = splice.offset + splice.removed.count
    guard splice.offset >= 0, end <= bytes.count,
      bytes[splice.offset..<end].elementsEqual(splice.removed)
    else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + splice.inserted.count - splice.removed.count)
    text += bytes[..<splice.offset]
    text += splice.inserted
    text += bytes[end...]
    return Document(text)
  }

  /// The splice that gives the first field `name` of a record a value, or removes it (nil). A field that
  /// the record lacks goes to its end.
  public func setting(_ name: String, to value: String?, in record: Record) -> Splice {
    let lines = value.map { Folding.fold(name, $0) } ?? []
    guard let field = record.fieldIndices(name).first else { return append(lines, to: record) }
    return replace(fieldBytes(field, of: record), with: lines, in: record)
  }

  /// The splice that adds a value to a repeated field, behind its last value.
  public func adding(_ name: String, _ value: String, to record: Record) -> Splice {
    let lines = Folding.fold(name, value)
    guard let last = record.fieldIndices(name).last else { return append(lines, to: record) }
    let end = fieldBytes(last, of: record).upperBound
    return replace(end..<end, with: lineBreak(at: end) + lines, in: record)
  }

  /// The splice that removes one value of a repeated field; nil if the record has no such value.
  public func removing(_ name: String, _ value: String, from record: Record) -> Splice? {
    record.fieldIndices(name).first { storage.value(storage.fields[$0]) == value }
      .map { replace(fieldBytes($0, of: record), with: [], in: record) }
  }

  /// The splice that takes a record out, with the blank line behind it.
  ///
  /// - Parameter withComments: whether the comment lines right behind it go, too.
  public func removing(_ record: Record, withComments: Bool = false) -> Splice {
    var range = record.span.bytes.range
    if withComments { range = range.lowerBound..<endWithComments(of: record.index) }
    if range.upperBound < bytes.count, bytes[range.upperBound] == 0x0A {
      range = range.lowerBound..<range.upperBound + 1
    }
    return Splice(offset: range.lowerBound, removed: Array(bytes[range]), inserted: [])
  }

  /// The splice that adds a record of a type.
  ///
  /// - Parameters:
  ///   - raw: the record's lines, each ended by a newline.
  ///   - type: the record set it goes to; opened with an external descriptor if the file has none.
  ///   - neighbour: the `Id` it goes behind; nil or unknown means the end of its set.
  ///   - order: the type names in the order in which sets stand in a file.
  public func inserting(_ raw: [UInt8], type: String, after neighbour: String?, order: [String]) -> Splice {
    if let set = storage.sets.last(where: { storage.equals($0.name, type) }) {
      let before = neighbour.flatMap { record(type, id: $0) }?.index ?? (set.records.upperBound - 1)
      return insert(raw, at: endWithComments(of: before))
    }
    let header = Array("%rec: \(type) schema.rec\n\n".utf8)
    return insert(header + raw, at: placeOfNewSet(type, order))
  }

  /// Where a set that the file lacks belongs: behind the last set that precedes it in `order`.
  private func placeOfNewSet(_ type: String, _ order: [String]) -> Int {
    guard let rank = order.firstIndex(of: type) else { return bytes.count }
    let follower = storage.sets.first { set in
      order.firstIndex(of: storage.string(set.name)).map { $0 > rank } ?? false
    }
    guard let follower else { return bytes.count }
    let descriptor = follower.records.lowerBound
    if descriptor > 0 { return endWithComments(of: descriptor - 1) }
    return storage.records[descriptor].bytes.range.lowerBound
  }

  /// Where a record ends, with the comment lines that stand right behind it.
  private func endWithComments(of record: Int) -> Int {
    var end = storage.records[record].bytes.range.upperBound
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") {
      end = bytes[end...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }
    return end
  }

  /// The newline that the text lacks before `offset`: at the end of a file whose last line is not ended, or
  /// is ended only for a backslash to join it.
  private func lineBreak(at offset: Int) -> [UInt8] {
    guard offset == bytes.count, offset > 0 else { return [] }
    let isOpen = storage.fields.last.map { $0.value.range.upperBound == offset } ?? false
    return isOpen || bytes[offset - 1] != 0x0A ? [0x0A] : []
  }

  /// Inserts lines at a record boundary so that blank lines separate them from what stands around them.
  private func insert(_ lines: [UInt8], at offset: Int) -> Splice {
    var inserted = lineBreak(at: offset)
    if offset > 0, !inserted.isEmpty || !followsBlankLine(offset) { inserted.append(0x0A) }
    inserted += lines
    if offset < bytes.count, bytes[offset] != 0x0A { inserted.append(0x0A) }
    return Splice(offset: offset, removed: [], inserted: inserted)
  }

  /// Whether a blank line stands before a place; the empty line that ends a field's backslash is none.
  private func followsBlankLine(_ offset: Int) -> Bool {
    let endsRecord = storage.records.contains { $0.bytes.range.upperBound == offset }
    return !endsRecord && bytes[..<offset].suffix(2).elementsEqual([0x0A, 0x0A])
  }

  private func append(_ lines: [UInt8], to record: Record) -> Splice {
    let end = record.span.bytes.range.upperBound
    return replace(end..<end, with: lines.isEmpty ? [] : lineBreak(at: end) + lines, in: record)
  }

  /// A splice of the whole record in which `range` reads `lines`: the journal keeps whole records.
  private func replace(_ range: Range<Int>, with lines: [UInt8], in record: Record) -> Splice {
    let whole = record.span.bytes.range
    let text = bytes[whole.lowerBound..<range.lowerBound] + lines + bytes[range.upperBound..<whole.upperBound]
    return Splice(offset: whole.lowerBound, removed: Array(bytes[whole]), inserted: Array(text))
  }

  /// The bytes of one field, its newline included.
  private func fieldBytes(_ field: Int, of record: Record) -> Range<Int> {
    let start = storage.fields[field].name.range.lowerBound
    let end = storage.fields[field].value.range.upperBound
    return start..<min(end + 1, bytes.count)
  }
}

extension Record {
  fileprivate func fieldIndices(_ name: String) -> [Int] {
    span.fields.filter { storage.equals(storage.fields[$0].name, name) }
  }

  /// The lines of one field whose value is kept byte for byte; it holds no NUL.
  public static func lines(_ name: String, bytes value: [UInt8]) -> [UInt8] {
    Folding.fold(name, bytes: value)
  }

  /// The lines of a record made of these fields; empty values are left out.
  public static func text(_ fields: [(name: String, value: String)]) -> [UInt8] {
    fields.flatMap { $0.value.isEmpty ? [] : Folding.fold($0.name, $0.value) }
  }
}
