/// A view of one record in a document: its fields in file order, values decoded when they are asked for.
public struct Record: Sendable {
  @usableFromInline let storage: Storage
  @usableFromInline let index: Int

  @inlinable
  init(_ storage: Storage, _ index: Int) {
    self.storage = storage
    self.index = index
  }

  var span: RecordSpan { storage.records[index] }

  /// The document that this record is part of.
  public var document: Document { Document(storage: storage) }

  /// The record's bytes, from its first field to after the newline of its last one.
  public var bytes: ArraySlice<UInt8> { storage.bytes[span.bytes.range] }

  /// The 1-based line on which the record starts.
  public var line: Int { storage.line(at: span.bytes.range.lowerBound) }

  /// The name of the record's type; empty before any descriptor.
  public var type: String {
    storage.sets.first { $0.records.contains(index) }.map { storage.string($0.name) } ?? ""
  }

  /// The record's `Id`, empty if it has none.
  public var id: String { self["Id"] ?? "" }

  /// The first value of a field.
  public subscript(name: StaticString) -> String? {
    field(name).map(storage.value)
  }

  /// The first value of a field whose name is not known to the compiler.
  public subscript(name name: String) -> String? {
    span.fields.first { storage.equals(storage.fields[$0].name, name) }
      .map { storage.value(storage.fields[$0]) }
  }

  /// All values of a repeated field, in file order.
  public func all(_ name: StaticString) -> [String] {
    var values: [String] = []
    storage.forEachField(of: index, named: name) { values.append(storage.value($0)) }
    return values
  }

  /// All values of a repeated field whose name is not known to the compiler.
  public func all(name: String) -> [String] {
    span.fields.compactMap { index in
      storage.equals(storage.fields[index].name, name) ? storage.value(storage.fields[index]) : nil
    }
  }

  /// Whether the record has the field at all.
  public func has(_ name: StaticString) -> Bool { field(name) != nil }

  /// Whether the first value of a field is exactly `text`; makes no string.
  public func matches(_ name: StaticString, _ text: String) -> Bool {
    guard let field = field(name) else { return false }
    return field.isFolded ? storage.value(field) == text : storage.equals(field.value, text)
  }

  /// Hands the bytes of a field's first value to `body`; a folded one is given as it stands.
  @inlinable
  public func withBytes<R>(_ name: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R? {
    guard let place = place(of: name) else { return nil }
    return storage.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[place])) }
  }

  /// Where the first value of a field stands in the text.
  @usableFromInline
  func place(of name: StaticString) -> Range<Int>? { field(name)?.value.range }

  /// Hands the raw bytes of each value of a field to `body`, in file order; folded values as they stand.
  public func forEachValue(of name: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    storage.bytes.withUnsafeBufferPointer { bytes in
      storage.forEachField(of: index, named: name) {
        body(UnsafeBufferPointer(rebasing: bytes[$0.value.range]))
      }
    }
  }

  /// All fields in file order, decoded.
  public var fields: [(name: String, value: String)] {
    span.fields.map { (storage.string(storage.fields[$0].name), storage.value(storage.fields[$0])) }
  }

  /// The 1-based line of each of `fields`.
  public var fieldLines: [Int] {
    span.fields.map { storage.line(at: storage.fields[$0].name.range.lowerBound) }
  }

  /// The 1-based line of the first field with this name; the record's own line if it has none.
  public func line(of name: String) -> Int {
    let index = span.fields.first { storage.equals(storage.fields[$0].name, name) }
    return index.map { storage.line(at: storage.fields[$0].name.range.lowerBound) } ?? line
  }

  private func field(_ name: StaticString) -> FieldSpan? {
    storage.firstField(of: index, named: name)
  }
}

extension Document {
  init(storage: Storage) { self.storage = storage }
}

extension Storage {
  /// A field's value with continuation lines joined (`+ ` lines by newline, `\` lines directly).
  func value(_ field: FieldSpan) -> String {
    guard field.isFolded else { return string(field.value) }
    return String(decoding: Folding.unfold(bytes[field.value.range]), as: UTF8.self)
  }
}
