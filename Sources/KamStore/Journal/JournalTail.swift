import KamRecord

/// The end of a month's file: whole entries, perhaps one that is cut off behind them.
struct JournalTail {
  var bytes: [UInt8]

  /// The bytes up to the end of the last entry that is whole. A power cut may leave the beginning of an entry behind
  /// it, or zeros in its length; no entry holds a zero or a blank line.
  var wholeEntries: [UInt8] {
    var whole = bytes.prefix { $0 != 0 }
    while !Self.isWhole(whole) { whole = Self.cut(whole) }
    return Array(whole)
  }

  private static func isWhole(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let end = bytes.last else { return true }
    // The blank line of an entry that was cut off behind it.
    guard end == 0x0A, !bytes.suffix(2).elementsEqual([0x0A, 0x0A]) else { return false }
    let document = Document(Array(bytes))
    return document.errors.isEmpty && document.records.last.map(isWhole) ?? true
  }

  /// The bytes without the last blank line and what is behind it.
  private static func cut(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let ends = bytes.indices.dropFirst().reversed()
    let blank = ends.first { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }
    return blank.map { bytes[..<$0] } ?? []
  }

  /// The id of the last entry.
  var lastID: String? { Document(bytes).records.last { $0.has("Id") }?.id }

  private static func isWhole(_ record: Record) -> Bool {
    record.has("Title") || (record.has("State") && !record.has("Id"))
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
