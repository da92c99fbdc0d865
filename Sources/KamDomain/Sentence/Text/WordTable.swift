/// Spelled words and what they mean; the longest that fits wins.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var spelling: [Unicode.Scalar]
    var value: Value
  }

  private var byFirst: [Unicode.Scalar: [Entry]] = [:]

  init(_ words: [(spelling: String, value: Value)]) {
    for (spelling, value) in words {
      let scalars = spelling.unicodeScalars.map(Glyphs.fold)
      guard let first = scalars.first else { continue }
      byFirst[first, default: []].append(Entry(spelling: scalars, value: value))
    }
    for first in byFirst.keys {
      byFirst[first]?.sort { $0.spelling.count > $1.spelling.count }
    }
  }

  /// The longest word that stands at a cursor. Words of Latin letters must stand alone.
  func match(_ cursor: Cursor) -> (value: Value, end: Int)? {
    guard let first = cursor.next, let entries = byFirst[first] else { return nil }
    if first.isLetter, cursor.previous?.isLetter == true { return nil }
    let glyphs = cursor.glyphs.folded
    for entry in entries {
      let end = cursor.at + entry.spelling.count
      guard end <= cursor.end, glyphs[cursor.at..<end].elementsEqual(entry.spelling) else { continue }
      if let last = entry.spelling.last, last.isLetter, end < glyphs.count, glyphs[end].isLetter { continue }
      return (entry.value, end)
    }
    return nil
  }
}

extension WordTable {
  /// Reads a table of lines `meaning | word | word…`; lines whose meaning `read` does not know are left out.
  init(lines: String, _ read: (Substring) -> Value?) {
    let words = lines.split(separator: "\n").flatMap { line -> [(String, Value)] in
      let cells = line.split(separator: "|").map { $0.trimmingBlanks }
      guard let first = cells.first, let value = read(first) else { return [] }
      return cells.dropFirst().map { (String($0), value) }
    }
    self.init(words)
  }
}

extension WordTable where Value == Bool {
  /// A set of words, divided by `|`.
  init(set words: String) {
    self.init(
      words.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (String($0.trimmingBlanks), true) })
  }

  /// Whether a word of the set stands anywhere in these places, but for words that only begin like one.
  func isFound(in glyphs: Glyphs, _ places: Range<Int>, but others: WordTable<Bool>? = nil) -> Bool {
    var cursor = Cursor(glyphs, places)
    while !cursor.isAtEnd {
      if let others, cursor.take(others) != nil { continue }
      if match(cursor) != nil { return true }
      cursor.at += 1
    }
    return false
  }
}

extension Substring {
  var trimmingBlanks: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
