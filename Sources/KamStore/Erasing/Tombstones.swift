import KamDomain
import KamRecord

/// Takes the text of some records out of a month's journal. What is left of each touch is a tombstone as long as the
/// touch was, so that whoever read the journal to some byte before goes on reading there.
struct Tombstones {
  private let opening: [UInt8]
  private let records: Set<String>

  init(_ file: FileName, _ records: Set<String>) {
    opening = Array("Part: \(file.path)\n".utf8)
    self.records = records
  }

  /// A journal's bytes with tombstones in place of the records' text, and how many were set.
  func set(in bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var (isInPart, count) = (false, 0)
    var grave: (text: [UInt8], stone: [UInt8])?
    func close() {
      guard let dug = grave else { return }
      out += Self.stone(dug.stone, length: dug.text.count)
      grave = nil
      count += 1
    }
    for line in Self.lines(of: bytes) {
      let isHead = line.starts(with: Self.touch) || line.starts(with: Self.erased)
      if line.first != UInt8(ascii: "+") || isHead { close() }
      if line.first != UInt8(ascii: "+") { isInPart = line.elementsEqual(opening) }
      if isInPart, let stone = stone(for: line) {
        grave = (Array(line), stone)
      } else if grave == nil {
        out += line
      } else {
        grave?.text += line
      }
    }
    close()
    return (out, count)
  }

  private static let touch = Array("+ at ".utf8)
  private static let erased = Array("+ erased ".utf8)

  /// What the tombstone says of a touch that begins with this line; nil if it is not one of those to go.
  private func stone(for line: ArraySlice<UInt8>) -> [UInt8]? {
    guard line.starts(with: Self.touch) else { return nil }
    let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 7, records.contains(String(words[6])) else { return nil }
    return Array("+ erased \(words[5]) \(words[6])".utf8)
  }

  /// A line of the length of what it stands for; the head of a touch alone is longer than what its stone says.
  private static func stone(_ text: [UInt8], length: Int) -> [UInt8] {
    let padding = Array(repeating: UInt8(ascii: "."), count: max(0, length - text.count - 2))
    return text + [UInt8(ascii: " ")] + padding + [0x0A]
  }

  /// The lines of a journal, their newlines included; one that ends in a backslash goes on in the next.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for at in bytes.indices where bytes[at] == 0x0A {
      if at > start, bytes[at - 1] == UInt8(ascii: "\\") { continue }
      lines.append(bytes[start...at])
      start = at + 1
    }
    return start < bytes.count ? lines + [bytes[start...]] : lines
  }
}
