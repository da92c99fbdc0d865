import KamDomain
import KamRecord

/// One change as the journal keeps it: who did what when, and the exact text that it replaced.
public struct Entry: Sendable, Equatable {
  /// Ten Crockford characters, like the id of a record.
  public var id: String
  public var at: Timestamp
  /// The login; `outsider` for a change that another program made.
  public var by: String
  public var title: String
  /// The entry that this one takes back; the entry of an undo, if this is a redo.
  public var undoes: String?
  public var parts: [Part]
  /// The entry was cut off before its files were written, and counts for nothing.
  public var isVoid = false
  /// Whose journal holds it, as `login@host`.
  public var journal = ""
  /// The same person's entry before, where it stands in another journal and time does not tell that it came first.
  public var follows: String?

  /// Who stands in `By` when a program other than kam changed a file.
  public static let outsider = "-"

  /// Whether another program made the change.
  public var isOutside: Bool { by == Self.outsider }

  /// The accounts that it touches.
  public var accounts: [ID<Account>] {
    parts.compactMap(\.file.account).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// What an entry did to one file.
public struct Part: Sendable, Equatable {
  public var file: FileName
  /// The whole file before; nil if there was none.
  public var before: Fingerprint?
  /// The whole file after; nil if it was removed.
  public var after: Fingerprint?
  /// The records touched, in order; the offset of each counts in the text that the one before left. Empty in
  /// a journal that may not hold the file's text, and for changes that another program made.
  public var touches: [Touch]
}

/// One record as it stood and as it stands.
public struct Touch: Sendable, Equatable {
  public var type: RecordType
  /// The record's id; empty for those of kam.rec.
  public var record: String
  public var splice: Splice
  /// The text was erased for good; only that there was some is known.
  public var isErased = false
}

extension Touch {
  /// What is left of a touch whose text was erased.
  init(erased type: RecordType, _ record: String) {
    let nothing = Splice(offset: 0, removed: [], inserted: [])
    self.init(type: type, record: record, splice: nothing, isErased: true)
  }
}

extension Entry {
  /// Whether it erased personal facts, or held some that were: it cannot be taken back.
  public var isErased: Bool { parts.contains { $0.touches.contains(where: \.isErased) } }

  /// Drops the text of records that another entry says were erased.
  mutating func drop(erasedBy other: Entry) {
    for part in other.parts {
      let gone = Set(part.touches.filter(\.isErased).map(\.record))
      for at in parts.indices where parts[at].file == part.file {
        parts[at].touches = parts[at].touches.map {
          gone.contains($0.record) ? Touch(erased: $0.type, $0.record) : $0
        }
      }
    }
  }
}

extension Part {
  /// The part as the value of a `Part` field: the file, its two fingerprints, and each touched record with
  /// its place, its lengths in bytes, and its lines behind `-` (before) and `+` (after).
  var text: [UInt8] {
    var out = Array("\(file.path)\nbefore \(Self.name(before))\nafter \(Self.name(after))".utf8)
    for touch in touches {
      if touch.isErased {
        out += "\nerased \(touch.type.rawValue) \(touch.record)".utf8
        continue
      }
      let splice = touch.splice
      let head =
        "\nat \(splice.offset) -\(splice.removed.count) +\(splice.inserted.count) \(touch.type.rawValue) \(touch.record)"
      out += head.utf8
      Self.add(splice.removed, behind: UInt8(ascii: "-"), to: &out)
      Self.add(splice.inserted, behind: UInt8(ascii: "+"), to: &out)
    }
    return out
  }

  private static func name(_ print: Fingerprint?) -> String { print?.description ?? "-" }

  private static func add(_ bytes: [UInt8], behind sign: UInt8, to out: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let lines = bytes.last == 0x0A ? bytes.dropLast() : bytes[...]
    for line in lines.split(separator: 0x0A, omittingEmptySubsequences: false) {
      out += [0x0A, sign]
      out += line
    }
  }

  /// Reads the value of a `Part` field; nil if it is not one, or is cut off.
  init?(_ text: String) {
    var lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    func word(_ prefix: String, _ line: ArraySlice<UInt8>?) -> String? {
      guard let line, line.starts(with: prefix.utf8) else { return nil }
      return String(decoding: line.dropFirst(prefix.utf8.count), as: UTF8.self)
    }
    guard let path = word("", lines.popFirst()), let file = FileName(path: path),
      let before = word("before ", lines.popFirst()), let after = word("after ", lines.popFirst())
    else { return nil }
    self.init(file: file, before: Fingerprint(hex: before), after: Fingerprint(hex: after), touches: [])
    while let line = lines.popFirst() {
      if let stone = word("erased ", line) {
        guard let touch = Touch(stone: stone) else { return nil }
        touches.append(touch)
      } else {
        guard let head = word("at ", line), let touch = Touch(head, &lines) else { return nil }
        touches.append(touch)
      }
    }
  }
}

extension Touch {
  /// Reads a tombstone, `Type Id`, with what fills its line behind.
  fileprivate init?(stone text: String) {
    let words = text.split(separator: " ")
    guard words.count >= 2, let type = RecordType(rawValue: String(words[0])) else { return nil }
    self.init(erased: type, String(words[1]))
  }

  /// Reads a touch from its head, `OFFSET -BEFORE +AFTER Type Id`, and the lines below it.
  fileprivate init?(_ head: String, _ lines: inout ArraySlice<ArraySlice<UInt8>>) {
    let words = head.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 5, let offset = Self.length(words[0]),
      let before = Self.length(words[1].dropFirst()),
      let after = Self.length(words[2].dropFirst()), let type = RecordType(rawValue: String(words[3])),
      let removed = Self.take(before, behind: UInt8(ascii: "-"), &lines),
      let inserted = Self.take(after, behind: UInt8(ascii: "+"), &lines)
    else { return nil }
    self.init(
      type: type, record: String(words[4]),
      splice: Splice(offset: offset, removed: removed, inserted: inserted))
  }

  /// A number of bytes within the largest file; nil for any other text.
  private static func length(_ word: Substring) -> Int? {
    Int(word).flatMap { 0...Limits.fileBytes ~= $0 ? $0 : nil }
  }

  private static func take(
    _ count: Int, behind sign: UInt8, _ lines: inout ArraySlice<ArraySlice<UInt8>>
  ) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count, let line = lines.first, line.first == sign {
      bytes += line.dropFirst()
      bytes.append(0x0A)
      lines.removeFirst()
    }
    guard bytes.count == count || bytes.count == count + 1 else { return nil }
    return Array(bytes.prefix(count))
  }
}

extension Entry {
  /// The entry as it is appended to a journal: a blank line, then the record. `Title` stands last, so an
  /// entry that was cut off lacks a field that every entry must have.
  var text: [UInt8] {
    var out = Array("\n".utf8)
    out += Record.text([
      ("Id", id), ("At", at.description), ("By", by), ("Undoes", undoes ?? ""), ("Follows", follows ?? ""),
    ])
    out += Record.text(accounts.map { ("Account", $0.text) })
    for part in parts { out += Record.lines("Part", bytes: part.text) }
    let line = title.split(whereSeparator: \.isNewline).joined(separator: " ")
    // An entry ends with one newline: a last backslash would need a second.
    let end = line.hasSuffix("\\") ? " " : ""
    out += Record.text([("Title", line.isEmpty ? "-" : line + end)])
    return out
  }

  /// Reads an entry; nil if it is cut off or is none.
  init?(_ record: Record, journal: String) {
    let view = JournalEntry(record)
    let parts = view.parts.compactMap { Part($0) }
    guard let at = view.at, record.has("Title"), !parts.isEmpty, parts.count == view.parts.count else {
      return nil
    }
    self.init(
      id: record.id, at: at, by: view.by, title: view.title, undoes: view.undoes, parts: parts,
      isVoid: view.state == "void", journal: journal, follows: view.follows)
  }
}
