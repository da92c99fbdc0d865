/// The lossless text of one record file: records and fields as ranges over its raw bytes.
///
/// A document is a value. Editing makes a new one from a `Splice`, so comments, unknown fields, folding and
/// order survive: whatever no splice touches is the same byte for byte. The format is GNU recutils text
/// (recutils manual, chapter "The Rec Format").
public struct Document: Sendable {
  @usableFromInline let storage: Storage

  /// The syntax errors met while parsing; a document that has any must not be rewritten.
  public var errors: [SyntaxError] { storage.errors }

  /// The file's bytes, exactly as read.
  public var bytes: [UInt8] { storage.bytes }

  /// Parses recutils text. Never fails: what cannot be read is named in `errors`, the rest is usable.
  public init(_ bytes: [UInt8]) {
    storage = Parser.parse(bytes)
  }

  /// Parses text given as a string.
  public init(text: String) {
    self.init(Array(text.utf8))
  }

  /// All data records in file order, descriptors left out.
  public var records: [Record] {
    storage.records.indices.compactMap { storage.records[$0].isDescriptor ? nil : Record(storage, $0) }
  }

  /// The data records of one type, in file order; an empty name means records before any descriptor.
  public func records(of type: String) -> [Record] {
    var found: [Record] = []
    forEachRecord(of: type) { found.append($0) }
    return found
  }

  /// Calls `body` with each data record of one type, without making an array.
  @inlinable
  public func forEachRecord(of type: String, _ body: (Record) -> Void) {
    var set = 0
    while let places = storage.records(of: type, from: &set) {
      for place in places { body(Record(storage, place)) }
    }
  }

  /// The record of a type whose `Id` is `id`.
  public func record(_ type: String, id: String) -> Record? {
    var set = 0
    while let places = storage.records(of: type, from: &set) {
      if let place = places.first(where: { Record(storage, $0).matches("Id", id) }) {
        return Record(storage, place)
      }
    }
    return nil
  }

  /// The record with this `Id`, of whatever type.
  public func record(id: String) -> Record? {
    records.first { $0.matches("Id", id) }
  }

  /// The names of the record sets, in file order.
  public var types: [String] {
    storage.sets.map { storage.string($0.name) }.filter { !$0.isEmpty }
  }
}

extension Document: Equatable {
  /// Two documents are equal when their bytes are.
  public static func == (a: Document, b: Document) -> Bool {
    a.storage === b.storage || a.bytes == b.bytes
  }
}

/// A line that is not recutils text.
public struct SyntaxError: Sendable, Equatable {
  /// The 1-based line.
  public var line: Int
  public var reason: Reason

  public enum Reason: Sendable, Equatable {
    /// The line is no field, no continuation and no comment.
    case notAField
    /// A `+` line that continues nothing.
    case strayContinuation
    /// The file ends in the middle of a line: it is half written. (recutils takes most such files as they are.)
    case unfinished
    /// The line ends in a carriage return: the file was saved with another system's line ends.
    case carriageReturn
    /// The file starts with a byte order mark, which recutils refuses.
    case byteOrderMark
    /// The bytes hold a NUL, which recutils cannot read.
    case nul
    /// The bytes are not UTF-8.
    case notUTF8
    /// The same record type is opened twice in one file.
    case repeatedType
    /// The file is larger than `Limits.fileBytes`, or has more sets than `Limits.sets`.
    case tooLarge
  }

  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }
}

/// The limits of what is read.
public enum Limits {
  /// The largest file that is parsed, in bytes.
  public static let fileBytes = 64 << 20
  /// The most record sets of one file; a file with more is refused like one that is too large.
  public static let sets = 1000
  /// The most errors of one file that are named.
  public static let errors = 100
}
