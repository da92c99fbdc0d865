/// A reading place in a line. A copy is a place to come back to: scanners read ahead on copies.
struct Cursor: Sendable {
  let glyphs: Glyphs
  var at: Int
  /// Where reading stops.
  let end: Int

  init(_ glyphs: Glyphs, _ places: Range<Int>) {
    self.glyphs = glyphs
    at = places.lowerBound
    end = places.upperBound
  }

  var isAtEnd: Bool { at >= end }
  var rest: Range<Int> { at..<max(at, end) }
  /// The scalar here, folded.
  var next: Unicode.Scalar? { at < end ? glyphs.folded[at] : nil }
  /// The scalar before this place, folded.
  var previous: Unicode.Scalar? { at > 0 ? glyphs.folded[at - 1] : nil }

  /// The cursor at another place.
  func moved(to place: Int) -> Cursor {
    var copy = self
    copy.at = place
    return copy
  }

  /// Whether these scalars stand here.
  func sees(_ word: String) -> Bool {
    var place = at
    for scalar in word.unicodeScalars {
      guard place < end, glyphs.folded[place] == scalar else { return false }
      place += 1
    }
    return true
  }

  func sees(anyOf words: [String]) -> Bool { words.contains(where: sees) }

  /// Passes a word if it stands here.
  mutating func take(_ word: String) -> Bool {
    guard sees(word) else { return false }
    at += word.unicodeScalars.count
    return true
  }

  /// Passes the first of these words that stands here.
  mutating func take(anyOf words: [String]) -> Bool {
    for word in words where take(word) { return true }
    return false
  }

  /// Passes the longest word of a table that stands here.
  mutating func take<Value>(_ table: WordTable<Value>) -> Value? {
    guard let found = table.match(self) else { return nil }
    at = found.end
    return found.value
  }

  mutating func skipBlanks() {
    while next?.isBlank == true { at += 1 }
  }

  mutating func skipPauses() {
    while next?.isBlankOrPause == true { at += 1 }
  }
}

extension Cursor {
  /// Reads ahead: the cursor moves only if `read` finds something.
  mutating func attempt<Value>(_ read: (inout Cursor) -> Value?) -> Value? {
    var copy = self
    guard let value = read(&copy) else { return nil }
    self = copy
    return value
  }

  /// Passes what `read` finds, if anything.
  mutating func skip<Value>(_ read: (inout Cursor) -> Value?) { _ = attempt(read) }
}
