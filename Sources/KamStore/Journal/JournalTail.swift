import KamRecord

/// The end of a month's file: whole entries, perhaps one that is cut off behind them.
struct JournalTail {
  var bytes: [UInt8]

  /// The bytes up to the end of the last entry that is whole.
  var wholeEntries: [UInt8] {
    var bytes = bytes
    // The blank line of an entry that was cut off behind it.
    while bytes.suffix(2).elementsEqual([0x0A, 0x0A]) { bytes.removeLast() }
    let document = Document(bytes)
    let isWhole = document.records.last.map(Self.isWhole) ?? true
    if document.errors.isEmpty, bytes.last == 0x0A, isWhole { return bytes }
    guard let start = lastEntryStart else { return [] }
    return Array(bytes[..<start])
  }

  /// The id of the last entry.
  var lastID: String? { Document(bytes).records.last { $0.has("Id") }?.id }

  private static func isWhole(_ record: Record) -> Bool {
    record.has("Title") || (record.has("State") && !record.has("Id"))
  }

  /// Where the blank line before the last entry stands; no line of an entry's text starts with `Id:`.
  private var lastEntryStart: Int? {
    let sign = Array("\n\nId: ".utf8)
    let starts = stride(from: bytes.count - sign.count, through: 0, by: -1)
    if let at = starts.first(where: { bytes[$0..<$0 + sign.count].elementsEqual(sign) }) { return at + 1 }
    return bytes.starts(with: sign.dropFirst()) ? 0 : nil
  }
}

extension JournalFile {
  /// The bytes behind an offset.
  func tail(from offset: Int) throws(StoreFault) -> JournalTail {
    let size = Int(try folder.status(of: name).st_size)
    guard size > offset else { return JournalTail(bytes: []) }
    let file = try folder.open(name, 0)
    return JournalTail(bytes: try file.read(size - offset, at: offset))
  }
}
